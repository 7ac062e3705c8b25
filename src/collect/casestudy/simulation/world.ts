import type { Locale } from '../../../relationship/text';
import { civilDate, dayNumber, monthStart, weekday } from '../calendar';
import { places, shopsOf, type Place, type Shop } from '../people/places';
import { cumulative, exp, Randomness } from '../random';
import { yearlyPlan, type PlannedWave } from '../scenarios/campaigns';
import {
  arrivalIndex,
  monthIndex,
  retailValues,
  salePeriods,
  surveyDay,
  weekdayIndex,
  type RetailValues,
} from '../scenarios/retail';
import { assortment, type Assortment } from './assortment';
import { isSaleDay } from './sales';

/** A wave of the plan on its day. */
export interface Wave extends PlannedWave {
  /** `2023-04`: year and place in the plan. */
  readonly id: string;
  readonly year: number;
  readonly sentOn: number;
  readonly endsOn: number;
  /** The same number for the same wave whatever the months simulated: it keys the random stream. */
  readonly index: number;
}

/** Everything that all customers of one case study share. Days are day numbers; `end` is the first day after. */
export interface World {
  readonly locale: Locale;
  readonly seed: number;
  readonly random: Randomness;
  readonly values: RetailValues;
  readonly start: number;
  readonly end: number;
  /** First day of each month, and `end` last. */
  readonly monthStarts: readonly number[];
  /** Demand of each day from `start`, 1 = an average day. */
  readonly demand: Float64Array;
  /** Running sums of the weight of registering on each day from `start`. */
  readonly arrivals: Float64Array;
  readonly assortment: Assortment;
  readonly shops: readonly Shop[];
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly waves: readonly Wave[];
  /** Addressed waves by the day they are sent. */
  readonly wavesByDay: ReadonlyMap<number, Wave>;
  /** The year of each yearly survey by the day on which it is sent. */
  readonly surveyYears: ReadonlyMap<number, number>;
}

export interface WorldOptions {
  readonly locale: Locale;
  readonly seed: number;
  /** Day number of the first day of a month. */
  readonly start: number;
  readonly months: number;
}

export function createWorld({ locale, seed, start, months }: WorldOptions): World {
  const monthStarts = Array.from({ length: months + 1 }, (_, month) => monthStart(start, month));
  const end = monthStarts[months] ?? start;
  const waves = wavesBetween(start, end, locale);
  const addressed = waves.filter((wave) => wave.medium !== 'mass');
  return {
    locale,
    seed,
    random: new Randomness(seed, 'retail'),
    values: retailValues,
    start,
    end,
    monthStarts,
    demand: demandBetween(start, end, locale, waves),
    arrivals: arrivalsBetween(start, end),
    assortment: assortment(locale, start, end, retailValues),
    shops: shopsOf(locale),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => place.weight)),
    waves,
    wavesByDay: new Map(addressed.map((wave) => [wave.sentOn, wave])),
    surveyYears: new Map(yearsBetween(start, end).map((year) => [dayNumber(year, ...surveyDay), year])),
  };
}

function yearsBetween(start: number, end: number): number[] {
  const first = civilDate(start).year;
  return Array.from({ length: civilDate(end).year - first + 1 }, (_, index) => first + index);
}

function daysBetween(start: number, end: number, weigh: (day: number) => number): Float64Array {
  return Float64Array.from({ length: end - start }, (_, index) => weigh(start + index));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function seasonOf(day: number): number {
  const { month } = civilDate(day);
  const seasonal = (monthIndex.values[month - 1] ?? 1) / mean(monthIndex.values);
  return (seasonal * (weekdayIndex.values[weekday(day)] ?? 1)) / mean(weekdayIndex.values);
}

function demandBetween(start: number, end: number, locale: Locale, waves: readonly Wave[]): Float64Array {
  const mass = waves.filter((wave) => wave.medium === 'mass');
  return daysBetween(start, end, (day) => {
    const running = mass.filter((wave) => wave.sentOn <= day && day <= wave.endsOn);
    const heard = exp(retailValues.rateCampaign * running.reduce((sum, wave) => sum + wave.strength, 0));
    return seasonOf(day) * heard * (isSaleDay(day, locale) ? salePeriods.demand : 1);
  });
}

function arrivalsBetween(start: number, end: number): Float64Array {
  const { launchBoost, launchMonths } = retailValues;
  const weights = daysBetween(start, end, (day) => {
    const launch = 1 + launchBoost * exp(-(day - start) / (30.4 * launchMonths));
    const monthly = arrivalIndex.values[civilDate(day).month - 1] ?? 1;
    return launch * monthly * (weekdayIndex.values[weekday(day)] ?? 1);
  });
  return cumulative(weights);
}

function wavesBetween(start: number, end: number, locale: Locale): Wave[] {
  const waves: Wave[] = [];
  for (const year of yearsBetween(start, end)) {
    yearlyPlan.forEach((planned, place) => {
      const [month, day] = planned.sent[locale];
      const sentOn = dayNumber(year, month, day);
      if (sentOn < start || sentOn >= end) return;
      const endsOn = sentOn + planned.days;
      waves.push({ ...planned, id: `${year}-${planned.code}`, year, sentOn, endsOn, index: year * 100 + place });
    });
  }
  return waves.sort((a, b) => a.sentOn - b.sentOn);
}
