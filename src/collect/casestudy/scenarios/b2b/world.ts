import type { Locale } from '../../../../relationship/text';
import { civilDate } from '../../calendar';
import { ByDay } from '../../core/by-day';
import { seriesOf, valuesOf } from '../../core/parameter';
import { wavesOf, type Wave, surveyNumbersOf } from '../../core/wave';
import { places, type Place } from '../../people/places';
import type { Plan } from '../../plan';
import { cumulative, Randomness } from '../../random';
import type { Chapter, Timeline } from '../../timeline';
import { yearlyPlan, type Audience } from './campaigns';
import { catalogueOf, type Article, type ArticleKind } from './catalogue';
import { b2bParameters, b2bSeries, surveyDays, type B2bSeries, type B2bValues } from './parameters';
import { Workforce } from './staff';
import { isWorkday } from '../../core/workdays';

/** Working days of a mean month. */
export const workdaysPerMonth = 21;

/** Everything that all accounts of one case study share. Days are day numbers. */
export interface World {
  readonly locale: Locale;
  readonly random: Randomness;
  readonly values: B2bValues;
  readonly series: B2bSeries;
  readonly timeline: Timeline;
  /** Demand of a month (1–12), 1 = a mean month. */
  readonly season: (month: number) => number;
  /** Running sums of the weight of registering on each day of a chapter: business days alone. */
  readonly arrivals: ReadonlyMap<Chapter, Float64Array>;
  readonly catalogue: readonly Article[];
  /** Indices in the catalogue by kind. */
  readonly articlesOf: Readonly<Record<ArticleKind, readonly number[]>>;
  /** What a price of the catalogue is multiplied by on a day. */
  readonly priceFactor: (day: number) => number;
  readonly workforce: Workforce;
  readonly places: readonly Place[];
  readonly placeSums: Float64Array;
  readonly waves: readonly Wave<Audience>[];
  readonly wavesByDay: ByDay<Wave<Audience>>;
  /** The year of each yearly survey by the day on which it is sent. */
  readonly surveyNumbers: ByDay<number>;
}

/** @throws {Problem} for a parameter outside its range */
export function createWorld({ locale, seed, timeline, overrides }: Omit<Plan, 'scenario' | 'batchSize'>): World {
  const values = valuesOf(b2bParameters, overrides);
  const series = seriesOf(b2bSeries, overrides);
  const random = new Randomness(seed, 'b2b');
  const waves = wavesOf(yearlyPlan, timeline, locale);
  const catalogue = catalogueOf(locale);
  const indices = (kind: ArticleKind): number[] =>
    catalogue.flatMap((article, index) => (article.kind === kind ? [index] : []));
  const meanMonth = series.monthIndex.reduce((sum, index) => sum + index, 0) / 12;
  return {
    locale,
    random,
    values,
    series,
    timeline,
    season: (month) => (series.monthIndex[month - 1] ?? 1) / meanMonth,
    arrivals: new Map(timeline.chapters.map((chapter) => [chapter, arrivalsOf(chapter, locale)])),
    catalogue,
    articlesOf: {
      equipment: indices('equipment'),
      installation: indices('installation'),
      training: indices('training'),
      consumable: indices('consumable'),
      contract: indices('contract'),
    },
    priceFactor: priceFactorOf(timeline, values.priceRise),
    workforce: new Workforce(random, locale, timeline),
    places: places[locale],
    placeSums: cumulative(places[locale].map((place) => place.weight)),
    waves,
    wavesByDay: new ByDay(
      timeline,
      waves.map((wave) => [wave.sentOn, wave]),
    ),
    surveyNumbers: surveyNumbersOf(surveyDays, timeline),
  };
}

function arrivalsOf({ start, end }: Chapter, locale: Locale): Float64Array {
  return cumulative(Array.from({ length: end - start }, (_, index) => (isWorkday(start + index, locale) ? 1 : 0)));
}

/** Prices rise each first of January after the first year. */
function priceFactorOf({ start }: Timeline, rise: number): (day: number) => number {
  const firstYear = civilDate(start).year;
  return (day) => {
    let factor = 1;
    for (let year = firstYear; year < civilDate(day).year; year++) factor *= 1 + rise;
    return factor;
  };
}
