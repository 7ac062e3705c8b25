import { headerFit } from './dictionary';
import type { ColumnProfile } from './profile';
import type { Role } from './roles';

export interface Column {
  readonly index: number;
  readonly name: string;
  readonly profile: ColumnProfile;
}

export interface Assignment {
  readonly column: number;
  readonly by: 'name' | 'content' | 'asked';
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
  'customerName',
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
function contentFit(role: Role, { dates, numbers, codes, present }: ColumnProfile): number {
  if (present === 0) return role === 'customer' ? 0.1 : 0;
  if (role === 'date') return dates;
  if (['amount', 'price', 'quantity', 'discount', 'cost'].includes(role)) return numbers * (1 - 0.5 * dates);
  if (['customer', 'order', 'product'].includes(role)) return (0.5 + 0.5 * codes) * (1 - 0.7 * dates);
  return 1 - 0.5 * numbers;
}

/** Gives each role the free column whose name fits it best; values decide between names that fit alike. */
export function assignByName(columns: readonly Column[], taken: Assignments, closed: ReadonlySet<Role>): Assignments {
  const result: Assignments = { ...taken };
  const used = new Set(Object.values(taken).map(({ column }) => column));
  const wishes = priority.filter((role) => result[role] === undefined && !closed.has(role));
  for (const atLeast of [0.95, 0.3, 0.01]) {
    for (const role of wishes) {
      if (result[role] !== undefined) continue;
      const fits = columns
        .filter(({ index }) => !used.has(index))
        .map((column) => ({ column, name: headerFit(column.name, role), content: contentFit(role, column.profile) }))
        .filter(({ name, content }) => name >= atLeast && (name >= 0.95 || content >= 0.5))
        .sort((a, b) => b.name * (0.3 + b.content) - a.name * (0.3 + a.content) || a.column.index - b.column.index);
      const [best, ...others] = fits;
      if (best === undefined) continue;
      result[role] = { column: best.column.index, by: 'name', rivals: others.map(({ column }) => column.index) };
      used.add(best.column.index);
    }
  }
  return result;
}

/** Finds date and amount by their values where no name gave them away: the only free column of its kind. */
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
