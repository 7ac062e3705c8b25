import type { DaxNames } from '../types';

/**
 * A semi-additive value of a monthly snapshot: the expression at the last month end that the filters on the
 * calendar allow. Which month is last must not depend on the customers, stages, classes and tiers being looked at:
 * customers without a row in the last month count as none there, not as of their own last month.
 */
export function atLastMonth(names: DaxNames, expression: string, snapshot = 'relationship'): string {
  const month = names.column(snapshot, 'month_end_key');
  return `VAR LastMonthEnd =
    CALCULATE (
        MAX ( ${month} ),
        REMOVEFILTERS ( ${names.table(snapshot)} ),
        VALUES ( ${names.column('date', 'date_key')} )
    )
RETURN
    CALCULATE (
        ${expression},
        ${month} = LastMonthEnd
    )`;
}

/** The SQL twin of `atLastMonth`: one value of the last month end's rows. */
export function sqlAtLastMonth(expression: string, snapshot = 'relationship'): string {
  return `SELECT ${expression}
FROM star.${snapshot}
WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.${snapshot})`;
}
