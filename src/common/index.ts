/**
 * Common ground of the kit's rooms: problems that people can act on, folders written all or nothing, temporary folders,
 * identities that depend on their key alone, elementary functions whose digits do not depend on the engine, public
 * holidays and sales periods, elements of drawings. Imports nothing but the vocabulary's text type.
 */
export { Problem, describePlace, type Place } from './problem';
export { mendFolder, refuseForeign, replaceFile, replaceFolder, writeText, type ReplacedFolder } from './folder';
export { changedFiles, manifestName } from './manifest';
export { fullDisk } from './disk';
export { inTemporaryFolder } from './working-folder';
export { nearest } from './nearest';
export { kitVersion } from './version';
export { spreadsheetText } from './spreadsheet-text';
export { stableGuid, stableHex } from './identity';
export { at, drawingTheme, element, escapeXml, inkOn, label, line, path, rectangle, type TextStyle } from './svg';
export { exp, log, logistic } from './elementary';
export { easterSunday, publicHolidays, salesPeriods, shopHolidays, type NamedDay, type SalesPeriod } from './calendar';
export type { DescribedColumn, DescribedTable } from './described-table';
