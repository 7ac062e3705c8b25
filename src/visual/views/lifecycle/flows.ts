import type { Picture } from '../picture';
import type { Shape } from '../scene';
import { at, box, path, polygon, text } from '../shapes';
import type { Band } from './bands';
import { stageCount, type Lifecycle, type Movements } from './statistics';

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Flows under this many customers are left to the tooltips. */
const least = 2;
const pill = { width: 48, height: 20 };

/** Arcs from stage to stage since the previous period: progress above the line of stages, returns below it. */
export function flowArcs(picture: Picture, lifecycle: Lifecycle, bands: readonly Band[], top: number): Shape[] {
  const { movements } = lifecycle;
  if (!movements) return [];
  const { theme, words, numbers, frame } = picture;
  const middle = top + 114;
  const flows = flowsAbove(movements, least);
  const most = Math.max(1, ...flows.map((flow) => flow.count));
  const left = bands[0]?.x ?? frame.x;
  const arcs = flows.map((flow) => arc(picture, bands, flow, middle, widthOf(flow.count, most)));
  const note = words.say('flows_note', { n: numbers.count(movements.newcomers) });
  return [
    text(left, top + 18, words.say('flows_title'), theme.ink, { weight: 600 }),
    ...arcs.flatMap((one) => one.line),
    ...arcs.flatMap((one) => one.label),
    ...bands.flatMap((band, k) => pillOf(picture, movements, band, middle, k)),
    text(left, middle + 76, note, theme.quiet, { size: 11 }),
  ];
}

function flowsAbove(movements: Movements, count: number): Flow[] {
  const flows: Flow[] = [];
  for (let from = 0; from < stageCount; from++) {
    for (let to = 0; to < stageCount; to++) {
      const customers = movements.flows[from]?.[to] ?? 0;
      if (from !== to && customers >= count) flows.push({ from, to, count: customers });
    }
  }
  // The longest first, so that short arcs are drawn over them.
  return flows.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

function widthOf(count: number, most: number): number {
  return Math.max(1.2, 9 * Math.sqrt(count / most));
}

function arc(
  picture: Picture,
  bands: readonly Band[],
  flow: Flow,
  middle: number,
  width: number,
): { line: Shape[]; label: Shape[] } {
  const { theme, settings, numbers, measure } = picture;
  const centre = (k: number): number => (bands[k]?.x ?? 0) + (bands[k]?.width ?? 0) / 2;
  const forward = flow.to > flow.from;
  const span = Math.abs(flow.to - flow.from);
  const sign = forward ? 1 : -1;
  const inset = span === 1 ? 18 : span === 2 ? 9 : 1;
  const start = centre(flow.from) + sign * inset;
  const head = 6 + width * 0.5;
  const end = centre(flow.to) - sign * inset;
  const side = forward ? -1 : 1;
  const base = middle + side * 12;
  const bend = base + side * Math.min(84, 34 + 23.5 * (span - 1)) * (forward ? 1 : 0.8);
  const reach = (end - start) * 0.22;
  const control = [end - reach, bend] as const;
  const length = Math.hypot(end - control[0], base - control[1]) || 1;
  const along = [(end - control[0]) / length, (base - control[1]) / length] as const;
  const neck = [end - along[0] * head, base - along[1] * head] as const;
  const color = settings.stageLooks[flow.to]?.color ?? theme.axis;
  const dash = theme.mode === 'contrast' && !forward ? '5 3' : undefined;
  const half = 3 + width * 0.6;
  const y = base * 0.25 + bend * 0.75;
  const x = (start + end) / 2;
  const label = numbers.count(flow.count);
  const wide = measure(label, 12, 600) + 8;
  const d =
    `M${at(start)},${at(base)}C${at(start + reach)},${at(bend)} ${at(control[0])},${at(bend)} ` +
    `${at(neck[0])},${at(neck[1])}`;
  return {
    line: [
      path(d, undefined, { color, width, dash }, theme.mode === 'contrast' ? 1 : 0.86),
      polygon(
        [
          [end, base],
          [neck[0] - along[1] * half, neck[1] + along[0] * half],
          [neck[0] + along[1] * half, neck[1] - along[0] * half],
        ],
        color,
      ),
    ],
    label: [
      box({ x: x - wide / 2, y: y - 8, width: wide, height: 16 }, theme.background, undefined, 2),
      text(x, y + 4.3, label, theme.ink, { weight: 600, anchor: 'middle' }),
    ],
  };
}

/** The customers who stayed in the stage. */
function pillOf(picture: Picture, movements: Movements, band: Band, middle: number, k: number): Shape[] {
  const { theme, settings, numbers } = picture;
  const x = band.x + band.width / 2;
  const color = settings.stageLooks[k]?.color ?? theme.axis;
  const bounds = { x: x - pill.width / 2, y: middle - pill.height / 2, ...pill };
  return [
    box(bounds, theme.background, { color, width: 1.8 }, pill.height / 2),
    text(x, middle + 4.3, numbers.count(movements.flows[k]?.[k] ?? 0), theme.ink, { anchor: 'middle' }),
  ];
}
