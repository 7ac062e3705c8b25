import { rowCount, type JsonValue, type PreviewData, type RoleData } from './data';

/** How far a copy of a customer stands from the original: a share of the spread of each measure. */
const noise = 0.12;

/**
 * More customers of the same kind: rows repeated until there are `rows` of them, each copy with a name of its own and
 * with measures a little aside, the same each time. For trying how the visual looks and how fast it is.
 */
export function multiply(data: PreviewData, rows: number): PreviewData {
  const count = rowCount(data);
  if (count === 0 || rows === count) return data;
  const random = seeded(rows);
  const roles = Object.entries(data.roles).map(([role, field]) => [role, repeated(role, field, rows, random)]);
  return { ...data, roles: Object.fromEntries(roles) as PreviewData['roles'] };
}

function repeated(role: string, field: RoleData, rows: number, random: () => number): RoleData {
  const { values, type } = field;
  const numbers = values.filter((value) => typeof value === 'number');
  const least = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const greatest = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  const copy = (value: JsonValue, round: number): JsonValue => {
    if (round === 0) return value;
    if (role === 'customer' && value !== null) return `${value} (${round + 1})`;
    if (typeof value !== 'number') return value;
    const aside = value + (random() - 0.5) * 2 * noise * (greatest - least);
    const within = Math.min(greatest, Math.max(least, aside));
    return type === 'integer' ? Math.round(within) : Math.round(within * 100) / 100;
  };
  const value = (row: number): JsonValue =>
    copy(values[row % values.length] ?? null, Math.floor(row / Math.max(1, values.length)));
  return { ...field, values: Array.from({ length: rows }, (_, row) => value(row)) };
}

/** Repeatable numbers from 0 up to, not including, 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
