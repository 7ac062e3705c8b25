import type { Finding } from '../finding';
import { lifecycleFinding } from '../lifecycle/finding';
import { lifecycleScene } from '../lifecycle/layout';
import { loyaltyFinding } from '../loyalty/finding';
import { loyaltyScene } from '../loyalty/layout';
import type { Picture } from '../picture';
import { pyramidFinding } from '../pyramid/finding';
import { pyramidScene } from '../pyramid/layout';
import { emptyScene, type Rect, type Scene, type Shape } from '../scene';
import { line, text } from '../shapes';

const gap = 32;

interface Panel {
  readonly id: 'lifecycle' | 'loyalty' | 'pyramid';
  readonly scene: (picture: Picture) => Scene;
  readonly finding: (picture: Picture) => Finding;
}

/** The views that have their fields, in the order of the tabs. */
function panelsOf(picture: Picture): Panel[] {
  const { stage, loyalty, tier } = picture.portfolio;
  const panels: Panel[] = [];
  if (stage) panels.push({ id: 'lifecycle', scene: lifecycleScene, finding: lifecycleFinding });
  if (loyalty) panels.push({ id: 'loyalty', scene: loyaltyScene, finding: loyaltyFinding });
  if (tier) panels.push({ id: 'pyramid', scene: pyramidScene, finding: pyramidFinding });
  return panels;
}

/** The overview's sentence is that of its first panel: one sentence, not three. */
export function overviewFinding(picture: Picture): Finding {
  const first = panelsOf(picture)[0];
  const finding = first?.finding(picture) ?? { sentences: [''], subline: '' };
  return { sentences: finding.sentences, subline: picture.words.say('overview_subline') };
}

/** The views side by side, linked by the selection; one above the other where the picture is higher than wide. */
export function overviewScene(picture: Picture): Scene {
  const { frame, theme, words } = picture;
  const panels = panelsOf(picture);
  if (picture.size === 'S' || picture.size === 'XS') return panels[0]?.scene(picture) ?? emptyScene;
  const stacked = frame.width < 720;
  const shown = stacked && frame.height < 170 * panels.length ? panels.slice(0, 1) : panels;
  const scenes = shown.map((panel, i) => {
    const place = panelFrame(frame, i, shown.length, stacked);
    const inner = { ...place, y: place.y + 22, height: place.height - 22 };
    const size = inner.width < 140 || inner.height < 120 ? ('S' as const) : ('M' as const);
    const scene = panel.scene({ ...picture, frame: inner, size, panel: true });
    const title = text(place.x, place.y + 14, words.say(`view_${panel.id}`), theme.ink, { size: 14, weight: 600 });
    const rule: Shape[] =
      i === 0 || stacked
        ? []
        : [line(place.x - gap / 2, place.y, place.x - gap / 2, place.y + place.height, theme.grid)];
    return { ...scene, front: [title, ...rule, ...scene.front] };
  });
  return {
    back: scenes.flatMap((scene) => scene.back),
    front: scenes.flatMap((scene) => scene.front),
    targets: scenes.flatMap((scene) => scene.targets),
    layers: scenes.flatMap((scene) => scene.layers),
    plots: scenes.flatMap((scene) => scene.plots ?? []),
  };
}

function panelFrame(frame: Rect, i: number, count: number, stacked: boolean): Rect {
  if (stacked) {
    const height = (frame.height - 16 * (count - 1)) / count;
    return { ...frame, y: frame.y + i * (height + 16), height };
  }
  const width = (frame.width - gap * (count - 1)) / count;
  return { ...frame, y: frame.y + 12, height: frame.height - 24, x: frame.x + i * (width + gap), width };
}
