import { byRows, finish, type Steps } from '../../data/steps';
import { mostPoints } from '../density';
import { withCrowd } from '../density-crowd';
import { painted } from '../paint';
import type { Positions, Shown } from '../positions';
import { radiusOf } from '../radius';
import { Remembered } from '../remember';
import type { Picture } from '../picture';
import type { Points } from '../scene';
import { layerSteps } from '../sight';
import { waffle } from '../waffle';
import { bandRect } from './bands';
import { planOf, type Plan } from './plan';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

const shown = new Remembered<Shown>();
const placed = new Remembered<Positions>(1);

/** Customers by stage, progress within it and cooperation; in rows, one dot each, where cooperation is not known. */
export function pointsOf(picture: Picture, lifecycle: Lifecycle, plan: Plan): Points {
  return finish(pointsSteps(picture, lifecycle, plan));
}

export function* pointsSteps(picture: Picture, lifecycle: Lifecycle, plan: Plan): Steps<Points> {
  const { settings, theme, size } = picture;
  const { customer, style } = yield* shown.steps(lifecycle.place, '', () => shownOf(picture, lifecycle));
  // Rows of dots are laid out anew when readers zoom; places by cooperation are only seen from nearer.
  const fromWhole = lifecycle.height !== undefined;
  const { top, bottom, yOf } = plan;
  const bands = fromWhole ? plan.whole : plan.bands;
  const heights = fromWhole ? [bottom, top] : [yOf(0), yOf(1)];
  const key = [...heights, ...bands.flatMap((band) => [band.x, band.width])].join();
  const { x, y, radius } = fromWhole
    ? yield* placed.steps(customer, key, () => inWhole(customer, lifecycle, plan))
    : placed.of(customer, key, () => rows(picture, customer, plan));
  const contrast = theme.mode === 'contrast';
  const styles = settings.stageLooks.map((look) => ({
    mark: contrast ? look.mark : ('disc' as const),
    color: look.color,
  }));
  const points = { x, y, style, customer, styles, radius: radius ?? radiusOf(customer.length, size) };
  const layer = yield* layerSteps(painted(points, picture), { ...plan, fromWhole }, size, settings.points.size);
  const { stage } = picture.portfolio;
  return stage ? withCrowd(picture, layer, stage, settings.stageLooks) : layer;
}

/** Whether the customers in sight are so many that hexagons count them. */
export function isDense(picture: Picture, lifecycle: Lifecycle): boolean {
  const { customer } = finish(shown.steps(lifecycle.place, '', () => shownOf(picture, lifecycle)));
  if (customer.length <= mostPoints) return false;
  return pointsOf(picture, lifecycle, planOf(picture, lifecycle)).density !== undefined;
}

/** Those with a stage and, where cooperation is a field, with a cooperation. */
function* shownOf({ portfolio }: Picture, { place, height }: Lifecycle): Steps<Shown> {
  const codes = portfolio.stage?.codes ?? new Uint32Array(0);
  const customer = new Uint32Array(place.length);
  const style = new Uint8Array(place.length);
  let count = 0;
  yield* byRows(0, place.length, (from, to) => {
    let next = count;
    for (let i = from; i < to; i++) {
      if (Number.isNaN(place[i] ?? NaN) || (height && Number.isNaN(height[i] ?? NaN))) continue;
      customer[next] = i;
      style[next] = codes[i] ?? 0;
      next++;
    }
    count = next;
  });
  return { customer: customer.slice(0, count), style: style.slice(0, count) };
}

/** Places in the whole plot, whatever readers see of it. */
function* inWhole(customer: Uint32Array, { place, height }: Lifecycle, plan: Plan): Steps<Positions> {
  const x = new Float32Array(customer.length);
  const y = new Float32Array(customer.length);
  const { whole, bottom } = plan;
  const left = Float64Array.from(whole, (band) => band.x);
  const wide = Float64Array.from(whole, (band) => band.width);
  const rise = plan.top - bottom;
  yield* byRows(0, customer.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const one = customer[i] ?? 0;
      const along = place[one] ?? 0;
      const band = Math.min(stageCount - 1, along | 0);
      x[i] = (left[band] ?? 0) + (along - band) * (wide[band] ?? 0);
      y[i] = bottom + (height?.[one] ?? 0) * rise;
    }
  });
  return { x, y };
}

function rows({ portfolio }: Picture, customer: Uint32Array, { bands, yOf }: Plan): Positions {
  const codes = portfolio.stage?.codes ?? new Uint32Array(0);
  const rects = bands.map((band) => bandRect(band, yOf(1), yOf(0)));
  return waffle(rects, customer, codes);
}
