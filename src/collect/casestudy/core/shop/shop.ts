import type { Locale } from '../../../../relationship/text';
import { civilDate, weekday } from '../../calendar';
import { exp, type Randomness } from '../../random';
import type { Timeline } from '../../timeline';
import type { ByDay } from '../by-day';
import type { ContactValues } from '../contact-parameters';
import type { RelationshipValues } from '../relationship-parameters';
import type { Wave } from '../wave';
import type { Assortment } from './assortment';
import type { Audience } from './audience';
import { salePeriods, type ShopValues } from './parameters';
import { isSaleDay } from '../holidays';

/** What all customers of a shop share. */
export interface Shop {
  readonly locale: Locale;
  readonly random: Randomness;
  readonly values: ShopValues & RelationshipValues & ContactValues;
  readonly timeline: Timeline;
  /** Demand of each day from the start, 1 = an average day. */
  readonly demand: Float64Array;
  readonly assortment: Assortment;
  /** Addressed waves by the day they are sent. */
  readonly wavesByDay: ByDay<Wave<Audience>>;
  /** The number of each regular survey by the day on which it is sent; it keys the random stream. */
  readonly surveyNumbers: ByDay<number>;
}

/** One number a day, from a first day to the one before `end`. */
export function daysBetween(start: number, end: number, weigh: (day: number) => number): Float64Array {
  return Float64Array.from({ length: end - start }, (_, index) => weigh(start + index));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Demand of each day: season, weekday, mass media heard, sales.
 * @param weekdayOf the weekday as which a day counts, 0 = Monday
 */
export function demandOf(
  { start, end }: Timeline,
  locale: Locale,
  waves: readonly Wave[],
  { rateCampaign }: ContactValues,
  { monthIndex, weekdayIndex }: { readonly monthIndex: readonly number[]; readonly weekdayIndex: readonly number[] },
  weekdayOf: (day: number) => number = weekday,
): Float64Array {
  const mass = waves.filter((wave) => wave.medium === 'mass');
  const [monthMean, weekdayMean] = [mean(monthIndex), mean(weekdayIndex)];
  return daysBetween(start, end, (day) => {
    const running = mass.filter((wave) => wave.sentOn <= day && day <= wave.endsOn);
    const heard = exp(rateCampaign * running.reduce((sum, wave) => sum + wave.strength, 0));
    const seasonal = (monthIndex[civilDate(day).month - 1] ?? 1) / monthMean;
    const weekly = (weekdayIndex[weekdayOf(day)] ?? 1) / weekdayMean;
    return seasonal * weekly * heard * (isSaleDay(day, locale) ? salePeriods.demand : 1);
  });
}
