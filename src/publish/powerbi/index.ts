/**
 * Power BI: writes the star as a project that Power BI Desktop opens, with a semantic model (`model/`, TMDL), a report
 * (`report/`, PBIR) and our packaged visual registered in it. Everything is derived from the star's specification and
 * the relationship vocabulary; identities and bytes depend on the input alone.
 */
export { publishPowerBiProject, type PowerBiProjectOptions } from './project';
export { lookNames, type LookName } from './report/look';
export { lookOfTheme, themeFolder } from './report/theme';
export { visualBindings, type VisualBinding } from './bindings';
export { previewData, type PreviewColumn, type PreviewData } from './preview-data';
export { lakehouseOf, publishFabric, unknownLakehouse } from './fabric';
export type { Lakehouse } from './model/source';
export { modelNames } from './model/names';
