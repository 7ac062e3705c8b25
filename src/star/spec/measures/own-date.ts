import type { DaxNames } from '../types';

/**
 * An expression over the rows whose own date, instead of the one that relates them to the calendar, falls on the days
 * being looked at. A date that may be missing (paid on, closed on) cannot be a key, which is never blank; so the filter
 * is handed over without a relationship. Rows without the date are left out.
 */
export const onOwnDate = (n: DaxNames, table: string, column: string, expression: string): string =>
  `CALCULATE (
    ${expression},
    REMOVEFILTERS ( ${n.table('date')} ),
    TREATAS ( VALUES ( ${n.column('date', 'date')} ), ${n.column(table, column)} )
)`;
