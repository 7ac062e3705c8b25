import { membersOf, type Group } from '../../data/groups';
import { tinted } from '../../marks/theme';
import type { Picture } from '../picture';
import { emptyScene, type Fact, type Handle, type Rect, type Scene, type Shape, type Target } from '../scene';
import { box, line, text } from '../shapes';
import { glyph } from './glyph';
import { headerPlaces, headers } from './header';
import { planOf, type Plan } from './plan';
import { pointsOf } from './points';
import { captive, inert, latent, loyal, loyaltyOf, notLoyal, regular, unclassified, type Loyalty } from './statistics';
import { strip } from './strip';
import { stripBoxes } from './strip-bars';
import { valueBar } from './value-bar';

/** The loyalty matrix: behaviour (reality) across, attitude (perception) up, cut by two thresholds. */
export function loyaltyScene(picture: Picture): Scene {
  const loyalty = loyaltyOf(picture.portfolio);
  if (!loyalty) return emptyScene;
  if (picture.size === 'S' || picture.size === 'XS') return glyph(picture, loyalty);
  const plan = planOf(picture, loyalty);
  const handles = loyalty.placed && picture.size !== 'M' ? handlesOf(picture, plan) : [];
  return {
    back: [...quadrants(picture, plan), ...(loyalty.placed ? axes(picture, plan) : [])],
    layers: [pointsOf(picture, loyalty, plan)],
    front: [
      ...thresholds(picture, plan, handles),
      ...headers(picture, loyalty, plan),
      ...strip(picture, loyalty, plan),
      ...valueBar(picture, loyalty, plan),
      ...(loyalty.surveyed.count === 0 ? emptiness(picture, plan) : []),
    ],
    targets: targetsOf(picture, loyalty, plan),
    handles,
  };
}

function quadrantRects(plan: Plan): { code: number; rect: Rect }[] {
  const { plot, cutX, cutY } = plan;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  return [
    { code: latent, rect: { x: plot.x, y: plot.y, width: cutX - plot.x, height: cutY - plot.y } },
    { code: loyal, rect: { x: cutX, y: plot.y, width: right - cutX, height: cutY - plot.y } },
    { code: notLoyal, rect: { x: plot.x, y: cutY, width: cutX - plot.x, height: bottom - cutY } },
    { code: inert, rect: { x: cutX, y: cutY, width: right - cutX, height: bottom - cutY } },
  ];
}

function quadrants(picture: Picture, plan: Plan): Shape[] {
  const { theme, settings } = picture;
  if (theme.mode === 'contrast') return [box(plan.plot, undefined, { color: theme.ink, width: 1 })];
  return quadrantRects(plan).map(({ code, rect }) =>
    box(rect, tinted(theme, settings.loyaltyLooks[code]?.color ?? theme.ink)),
  );
}

function axes(picture: Picture, plan: Plan): Shape[] {
  const { theme, numbers, words, portfolio, size } = picture;
  const { plot } = plan;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const middle = plot.y + plot.height / 2;
  if (size === 'M') {
    const small = { size: 11 } as const;
    return [
      text(right, bottom + 13, words.say('reality'), theme.quiet, { ...small, anchor: 'end' }),
      text(plot.x - 5, middle, words.say('perception'), theme.quiet, { ...small, anchor: 'middle', rotate: -90 }),
    ];
  }
  const shapes: Shape[] = [];
  for (const tick of [0, 25, 50, 75, 100]) {
    const anchor = tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
    shapes.push(text(plan.xOf(tick), bottom + 17, numbers.index(tick), theme.quiet, { size: 11, anchor }));
  }
  const { least, greatest } = portfolio.scale;
  for (const share of ticksOf(least, greatest)) {
    const y = plan.yOf(share);
    const baseline = share === greatest ? y + 9 : share === least ? y : y + 4;
    shapes.push(text(plot.x - 8, baseline, numbers.index(share), theme.quiet, { size: 11, anchor: 'end' }));
  }
  shapes.push(
    text(right, bottom + 36, words.say('behaviour_axis'), theme.quiet, { anchor: 'end' }),
    text(plot.x - 34, middle, words.say('attitude_axis'), theme.quiet, { anchor: 'middle', rotate: -90 }),
  );
  return shapes;
}

/** Every point of a short scale, quarters of a long one. */
function ticksOf(least: number, greatest: number): number[] {
  const span = greatest - least;
  const steps = Number.isInteger(span) && span >= 2 && span <= 7 ? span : span === 10 ? 5 : 4;
  return Array.from({ length: steps + 1 }, (_, i) => least + (span * i) / steps);
}

function handlesOf(picture: Picture, plan: Plan): Handle[] {
  const { portfolio, words } = picture;
  const { plot, cutX, cutY } = plan;
  const right = plot.x + plot.width;
  return [
    {
      id: 'behaviour',
      bounds: { x: cutX - 29, y: plot.y - 18, width: 58, height: 20 },
      axis: 'x',
      from: plot.x,
      to: right,
      least: 0,
      greatest: 100,
      value: portfolio.cut.behaviour,
      title: words.say('setting_behaviour'),
    },
    {
      id: 'attitude',
      bounds: { x: right - 7, y: cutY - 10, width: 58, height: 20 },
      axis: 'y',
      from: plot.y + plot.height,
      to: plot.y,
      least: portfolio.scale.least,
      greatest: portfolio.scale.greatest,
      value: portfolio.cut.attitude,
      title: words.say('setting_attitude'),
    },
  ];
}

/** Why the plot is empty, on a card over it. */
function emptiness({ theme, words, measure, size }: Picture, { plot }: Plan): Shape[] {
  const letters = size === 'M' ? 11 : 13;
  const content = words.say('nobody_surveyed');
  const width = measure(content, letters, 400) + 24;
  if (width > plot.width) return [];
  const x = plot.x + plot.width / 2;
  const y = plot.y + plot.height / 2;
  return [
    box({ x: x - width / 2, y: y - 15, width, height: 30 }, theme.background, { color: theme.line, width: 1 }, 4),
    text(x, y + letters * 0.36, content, theme.quiet, { size: letters, anchor: 'middle' }),
  ];
}

function thresholds(picture: Picture, plan: Plan, handles: readonly Handle[]): Shape[] {
  const { theme, numbers } = picture;
  const { plot, cutX, cutY } = plan;
  const overhang = handles.length > 0 ? [8, 14] : [4, 4];
  const shapes: Shape[] = [
    line(cutX, plot.y - (overhang[0] ?? 0), cutX, plot.y + plot.height, theme.ink, 1.3),
    line(plot.x, cutY, plot.x + plot.width + (overhang[1] ?? 0), cutY, theme.ink, 1.3),
  ];
  for (const { bounds, axis, value } of handles) {
    const { x, y } = bounds;
    shapes.push(box(bounds, theme.background, { color: theme.ink, width: 1.2 }, 10));
    for (const i of [0, 1, 2]) {
      const grip =
        axis === 'x' ? [x + 10 + 3 * i, y + 6, x + 10 + 3 * i, y + 14] : [x + 9, y + 7 + 3 * i, x + 17, y + 7 + 3 * i];
      shapes.push(line(grip[0] ?? 0, grip[1] ?? 0, grip[2] ?? 0, grip[3] ?? 0, theme.quiet, 1.2));
    }
    shapes.push(text(x + 37, y + 14.3, numbers.index(value), theme.ink, { weight: 600, anchor: 'middle' }));
  }
  return shapes;
}

function targetsOf(picture: Picture, loyalty: Loyalty, plan: Plan): Target[] {
  const { portfolio, settings, words, size } = picture;
  const classes = portfolio.loyalty;
  if (!classes) return [];
  const rects = quadrantRects(plan);
  const height = size === 'M' ? 34 : 66;
  const targets: Target[] = headerPlaces(plan).flatMap(({ code, x, baseline, width }) => {
    const group = loyalty.groups[code];
    const look = settings.loyaltyLooks[code];
    if (!group || !look) return [];
    const quadrant = rects.find((one) => one.code === code && code !== inert);
    return {
      id: `loyalty-${look.term.code}`,
      bounds: { x: x - 4, y: baseline - 16, width: width + 4, height },
      areas: quadrant ? [quadrant.rect] : [],
      title: words.term(look.term).plural,
      facts: facts(picture, loyalty, group),
      color: look.color,
      count: group.count,
      members: () => membersOf(classes, code),
    };
  });
  return [...targets, ...stripTargets(picture, loyalty, plan, height), ...riskTarget(picture, loyalty, plan)];
}

/** The customers without a survey, together by their heading and by halves; where there is no heading, together. */
function stripTargets(picture: Picture, loyalty: Loyalty, { strip, above }: Plan, height: number): Target[] {
  const { portfolio, settings, words, theme, size } = picture;
  const classes = portfolio.loyalty;
  if (!classes || !strip) return [];
  const whole: Target = {
    id: 'loyalty-no-survey',
    bounds: size === 'M' ? strip : { x: strip.x - 4, y: above - 16, width: strip.width + 12, height },
    areas: [],
    title: words.say('no_survey'),
    facts: facts(picture, loyalty, loyalty.strip),
    color: theme.axis,
    count: loyalty.strip.count,
    members: () => membersOf(classes, regular, unclassified),
  };
  if (size === 'M') return [whole];
  const { upper, lower } = stripBoxes(strip);
  const halves = [
    [regular, upper],
    [unclassified, lower],
  ] as const;
  return [
    whole,
    ...halves.flatMap(([code, bounds]) => {
      const group = loyalty.groups[code];
      const look = settings.loyaltyLooks[code];
      if (!group || !look) return [];
      return {
        id: `loyalty-${look.term.code}`,
        bounds,
        areas: [],
        title: words.term(look.term).plural,
        facts: facts(picture, loyalty, group),
        color: look.color,
        count: group.count,
        members: () => membersOf(classes, code),
      };
    }),
  ];
}

/** The spurious quadrant as a whole: inert and captive together. */
function riskTarget(picture: Picture, loyalty: Loyalty, plan: Plan): Target[] {
  const { portfolio, settings, words, theme } = picture;
  const classes = portfolio.loyalty;
  const rect = quadrantRects(plan).find((one) => one.code === inert)?.rect;
  if (!classes || !rect || rect.width < 8 || rect.height < 8) return [];
  return [
    {
      id: 'loyalty-at-risk',
      bounds: rect,
      areas: [],
      title: words.say('at_risk'),
      facts: facts(picture, loyalty, loyalty.atRisk),
      color: settings.loyaltyLooks[inert]?.color ?? theme.axis,
      count: loyalty.atRisk.count,
      members: () => membersOf(classes, inert, captive),
    },
  ];
}

function facts(picture: Picture, loyalty: Loyalty, group: Group): Fact[] {
  const { portfolio, words, numbers } = picture;
  const list: Fact[] = [
    { name: words.say('customers'), value: numbers.count(group.count) },
    { name: words.say('share_of_customers_name'), value: numbers.share(group.count, portfolio.size, 1) },
  ];
  if (portfolio.focus) list.push({ name: words.say('in_focus'), value: numbers.count(group.focusCount) });
  if (!Number.isNaN(loyalty.value)) {
    list.push({ name: words.say('value'), value: numbers.exactValue(group.value) });
    list.push({ name: words.say('share_of_value_name'), value: numbers.share(group.value, loyalty.value) });
  }
  return list;
}
