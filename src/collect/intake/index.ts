/**
 * The importer of the user's own sales files: finds and recognises them, works out how they are written and what
 * each column is for, types and checks every row, and fills the store. Every decision is told and can be overridden.
 */
export { importFiles, type ImportOptions, type ImportReport } from './import';
export type { QuarantinedRow } from './clean/quarantine';
export type { Decision } from './decisions';
export { mergeMappings, parseMapping, readMapping, type Mapping } from './mapping';
