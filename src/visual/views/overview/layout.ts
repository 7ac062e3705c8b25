import type { Steps } from '../../data/steps';
import type { Finding } from '../finding';
import { lifecycleFinding, notDrawn } from '../lifecycle/finding';
import { lifecycleOf } from '../lifecycle/statistics';
import { lifecycleScene } from '../lifecycle/layout';
import { prepareLifecycle } from '../lifecycle/prepare';
import { loyaltyFinding } from '../loyalty/finding';
import { loyaltyOf } from '../loyalty/statistics';
import { outsiders } from '../loyalty/strip';
import { loyaltyScene } from '../loyalty/layout';
import { prepareLoyalty } from '../loyalty/prepare';
import type { Picture } from '../picture';
import { pyramidFinding, withoutTier } from '../pyramid/finding';
import { pyramidOf } from '../pyramid/statistics';
import { pyramidScene } from '../pyramid/layout';
import type { Rect, Scene } from '../scene';
import { line, text } from '../shapes';
import type { Size } from '../size';

/** Between panels side by side, with a line; and between what is too small for one, in pixels. */
const gap = 32;
const gapBetween = 16;

interface Panel {
  readonly id: 'lifecycle' | 'loyalty' | 'pyramid';
  readonly scene: (picture: Picture) => Scene;
  readonly finding: (picture: Picture) => Finding;
  readonly prepare?: (picture: Picture) => Steps<void>;
}

/** The views that have their fields, in the order of the tabs. */
function panelsOf(picture: Picture): Panel[] {
  const { stage, loyalty, tier } = picture.portfolio;
  const panels: Panel[] = [];
  if (stage)
    panels.push({ id: 'lifecycle', scene: lifecycleScene, finding: lifecycleFinding, prepare: prepareLifecycle });
  if (loyalty) panels.push({ id: 'loyalty', scene: loyaltyScene, finding: loyaltyFinding, prepare: prepareLoyalty });
  if (tier) panels.push({ id: 'pyramid', scene: pyramidScene, finding: pyramidFinding });
  return panels;
}

/** The overview's sentence is that of its first panel: one sentence, not three. */
export function overviewFinding(picture: Picture): Finding {
  const panels = panelsOf(picture);
  const [place] = placesOf(picture, panels.length);
  const finding = place && panels[0]?.finding(panelPicture(picture, place));
  return {
    sentences: finding?.sentences ?? [''],
    subline: [picture.words.say('overview_subline'), ...leftOut(picture)].join(' '),
  };
}

/** Who is in one of the pictures and not in another. */
function leftOut(picture: Picture): string[] {
  const { portfolio } = picture;
  const [lifecycle, loyalty, pyramid] = [lifecycleOf(portfolio), loyaltyOf(portfolio), pyramidOf(portfolio)];
  return [
    ...(lifecycle ? notDrawn(picture, lifecycle) : []),
    ...(pyramid ? withoutTier(picture, pyramid) : []),
    ...(loyalty ? outsiders(picture, loyalty) : []),
  ];
}

/**
 * The views side by side, linked by the selection; one above the other where the picture is higher than wide. Where
 * neither leaves room, the first with the others' glyphs beneath it, or glyphs alone.
 */
export function overviewScene(picture: Picture): Scene {
  const panels = panelsOf(picture);
  const places = placesOf(picture, panels.length);
  return together(places.flatMap((place, i) => panelScene(picture, panels[i], place)));
}

export function* prepareOverview(picture: Picture): Steps<void> {
  const panels = panelsOf(picture);
  for (const [i, place] of placesOf(picture, panels.length).entries()) {
    yield* panels[i]?.prepare?.(panelPicture(picture, place)) ?? [];
  }
}

function together(scenes: readonly Scene[]): Scene {
  return {
    back: scenes.flatMap((scene) => scene.back),
    front: scenes.flatMap((scene) => scene.front),
    targets: scenes.flatMap((scene) => scene.targets),
    layers: scenes.flatMap((scene) => scene.layers),
    plots: scenes.flatMap((scene) => scene.plots ?? []),
    linked: scenes.length > 1,
  };
}

/** Where a panel stands and how much of it there is room for. */
interface Place extends Rect {
  readonly size: Size;
  readonly titled: boolean;
  /** A line at its start keeps it apart from the one before. */
  readonly ruled: boolean;
}

function placesOf({ frame, size }: Picture, count: number): Place[] {
  if (size === 'XS') return [{ ...frame, size, titled: false, ruled: false }];
  if (size === 'S') return glyphPlaces(frame, count);
  const side = (frame.width - gap * (count - 1)) / count;
  if (side >= 280 && frame.height >= 240) return columns(frame, count, gap);
  const height = (frame.height - gapBetween * (count - 1)) / count;
  if (height >= 170) return rows(frame, count, gapBetween);
  // Half a picture and two glyphs say more of three views than one of them alone.
  const below = Math.min(110, frame.height * 0.36);
  const bottom = frame.y + frame.height - (size === 'L' ? 12 : 0);
  const first = { ...frame, height: bottom - below - gapBetween - frame.y };
  const rest = { ...frame, y: bottom - below, height: below };
  return [
    { ...first, size: 'M', titled: false, ruled: false },
    ...columns(rest, count - 1, gapBetween).map((place) => ({
      ...place,
      size: 'S' as const,
      titled: false,
      ruled: false,
    })),
  ];
}

/** As many glyphs as there is room for, beside or above one another. */
function glyphPlaces(frame: Rect, count: number): Place[] {
  const glyph = { size: 'S', titled: false, ruled: false } as const;
  const across = Math.min(count, Math.floor((frame.width + gapBetween) / (140 + gapBetween)));
  if (across > 1) return columns(frame, across, gapBetween).map((place) => ({ ...place, ...glyph }));
  const up = Math.max(1, Math.min(count, Math.floor((frame.height + gapBetween) / (90 + gapBetween))));
  return rows(frame, up, gapBetween).map((place) => ({ ...place, ...glyph }));
}

function columns(frame: Rect, count: number, between: number): Place[] {
  const width = (frame.width - between * (count - 1)) / Math.max(1, count);
  const inset = between === gap ? 12 : 0;
  return Array.from({ length: count }, (_, i) => ({
    x: frame.x + i * (width + between),
    y: frame.y + inset,
    width,
    height: frame.height - 2 * inset,
    size: 'M',
    titled: true,
    ruled: i > 0,
  }));
}

function rows(frame: Rect, count: number, between: number): Place[] {
  const height = (frame.height - between * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, i) => ({
    ...frame,
    y: frame.y + i * (height + between),
    height,
    size: 'M',
    titled: true,
    ruled: false,
  }));
}

function panelPicture(picture: Picture, { x, y, width, height, size, titled }: Place): Picture {
  const head = titled ? 22 : 0;
  return { ...picture, frame: { x, y: y + head, width, height: height - head }, size, panel: true };
}

function panelScene(picture: Picture, panel: Panel | undefined, place: Place): Scene[] {
  if (!panel) return [];
  const { theme, words } = picture;
  const { x, y, height, titled, ruled } = place;
  const scene = panel.scene(panelPicture(picture, place));
  const title = text(x, y + 14, words.say(`view_${panel.id}`), theme.ink, {
    size: 14,
    weight: 600,
    part: 'headers',
  });
  const rule = line(x - gap / 2, y, x - gap / 2, y + height, theme.grid);
  return [{ ...scene, front: [...(titled ? [title] : []), ...(ruled ? [rule] : []), ...scene.front] }];
}
