import type { ColumnSpec, Locale } from './spec/types';

/** A column's header in published files, and its name in the model. */
export const headerOf = (column: ColumnSpec, locale: Locale): string => column.name[locale];
