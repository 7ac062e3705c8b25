import { fit } from '../../text/fit';
import type { Picture } from '../picture';
import type { Rect, Scene, Shape, Target } from '../scene';
import { tagged, text } from '../shapes';
import { glyphPlanOf } from './butterfly-plan';
import { paretoOf } from './facts';
import { slicesOf } from './slices';
import { readsButterfly, type Pyramid } from './statistics';
import { tierTarget } from './targets';
import { sliceShapes, sliceY } from './triangle';
import { wing } from './wing';

/** The smallest pyramid: the drawing, and beside it, where there is room, what the heavy consumers make. */
export function pyramidGlyph(picture: Picture, pyramid: Pyramid): Scene {
  const { frame, size } = picture;
  const alone = size === 'XS';
  const height = Math.max(4, frame.height - 4);
  const most = alone ? frame.width : frame.width * 0.52;
  const width = Math.max(4, Math.min(readsButterfly(picture, pyramid) ? 1.6 * height : height, most));
  const x = alone ? frame.x + (frame.width - width) / 2 : frame.x;
  const place = { x, y: frame.y + 2, width, height };
  const { shapes, targets } = readsButterfly(picture, pyramid)
    ? butterfly(picture, pyramid, place)
    : triangle(picture, pyramid, place);
  return {
    back: [],
    front: [...shapes, ...(alone ? [] : tagged('headers.values', pareto(picture, pyramid, x + width)))],
    layers: [],
    targets,
  };
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly targets: readonly Target[];
}

function triangle(picture: Picture, pyramid: Pyramid, { x, y, width, height }: Rect): Drawn {
  const place = { apexX: x + width / 2, apexY: y, height, half: width / 2 };
  const { slices } = slicesOf(pyramid, height, 6);
  const targets = slices.flatMap((slice) => {
    const top = sliceY(place, slice.top);
    const bounds = { x, y: top, width, height: sliceY(place, slice.bottom) - top };
    return tierTarget(picture, pyramid, slice.tier, { bounds, areas: [] });
  });
  return { shapes: sliceShapes(picture, pyramid, place, slices), targets };
}

function butterfly(picture: Picture, pyramid: Pyramid, place: Rect): Drawn {
  const plan = glyphPlanOf(picture, pyramid, place);
  const targets = plan.rows.flatMap(({ tier, x, y, width, height }) =>
    tierTarget(picture, pyramid, tier, { bounds: { x, y, width, height }, areas: [] }),
  );
  return { shapes: [...wing(picture, plan, 'customers'), ...wing(picture, plan, 'value')], targets };
}

function pareto(picture: Picture, pyramid: Pyramid, from: number): Shape[] {
  if (!(pyramid.value > 0)) return [];
  const { frame, words, theme, measure } = picture;
  const { customers, share } = paretoOf(picture, pyramid);
  const right = frame.x + frame.width;
  const width = Math.min(right - from - 8, 160);
  const x = from + 4 + width / 2;
  const y = frame.y + frame.height / 2;
  const by = words.say('made_by', { share: customers });
  return [
    text(x, y + 1, fit(measure, [share], width, 18, 600), theme.ink, { size: 18, weight: 600, anchor: 'middle' }),
    text(x, y + 17, fit(measure, [by], width, 11), theme.quiet, { size: 11, anchor: 'middle' }),
  ];
}
