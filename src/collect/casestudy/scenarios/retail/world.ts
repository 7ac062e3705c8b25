import { civilDate } from '../../calendar';
import { ByDay } from '../../core/by-day';
import { seriesOf, valuesOf } from '../../core/parameter';
import { assortment } from '../../core/shop/assortment';
import type { Audience } from '../../core/shop/audience';
import { tradingWeekday } from '../../core/shop/opening';
import { daysBetween, demandOf, type Shop } from '../../core/shop/shop';
import { wavesOf, type Wave, surveyNumbersOf } from '../../core/wave';
import { places, shopsOf, type Place, type Shop as Outlet } from '../../people/places';
import type { Plan } from '../../plan';
import { cumulative, exp, Randomness } from '../../random';
import type { Chapter } from '../../timeline';
import { yearlyPlan } from './campaigns';
import { catalogue } from './catalogue';
import { retailParameters, retailSeries, surveyDays, type RetailSeries, type RetailValues } from './parameters';

/** Everything that all customers of one case study share. */
export interface World extends Shop {
  readonly values: RetailValues;
  readonly series: RetailSeries;
  /** Running sums of the demand of each day from the start. */
  readonly demandSums: Float64Array;
  /** Running sums of the weight of registering on each day of a chapter. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  readonly shops: readonly Outlet[];
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly waves: readonly Wave<Audience>[];
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Omit<Plan, 'scenario' | 'batchSize'>): World {
  const values = valuesOf(retailParameters, overrides);
  const series = seriesOf(retailSeries, overrides);
  const waves = wavesOf(yearlyPlan, timeline, locale);
  const weekdayOf = (day: number): number => tradingWeekday(day, locale);
  const addressed = waves.filter((wave) => wave.medium !== 'mass');
  const demand = demandOf(timeline, locale, waves, values, series, weekdayOf);
  return {
    locale,
    random: new Randomness(seed, 'retail'),
    values,
    series,
    timeline,
    demand,
    demandSums: cumulative(demand),
    arrivals: new Map(
      timeline.chapters.map((chapter) => [chapter, arrivalsOf(chapter, timeline.start, values, series, weekdayOf)]),
    ),
    assortment: assortment(catalogue, locale, timeline, values),
    shops: shopsOf(locale),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => place.weight)),
    waves,
    wavesByDay: new ByDay(
      timeline,
      addressed.map((wave) => [wave.sentOn, wave]),
    ),
    surveyNumbers: surveyNumbersOf(surveyDays, timeline),
  };
}

/** The card was launched when the case study begins: registrations come faster then. */
function arrivalsOf(
  { start, end }: Chapter,
  launchedOn: number,
  { launchBoost, launchMonths }: RetailValues,
  { arrivalIndex, weekdayIndex }: RetailSeries,
  weekdayOf: (day: number) => number,
): Float64Array {
  const weights = daysBetween(start, end, (day) => {
    const launch = 1 + launchBoost * exp(-(day - launchedOn) / (30.4 * launchMonths));
    const monthly = arrivalIndex[civilDate(day).month - 1] ?? 1;
    return launch * monthly * (weekdayIndex[weekdayOf(day)] ?? 1);
  });
  return cumulative(weights);
}
