import { loyaltyClasses, stages, type LoyaltyCode, type StageCode, type Term } from '../../../relationship';
import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { hasSurveys } from './customer';
import { hasField } from './fields';
import type { FilterSpec } from './filters';
import type { BookmarkSpec } from './page';

/** A choice of customers that has a name of its own. */
export type ViewName = 'all' | 'loyal' | 'at-risk' | 'declining' | 'lost';

interface View {
  readonly title: Text;
  readonly stages?: readonly StageCode[];
  readonly loyalty?: readonly LoyaltyCode[];
}

const views: Readonly<Record<ViewName, View>> = {
  all: { title: { fr: 'Tous les clients', en: 'All customers' } },
  loyal: { title: { fr: 'Clients fidèles', en: 'Loyal customers' }, loyalty: ['loyal'] },
  'at-risk': { title: { fr: 'Valeur à risque', en: 'Value at risk' }, loyalty: ['inert', 'captive'] },
  declining: { title: { fr: 'Relations en déclin', en: 'Declining relationships' }, stages: ['decline'] },
  lost: { title: { fr: 'Clients perdus', en: 'Lost customers' }, stages: ['lost'] },
};

/** The filters of a page that its views set, and the views as bookmarks. */
export interface PageViews {
  readonly filters: readonly FilterSpec[];
  readonly bookmarks: readonly BookmarkSpec[];
}

/** Views of a page; those that ask for answers that customers never gave are left out. */
export function pageViews(page: string, chosen: readonly ViewName[], names: ModelNames): PageViews {
  const byStage = { key: `${page}/stage`, field: { table: 'stage', column: 'stage' } };
  const byLoyalty = { key: `${page}/loyalty`, field: { table: 'loyalty', column: 'loyalty' } };
  if (!hasField(names, byStage.field) || !hasField(names, byLoyalty.field)) return { filters: [], bookmarks: [] };
  const left = chosen.filter((name) => views[name].loyalty === undefined || hasSurveys(names));
  const named = <C extends string>(terms: readonly Term<C>[], codes: readonly C[] | undefined): Partial<FilterSpec> =>
    codes === undefined
      ? {}
      : { only: terms.filter(({ code }) => codes.includes(code)).map(({ name }) => name[names.locale]) };
  return {
    filters: [byStage, byLoyalty],
    bookmarks: left.map((name) => ({
      key: `${page}/view/${name}`,
      title: views[name].title,
      filters: [
        { ...byStage, ...named(stages, views[name].stages) },
        { ...byLoyalty, ...named(loyaltyClasses, views[name].loyalty) },
      ],
    })),
  };
}
