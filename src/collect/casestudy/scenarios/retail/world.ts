import type { Locale } from '../../../../relationship/text';
import { civilDate, dayNumber, weekday } from '../../calendar';
import { seriesOf, valuesOf } from '../../core/parameter';
import { wavesOf, yearsOf, type Wave } from '../../core/wave';
import { places, shopsOf, type Place, type Shop } from '../../people/places';
import type { Plan } from '../../plan';
import { cumulative, exp, Randomness } from '../../random';
import type { Chapter, Timeline } from '../../timeline';
import { assortment, type Assortment } from './assortment';
import { yearlyPlan, type Audience } from './campaigns';
import {
  retailParameters,
  retailSeries,
  salePeriods,
  surveyDay,
  type RetailSeries,
  type RetailValues,
} from './parameters';
import { isSaleDay } from './sales';

/** Everything that all customers of one case study share. Days are day numbers; `end` is the first day after. */
export interface World {
  readonly locale: Locale;
  readonly random: Randomness;
  readonly values: RetailValues;
  readonly timeline: Timeline;
  /** Demand of each day from the start, 1 = an average day. */
  readonly demand: Float64Array;
  /** Running sums of the weight of registering on each day of a chapter. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  readonly assortment: Assortment;
  readonly shops: readonly Shop[];
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly waves: readonly Wave<Audience>[];
  /** Addressed waves by the day they are sent. */
  readonly wavesByDay: ReadonlyMap<number, Wave<Audience>>;
  /** 1 on the days from the start on which something may reach customers: a wave, a price rise, the survey. */
  readonly isEventful: Uint8Array;
  /** The year of each yearly survey by the day on which it is sent. */
  readonly surveyYears: ReadonlyMap<number, number>;
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Omit<Plan, 'scenario' | 'batchSize'>): World {
  const values = valuesOf(retailParameters, overrides);
  const series = seriesOf(retailSeries, overrides);
  const waves = wavesOf(yearlyPlan, timeline, locale);
  const addressed = waves.filter((wave) => wave.medium !== 'mass');
  const shelves = assortment(locale, timeline, values);
  const wavesByDay = new Map(addressed.map((wave) => [wave.sentOn, wave]));
  const surveyYears = new Map(yearsOf(timeline).map((year) => [dayNumber(year, ...surveyDay), year]));
  return {
    locale,
    random: new Randomness(seed, 'retail'),
    values,
    timeline,
    demand: demandOf(timeline, locale, waves, values, series),
    arrivals: new Map(
      timeline.chapters.map((chapter) => [chapter, arrivalsOf(chapter, timeline.start, values, series)]),
    ),
    assortment: shelves,
    shops: shopsOf(locale),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => place.weight)),
    waves,
    wavesByDay,
    isEventful: flagged(timeline, [...wavesByDay.keys(), ...shelves.priceRises, ...surveyYears.keys()]),
    surveyYears,
  };
}

function flagged({ start, end }: Timeline, days: readonly number[]): Uint8Array {
  const flags = new Uint8Array(end - start);
  for (const day of days) if (day >= start && day < end) flags[day - start] = 1;
  return flags;
}

function daysBetween(start: number, end: number, weigh: (day: number) => number): Float64Array {
  return Float64Array.from({ length: end - start }, (_, index) => weigh(start + index));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function seasonOf(day: number, { monthIndex, weekdayIndex }: RetailSeries): number {
  const { month } = civilDate(day);
  const seasonal = (monthIndex[month - 1] ?? 1) / mean(monthIndex);
  return (seasonal * (weekdayIndex[weekday(day)] ?? 1)) / mean(weekdayIndex);
}

function demandOf(
  { start, end }: Timeline,
  locale: Locale,
  waves: readonly Wave[],
  values: RetailValues,
  series: RetailSeries,
): Float64Array {
  const mass = waves.filter((wave) => wave.medium === 'mass');
  return daysBetween(start, end, (day) => {
    const running = mass.filter((wave) => wave.sentOn <= day && day <= wave.endsOn);
    const heard = exp(values.rateCampaign * running.reduce((sum, wave) => sum + wave.strength, 0));
    return seasonOf(day, series) * heard * (isSaleDay(day, locale) ? salePeriods.demand : 1);
  });
}

/** The card was launched when the case study begins: registrations come faster then. */
function arrivalsOf(
  { start, end }: Chapter,
  launchedOn: number,
  { launchBoost, launchMonths }: RetailValues,
  { arrivalIndex, weekdayIndex }: RetailSeries,
): Float64Array {
  const weights = daysBetween(start, end, (day) => {
    const launch = 1 + launchBoost * exp(-(day - launchedOn) / (30.4 * launchMonths));
    const monthly = arrivalIndex[civilDate(day).month - 1] ?? 1;
    return launch * monthly * (weekdayIndex[weekday(day)] ?? 1);
  });
  return cumulative(weights);
}
