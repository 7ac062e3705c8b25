import { dateKey, dateLiteral, monthIndex, type Model } from '../model';

/** The month ends of the relationship snapshot, and the day from which each is seen. */
export const months: Model = {
  name: 'months',
  select: ({ firstMonthEnd, lastMonthEnd, observedUntil }) => `
WITH days AS (SELECT date FROM star.date)
SELECT
  ${monthIndex('date')} AS month_index,
  LEAST(date, ${dateLiteral(observedUntil)}) AS observed_on,
  ${dateKey('date')} AS month_end_key
FROM days
WHERE date = LAST_DAY(date) AND date BETWEEN ${dateLiteral(firstMonthEnd)} AND ${dateLiteral(lastMonthEnd)}`,
};
