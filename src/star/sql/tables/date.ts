import { date as spec } from '../../spec/date';
import { asText, daySeries, daysBefore, weekday } from '../dialect';
import { dateKey, dateLiteral, inLocale, wording, type BuildContext, type TableModel } from '../model';
import { monthNames, shortMonthNames, weekdayNames, words } from '../words';

/** Whole calendar years, so that time intelligence and year-over-year comparisons find every day. */
export const date: TableModel = {
  name: 'date',
  table: spec,
  select: (context) => `
WITH days AS (
  ${daySeries(dateLiteral(`${context.firstDay.slice(0, 4)}-01-01`), dateLiteral(`${lastYear(context)}-12-31`), 'day')}
),
parts AS (
  SELECT
    day,
    YEAR(day) AS year,
    QUARTER(day) AS quarter_number,
    MONTH(day) AS month_number,
    ${weekday('day')} AS weekday_number
  FROM days
)
SELECT
  ${dateKey('day')} AS date_key,
  day AS date,
  year,
  ${inLocale(context, words.quarter)} || quarter_number || ' ' || year AS quarter,
  ${named(context, 'month_number', shortMonthNames)} || ' ' || year AS month,
  ${named(context, 'month_number', monthNames)} AS month_name,
  ${daysBefore('day', '(weekday_number - 1)')} AS week_start,
  ${named(context, 'weekday_number', weekdayNames)} AS weekday,
  CASE WHEN weekday_number >= 6 THEN ${inLocale(context, words.weekend)} ELSE ${inLocale(context, words.workday)} END AS day_type,
  year * 10 + quarter_number AS quarter_sort,
  year * 100 + month_number AS month_sort,
  month_number,
  weekday_number
FROM parts`,
};

const lastYear = (context: BuildContext): string =>
  (context.lastMonthEnd > context.lastDay ? context.lastMonthEnd : context.lastDay).slice(0, 4);

const named = (context: BuildContext, number: string, names: readonly { fr: string; en: string }[]): string =>
  wording(context, asText(number), Object.fromEntries(names.map((name, index) => [index + 1, name])));
