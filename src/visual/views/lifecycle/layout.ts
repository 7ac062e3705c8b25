import { membersOf, total } from '../../data/groups';
import { tinted } from '../../marks/theme';
import { waffle } from '../waffle';
import type { Picture } from '../picture';
import { emptyScene, type Points, type Scene, type Shape, type Target } from '../scene';
import { box, path, text } from '../shapes';
import { annotations } from './annotations';
import { bandRect, bandsOf, xOf, type Band } from './bands';
import { cooperationAxis, curve } from './curve';
import { flowArcs } from './flows';
import { glyph } from './glyph';
import { headerHeight, headers } from './header';
import { lifecycleOf, type Lifecycle } from './statistics';

/** Where the parts of the picture stand. */
interface Plan {
  readonly bands: readonly Band[];
  readonly rule: number;
  readonly top: number;
  readonly bottom: number;
  readonly flows: boolean;
}

/** The schematic life cycle: every customer by stage and progress within it, and the relationship's curve. */
export function lifecycleScene(picture: Picture): Scene {
  const lifecycle = lifecycleOf(picture.portfolio);
  if (!lifecycle) return emptyScene;
  if (picture.size === 'S' || picture.size === 'XS') return glyph(picture, lifecycle);
  const plan = planOf(picture, lifecycle);
  const yOf = (share: number): number => plan.bottom - share * (plan.bottom - plan.top);
  const { theme, settings } = picture;
  const contrast = theme.mode === 'contrast';
  const tints = plan.bands.map((band, k) => {
    const rect = bandRect(band, plan.top, plan.bottom);
    if (contrast) return box(rect, undefined, { color: theme.ink, width: 1 });
    return box(rect, tinted(theme, settings.stageLooks[k]?.color ?? theme.ink));
  });
  const drawn = curve(picture, lifecycle, plan.bands, yOf);
  const first = plan.bands[0];
  const right = picture.frame.x + picture.frame.width;
  const points = pointsOf(picture, lifecycle, plan, yOf);
  const axis = lifecycle.height ? cooperationAxis(picture, lifecycle, first?.x ?? 0, right, yOf) : [];
  return {
    back: [...tints, ...axis, ...drawn.behind],
    layers: [points],
    front: [
      ...drawn.above,
      ...headers(picture, lifecycle, plan.bands, plan.rule),
      ...captions(picture, lifecycle, plan, points),
      ...(plan.flows ? flowArcs(picture, lifecycle, plan.bands, plan.bottom) : []),
    ],
    targets: targetsOf(picture, lifecycle, plan),
  };
}

function planOf(picture: Picture, lifecycle: Lifecycle): Plan {
  const { frame, size } = picture;
  const margin = !lifecycle.height ? 0 : size === 'M' ? 24 : 36;
  const bottom = frame.y + frame.height;
  const flows = size === 'XL' && lifecycle.movements !== undefined && frame.height >= 480;
  const rule = frame.y + (size === 'M' ? 2 : 8);
  return {
    bands: bandsOf(frame.x + margin, frame.x + frame.width, size === 'M' ? 2 : 4),
    rule,
    top: rule + headerHeight(picture),
    bottom: flows ? bottom - 200 : bottom - (size === 'M' ? 22 : 36),
    flows,
  };
}

function pointsOf(picture: Picture, lifecycle: Lifecycle, plan: Plan, yOf: (share: number) => number): Points {
  const { portfolio, settings, theme, size } = picture;
  const { place, height } = lifecycle;
  const shown = Uint32Array.from(place.keys()).filter(
    (i) => !Number.isNaN(place[i] ?? NaN) && !(height && Number.isNaN(height[i] ?? NaN)),
  );
  const codes = portfolio.stage?.codes ?? new Uint32Array(0);
  const grid = height
    ? undefined
    : waffle(
        plan.bands.map((band) => bandRect(band, plan.top, plan.bottom)),
        shown,
        codes,
      );
  const x = new Float32Array(shown.length);
  const y = new Float32Array(shown.length);
  const style = new Uint8Array(shown.length);
  shown.forEach((customer, i) => {
    style[i] = codes[customer] ?? 0;
    x[i] = grid ? (grid.x[i] ?? 0) : xOf(plan.bands, place[customer] ?? 0);
    y[i] = grid ? (grid.y[i] ?? 0) : yOf(height?.[customer] ?? 0);
  });
  const contrast = theme.mode === 'contrast';
  return {
    x,
    y,
    style,
    customer: shown,
    styles: settings.stageLooks.map((look) => ({ mark: contrast ? look.mark : 'disc', color: look.color })),
    radius: grid ? grid.radius : radiusOf(shown.length, size),
  };
}

/** Points shrink with their number and with the picture; they are never sampled. */
export function radiusOf(count: number, size: Picture['size']): number {
  const least = size === 'M' ? 0.8 : 1;
  const most = size === 'M' ? 1.5 : size === 'L' ? 2.1 : 2.5;
  return Math.max(least, Math.min(most, most * (3000 / Math.max(count, 1)) ** 0.25));
}

function captions(picture: Picture, lifecycle: Lifecycle, plan: Plan, points: Points): Shape[] {
  const { theme, words, frame, settings, size, measure } = picture;
  const right = frame.x + frame.width;
  const below = plan.bottom + 18;
  const left = plan.bands[0]?.x ?? frame.x;
  const compact = size === 'M';
  const time = words.say(compact ? 'time_short' : 'time');
  const shapes: Shape[] = [];
  if (lifecycle.height && lifecycle.byAge) {
    shapes.push(
      text(right, compact ? below - 4 : below, time, theme.quiet, { anchor: 'end', size: compact ? 11 : 12 }),
    );
    if (!compact) {
      const end = right - measure(time, 12, 400) - 20;
      const arrow = `M${end - 50},${below - 4}h50m-4,-3.5l4,3.5l-4,3.5`;
      shapes.push(path(arrow, undefined, { color: theme.axis, width: 1 }));
    }
  }
  if (compact && lifecycle.height)
    shapes.push(text(left, below - 4, words.say('cooperation').toLowerCase(), theme.quiet, { size: 11 }));
  if (!lifecycle.height) {
    const caption = { size: 11, anchor: 'end' } as const;
    shapes.push(text(right, below - 2, words.say('one_dot_one_customer'), theme.quiet, caption));
  }
  if (size === 'XL' && lifecycle.quartiles && settings.annotations)
    shapes.push(...annotations(picture, lifecycle, plan.bands, plan.top, plan.bottom, points));
  return shapes;
}

function targetsOf(picture: Picture, lifecycle: Lifecycle, plan: Plan): Target[] {
  const { portfolio, settings, words, numbers } = picture;
  const { stage } = portfolio;
  if (!stage) return [];
  const whole = total(portfolio.measures.value);
  return plan.bands.flatMap((band, k) => {
    const group = lifecycle.groups[k];
    const look = settings.stageLooks[k];
    if (!group || !look) return [];
    const facts = [
      { name: words.say('customers'), value: numbers.count(group.count) },
      { name: words.say('share_of_customers_name'), value: numbers.share(group.count, portfolio.size, 1) },
    ];
    if (portfolio.focus) facts.push({ name: words.say('in_focus'), value: numbers.count(group.focusCount) });
    if (portfolio.measures.value) {
      facts.push({ name: words.say('value'), value: numbers.exactValue(group.value) });
      facts.push({ name: words.say('share_of_value_name'), value: numbers.share(group.value, whole) });
    }
    const delta = lifecycle.movements?.deltas[k];
    if (delta !== undefined)
      facts.push({ name: words.say('change'), value: `${delta > 0 ? '+' : ''}${numbers.count(delta)}` });
    return {
      id: `stage-${look.term.code}`,
      bounds: bandRect(band, plan.rule, plan.top - 4),
      areas: [bandRect(band, plan.top, plan.bottom)],
      title: words.term(look.term).name,
      facts,
      color: look.color,
      count: group.count,
      members: () => membersOf(stage, k),
    };
  });
}
