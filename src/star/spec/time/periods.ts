import type { DaxNames } from '../types';

/**
 * An expression over another period than the one being looked at, in DAX: variables, then the value that they lead to.
 * All of them end where the data ends (the last month end of the snapshot), so that a year under way is compared with
 * the same months of the year before; an earlier period that the data does not cover from its first day on is unknown,
 * and so is one that has not begun. Measures of a month end take the last one of the period.
 */
export interface Period {
  readonly variables: readonly string[];
  readonly value: string;
}

const monthEnd = (n: DaxNames): string => n.column('relationship', 'month_end_key');
const day = (n: DaxNames): string => n.column('date', 'date');
const dayKey = (n: DaxNames): string => n.column('date', 'date_key');

const lastMonthEnd = (n: DaxNames): string =>
  `VAR LastMonthEnd = CALCULATE ( MAX ( ${monthEnd(n)} ), REMOVEFILTERS () )`;

const firstKnownDay = (n: DaxNames): readonly string[] => [
  `VAR FirstMonthEnd = CALCULATE ( MIN ( ${monthEnd(n)} ), REMOVEFILTERS () )`,
  `VAR FirstKnownDay = EOMONTH ( LOOKUPVALUE ( ${day(n)}, ${dayKey(n)}, FirstMonthEnd ), -1 ) + 1`,
];

const lastDay = (n: DaxNames): string =>
  `VAR LastDay = CALCULATE ( MAX ( ${day(n)} ), KEEPFILTERS ( ${dayKey(n)} <= LastMonthEnd ) )`;

/** The days of the period that the data reaches, moved by a function of time intelligence. */
const daysKnown = (n: DaxNames, days: string): string => `CALCULATETABLE (
            ${days},
            KEEPFILTERS ( ${dayKey(n)} <= LastMonthEnd )
        )`;

const only = (condition: string, expression: string, days: string): string => `IF (
    ${condition},
    CALCULATE (
        ${expression},
        ${days}
    )
)`;

/** The same days a number of months earlier. */
export function monthsEarlier(n: DaxNames, expression: string, months: number): Period {
  return {
    variables: [lastMonthEnd(n), ...firstKnownDay(n)],
    value: only(
      `MIN ( ${dayKey(n)} ) <= LastMonthEnd && EDATE ( MIN ( ${day(n)} ), -${months} ) >= FirstKnownDay`,
      expression,
      daysKnown(n, `DATEADD ( ${day(n)}, -${months}, MONTH )`),
    ),
  };
}

/** From the first of January to the end of the period. */
export function yearToDate(n: DaxNames, expression: string): Period {
  return {
    variables: [lastMonthEnd(n)],
    value: only(`MIN ( ${dayKey(n)} ) <= LastMonthEnd`, expression, daysKnown(n, `DATESYTD ( ${day(n)} )`)),
  };
}

/** The same stretch of the year before. */
export function yearToDateEarlier(n: DaxNames, expression: string): Period {
  return {
    variables: [lastMonthEnd(n), ...firstKnownDay(n), lastDay(n)],
    value: only(
      `MIN ( ${dayKey(n)} ) <= LastMonthEnd && DATE ( YEAR ( LastDay ) - 1, 1, 1 ) >= FirstKnownDay`,
      expression,
      daysKnown(n, `SAMEPERIODLASTYEAR ( DATESYTD ( ${day(n)} ) )`),
    ),
  };
}

/** The first day after the day `months` before `end`; the end of a month answers to the end of a month. */
const dayAfter = (end: string, months: number): string =>
  `IF ( ${end} = EOMONTH ( ${end}, 0 ), EOMONTH ( ${end}, -${months} ), EDATE ( ${end}, -${months} ) ) + 1`;

/** The twelve months that end with the period. */
export function rollingYear(n: DaxNames, expression: string): Period {
  return {
    variables: [lastMonthEnd(n), ...firstKnownDay(n), lastDay(n), `VAR FirstDay = ${dayAfter('LastDay', 12)}`],
    value: only(
      `MIN ( ${dayKey(n)} ) <= LastMonthEnd && FirstDay >= FirstKnownDay`,
      expression,
      `DATESBETWEEN ( ${day(n)}, FirstDay, LastDay )`,
    ),
  };
}

/** The twelve months before those. */
export function rollingYearEarlier(n: DaxNames, expression: string): Period {
  return {
    variables: [
      lastMonthEnd(n),
      ...firstKnownDay(n),
      lastDay(n),
      `VAR FirstDay = ${dayAfter('LastDay', 24)}`,
      `VAR DayBefore = ${dayAfter('LastDay', 12)} - 1`,
    ],
    value: only(
      `MIN ( ${dayKey(n)} ) <= LastMonthEnd && FirstDay >= FirstKnownDay`,
      expression,
      `DATESBETWEEN ( ${day(n)}, FirstDay, DayBefore )`,
    ),
  };
}

/** The month that ended twelve months before the period did: for measures of a month end. */
export function monthYearEarlier(n: DaxNames, expression: string): Period {
  return {
    variables: [
      lastMonthEnd(n),
      ...firstKnownDay(n),
      lastDay(n),
      'VAR FirstDay = EOMONTH ( LastDay, -13 ) + 1',
      'VAR EndBefore = EOMONTH ( LastDay, -12 )',
    ],
    value: only(
      `MIN ( ${dayKey(n)} ) <= LastMonthEnd && FirstDay >= FirstKnownDay`,
      expression,
      `DATESBETWEEN ( ${day(n)}, FirstDay, EndBefore )`,
    ),
  };
}

/** A period's formula. */
export const daxOf = ({ variables, value }: Period): string => [...variables, 'RETURN', nested(value)].join('\n');

/** How a value has changed since an earlier one; blank where either is unknown. */
export function change(current: Period, earlier: Period): string {
  return [
    ...compared(current, earlier),
    'RETURN',
    '    IF ( NOT ISBLANK ( CurrentValue ) && NOT ISBLANK ( EarlierValue ), CurrentValue - EarlierValue )',
  ].join('\n');
}

/** The same as a share of the earlier value; blank where that one is not above zero: the sign would mislead. */
export function changeInPercent(current: Period, earlier: Period): string {
  return [
    ...compared(current, earlier),
    'RETURN',
    '    IF (',
    '        NOT ISBLANK ( CurrentValue ) && EarlierValue > 0,',
    '        DIVIDE ( CurrentValue - EarlierValue, EarlierValue )',
    '    )',
  ].join('\n');
}

/** A measure as it is. */
export const asItIs = (expression: string): Period => ({ variables: [], value: expression });

function compared(current: Period, earlier: Period): string[] {
  return [
    ...new Set([...current.variables, ...earlier.variables]),
    `VAR CurrentValue =${inVariable(current.value)}`,
    `VAR EarlierValue =${inVariable(earlier.value)}`,
  ];
}

const inVariable = (value: string): string => (value.includes('\n') ? `\n${nested(value)}` : ` ${value}`);
const nested = (value: string): string => value.replaceAll(/^/gm, '    ');
