import type powerbi from 'powerbi-visuals-api';

// The API's const enums exist in its typings alone and are erased where modules are compiled one by one.

/** `powerbi.VisualUpdateType.Data` */
export const dataUpdate = 2 as powerbi.VisualUpdateType;

/** `powerbi.VisualEnumerationInstanceKinds.ConstantOrRule`: a constant or a conditional format. */
export const constantOrRule = 3 as powerbi.VisualEnumerationInstanceKinds;
