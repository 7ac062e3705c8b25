import { headerFit, preference } from './dictionary';
import type { ColumnProfile } from './profile';
import type { Role } from './roles';

export interface Column {
  readonly index: number;
  readonly name: string;
  readonly profile: ColumnProfile;
}

export interface Assignment {
  readonly column: number;
  readonly by: 'name' | 'content' | 'person' | 'asked';
  /** Other columns that would have done. */
  readonly rivals: readonly number[];
}

export type Assignments = Partial<Record<Role, Assignment>>;

/** Roles whose name alone is not ambiguous come first, so that "order date" is the date before it is an order. */
const priority: readonly Role[] = [
  'date',
  'cost',
  'discount',
  'price',
  'quantity',
  'firstName',
  'customerName',
  'status',
  'kind',
  'description',
  'country',
  'city',
  'category',
  'channel',
  'customer',
  'order',
  'product',
  'amount',
];

/** How well the values of a column fit a role, 0 to 1. */
function contentFit(role: Role, { dates, numbers, codes, present, worded }: ColumnProfile): number {
  if (present === 0) return role === 'customer' ? 0.1 : 0;
  if (role === 'date') return dates;
  if (['amount', 'price', 'quantity', 'discount', 'cost'].includes(role)) return numbers * (1 - 0.5 * dates);
  if (['customer', 'order', 'product'].includes(role)) return (0.5 + 0.5 * codes) * (1 - 0.7 * dates);
  return isWorded(role) ? worded : 1 - 0.5 * numbers;
}

const isWorded = (role: Role): boolean =>
  role === 'customerName' || role === 'firstName' || role === 'status' || role === 'kind';

/** Names have letters, whatever their column is called; elsewhere odd values may be the faults of the right column. */
const isRuledOut = (role: Role, { present, worded }: ColumnProfile): boolean =>
  present === 0 ? role !== 'customer' : isWorded(role) && worded < 0.05;

/** The free columns whose names fit a role at least so well, best first; values decide between names that fit alike. */
export function candidatesFor(
  role: Role,
  columns: readonly Column[],
  taken: Assignments,
  atLeast = 0.3,
): readonly Column[] {
  const used = new Set(Object.values(taken).map(({ column }) => column));
  return columns
    .filter(({ index, profile }) => !used.has(index) && !isRuledOut(role, profile))
    .map((column) => ({ column, name: headerFit(column.name, role), content: contentFit(role, column.profile) }))
    .filter(({ name, content }) => name >= atLeast && (name >= 0.95 || content >= 0.5))
    .map((fit) => ({ ...fit, score: fit.name * (0.3 + fit.content) * preference(fit.column.name, role) }))
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index)
    .map(({ column }) => column);
}

/** Gives each role the free column whose name fits it best; values decide between names that fit alike. */
export function assignByName(columns: readonly Column[], taken: Assignments, closed: ReadonlySet<Role>): Assignments {
  const result: Assignments = { ...taken };
  const wishes = priority.filter((role) => result[role] === undefined && !closed.has(role));
  for (const atLeast of [0.95, 0.3, 0.01]) {
    for (const role of wishes) {
      if (result[role] !== undefined) continue;
      const [best, ...others] = candidatesFor(role, columns, result, atLeast);
      if (best === undefined) continue;
      result[role] = { column: best.index, by: 'name', rivals: others.map(({ index }) => index) };
    }
  }
  return result;
}

/** Where no column identifies customers, their names have to: people of one name are then one customer. */
export function assignCustomerByName(taken: Assignments, closed: ReadonlySet<Role>): Assignments {
  const { customer, customerName } = taken;
  if (customer !== undefined || customerName === undefined || closed.has('customer')) return taken;
  return { ...taken, customer: { column: customerName.column, by: 'person', rivals: [] } };
}

/** Finds date, order and amount by their values where no name gave them away: the only free column of its kind. */
export function assignByContent(
  columns: readonly Column[],
  taken: Assignments,
  closed: ReadonlySet<Role>,
): Assignments {
  const result: Assignments = { ...taken };
  const free = (): Column[] => {
    const used = new Set(Object.values(result).map(({ column }) => column));
    return columns.filter(({ index, profile }) => !used.has(index) && profile.present > 0);
  };
  if (result.date === undefined && !closed.has('date')) {
    const [date, ...others] = free().filter(({ profile }) => profile.dates >= 0.8);
    if (date !== undefined)
      result.date = { column: date.index, by: 'content', rivals: others.map(({ index }) => index) };
  }
  if (result.order === undefined && !closed.has('order')) {
    const order = free().find(({ profile }) => profile.hashed >= 0.95);
    if (order !== undefined) result.order = { column: order.index, by: 'content', rivals: [] };
  }
  if (result.amount === undefined && result.price === undefined && !closed.has('amount')) {
    const money = free().filter(
      ({ profile }) => profile.numbers >= 0.8 && profile.decimals >= 0.1 && profile.numbered < 0.5,
    );
    const amount = money.at(-1);
    if (amount !== undefined) {
      result.amount = { column: amount.index, by: 'content', rivals: money.slice(0, -1).map(({ index }) => index) };
    }
  }
  return result;
}
