import { tinted } from '../../marks/theme';
import { labelRect } from '../label';
import type { Picture } from '../picture';
import { emptyScene, type Rect, type Scene, type Shape } from '../scene';
import { box, tagged } from '../shapes';
import { bandRect } from './bands';
import { captions } from './captions';
import { courseShapes, courses } from './courses';
import { cooperationAxis, curve, medians } from './curve';
import { flowArcs } from './flows';
import { glyph } from './glyph';
import { headers } from './header';
import { clipOf, planOf, seenBand, type Plan } from './plan';
import { pointsOf } from './points';
import { lifecycleOf, type Lifecycle } from './statistics';
import { targetsOf } from './targets';

/** A page too low or too narrow for its class still holds the whole picture when it is long enough. */
const least = { width: 320, height: 130 };

/** The schematic life cycle: every customer by stage and progress within it, and the relationship's curve. */
export function lifecycleScene(picture: Picture): Scene {
  const lifecycle = lifecycleOf(picture.portfolio);
  if (!lifecycle) return emptyScene;
  const { size, frame } = picture;
  if (size !== 'S' && size !== 'XS') return plotted(picture, lifecycle);
  const roomy = !picture.panel && frame.width >= least.width && frame.height >= least.height;
  return roomy ? plotted({ ...picture, size: 'M' }, lifecycle) : glyph(picture, lifecycle);
}

function plotted(picture: Picture, lifecycle: Lifecycle): Scene {
  const plan = planOf(picture, lifecycle);
  const drawn = curve(picture, lifecycle, plan);
  const points = pointsOf(picture, lifecycle, plan);
  const axis = lifecycle.height ? cooperationAxis(picture, lifecycle, plan) : [];
  const flows = plan.flows ? flowArcs(picture, lifecycle, plan) : { shapes: [], targets: [] };
  const middles = medians(picture, lifecycle, plan);
  const taken = middles.flatMap((shape) =>
    shape.kind === 'text' ? withCircle(labelRect(picture, shape.x, shape.y, shape.text, shape)) : [],
  );
  return {
    back: [...ground(picture, plan), ...axis, ...drawn.behind],
    layers: [points],
    plots: [plan.plot],
    front: [
      ...(points.density ? drawn.edges : []),
      ...drawn.above,
      ...tagged('curve', courses(picture, lifecycle, plan, taken)),
      ...middles,
      ...headers(picture, lifecycle, plan),
      ...captions(picture, lifecycle, plan, points),
      ...tagged('flows', flows.shapes),
    ],
    targets: [...targetsOf(picture, lifecycle, plan), ...flows.targets],
    course: (customer) => courseShapes(picture, lifecycle, plan, customer),
  };
}

/** A median's number and the circle under it. */
function withCircle(label: Rect): Rect {
  return { ...label, height: label.height + 18 };
}

/** The tints of the stages; frames in high contrast. */
function ground({ theme, settings }: Picture, plan: Plan): Shape[] {
  const clip = clipOf(plan);
  return plan.bands.flatMap((band, k) => {
    if (seenBand(plan, band).width === 0) return [];
    const rect = bandRect(band, plan.top, plan.bottom);
    const color = settings.stageLooks[k]?.color ?? theme.ink;
    const shape =
      theme.mode === 'contrast'
        ? box(rect, undefined, { color: theme.ink, width: 1 })
        : box(rect, tinted(theme, color));
    return { ...shape, clip, part: settings.stageLooks[k]?.part };
  });
}
