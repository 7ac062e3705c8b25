import { campaignTables } from './tables/campaigns';
import { contactTables } from './tables/contacts';
import { marketTables } from './tables/market';
import { salesTables } from './tables/sales';
import type { StoreTable } from './tables/types';

export { surveyConstructs, type SurveyConstruct } from './tables/surveys';
export {
  storeTableNames,
  type StoreColumn,
  type StoreRule,
  type StoreTable,
  type StoreTableName,
  type StoreType,
} from './tables/types';

/**
 * The operational CRM database: what cash desks, mailing tools and survey forms hold, before any analysis. Parents
 * come before the tables that refer to them.
 */
export const storeTables: readonly StoreTable[] = [
  ...marketTables,
  ...campaignTables,
  ...salesTables,
  ...contactTables,
];
