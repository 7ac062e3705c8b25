/**
 * Documents about the published data, generated from the star's spec and the rules themselves: what people read is
 * what runs.
 */
export { publishDictionary, dictionaryText } from './dictionary';
export { completeReportGuide, guideFile } from './report';
