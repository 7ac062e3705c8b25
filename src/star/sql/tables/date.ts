import { publicHolidays, salesPeriods } from '../../../common';
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
  ${daySeries(dateLiteral(`${context.firstYear}-01-01`), dateLiteral(`${context.lastYear}-12-31`), 'day')}
),
parts AS (
  SELECT
    day,
    YEAR(day) AS year,
    QUARTER(day) AS quarter_number,
    MONTH(day) AS month_number,
    ${weekday('day')} AS weekday_number
  FROM days
),
holidays AS (
  SELECT * FROM (VALUES ${holidays(context)}) AS listed (day, holiday)
),
periods AS (
  SELECT * FROM (VALUES ${periods(context)}) AS listed (first_day, last_day, period)
)
SELECT
  ${dateKey('parts.day')} AS date_key,
  parts.day AS date,
  year,
  ${inLocale(context, words.quarter)} || quarter_number || ' ' || year AS quarter,
  ${named(context, 'month_number', shortMonthNames)} || ' ' || year AS month,
  ${named(context, 'month_number', monthNames)} AS month_name,
  ${daysBefore('parts.day', '(DAY(parts.day) - 1)')} AS month_start,
  ${daysBefore('parts.day', '(weekday_number - 1)')} AS week_start,
  ${named(context, 'weekday_number', weekdayNames)} AS weekday,
  CASE WHEN weekday_number >= 6 THEN ${inLocale(context, words.weekend)} ELSE ${inLocale(context, words.workday)} END AS day_type,
  COALESCE(holidays.holiday, ${inLocale(context, words.noHoliday)}) AS public_holiday,
  COALESCE(periods.period, ${inLocale(context, words.noSales)}) AS sales_period,
  year * 10 + quarter_number AS quarter_sort,
  year * 100 + month_number AS month_sort,
  month_number,
  weekday_number
FROM parts
LEFT JOIN holidays ON holidays.day = parts.day
LEFT JOIN periods ON parts.day BETWEEN periods.first_day AND periods.last_day`,
};

const yearsOf = ({ firstYear, lastYear }: BuildContext): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

const holidays = (context: BuildContext): string =>
  yearsOf(context)
    .flatMap((year) => publicHolidays(year, context.locale))
    .map(({ date: day, name }) => `(${dateLiteral(day)}, ${inLocale(context, name)})`)
    .join(', ');

const periods = (context: BuildContext): string =>
  yearsOf(context)
    .flatMap((year) => salesPeriods(year, context.locale))
    .map(({ first, last, name }) => `(${dateLiteral(first)}, ${dateLiteral(last)}, ${inLocale(context, name)})`)
    .join(', ');

const named = (context: BuildContext, number: string, names: readonly { fr: string; en: string }[]): string =>
  wording(context, asText(number), Object.fromEntries(names.map((name, index) => [index + 1, name])));
