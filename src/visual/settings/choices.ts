// The words that properties of the format pane choose among; the first of each is the default.

export const viewIds = ['lifecycle', 'loyalty', 'pyramid', 'overview'] as const;
export type ViewId = (typeof viewIds)[number];

export const readings = ['schematic', 'timeline'] as const;
export type Reading = (typeof readings)[number];

export const pyramidForms = ['triangle', 'butterfly'] as const;
export type PyramidForm = (typeof pyramidForms)[number];

export const thresholdMethods = ['constant', 'median'] as const;

export const tierMethods = ['model', 'rank', 'value', 'amount'] as const;

export const clicks = ['auto', 'select', 'filter'] as const;

export const drags = ['lasso', 'rectangle', 'pan'] as const;

export const units = ['auto', 'none', 'thousands', 'millions', 'billions'] as const;
