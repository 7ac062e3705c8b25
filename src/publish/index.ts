/**
 * Publish: turns the star into things people open. Each publisher writes only below the folder it is given and says
 * which files it made; `publishAll` is the whole set, in the layout that the documentation describes.
 */
export { previewFile, publishAll, type Publication, type PublishOptions } from './all';
export { formatDecimals, formatNumber } from './format';
export { completeReportGuide, guideFile, publishDictionary } from './docs';
export { publishGroundTruth } from './ground-truth';
export { escapeMarkdown, markdownTable, type MarkdownColumn } from './docs/markdown';
export { publishWorkbook } from './excel';
export {
  lookNames,
  lookOfTheme,
  previewData,
  publishPowerBiProject,
  themeFolder,
  visualBindings,
  type LookName,
} from './powerbi';
export { publishTables } from './tables';
export type { PublishedFile } from './published';
