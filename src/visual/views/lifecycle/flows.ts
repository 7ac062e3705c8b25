import { faded } from '../../marks/theme';
import { fit } from '../../text/fit';
import { apart } from '../courses';
import type { Picture } from '../picture';
import type { Rect, Shape, Target } from '../scene';
import { box, path, polygon, text } from '../shapes';
import { arcOf, type Arc } from './flow-arc';
import { movers, type Movements } from './movements';
import type { Plan } from './plan';
import { stageCount } from './stage-count';
import type { Lifecycle } from './statistics';

interface Flow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Those of them in focus; all when nothing is. */
  readonly focus: number;
}

interface Drawn {
  readonly line: readonly Shape[];
  readonly label: readonly Shape[];
  readonly place: Rect;
}

/** Flows under this many customers are left to the tooltips. */
const least = 2;
const widest = 9;
const thinnest = 1.2;
const pill = { width: 48, height: 20 };

/** Arcs from stage to stage since the previous period: progress above the line of stages, returns below it. */
export function flowArcs(picture: Picture, lifecycle: Lifecycle, plan: Plan): { shapes: Shape[]; targets: Target[] } {
  const { movements, focusMovements } = lifecycle;
  if (!movements || !focusMovements) return { shapes: [], targets: [] };
  const { theme, words, numbers, measure } = picture;
  const middle = plan.bottom + 114;
  const flows = flowsOf(movements, focusMovements);
  const most = Math.max(1, ...flows.map((flow) => flow.count));
  const centre = (k: number): number => (plan.whole[k]?.x ?? 0) + (plan.whole[k]?.width ?? 0) / 2;
  const taken: Rect[] = [];
  const drawn = flows.map((flow) => ({ flow, ...drawnOf(picture, flow, centre, middle, most, taken) }));
  const { x, width } = plan.plot;
  const note = words.say('flows_note', { n: numbers.count(focusMovements.newcomers) });
  const title = fit(measure, [words.say('flows_title')], width * 0.6, 12, 600);
  return {
    shapes: [
      text(x, plan.bottom + 18, title, theme.ink, { weight: 600 }),
      ...drawn.flatMap((one) => one.line),
      ...drawn.flatMap((one) => one.label),
      ...plan.whole.flatMap((_, k) => pillOf(picture, focusMovements, centre(k), middle, k)),
      text(x, middle + 76, fit(measure, [note], width, 11), theme.quiet, { size: 11 }),
    ],
    targets: drawn.map(({ flow, place }) => targetOf(picture, flow, place)),
  };
}

/** The longest first, so that short arcs are drawn over them. */
function flowsOf(all: Movements, inFocus: Movements): Flow[] {
  const flows: Flow[] = [];
  for (let from = 0; from < stageCount; from++) {
    for (let to = 0; to < stageCount; to++) {
      const count = all.flows[from]?.[to] ?? 0;
      if (from !== to && count >= least) flows.push({ from, to, count, focus: inFocus.flows[from]?.[to] ?? 0 });
    }
  }
  return flows.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.count - b.count);
}

function drawnOf(
  picture: Picture,
  flow: Flow,
  centre: (stage: number) => number,
  middle: number,
  most: number,
  taken: Rect[],
): Drawn {
  const { theme, settings, numbers, measure, portfolio } = picture;
  const contrast = theme.mode === 'contrast';
  const color = settings.stageLooks[flow.to]?.color ?? theme.axis;
  const dash = contrast && flow.to < flow.from ? '5 3' : undefined;
  const width = widthOf(flow.count, most);
  const arc = arcOf(flow, centre, middle, width);
  const solid = contrast ? 1 : 0.86;
  const line = portfolio.focus
    ? [
        ...strokes(arc, contrast ? 1.5 : width, contrast ? color : faded(theme, color), dash, 1),
        ...(flow.focus > 0
          ? strokes(
              arcOf(flow, centre, middle, widthOf(flow.focus, most)),
              widthOf(flow.focus, most),
              color,
              dash,
              solid,
            )
          : []),
      ]
    : strokes(arc, width, color, dash, solid);
  const label = numbers.count(flow.focus);
  const place = freePlace(arc, measure(label, 12, 600) + 8, flow, taken);
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  return {
    line,
    place,
    label: [
      box(place, theme.background, undefined, 2),
      text(x, y + 4.3, label, theme.ink, { weight: 600, anchor: 'middle' }),
    ],
  };
}

function widthOf(count: number, most: number): number {
  return Math.max(thinnest, widest * Math.sqrt(count / most));
}

function strokes(arc: Arc, width: number, color: string, dash: string | undefined, opacity: number): Shape[] {
  return [path(arc.d, undefined, { color, width, dash }, opacity), polygon(arc.head, color)];
}

/** The count stands on the crest; a little along the arc where another count stands there already. */
function freePlace({ crest: [x, y] }: Arc, width: number, { from, to }: Flow, taken: Rect[]): Rect {
  const places = [0, 28, -28, 52, -52].map((aside) => {
    const down = (Math.abs(aside) / 28) * (to > from ? 1 : -1);
    return { x: x + aside - width / 2, y: y + down - 8, width, height: 16 };
  });
  const place = places.find((one) => taken.every((other) => apart(one, other))) ?? places[0];
  const found = place ?? { x: x - width / 2, y: y - 8, width, height: 16 };
  taken.push(found);
  return found;
}

/** The customers who stayed in the stage. */
function pillOf(picture: Picture, movements: Movements, x: number, middle: number, k: number): Shape[] {
  const { theme, settings, numbers, measure } = picture;
  const color = settings.stageLooks[k]?.color ?? theme.axis;
  const stayed = numbers.count(movements.flows[k]?.[k] ?? 0);
  const width = Math.max(pill.width, measure(stayed, 12, 400) + 16);
  const bounds = { x: x - width / 2, y: middle - pill.height / 2, width, height: pill.height };
  return [
    box(bounds, theme.background, { color, width: 1.8 }, pill.height / 2),
    text(x, middle + 4.3, stayed, theme.ink, { anchor: 'middle' }),
  ];
}

function targetOf({ settings, words, numbers, theme, portfolio }: Picture, flow: Flow, place: Rect): Target {
  const nameOf = (k: number): string => {
    const look = settings.stageLooks[k];
    return look ? words.term(look.term).name : '';
  };
  const facts = [{ name: words.say('customers'), value: numbers.count(flow.count) }];
  if (portfolio.focus) facts.push({ name: words.say('in_focus'), value: numbers.count(flow.focus) });
  return {
    id: `flow-${flow.from}-${flow.to}`,
    bounds: place,
    areas: [],
    title: words.say('flow', { from: nameOf(flow.from), to: nameOf(flow.to) }),
    facts,
    color: settings.stageLooks[flow.to]?.color ?? theme.axis,
    count: flow.count,
    members: () => movers(portfolio, flow.from, flow.to),
  };
}
