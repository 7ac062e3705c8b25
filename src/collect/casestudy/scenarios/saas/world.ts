import type { Locale } from '../../../../relationship/text';
import { civilDate, dayNumber, weekday } from '../../calendar';
import { ByDay } from '../../core/by-day';
import { seriesOf, valuesOf } from '../../core/parameter';
import { wavesOf, yearsOf, type Wave } from '../../core/wave';
import { places, type Place } from '../../people/places';
import type { Plan } from '../../plan';
import { chance, cumulative, exp, integer, logit, Randomness } from '../../random';
import type { Chapter, Timeline } from '../../timeline';
import { yearlyPlan, type Audience } from './campaigns';
import { saasParameters, saasSeries, surveyDays, type SaasSeries, type SaasValues } from './parameters';
import { priceListOf, type PriceList } from './plans';
import { teamOf, type Team } from './team';

/** Base levels of the logit of leaving, as numbers of the causal core: by age of a monthly contract, and yearly ones. */
export interface Hazards {
  readonly early: SaasValues;
  readonly middle: SaasValues;
  readonly late: SaasValues;
  readonly annual: SaasValues;
}

/** Everything that all accounts of one case study share. Days are day numbers; `end` is the first day after. */
export interface World {
  readonly locale: Locale;
  readonly random: Randomness;
  readonly values: SaasValues;
  readonly series: SaasSeries;
  readonly hazards: Hazards;
  readonly timeline: Timeline;
  readonly priceList: PriceList;
  /** Running sums of the weight of signing up on each day of a chapter. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly team: Team;
  readonly waves: readonly Wave<Audience>[];
  /** Addressed waves by the day they are sent. */
  readonly wavesByDay: ByDay<Wave<Audience>>;
  /** Number of each quarterly survey by the day on which it is sent. */
  readonly surveys: ByDay<number>;
  /** Days of a general outage. */
  readonly outages: ByDay<true>;
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Omit<Plan, 'scenario' | 'batchSize'>): World {
  const values = valuesOf(saasParameters, overrides);
  const series = seriesOf(saasSeries, overrides);
  const random = new Randomness(seed, 'saas');
  const waves = wavesOf(yearlyPlan, timeline, locale);
  const addressed = waves.filter((wave) => wave.medium !== 'mass');
  const [office] = places[locale];
  if (office === undefined) throw new RangeError('the setting has no places');
  return {
    locale,
    random,
    values,
    series,
    hazards: hazardsOf(values),
    timeline,
    priceList: priceListOf(timeline, values),
    arrivals: new Map(timeline.chapters.map((chapter) => [chapter, arrivalsOf(chapter, waves, values, series)])),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => place.weight)),
    team: teamOf(random, locale, office, timeline.start),
    waves,
    wavesByDay: new ByDay(
      timeline,
      addressed.map((wave) => [wave.sentOn, wave]),
    ),
    surveys: new ByDay(timeline, yearsOf(timeline).flatMap(surveysOf)),
    outages: outagesOf(random, timeline, values),
  };
}

function hazardsOf(values: SaasValues): Hazards {
  const base = (hazard: number, balance: number): SaasValues => ({
    ...values,
    leaving: logit(hazard) + balance,
  });
  return {
    early: base(values.hazardEarly, values.balanceEarly),
    middle: base(values.hazardMiddle, values.balanceMiddle),
    late: base(values.hazardLate, values.balanceLate),
    annual: base(values.hazardAnnual, values.balanceAnnual),
  };
}

/** Companies sign up on working days, the more so while the company advertises. */
function arrivalsOf(
  { start, end }: Chapter,
  waves: readonly Wave[],
  { rateCampaign }: SaasValues,
  { arrivalIndex, weekdayIndex }: SaasSeries,
): Float64Array {
  const mass = waves.filter(({ medium }) => medium === 'mass');
  const weights = Array.from({ length: end - start }, (_, index) => {
    const day = start + index;
    const running = mass.filter(({ sentOn, endsOn }) => sentOn <= day && day <= endsOn);
    const heard = exp(rateCampaign * running.reduce((sum, { strength }) => sum + strength, 0));
    return heard * (arrivalIndex[civilDate(day).month - 1] ?? 1) * (weekdayIndex[weekday(day)] ?? 1);
  });
  return cumulative(weights);
}

const surveysOf = (year: number): (readonly [day: number, number: number])[] =>
  surveyDays.map(([month, day], quarter) => [dayNumber(year, month, day), year * 4 + quarter] as const);

/** One outage a month at most; each depends on its month alone. */
function outagesOf(random: Randomness, timeline: Timeline, values: SaasValues): ByDay<true> {
  const days = timeline.monthStarts.slice(0, -1).flatMap((first, month) => {
    const uniform = random.stream('outage', month);
    const happens = chance(uniform, values.outages);
    const day = first + integer(uniform, 0, 27);
    return happens ? [[day, true] as const] : [];
  });
  return new ByDay(timeline, days);
}
