import {
  attitudeScale,
  behaviouralLoyalty,
  decliningLatch,
  evaluate,
  evaluateCondition,
  evaluateExpression,
  loyaltyTable,
  matureLatch,
  rescale,
  stageTable,
  tierTable,
  type LoyaltyCode,
  type StageCode,
  type TierCode,
} from '../../src/relationship';

/*
 * The relationship snapshot as one would write it by hand: a loop over months with a memory, recursive where the SQL
 * unrolls, counting where it sums changes. It shares the decision tables with the SQL and nothing else.
 */

export interface Purchase {
  readonly on: string;
  /** Negative for a return. */
  readonly cents: number;
  readonly category: string | null;
}

export interface Message {
  readonly sent: string;
  readonly opened: string | null;
  readonly clicked: string | null;
}

export interface Complaint {
  readonly on: string;
  readonly resolved: string | null;
}

export interface Instalment {
  readonly due: string;
  readonly paid: string | null;
  readonly cents: number;
}

export interface Questionnaire {
  readonly on: string;
  readonly satisfaction: number | null;
  readonly trust: number | null;
  readonly commitment: number | null;
  readonly switchingCost: number | null;
  readonly alternatives: number | null;
  readonly habit: number | null;
}

export interface History {
  readonly code: string;
  readonly registered: string;
  readonly lockIn: number;
  readonly purchases: readonly Purchase[];
  readonly messages: readonly Message[];
  readonly complaints: readonly Complaint[];
  /** Each belongs to the customer’s first purchase. */
  readonly instalments: readonly Instalment[];
  readonly questionnaires: readonly Questionnaire[];
}

export interface Picture {
  readonly code: string;
  readonly month: string;
  readonly stage: StageCode;
  readonly previousStage: StageCode | null;
  readonly loyalty: LoyaltyCode;
  readonly tier: TierCode;
  readonly previousTier: TierCode | null;
  readonly cooperation: number | null;
  readonly slope: number | null;
  readonly coverage: number;
  readonly monthsInStage: number;
  readonly isLost: boolean;
  readonly isReactivated: boolean;
  readonly lostWithin12Months: boolean;
}

const day = 86_400_000;
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);
const index = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const round4 = (value: number): number => Math.round(value * 1e4) / 1e4;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
const mean = (values: readonly (number | null)[]): number | null =>
  known(values).length === 0 ? null : sum(known(values)) / known(values).length;

const within = (on: string, month: string, months: number): boolean => {
  const age = index(month) - index(on);
  return age >= 0 && age < months;
};

const purchaseDays = (history: History): string[] =>
  [...new Set(history.purchases.filter(({ cents }) => cents > 0).map(({ on }) => on))].sort();

const gapsOf = (sorted: readonly string[]): number[] =>
  sorted.slice(1).map((on, position) => days(sorted[position] ?? on, on));

/** The customers' gap before any of their own is known: 1.5 × the median of all gaps that ended by a month end. */
export function priorGap(histories: readonly History[], month: string): number {
  const gaps = histories
    .flatMap((history) => gapsOf(purchaseDays(history).filter((on) => on <= month)))
    .sort((a, b) => a - b);
  if (gaps.length === 0) return 60;
  const middle = (gaps.length - 1) / 2;
  return (1.5 * ((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0))) / 2;
}

/** What is true of one customer in one month without looking at other months' results. */
function observe(history: History, month: string, prior: number) {
  const past = history.purchases.filter(({ on }) => on <= month);
  const bought = past.filter(({ cents }) => cents > 0);
  const sorted = purchaseDays(history).filter((on) => on <= month);
  const gaps = gapsOf(sorted);
  const last = sorted.at(-1);
  const year = past.filter(({ on }) => within(on, month, 12));
  const ordersToDate = bought.length;
  const orders12Months = year.filter(({ cents }) => cents > 0).length;
  const silenceDays = last === undefined ? null : days(last, month);
  const expectedGapDays = ordersToDate === 0 ? null : round4((sum(gaps) + 2 * prior) / (gaps.length + 2));
  const habits = { orders12Months, silenceDays, expectedGapDays, boundPeriods: 0 };
  const loyalty = evaluateExpression(behaviouralLoyalty, habits);
  const categories = new Set(
    year.filter(({ cents, category }) => cents > 0 && category !== null).map((p) => p.category),
  );
  return {
    ordersToDate,
    orders12Months,
    silenceDays,
    expectedGapDays,
    behaviouralLoyalty: loyalty === null ? null : round4(loyalty),
    revenue: sum(year.map(({ cents }) => cents)),
    categories: categories.size,
  };
}

type Observation = ReturnType<typeof observe>;

function behaviourOf(o: Observation, everybody: readonly Observation[], catalogue: number): number | null {
  if (o.silenceDays === null || o.expectedGapDays === null) return null;
  const recency = 100 * Math.exp(-Math.max(0, o.silenceDays / o.expectedGapDays - 1));
  const buyers = everybody.filter(({ orders12Months }) => orders12Months > 0).map(({ revenue }) => revenue);
  const below = buyers.filter((revenue) => revenue < o.revenue).length;
  const equal = buyers.filter((revenue) => revenue === o.revenue).length;
  const amount = o.orders12Months > 0 ? (100 * (below + equal / 2)) / buyers.length : 0;
  const width = 100 * Math.min(1, o.categories / Math.min(5, catalogue));
  return round4(catalogue > 0 ? 0.5 * recency + 0.3 * amount + 0.2 * width : (0.5 * recency + 0.3 * amount) / 0.8);
}

function interactionOf(history: History, month: string): number | null {
  const messages = history.messages.filter(({ sent }) => within(sent, month, 6));
  const opened = history.messages.filter((message) => message.opened !== null && within(message.opened, month, 6));
  const clicked = history.messages.filter((message) => message.clicked !== null && within(message.clicked, month, 6));
  const complaints = history.complaints.filter(({ on }) => within(on, month, 6));
  if (messages.length + complaints.length === 0) return null;
  const pending = complaints.filter(({ resolved }) => resolved === null || index(resolved) > index(month));
  const responses = Math.min(messages.length, 0.25 * opened.length + clicked.length);
  const score = (100 * (responses + 1)) / (messages.length + 4) - Math.min(30, 15 * pending.length);
  return round4(Math.max(0, Math.min(100, score)));
}

function reliabilityOf(history: History, month: string): number | null {
  const due = history.instalments.filter((instalment) => within(instalment.due, month, 6));
  if (due.length === 0) return null;
  const failed = due.filter(({ paid, due: on }) => paid === null || paid > on);
  const amounts = history.purchases.filter(({ on }) => within(on, month, 6)).map(({ cents }) => cents);
  const sold = sum(amounts.filter((cents) => cents > 0));
  const returned = -sum(amounts.filter((cents) => cents < 0));
  const returnedShare = sold > 0 ? Math.min(1, returned / sold) : returned > 0 ? 1 : 0;
  const failedShare = sum(failed.map(({ cents }) => cents)) / sum(due.map(({ cents }) => cents));
  return round4(100 * Math.max(0, 1 - 0.7 * failedShare - 0.3 * returnedShare));
}

function surveyOf(history: History, month: string) {
  const answered = history.questionnaires
    .filter(({ on, ...values }) => index(on) <= index(month) && known(Object.values(values)).length > 0)
    .sort((a, b) => a.on.localeCompare(b.on));
  const last = answered.at(-1);
  const age = last === undefined ? Infinity : index(month) - index(last.on);
  return last === undefined || age >= 18 ? null : { ...last, age };
}

function rawCooperation(parts: readonly { value: number | null; weight: number }[]) {
  const present = parts.filter(({ value }) => value !== null);
  const coverage = sum(present.map(({ weight }) => weight));
  const total = sum(present.map(({ value, weight }) => (value ?? 0) * weight));
  return { raw: coverage === 0 ? null : round4(total / coverage), coverage: round4(coverage) };
}

function tiersAt(everybody: readonly Observation[]): TierCode[] {
  const buyers = everybody.map(({ revenue }) => revenue).filter((revenue) => revenue > 0);
  return everybody.map(({ revenue }) => {
    const rank = 1 + buyers.filter((other) => other > revenue).length;
    return evaluate(tierTable, { revenue12Months: revenue / 100, rankShare: rank / buyers.length });
  });
}

/** One customer's memory from month to month. */
class Relationship {
  private stage: StageCode | null = null;
  private candidate: StageCode | null = null;
  private spell = 0;
  private segment: (number | null)[] = [];
  private unrounded: number | null = null;
  private declining = false;
  private mature = false;
  private wasGone = false;
  private readonly past: { active: boolean; lost: boolean; tier: TierCode }[] = [];

  constructor(private readonly history: History) {}

  next(month: string, o: Observation, behaviour: number | null, tier: TierCode): Picture {
    const survey = surveyOf(this.history, month);
    const gone = evaluate(stageTable, { ...o, declining: 0, mature: 0 }) === 'lost';
    const isReactivated = this.wasGone && !gone;
    this.wasGone = gone;
    if (isReactivated) this.forget();
    const { raw, coverage } = rawCooperation([
      { value: behaviour, weight: 0.5 },
      { value: interactionOf(this.history, month), weight: 0.2 },
      { value: attitudeOf(survey), weight: 0.2 * 0.5 ** ((survey?.age ?? 0) / 6) },
      { value: reliabilityOf(this.history, month), weight: 0.1 },
    ]);
    const { cooperation, slope, peakCooperation } = this.smooth(raw);
    this.remember({ ...o, cooperation, slope, peakCooperation });
    const previousStage = this.stage;
    const stage = this.advance(o, isReactivated);
    const isLost = stage === 'lost' && previousStage !== 'lost';
    const active = stage !== 'pre-relation' && stage !== 'lost';
    this.past.push({ active, lost: isLost, tier });
    const before = this.past.at(-13);
    return {
      code: this.history.code,
      month,
      stage,
      previousStage,
      loyalty: loyaltyOf(o, survey, this.history.lockIn),
      tier,
      previousTier: before?.tier ?? null,
      cooperation,
      slope,
      coverage,
      monthsInStage: this.spell,
      isLost,
      isReactivated,
      lostWithin12Months: before?.active === true && this.past.slice(-12).some(({ lost }) => lost),
    };
  }

  private forget(): void {
    this.segment = [];
    this.unrounded = null;
    this.declining = false;
    this.mature = false;
  }

  private smooth(raw: number | null) {
    if (raw !== null) this.unrounded = this.unrounded === null ? raw : 0.5 * raw + 0.5 * this.unrounded;
    const cooperation = this.unrounded === null ? null : round4(this.unrounded);
    this.segment.push(cooperation);
    const before = this.segment.at(-4) ?? null;
    const slope = before === null || cooperation === null ? null : round4((cooperation - before) / 3);
    const best = known(this.segment.slice(-12));
    return { cooperation, slope, peakCooperation: best.length === 0 ? null : Math.max(...best) };
  }

  private remember(metrics: Record<string, number | null>): void {
    if (evaluateCondition(decliningLatch.set, metrics)) this.declining = true;
    else if (evaluateCondition(decliningLatch.reset, metrics)) this.declining = false;
    if (evaluateCondition(matureLatch.set, metrics)) this.mature = true;
    else if (evaluateCondition(matureLatch.reset, metrics)) this.mature = false;
  }

  private advance(o: Observation, isReactivated: boolean): StageCode {
    const latches = { declining: Number(this.declining), mature: Number(this.mature) };
    const candidate = isReactivated ? 'development' : evaluate(stageTable, { ...o, ...latches });
    const immediate = candidate === 'lost' || isReactivated || this.candidate === 'pre-relation';
    const stage = this.stage === null || immediate || candidate === this.candidate ? candidate : this.stage;
    this.spell = stage === this.stage ? this.spell + 1 : 1;
    this.candidate = candidate;
    this.stage = stage;
    return stage;
  }
}

type Survey = ReturnType<typeof surveyOf>;

function attitudeOf(survey: Survey): number | null {
  const declared = mean([survey?.satisfaction ?? null, survey?.trust ?? null, survey?.commitment ?? null]);
  return declared === null ? null : round4(rescale(declared));
}

function loyaltyOf(o: Observation, survey: Survey, lockIn: number): LoyaltyCode {
  const valid = survey !== null && survey.age < 12 ? survey : null;
  const closed =
    valid?.alternatives == null ? null : attitudeScale.minimum + attitudeScale.maximum - valid.alternatives;
  const constraint = mean([valid?.switchingCost ?? null, closed]);
  return evaluate(loyaltyTable, {
    ...o,
    satisfaction: valid?.satisfaction ?? null,
    trust: valid?.trust ?? null,
    commitment: valid?.commitment ?? null,
    constraint: constraint === null ? null : round4(constraint),
    habit: valid?.habit ?? null,
    lockIn,
  });
}

/** Every picture of every customer, by month and then by customer. `months` are month ends in order. */
export function picturesOf(histories: readonly History[], months: readonly string[]): Picture[] {
  // The random shops’ catalogue has six categories, or none.
  const catalogue = histories.some(({ purchases }) => purchases.some(({ category }) => category !== null)) ? 6 : 0;
  const memories = new Map(histories.map((history) => [history.code, new Relationship(history)]));
  return months.flatMap((month) => {
    const present = histories.filter((history) => firstTrace(history) <= month);
    const prior = priorGap(histories, month);
    const observations = present.map((history) => observe(history, month, prior));
    const tiers = tiersAt(observations);
    return present.flatMap((history, position) => {
      const observation = observations[position];
      const tier = tiers[position];
      const memory = memories.get(history.code);
      if (observation === undefined || tier === undefined || memory === undefined) return [];
      return [memory.next(month, observation, behaviourOf(observation, observations, catalogue), tier)];
    });
  });
}

const firstTrace = (history: History): string =>
  [
    history.registered,
    ...history.purchases.map(({ on }) => on),
    ...history.messages.map(({ sent }) => sent),
    ...history.complaints.map(({ on }) => on),
    ...history.questionnaires.map(({ on }) => on),
  ].sort()[0] ?? history.registered;
