/**
 * Documents about the published data, generated from the star's spec and the rules themselves: what people read is
 * what runs. The pages about the model in general are made of the same parts.
 */
export { accessChapters } from './access';
export { calculationChapters } from './calculations';
export { publishDictionary, dictionaryText } from './dictionary';
export { busDrawing, flowDrawing, ruleColor, starDrawing, textWidth, type FlowGroup } from './drawing';
export { codeBlock, escapeMarkdown, heading, inlineCode, markdownTable, type MarkdownColumn } from './markdown';
export { conformedTable, matrixTable } from './matrix';
export { measureEntry, type MeasureFact } from './measures';
export { parameterChapter } from './parameters';
export { rulesChapter } from './rules';
export { columnTable, hierarchies, tableLead } from './tables';
export { completeReportGuide, guideFile } from './report';
