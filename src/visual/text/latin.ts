/** Latin digits in every language, as Power BI writes them. */
export const latin = { numberingSystem: 'latn' } as const;
