import { campaignTables } from './tables/campaigns';
import { clubTables } from './tables/club';
import { contactTables } from './tables/contacts';
import { dealTables, targetTables } from './tables/deals';
import { marketTables } from './tables/market';
import { peopleTables, preferenceTables } from './tables/people';
import { salesTables } from './tables/sales';
import { subscriptionTables } from './tables/subscriptions';
import { surveyTables } from './tables/surveys';
import { storeTableNames, type RowOf, type StoreTable, type StoreTableName } from './tables/types';
import { webTables } from './tables/web';

export { dealStages, type DealStageCode } from './tables/deals';
export { surveyConstructs, type SurveyConstruct } from './tables/surveys';
export {
  storeTableNames,
  type RowOf,
  type StoreColumn,
  type StoreRule,
  type StoreTable,
  type StoreTableName,
  type StoreType,
} from './tables/types';

const defined = [
  ...marketTables,
  ...peopleTables,
  ...preferenceTables,
  ...campaignTables,
  ...salesTables,
  ...contactTables,
  ...surveyTables,
  ...webTables,
  ...subscriptionTables,
  ...clubTables,
  ...dealTables,
  ...targetTables,
] as const;

/** Table of the store to row. */
export type StoreRows = { readonly [T in (typeof defined)[number] as T['name']]: RowOf<T> };

/**
 * The operational CRM database: what cash desks, mailing tools and survey forms hold, before any analysis. Parents
 * come before the tables that refer to them.
 */
export const storeTables: readonly StoreTable[] = storeTableNames.map(tableNamed);

function tableNamed(name: StoreTableName): StoreTable {
  const found = defined.find((table) => table.name === name);
  if (found === undefined) throw new Error(`the store’s table ${name} is not defined`);
  return found;
}
