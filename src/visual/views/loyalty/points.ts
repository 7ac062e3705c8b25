import { byRows, finish, type Steps } from '../../data/steps';
import type { Codes } from '../../data/vocabulary';
import { mostPoints } from '../density';
import { withCrowd } from '../density-crowd';
import { painted } from '../paint';
import type { Positions, Shown } from '../positions';
import { Remembered } from '../remember';
import { radiusOf } from '../radius';
import type { Picture } from '../picture';
import type { Points, Rect } from '../scene';
import { layerSteps } from '../sight';
import { spread } from '../spiral';
import { waffle } from '../waffle';
import { planOf, type Plan } from './plan';
import { latent, loyal, notLoyal, regular, unclassified, type Loyalty } from './statistics';
import { heightShare, stripBoxes, stripPlot } from './strip-bars';

const shown = new Remembered<Shown>();
const placed = new Remembered<Positions>();

/**
 * Customers where their behaviour and attitude put them, and, as a layer of its own, the strip of those whose attitude
 * is unknown, unless bars count them.
 */
export function layersOf(picture: Picture, loyalty: Loyalty, plan: Plan): Points[] {
  const matrix = matrixPoints(picture, loyalty, plan);
  return plan.strip && !plan.bars ? [matrix, stripPoints(picture, loyalty, plan.strip)] : [matrix];
}

export function matrixPoints(picture: Picture, loyalty: Loyalty, plan: Plan): Points {
  return finish(matrixSteps(picture, loyalty, plan));
}

export function* matrixSteps(picture: Picture, loyalty: Loyalty, plan: Plan): Steps<Points> {
  const { plot } = plan;
  const { settings, portfolio } = picture;
  const { scale } = portfolio;
  const { customer, style } = yield* shownSteps(picture, loyalty, 'matrix');
  const radius = radiusOf(customer.length, picture.size) * 1.08;
  const key = [
    ...rectKey(plot),
    plan.cutX,
    plan.cutY,
    plan.xOf(0),
    plan.xOf(100),
    plan.yOf(scale.least),
    plan.yOf(scale.greatest),
    radius,
  ].join();
  const positions = loyalty.placed
    ? yield* placed.steps(customer, key, () => inMatrix(picture, plan, customer, style, radius))
    : placed.of(customer, key, () => waffle(blockRects(plan), customer, codesOf(picture)));
  const points = { ...positions, customer, style, styles: stylesOf(picture), radius: positions.radius ?? radius };
  const layer = yield* layerSteps(painted(points, picture), plan, picture.size, 1.08 * settings.points.size);
  return portfolio.loyalty ? withCrowd(picture, layer, portfolio.loyalty, settings.loyaltyLooks) : layer;
}

function stripPoints(picture: Picture, loyalty: Loyalty, strip: Rect): Points {
  const { customer, style } = finish(shownSteps(picture, loyalty, 'strip'));
  const radius = radiusOf(customer.length, picture.size) * 1.08;
  const boxes = stripBoxes(strip);
  const plots = [stripPlot(picture, boxes.upper), stripPlot(picture, boxes.lower)] as const;
  const { cut } = picture.portfolio;
  const key = [...plots.flatMap(rectKey), cut.behaviour].join();
  const positions = placed.of(customer, key, () =>
    loyalty.placed
      ? inStrip(picture, plots, customer, style)
      : waffle([...Array.from({ length: regular }, () => plots[0]), ...plots], customer, codesOf(picture)),
  );
  const points = { ...positions, customer, style, styles: stylesOf(picture), radius: positions.radius ?? radius };
  return painted(points, picture);
}

const rectKey = ({ x, y, width, height }: Rect): number[] => [x, y, width, height];

const codesOf = ({ portfolio }: Picture): Codes => portfolio.loyalty?.codes ?? new Uint32Array(0);

function stylesOf({ settings }: Picture): Points['styles'] {
  return settings.loyaltyLooks.map(({ mark, color }) => ({ mark: mark === 'dashed-ring' ? 'ring' : mark, color }));
}

/** Whether the customers in sight are so many that hexagons count them. */
export function isDense(picture: Picture, loyalty: Loyalty): boolean {
  if (placedCount(picture, loyalty) <= mostPoints) return false;
  return matrixPoints(picture, loyalty, planOf(picture, loyalty)).density !== undefined;
}

/** Customers that stand in the matrix. */
export function placedCount(picture: Picture, loyalty: Loyalty): number {
  return finish(shownSteps(picture, loyalty, 'matrix')).customer.length;
}

/** The customers of one part of the picture. Those whose measures are missing are counted, but have no place. */
function* shownSteps(picture: Picture, { placed: byMeasures }: Loyalty, part: 'matrix' | 'strip'): Steps<Shown> {
  const codes = codesOf(picture);
  return yield* shown.steps(codes, `${part} ${byMeasures}`, () => partOf(picture, byMeasures, part));
}

function* partOf(picture: Picture, byMeasures: boolean, part: 'matrix' | 'strip'): Steps<Shown> {
  const codes = codesOf(picture);
  const { attitude, measures } = picture.portfolio;
  const behaviour = measures.behaviouralLoyalty;
  const customer = new Uint32Array(codes.length);
  const style = new Uint8Array(codes.length);
  let count = 0;
  const wanted = Uint8Array.from({ length: 256 }, (_, code) =>
    (part === 'matrix' ? code <= notLoyal : code === regular || code === unclassified) ? 1 : 0,
  );
  yield* byRows(0, codes.length, (from, to) => {
    let next = count;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? notLoyal + 1;
      if (wanted[code] !== 1) continue;
      const known = !Number.isNaN(behaviour?.[i] ?? NaN) && !Number.isNaN(attitude?.[i] ?? NaN);
      if (part === 'matrix' && byMeasures && !known) continue;
      customer[next] = i;
      style[next] = code;
      next++;
    }
    count = next;
  });
  return { customer: customer.slice(0, count), style: style.slice(0, count) };
}

function* inMatrix(
  { portfolio }: Picture,
  plan: Plan,
  customer: Uint32Array,
  style: Uint8Array,
  radius: number,
): Steps<Positions> {
  const { attitude, scale } = portfolio;
  const behaviour = portfolio.measures.behaviouralLoyalty;
  const x = new Float32Array(customer.length);
  const y = new Float32Array(customer.length);
  const across = { from: 0, to: 100, start: plan.xOf(0), end: plan.xOf(100) };
  const up = { from: scale.least, to: scale.greatest, start: plan.yOf(scale.least), end: plan.yOf(scale.greatest) };
  yield* byRows(0, customer.length, (from, to) => {
    if (behaviour) along(across, behaviour, customer, from, to, x);
    if (attitude) along(up, attitude, customer, from, to, y);
  });
  yield* spread(x, y, plan.plot, 1.5 * radius, farthest);
  const codes = Array.from({ length: notLoyal + 1 }, (_, code) => code);
  const sidesX = codes.map((code) => sideX(plan, code));
  const sidesY = codes.map((code) => sideY(plan, code));
  yield* byRows(0, customer.length, (from, to) => {
    keepOnSide(x, style, sidesX, radius, from, to);
    keepOnSide(y, style, sidesY, radius, from, to);
  });
  return { x, y };
}

/** An axis: where its ends are, in pixels. */
interface Axis {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Places customers along an axis; values beyond its ends stand at its ends. */
function along(axis: Axis, values: Float64Array, of: Uint32Array, from: number, to: number, into: Float32Array): void {
  const { from: least, to: greatest, start, end } = axis;
  const pixels = (end - start) / (greatest - least);
  for (let i = from; i < to; i++) {
    const value = values[of[i] ?? 0] ?? 0;
    into[i] = start + ((value < least ? least : value > greatest ? greatest : value) - least) * pixels;
  }
}

/** Ties stand no farther from their place than this, in pixels: a point must not be taken for another score. */
const farthest = 24;

/** One box a class when nothing places the customers; inert and captive share the lower right quadrant. */
function blockRects({ plot, cutX, cutY }: Plan): Rect[] {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const rect = (x1: number, y1: number, x2: number, y2: number): Rect => ({
    x: x1,
    y: y1,
    width: x2 - x1,
    height: y2 - y1,
  });
  const middle = (cutX + right) / 2;
  return [
    rect(cutX, plot.y, right, cutY),
    rect(cutX, cutY, middle, bottom),
    rect(middle, cutY, right, bottom),
    rect(plot.x, plot.y, cutX, cutY),
    rect(plot.x, cutY, cutX, bottom),
  ];
}

/** In the strip height is behaviour, cut at the same threshold; across it points are merely spread. */
function inStrip(
  { portfolio }: Picture,
  plots: readonly [Rect, Rect],
  customer: Uint32Array,
  style: Uint8Array,
): Positions {
  const { cut, measures } = portfolio;
  const x = new Float32Array(customer.length);
  const y = new Float32Array(customer.length);
  for (let i = 0; i < customer.length; i++) {
    const upper = style[i] === regular;
    const plot = plots[upper ? 0 : 1];
    const share = heightShare(cut.behaviour, style[i] ?? 0, measures.behaviouralLoyalty?.[customer[i] ?? 0] ?? NaN);
    // Equal behaviours would draw a bar: they are spread a little in height as well.
    const blur = (((i + 1) * 0.7548776662466927) % 1) * Math.min(14, plot.height * 0.12);
    x[i] = plot.x + (((i + 1) * 0.6180339887498949) % 1) * plot.width;
    y[i] = plot.y + (1 - share) * Math.max(1, plot.height - 14) + blur;
  }
  return { x, y };
}

type Side = readonly [number, number];

/** A class's own side of the behaviour threshold. */
function sideX({ plot, cutX, lens }: Plan, code: number): Side {
  return code === latent || code === notLoyal ? [lens.x(plot.x), cutX] : [cutX, lens.x(plot.x + plot.width)];
}

/** A class's own side of the attitude threshold. */
function sideY({ plot, cutY, lens }: Plan, code: number): Side {
  return code === loyal || code === latent ? [lens.y(plot.y), cutY] : [cutY, lens.y(plot.y + plot.height)];
}

/** Marks wholly on their sides, mirrored at the edge: on the threshold itself one could be read as either class. */
function keepOnSide(
  values: Float32Array,
  style: Uint8Array,
  sides: readonly Side[],
  radius: number,
  from: number,
  to: number,
): void {
  const lows = Float64Array.from(sides, ([least]) => least + radius);
  const highs = Float64Array.from(sides, ([, greatest]) => greatest - radius);
  for (let i = from; i < to; i++) {
    const low = lows[style[i] ?? 0] ?? 0;
    const high = highs[style[i] ?? 0] ?? 0;
    const value = values[i] ?? 0;
    if (value >= low && value <= high) continue;
    const mirrored = value < low ? 2 * low - value : 2 * high - value;
    values[i] = low > high ? (low + high) / 2 : Math.min(high, Math.max(low, mirrored));
  }
}
