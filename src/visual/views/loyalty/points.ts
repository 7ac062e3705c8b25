import { waffle } from '../waffle';
import { radiusOf } from '../lifecycle/layout';
import type { Picture } from '../picture';
import type { Points, Rect } from '../scene';
import type { Plan } from './plan';
import { latent, loyal, notLoyal, regular, unclassified, type Loyalty } from './statistics';
import { heightShare, stripBoxes, stripPlot } from './strip-bars';

/** Customers where their behaviour and attitude put them, and the strip of those whose attitude is unknown. */
export function pointsOf(picture: Picture, loyalty: Loyalty, plan: Plan): Points {
  const { portfolio, settings } = picture;
  const codes = portfolio.loyalty?.codes ?? new Uint32Array(0);
  const behaviour = portfolio.measures.behaviouralLoyalty;
  const attitude = portfolio.attitude;
  const isPlaced = (i: number): boolean => !Number.isNaN(behaviour?.[i] ?? NaN) && !Number.isNaN(attitude?.[i] ?? NaN);
  const shown = Uint32Array.from(codes.keys()).filter((i) => {
    const code = codes[i] ?? notLoyal + 1;
    if (code <= notLoyal) return !loyalty.placed || isPlaced(i);
    return plan.strip !== undefined && !plan.bars && (code === regular || code === unclassified);
  });
  const blocks = loyalty.placed ? undefined : waffle(blockRects(picture, plan), shown, codes);
  const x = new Float32Array(shown.length);
  const y = new Float32Array(shown.length);
  const style = new Uint8Array(shown.length);
  const radius = blocks?.radius ?? radiusOf(shown.length, picture.size) * 1.08;
  const ties = new Map<string, number>();
  let inStrip = 0;
  shown.forEach((customer, i) => {
    const code = codes[customer] ?? 0;
    style[i] = code;
    if (blocks) {
      x[i] = blocks.x[i] ?? 0;
      y[i] = blocks.y[i] ?? 0;
    } else if (code <= notLoyal) {
      const exact = [plan.xOf(behaviour?.[customer] ?? 0), plan.yOf(attitude?.[customer] ?? 0)] as const;
      const [px, py] = apart(exact, ties, radius);
      x[i] = within(px, sideX(plan, code), radius);
      y[i] = within(py, sideY(plan, code), radius);
    } else {
      const place = stripPlace(picture, plan, code, inStrip++, behaviour?.[customer] ?? NaN);
      x[i] = place[0];
      y[i] = place[1];
    }
  });
  const styles = settings.loyaltyLooks.map(
    ({ mark, color }) => ({ mark: mark === 'dashed-ring' ? 'ring' : mark, color }) as const,
  );
  return { x, y, style, customer: shown, styles, radius };
}

/** One box a class when nothing places the customers; inert and captive share the lower right quadrant. */
function blockRects(picture: Picture, plan: Plan): Rect[] {
  const { plot, cutX, cutY } = plan;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const rect = (x1: number, y1: number, x2: number, y2: number): Rect => ({
    x: x1,
    y: y1,
    width: x2 - x1,
    height: y2 - y1,
  });
  const middle = (cutX + right) / 2;
  const boxes = plan.strip ? stripBoxes(plan.strip) : undefined;
  const none = rect(0, 0, 0, 0);
  return [
    rect(cutX, plot.y, right, cutY),
    rect(cutX, cutY, middle, bottom),
    rect(middle, cutY, right, bottom),
    rect(plot.x, plot.y, cutX, cutY),
    rect(plot.x, cutY, cutX, bottom),
    boxes ? stripPlot(picture, boxes.upper) : none,
    boxes ? stripPlot(picture, boxes.lower) : none,
  ];
}

/** In the strip height is behaviour, cut at the same threshold; across it points are merely spread. */
function stripPlace(picture: Picture, plan: Plan, code: number, rank: number, behaviour: number): [number, number] {
  const { strip } = plan;
  if (!strip) return [NaN, NaN];
  const { upper, lower } = stripBoxes(strip);
  const plot = stripPlot(picture, code === regular ? upper : lower);
  const spread = ((rank + 1) * 0.6180339887498949) % 1;
  // Equal behaviours would draw a bar: they are spread a little in height as well.
  const blur = (((rank + 1) * 0.7548776662466927) % 1) * Math.min(14, plot.height * 0.12);
  const height = Math.max(1, plot.height - 14);
  return [plot.x + spread * plot.width, plot.y + (1 - heightShare(picture, code, behaviour)) * height + blur];
}

/**
 * Customers with the very same measures stand around their place in a spiral, or one would hide the others: measures
 * made of counts (orders, survey answers) have many ties.
 */
function apart([x, y]: readonly [number, number], ties: Map<string, number>, radius: number): [number, number] {
  const key = `${Math.round(x)},${Math.round(y)}`;
  const rank = ties.get(key) ?? 0;
  ties.set(key, rank + 1);
  const distance = 1.5 * radius * Math.sqrt(rank);
  const angle = rank * 2.399963229728653;
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}

type Side = readonly [number, number];

/** A class's own side of the behaviour threshold. */
function sideX({ plot, cutX }: Plan, code: number): Side {
  return code === latent || code === notLoyal ? [plot.x, cutX] : [cutX, plot.x + plot.width];
}

/** A class's own side of the attitude threshold. */
function sideY({ plot, cutY }: Plan, code: number): Side {
  return code === loyal || code === latent ? [plot.y, cutY] : [cutY, plot.y + plot.height];
}

/** A mark wholly on its side, mirrored at the edge: on the threshold itself it could be read as either class. */
function within(value: number, [least, greatest]: Side, radius: number): number {
  const from = least + radius;
  const to = greatest - radius;
  if (from > to) return (least + greatest) / 2;
  const mirrored = value < from ? 2 * from - value : value > to ? 2 * to - value : value;
  return Math.min(to, Math.max(from, mirrored));
}
