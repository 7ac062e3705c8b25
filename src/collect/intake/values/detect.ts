import type { Session } from '../../../store';
import { cleanText } from './texts';
import { dateFormatOf, type DateFormat, type DateReading } from './dates';
import { decimalMarkOf, type DecimalMark } from './numbers';

interface Shape {
  readonly example: string;
  readonly largest: string;
  readonly n: number;
  /** All of them end in a mark and three zeros. */
  readonly zeros: boolean;
}

/** The ways in which the values of a raw column are written (digits aside), the commonest first, with examples. */
async function shapesOf(session: Session, column: string): Promise<Shape[]> {
  return session.rows<Shape>(
    `SELECT min(value) AS example, max(value) AS largest, count(*) AS n,
       bool_and(regexp_full_match(value, '-?\\d+[.,]000')) AS zeros
     FROM (SELECT ${cleanText(column)} AS value FROM intake.sample)
     WHERE value IS NOT NULL
     GROUP BY translate(value, '123456789', '000000000')
     ORDER BY n DESC, example
     LIMIT 1000`,
  );
}

export interface DateEvidence extends DateReading {
  /** How many values are written in each format; `dd/mm/yyyy` stands for both orders. */
  readonly counts: ReadonlyMap<DateFormat, number>;
  readonly example: string | undefined;
  /** What settles the order of day and month. */
  readonly order: 'not needed' | 'beyond 12' | 'both beyond 12' | 'row order' | 'nothing';
  readonly first: number;
  readonly second: number;
}

/** Works out how the dates of a raw column are written, on all its rows; `isAmerican` counts when nothing else tells. */
export async function detectDates(session: Session, column: string, isAmerican = false): Promise<DateEvidence> {
  const counts = new Map<DateFormat, number>();
  const examples = new Map<DateFormat, string>();
  for (const { example, largest, n } of await shapesOf(session, column)) {
    const format = dateFormatOf(example) ?? dateFormatOf(largest);
    if (format === undefined) continue;
    counts.set(format, (counts.get(format) ?? 0) + n);
    if (!examples.has(format)) examples.set(format, example);
  }
  const [format = 'yyyy-mm-dd'] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const bySlashes = counts.has('dd/mm/yyyy') || counts.has('dd/mm/yy');
  const order = bySlashes
    ? await dayAndMonthOrder(session, column, isAmerican)
    : { dayFirst: true, order: 'not needed' as const, first: 0, second: 0 };
  return { format: order.dayFirst ? format : monthFirst(format), counts, example: examples.get(format), ...order };
}

const monthFirst = (format: DateFormat): DateFormat =>
  format === 'dd/mm/yyyy' ? 'mm/dd/yyyy' : format === 'dd/mm/yy' ? 'mm/dd/yy' : format;

/** Numbers beyond 12 are days; without any, the order in which fewer rows go back in time is the likelier one. */
async function dayAndMonthOrder(
  session: Session,
  column: string,
  isAmerican: boolean,
): Promise<Pick<DateEvidence, 'dayFirst' | 'order' | 'first' | 'second'>> {
  const [found] = await session.rows<{ first: number; second: number; day_back: number; month_back: number }>(
    `WITH part AS (
       SELECT rowid AS id, regexp_extract(trim(${column}), '^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b', ['a', 'b', 'y']) AS p
       FROM intake.raw WHERE fault IS NULL
     ),
     number AS (
       SELECT id, CAST(p.a AS INTEGER) AS a, CAST(p.b AS INTEGER) AS b, CAST(p.y AS INTEGER) AS y FROM part WHERE p.a <> ''
     ),
     step AS (
       SELECT a, b, y * 10000 + b * 100 + a AS day_first, y * 10000 + a * 100 + b AS month_first,
         lag(day_first) OVER (ORDER BY id) AS previous_day_first, lag(month_first) OVER (ORDER BY id) AS previous_month_first
       FROM number
     )
     SELECT count(*) FILTER (a > 12) AS first, count(*) FILTER (b > 12) AS second,
       count(*) FILTER (day_first < previous_day_first) AS day_back,
       count(*) FILTER (month_first < previous_month_first) AS month_back
     FROM step`,
  );
  const { first = 0, second = 0, day_back: dayBack = 0, month_back: monthBack = 0 } = found ?? {};
  if (first > 0 && second > 0) return { dayFirst: first >= second, order: 'both beyond 12', first, second };
  if (first > 0 || second > 0) return { dayFirst: first > 0, order: 'beyond 12', first, second };
  const [fewer, more] = dayBack < monthBack ? [dayBack, monthBack] : [monthBack, dayBack];
  if (more >= 2 && more > 3 * fewer) {
    return { dayFirst: dayBack < monthBack, order: 'row order', first: dayBack, second: monthBack };
  }
  return { dayFirst: !isAmerican, order: 'nothing', first, second };
}

export interface NumberEvidence {
  readonly decimal: DecimalMark;
  readonly points: number;
  readonly commas: number;
  /** Values such as 1,234 that may be read either way. */
  readonly unclear: number;
  readonly example: string | undefined;
  readonly byColumn: ReadonlyMap<string, ColumnNumbers>;
}

/** How the numbers of one column are written. */
export interface ColumnNumbers {
  readonly points: number;
  readonly commas: number;
  readonly unclear: number;
  readonly example: string | undefined;
  /** The mark before three zeros, when every value ends so: `1.000`, `24.000`. */
  readonly zeros: DecimalMark | undefined;
}

/** The decimal mark that a column shows by itself. Counts of things are rather written `1.000` than all whole thousands. */
export function ownMark({ points, commas, zeros }: ColumnNumbers, isQuantity: boolean): DecimalMark | undefined {
  if (points > 0 && commas === 0) return '.';
  if (commas > 0 && points === 0) return ',';
  return isQuantity ? zeros : undefined;
}

/** Works out the decimal mark of a table's number columns, on all rows. */
export async function detectNumbers(
  session: Session,
  columns: readonly string[],
  frenchLayout: boolean,
): Promise<NumberEvidence> {
  const votes = { '.': 0, ',': 0, unclear: 0, none: 0 };
  const examples: Partial<Record<keyof typeof votes, string>> = {};
  const byColumn = new Map<string, ColumnNumbers>();
  for (const column of columns) {
    const own = { '.': 0, ',': 0, unclear: 0, none: 0 };
    const shapes = await shapesOf(session, column);
    for (const { example, n } of shapes) {
      const mark = decimalMarkOf(example);
      if (mark === undefined) continue;
      own[mark] += n;
      votes[mark] += n;
      examples[mark] ??= example;
    }
    const { '.': points, ',': commas, unclear } = own;
    byColumn.set(column, { points, commas, unclear, example: shapes[0]?.example, zeros: zerosOf(shapes) });
  }
  const tied = votes['.'] === votes[','];
  const decimal = votes[','] > votes['.'] || (tied && votes.unclear > 0 && frenchLayout) ? ',' : '.';
  return {
    decimal,
    points: votes['.'],
    commas: votes[','],
    unclear: votes.unclear,
    example: examples[decimal] ?? examples.unclear,
    byColumn,
  };
}

function zerosOf(shapes: readonly Shape[]): DecimalMark | undefined {
  const marks = new Set(shapes.map(({ example, zeros }) => (zeros ? example.at(-4) : undefined)));
  const [mark] = marks;
  return marks.size === 1 && (mark === '.' || mark === ',') ? mark : undefined;
}
