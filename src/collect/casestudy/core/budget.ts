import { civilDate, isoDate } from '../calendar';
import { exp, normal, type Randomness } from '../random';
import type { Chapter, Timeline } from '../timeline';
import type { BudgetValues } from './budget-parameters';
import type { RowSink } from './sink';

/*
 * What a company aims at, as it plans each year: the business to be expected of the customers that it counts on, and a
 * little more. A plan knows the scenario’s numbers alone, neither what a customer did nor what comes later, so that
 * parts make the same targets as the whole and appended months leave them as they were.
 */

/** What a channel or a seller is expected to bring, by month of the timeline. */
export interface BudgetLine {
  readonly of: { readonly channel: string } | { readonly employee: string };
  /** Keys the random stream of the line. */
  readonly key: number;
  /** Money; null for a month without target, such as before a seller joined. */
  readonly revenue: readonly (number | null)[];
  /** Null where nobody new is aimed at. */
  readonly newCustomers: readonly number[] | null;
}

/** What a budget is drawn up for. */
export interface Budgeted {
  readonly timeline: Timeline;
  readonly random: Randomness;
  readonly values: BudgetValues;
}

/** Writes the targets of each line, month by month. */
export function writeBudget(budgeted: Budgeted, lines: readonly BudgetLine[], sink: RowSink): void {
  for (const line of lines) writeLine(budgeted, line, sink);
}

function writeLine({ timeline, random, values }: Budgeted, line: BudgetLine, sink: RowSink): void {
  const code = 'channel' in line.of ? line.of.channel : line.of.employee;
  let [planned, aimed] = [0, 0];
  timeline.monthStarts.slice(0, -1).forEach((first, month) => {
    const expected = line.revenue[month] ?? null;
    if (expected === null) return;
    const { year } = civilDate(first);
    const judgement = random.stream('budget', line.key, year);
    const factor = (): number => (1 + values.budgetAmbition) * exp(normal(judgement, 0, values.budgetError));
    const revenue = rounded(expected * factor());
    planned += (line.newCustomers?.[month] ?? 0) * factor();
    const newCustomers = line.newCustomers === null ? null : Math.round(planned) - aimed;
    aimed = Math.round(planned);
    if (revenue === 0 && !newCustomers) return;
    sink.add('target', {
      target_id: `${code}-${isoDate(first).slice(0, 7)}`,
      month_on: first,
      channel_id: 'channel' in line.of ? line.of.channel : null,
      employee_id: 'employee' in line.of ? line.of.employee : null,
      revenue: 100 * revenue,
      new_customers: newCustomers,
    });
  });
}

/** Targets are round: to the hundred, to the ten below a thousand. */
function rounded(money: number): number {
  const step = money < 1000 ? 10 : 100;
  return Math.round(money / step) * step;
}

/**
 * How many customers are expected to register in each month.
 * @param sums running sums of the weight of registering on each day of a chapter
 */
export function arrivalsByMonth(
  { monthStarts, chapters }: Timeline,
  sums: ReadonlyMap<Chapter, Float64Array>,
  share: (chapter: Chapter) => number = () => 1,
): number[] {
  return monthStarts.slice(0, -1).map((first, month) => {
    const chapter = chapters.find(({ start, end }) => first >= start && first < end);
    const days = chapter && sums.get(chapter);
    if (chapter === undefined || days === undefined) return 0;
    const upTo = (day: number): number => days[day - chapter.start - 1] ?? 0;
    const next = monthStarts[month + 1] ?? chapter.end;
    return (chapter.customers * share(chapter) * (upTo(next) - upTo(first))) / (days.at(-1) ?? 1);
  });
}

/** How many of those who registered before a month are still expected to be customers. @param kept share a month */
export function stockOf(arrivals: readonly number[], kept: number): number[] {
  let stock = 0;
  return arrivals.map((arriving) => {
    const before = stock;
    stock = stock * kept + arriving;
    return before;
  });
}
