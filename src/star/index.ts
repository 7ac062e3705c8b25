/**
 * The star: derives the dimensional model from the store with set-based SQL, the same for both collectors. `spec/` is
 * the one source of truth for tables, columns, relationships and measures; `sql/` is how they are built.
 */
export type { Star } from './star';
export { currencyCodes, signAround, type CurrencyCode } from './currency';
export type * from './spec/types';
export { sqlName, sqlText } from '../store';
export { starSpec, starSpecOf } from './spec';
export { isSeries, modelTables, parameterTable } from './spec/model-tables';
export { buildStar, type BuildOptions } from './sql/build';
export { measureValues, type MeasureValue } from './values';
export { headerOf } from './header';
export { rowsOf } from './rows';
export { referencesOf, type References } from './references';
export type { Comparison, Outcome, Prediction } from './predict';
export { lineageOf, type Lineage } from './lineage';
export { lintStar, refuseBroken, refuseUnsound, type Finding, type LintOptions } from './lint';
