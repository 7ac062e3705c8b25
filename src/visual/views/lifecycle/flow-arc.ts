import { at } from '../shapes';

type Point = readonly [number, number];

export interface Arc {
  /** The line, up to the arrow head's neck. */
  readonly d: string;
  readonly head: readonly Point[];
  /** The top of the arc, where its count stands. */
  readonly crest: Point;
}

/** Height of the arcs over one stage, and what each further stage adds, in pixels. */
const rise = { first: 34, next: 23.5, most: 84 };

/**
 * An arc from one stage to another: progress above the line of stages, returns below it and a little flatter.
 * @param centre horizontal place of a stage; @param middle of the line of stages; @param width of the arc
 */
export function arcOf(
  flow: { readonly from: number; readonly to: number },
  centre: (stage: number) => number,
  middle: number,
  width: number,
): Arc {
  const forward = flow.to > flow.from;
  const span = Math.abs(flow.to - flow.from);
  const sign = forward ? 1 : -1;
  const inset = span === 1 ? 18 : span === 2 ? 9 : 1;
  const start = centre(flow.from) + sign * inset;
  const end = centre(flow.to) - sign * inset;
  const side = forward ? -1 : 1;
  const base = middle + side * 12;
  const bend = base + side * Math.min(rise.most, rise.first + rise.next * (span - 1)) * (forward ? 1 : 0.8);
  const reach = (end - start) * 0.22;
  const control: Point = [end - reach, bend];
  const length = Math.hypot(end - control[0], base - control[1]) || 1;
  const along: Point = [(end - control[0]) / length, (base - control[1]) / length];
  const head = 6 + width * 0.5;
  const half = 3 + width * 0.6;
  const neck: Point = [end - along[0] * head, base - along[1] * head];
  return {
    d:
      `M${at(start)},${at(base)}C${at(start + reach)},${at(bend)} ${at(control[0])},${at(bend)} ` +
      `${at(neck[0])},${at(neck[1])}`,
    head: [
      [end, base],
      [neck[0] - along[1] * half, neck[1] + along[0] * half],
      [neck[0] + along[1] * half, neck[1] - along[0] * half],
    ],
    crest: [(start + end) / 2, base * 0.25 + bend * 0.75],
  };
}
