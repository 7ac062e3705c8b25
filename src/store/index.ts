/**
 * The store: the operational CRM database that both collectors fill. Its checks reject bad rows into a quarantine
 * table with reason, file and line; nothing is dropped in silence.
 */
export { openStore, provenanceColumns, sqlTypes, type Store } from './store';
export { Session, sqlName, sqlText, type Row, type SessionOptions } from './session';
export { admit, type AdmissionReport, type TableAdmission } from './admit';
export { firstDay, lastDay, largestCents } from './checks';
export { writeQuarantine } from './quarantine';
export { reasons, type Reason, type ReasonTexts } from './reasons';
export {
  storeTables,
  storeTableNames,
  dealStages,
  surveyConstructs,
  type DealStageCode,
  type RowOf,
  type StoreColumn,
  type StoreRows,
  type StoreRule,
  type StoreTable,
  type StoreTableName,
  type StoreType,
  type SurveyConstruct,
} from './schema';
