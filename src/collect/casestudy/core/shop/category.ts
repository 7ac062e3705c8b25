import type { Text } from '../../../../relationship/text';

/** One article: French name, English name, list price of the first year in the currency of the setting. */
export type Article = readonly [fr: string, en: string, price: number];

export interface Category {
  readonly name: Text;
  /** Share of customers’ interest, relative to the other categories. */
  readonly weight: number;
  readonly subcategories: readonly { readonly name: Text; readonly articles: readonly Article[] }[];
}
