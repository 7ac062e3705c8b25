import { civilDate, weekday } from '../../calendar';
import { ByDay } from '../../core/by-day';
import { seriesOf, valuesOf } from '../../core/parameter';
import { assortment } from '../../core/shop/assortment';
import type { Audience } from '../../core/shop/audience';
import { daysBetween, demandOf, type Shop } from '../../core/shop/shop';
import { wavesOf, type Wave, surveyNumbersOf } from '../../core/wave';
import { places, type Place } from '../../people/places';
import type { Plan } from '../../plan';
import { cumulative, Randomness } from '../../random';
import type { Chapter } from '../../timeline';
import { yearlyPlan } from './campaigns';
import { catalogue } from './catalogue';
import { ecommerceParameters, ecommerceSeries, surveyDays, type EcommerceValues } from './parameters';
import { recoveryWaves } from './recovery-waves';

/** Everything that all customers of the online shop share. */
export interface World extends Shop {
  readonly values: EcommerceValues;
  /** Running sums of the weight of registering on each day of a chapter. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly waves: readonly Wave<Audience>[];
  /** One campaign of cart recovery a month, by its first day. */
  readonly recoveries: ReadonlyMap<number, Wave>;
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Plan): World {
  const values = valuesOf(ecommerceParameters, overrides);
  const series = seriesOf(ecommerceSeries, overrides);
  const waves = wavesOf(yearlyPlan, timeline, locale);
  const addressed = waves.filter((wave) => wave.medium !== 'mass');
  const weigh = (day: number): number =>
    (series.arrivalIndex[civilDate(day).month - 1] ?? 1) * (series.weekdayIndex[weekday(day)] ?? 1);
  return {
    locale,
    random: new Randomness(seed, 'ecommerce'),
    values,
    timeline,
    demand: demandOf(timeline, locale, waves, values, series),
    arrivals: new Map(
      timeline.chapters.map((chapter) => [chapter, cumulative(daysBetween(chapter.start, chapter.end, weigh))]),
    ),
    assortment: assortment(catalogue, locale, timeline, values),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => weightOf(place, values))),
    waves,
    wavesByDay: new ByDay(
      timeline,
      addressed.map((wave) => [wave.sentOn, wave]),
    ),
    surveyNumbers: surveyNumbersOf(surveyDays, timeline),
    recoveries: new Map(recoveryWaves(timeline).map((wave) => [wave.sentOn, wave])),
  };
}

/** The weights of places are those of a chain around its shops; an online shop reaches the other large cities as well. */
function weightOf({ shop, isolated, weight }: Place, { cityWeight }: EcommerceValues): number {
  return shop === null && !isolated ? weight * cityWeight : weight;
}
