import type { Locale } from '../../../../relationship/text';
import { priceRisesBetween, risen } from '../price';
import { log } from '../../random';
import type { Timeline } from '../../timeline';
import type { Category } from './category';
import type { ShopValues } from './parameters';

/** An article on the shelf. Money in cents, at the prices of the first year. */
export interface ShelfArticle {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  readonly price: number;
  readonly cost: number;
}

export interface Assortment {
  readonly articles: readonly ShelfArticle[];
  /** Index of the first article of each category, and the number of articles last. */
  readonly categoryStarts: readonly number[];
  readonly categoryWeights: readonly number[];
  /** Natural logarithms of the prices in cents, by category. */
  readonly logPrices: readonly Float64Array[];
  /** What prices have become by a day: 1 in the first year, then a rise each 1 February. */
  readonly priceFactor: (day: number) => number;
  /** Days on which prices rise. */
  readonly priceRises: readonly number[];
}

/** A price as shops write it: to the nearest five cents. */
export function shelfPrice(cents: number, factor: number): number {
  return Math.round((cents * factor) / 5) * 5;
}

/** Puts a catalogue on the shelf, at its prices over the months. */
export function assortment(
  catalogue: readonly Category[],
  locale: Locale,
  { start, end }: Timeline,
  values: ShopValues,
): Assortment {
  const priceRises = priceRisesBetween(start, end);
  const articles: ShelfArticle[] = [];
  const categoryStarts = [0];
  catalogue.forEach((category, place) => {
    const costShare =
      (1 - values.margin) * (1 - values.discountAllowance) * (1 + (marginSpread[place % marginSpread.length] ?? 0));
    for (const { name, articles: rows } of category.subcategories) {
      for (const [fr, en, amount] of rows) {
        const price = Math.round(amount * 100);
        articles.push({
          code: `P${String(articles.length + 1).padStart(3, '0')}`,
          name: { fr, en }[locale],
          category: category.name[locale],
          subcategory: name[locale],
          price,
          cost: Math.round(price * costShare),
        });
      }
    }
    categoryStarts.push(articles.length);
  });
  const pricesOf = (category: number): number[] =>
    articles.slice(categoryStarts[category], categoryStarts[category + 1]).map(({ price }) => log(price));
  return {
    articles,
    categoryStarts,
    logPrices: catalogue.map((_, category) => Float64Array.from(pricesOf(category))),
    categoryWeights: catalogue.map((category) => category.weight),
    priceFactor: (day) => risen(values.priceRise, priceRises.filter((rise) => rise <= day).length),
    priceRises,
  };
}

/** Some categories earn more than others; the mean over categories is 0. */
const marginSpread = [0.06, -0.04, 0.02, -0.06, 0.02] as const;
