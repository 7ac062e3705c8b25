/**
 * Publish: turns the star into things people open. Each publisher writes only below the folder it is given and says
 * which files it made; `publishAll` is the whole set, in the layout that the documentation describes.
 */
export { fabricFolder, previewFile, publishAll, type Publication, type PublishOptions } from './all';
export { formatCount, formatDate, formatDecimals, formatNumber } from './format';
export {
  accessChapters,
  busDrawing,
  calculationChapters,
  codeBlock,
  columnTable,
  completeReportGuide,
  conformedTable,
  escapeMarkdown,
  flowDrawing,
  guideFile,
  heading,
  hierarchies,
  inlineCode,
  markdownTable,
  matrixTable,
  measureEntry,
  publishDictionary,
  ruleColor,
  parameterChapter,
  rulesChapter,
  starDrawing,
  tableLead,
  textWidth,
  type FlowGroup,
  type MarkdownColumn,
  type MeasureFact,
} from './docs';
export { columnName, foldToAscii, measureName, tableName } from './names';
export { publishGroundTruth } from './ground-truth';
export { publishWorkbook } from './excel';
export {
  lakehouseOf,
  lookNames,
  lookOfTheme,
  modelNames,
  previewData,
  publishPowerBiProject,
  themeFolder,
  unknownLakehouse,
  visualBindings,
  type Lakehouse,
  type LookName,
} from './powerbi';
export { publishTables } from './tables';
export type { PublishedFile } from './published';
export { colon } from './words';
