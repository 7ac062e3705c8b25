import { netOf } from '../../core/shop/line';
import type { DealStageCode } from '../../../../store';
import { civilDate, dayNumber } from '../../calendar';
import type { Felt } from '../../core/felt';
import type { Interaction } from '../../core/write';
import { categorical, chance, cumulative, exp, integer, log, logistic, normal, type Uniform } from '../../random';
import { converse, type Talk } from './conversation';
import { contractOn, type Deal, type Life, type StageEntry } from './life';
import { newOrigins } from './parameters';
import { composeQuote } from './quote';
import type { Employee } from './staff';
import { personFor, type Traits } from './traits';
import type { World } from './world';
import { nextWorkday } from '../../core/workdays';

/** How a deal begins. */
export interface Opening {
  readonly kind: Deal['kind'];
  readonly origin: Deal['origin'];
  readonly createdOn: number;
  readonly campaign: string | null;
  /** Discount of that campaign, as a share. */
  readonly offer: number;
  readonly owner: Employee;
}

type OpenStage = Exclude<DealStageCode, 'won' | 'lost'>;
const stages = ['contact', 'qualified', 'quote', 'negotiation', 'verbal'] as const;

/** What a stage is like: how long it lasts, whom the seller talks to and how, and why deals end in it. */
interface StagePlan {
  readonly days: (world: World) => number;
  /** Share of deals that the account puts on hold in it. */
  readonly onHold: (world: World) => number;
  readonly talk: Talk;
  readonly losses: Readonly<Partial<Record<NonNullable<Deal['lossReason']>, number>>>;
}

const plans: Readonly<Record<OpenStage, StagePlan>> = {
  contact: {
    days: ({ values }) => values.contactDays,
    onHold: () => 0,
    talk: { types: ['call', 'message'], role: 'user' },
    losses: { 'no-answer': 40, 'no-budget': 25, product: 20, 'no-decision': 15 },
  },
  qualified: {
    days: ({ values }) => values.qualifiedDays,
    onHold: ({ values }) => values.qualifiedOnHold,
    talk: { types: ['meeting', 'visit', 'call'], role: 'user' },
    losses: { 'no-budget': 30, product: 25, 'no-decision': 25, competitor: 20 },
  },
  quote: {
    days: ({ values }) => values.quoteDays,
    onHold: ({ values }) => values.quoteOnHold,
    talk: { types: ['message', 'call'], role: 'buyer' },
    losses: { price: 35, competitor: 30, 'no-decision': 20, 'no-answer': 15 },
  },
  negotiation: {
    days: ({ values }) => values.negotiationDays,
    onHold: () => 0,
    talk: { types: ['meeting', 'call'], role: 'decision-maker' },
    losses: { price: 40, competitor: 35, 'no-decision': 25 },
  },
  verbal: {
    days: ({ values }) => values.verbalDays,
    onHold: () => 0,
    talk: { types: ['call', 'message'], role: 'decision-maker' },
    losses: { 'no-decision': 40, 'no-budget': 30, competitor: 30 },
  },
};

/** Silence and indecision are why stalled deals end. */
const stalledWeight = 2.5;
/** Shortest and longest silence of a project on hold, in days. */
const holdDays = [33, 80] as const;
const largeAmount = 10_000_000;
/** Days from its creation in which a seller expects to close a deal. */
const expectedDays = 60;

/**
 * Opens a deal and takes it to its end. What the account feels when the deal opens weighs at each stage; once a month
 * has passed without activity, the odds of that stage and of those after it fall.
 * @returns the deal; its activities are added to the life’s interactions
 */
export function pursueDeal(world: World, life: Life, felt: Felt, opening: Opening): Deal {
  const { values, random, locale } = world;
  const { traits } = life;
  const { createdOn, owner } = opening;
  const index = life.deals.length;
  const uniform = random.stream('deal', traits.entity, index);
  const aim = 100 * exp(normal(uniform, traits.logDeal, values.dealWithin));
  const contract = traits.takesContract && contractOn(life, createdOn) === undefined;
  const request = { day: createdOn, aim, offer: opening.offer, contract };
  const lines = composeQuote(world, traits, request, random.stream('quote', traits.entity, index));
  const leans = leaning(world, traits, felt, owner, netOf(lines));
  const deal: Deal = {
    kind: opening.kind,
    origin: opening.origin,
    createdOn,
    expectedOn: nextWorkday(createdOn + expectedDays, locale),
    employee: owner.id,
    person: personFor(traits, 'decision-maker'),
    campaign: opening.campaign,
    lines,
    ...runCourse(world, life, felt, opening, leans, uniform),
  };
  life.deals.push(deal);
  return deal;
}

/** A deal goes from stage to stage until it is won or lost. */
function runCourse(
  world: World,
  life: Life,
  felt: Felt,
  opening: Opening,
  leans: number,
  uniform: Uniform,
): Pick<Deal, 'entries' | 'lossReason' | 'stalled'> {
  const { values, random } = world;
  const { traits, deals } = life;
  const pace = normal(uniform, 0, values.paceDeviation);
  const talks = random.stream('activity', traits.entity, deals.length);
  const entries: StageEntry[] = [{ stage: 'contact', day: opening.createdOn }];
  let day = opening.createdOn;
  let everStalled = false;
  for (const [place, stage] of stages.entries()) {
    const plan = plans[stage];
    const { end, pause } = timeIn(world, stage, day, pace, uniform);
    const inbound = place === 0 && opening.kind === 'new' && opening.origin !== 'outbound';
    const span = { from: day, to: end, employee: opening.owner.id, inbound, pause };
    const activities = converse(world, traits, felt, plan.talk, span, talks);
    life.interactions.push(...activities);
    const stalled = longestSilence(activities, end) > values.stalledDays;
    everStalled ||= stalled;
    const odds = logit(passing(world, opening, place)) + leans + (everStalled ? log(values.stalledOdds) : 0);
    const passes = chance(uniform, logistic(odds));
    const why = uniform();
    entries.push({ stage: passes ? (stages[place + 1] ?? 'won') : 'lost', day: end });
    if (!passes) return { entries, lossReason: reasonOf(plan, stalled, why), stalled: everStalled };
    day = end;
  }
  return { entries, lossReason: null, stalled: everStalled };
}

/** When a stage entered on a day ends, and how long the account puts the deal on hold in it. */
function timeIn(world: World, stage: OpenStage, day: number, pace: number, uniform: Uniform) {
  const { values, locale } = world;
  const plan = plans[stage];
  const logDays = log(plan.days(world)) + pace + normal(uniform, 0, values.stageDeviation);
  const onHold = chance(uniform, plan.onHold(world));
  const silence = integer(uniform, ...holdDays);
  const pause = onHold ? silence : 0;
  const due = nextWorkday(day + Math.max(1, Math.round(exp(logDays))) + pause, locale);
  return { end: stage === 'verbal' ? signingDay(world, due, uniform) : due, pause };
}

const logit = (p: number): number => log(p / (1 - p));

/** What pulls the odds of every stage up or down, as a logit. */
function leaning({ values, random }: World, traits: Traits, felt: Felt, owner: Employee, amount: number): number {
  const skill = normal(random.stream('skill', owner.entity), 0, values.sellerDeviation);
  const small = traits.band === '1-9' || traits.band === '10-49' ? values.smallFirm / 2 : -values.smallFirm / 2;
  return values.dealSatisfaction * felt.satisfaction + skill + small + (amount > largeAmount ? values.largeDeal : 0);
}

/** Share of deals that pass a stage when nothing pulls either way. New business qualifies as its origin converts. */
function passing({ values, series }: World, { kind, origin }: Opening, place: number): number {
  if (kind !== 'new') {
    const { existingQualified, existingQuote, existingNegotiation, existingVerbal, existingWon } = values;
    return [existingQualified, existingQuote, existingNegotiation, existingVerbal, existingWon][place] ?? existingWon;
  }
  const { newQualified, newQuote, newNegotiation, newVerbal, newWon } = values;
  if (place > 0) return [1, newQuote, newNegotiation, newVerbal, newWon][place] ?? newWon;
  const conversions = series.originConversions;
  const weights = series.originWeights;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = weights.reduce((sum, weight, at) => sum + weight * (conversions[at] ?? 0), 0) / whole;
  const own = conversions[(newOrigins as readonly string[]).indexOf(origin)] ?? mean;
  return Math.min(0.95, (newQualified * own) / mean);
}

function longestSilence(activities: readonly Interaction[], end: number): number {
  const days = [...activities.map(({ day }) => day), end];
  return days.reduce((longest, day, place) => Math.max(longest, day - (days[place - 1] ?? day)), 0);
}

function reasonOf({ losses }: StagePlan, stalled: boolean, draw: number): NonNullable<Deal['lossReason']> {
  const reasons = Object.keys(losses) as NonNullable<Deal['lossReason']>[];
  const weights = reasons.map((reason) => {
    const silent = reason === 'no-answer' || reason === 'no-decision';
    return (losses[reason] ?? 0) * (stalled && silent ? stalledWeight : 1);
  });
  return reasons[categorical(() => draw, cumulative(weights))] ?? 'no-decision';
}

/** Signatures slip to the end of the quarter, and from August to September. */
function signingDay({ values, locale }: World, due: number, uniform: Uniform): number {
  const { year, month } = civilDate(due);
  const slips = chance(uniform, month === 8 ? values.augustSlip : values.quarterEnd);
  const date = integer(uniform, 8, 28);
  const toQuarterEnd = (3 - (month % 3)) % 3;
  return slips && toQuarterEnd > 0 ? nextWorkday(dayNumber(year, month + toQuarterEnd, date), locale) : due;
}
