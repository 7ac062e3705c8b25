import type powerbi from 'powerbi-visuals-api';

// The API's const enums exist in its typings alone and are erased where modules are compiled one by one.

/** `powerbi.VisualUpdateType.Data` */
export const dataUpdate = 2 as powerbi.VisualUpdateType;

/** `powerbi.VisualUpdateType.Resize` and `ResizeEnd` */
export const resizeUpdates = (4 | 32) as powerbi.VisualUpdateType;

/** `powerbi.common.CustomVisualHostEnv.ExportReportHost` */
export const exportReportHost = 32 as powerbi.common.CustomVisualHostEnv;

/** `powerbi.VisualEnumerationInstanceKinds.ConstantOrRule`: a constant or a conditional format. */
export const constantOrRule = 3 as powerbi.VisualEnumerationInstanceKinds;

/** `powerbi.FilterAction.merge`: the filter is put on. */
export const mergeFilter = 0 as powerbi.FilterAction;

/** `powerbi.FilterAction.remove`: the filter is taken away. */
export const removeFilter = 1 as powerbi.FilterAction;

/** `powerbi.common.CustomVisualHostEnv.ExportReportHost`: the picture becomes a page of a document. */
export const exportHost = 32 as powerbi.common.CustomVisualHostEnv;

/** `powerbi.common.CustomVisualHostEnv.Mobile`: fingers, not pointers. */
export const mobileHost = 64 as powerbi.common.CustomVisualHostEnv;
