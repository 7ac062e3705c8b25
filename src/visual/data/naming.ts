import type { Columns } from './columns';
import type { Portfolio } from './portfolio';
import type { GroupingRole } from './roles';

/** Columns whose values may name a group of customers. */
const namers = ['stage', 'loyalty', 'tier', 'legend'] as const satisfies readonly GroupingRole[];

/** Values of a column that name certain customers and no others. */
export interface Naming {
  readonly role: GroupingRole;
  readonly labels: readonly string[];
}

/**
 * A column whose values say exactly which customers these are: a whole stage, two tiers, a cohort. One filter on a few
 * values then stands for any number of customers. With a period in the rows there is none: the column has other values
 * at other times.
 * @param chosen 1 for each customer meant
 */
export function namingOf(chosen: Uint8Array, columns: Columns, { rows }: Portfolio): Naming | undefined {
  if (columns.time) return undefined;
  for (const role of namers) {
    const grouping = columns.groupings[role];
    if (!grouping) continue;
    const codes = exactCodes(chosen, grouping.codes, rows, grouping.labels.length);
    if (codes) return { role, labels: codes.map((code) => grouping.labels[code] ?? '') };
  }
  return undefined;
}

/** The codes that all of the chosen customers have and none of the others; nothing when a code has both. */
function exactCodes(chosen: Uint8Array, codes: Uint32Array, rows: Uint32Array, length: number): number[] | undefined {
  const meant = 1;
  const others = 2;
  const seen = new Uint8Array(length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0;
    const mark = (seen[code] ?? 0) | (chosen[i] === 1 ? meant : others);
    if (mark === (meant | others)) return undefined;
    seen[code] = mark;
  }
  const named: number[] = [];
  seen.forEach((mark, code) => {
    if (mark === meant) named.push(code);
  });
  return named;
}

/** 1 for each customer that has one of the labels. */
export function namedBy({ role, labels }: Naming, columns: Columns, { rows, size }: Portfolio): Uint8Array {
  const chosen = new Uint8Array(size);
  const grouping = columns.groupings[role];
  if (!grouping) return chosen;
  const wanted = new Set(labels);
  const isWanted = Uint8Array.from(grouping.labels, (label) => (wanted.has(label) ? 1 : 0));
  for (let i = 0; i < size; i++) chosen[i] = isWanted[grouping.codes[rows[i] ?? 0] ?? 0] ?? 0;
  return chosen;
}

/** The names of the chosen customers, each once. */
export function namesOf(chosen: Uint8Array, columns: Columns, { rows }: Portfolio): Naming | undefined {
  const grouping = columns.groupings.customer;
  if (!grouping) return undefined;
  const labels = new Set<string>();
  chosen.forEach((one, i) => {
    if (one === 1) labels.add(grouping.labels[grouping.codes[rows[i] ?? 0] ?? 0] ?? '');
  });
  return { role: 'customer', labels: [...labels] };
}
