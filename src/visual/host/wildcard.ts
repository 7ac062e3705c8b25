import type powerbi from 'powerbi-visuals-api';

/** Rules with this selector are evaluated for each instance of the categories: for each customer. */
export const eachInstance = { data: [{ dataViewWildcard: { matchingOption: 1 } }] } as powerbi.data.Selector;
