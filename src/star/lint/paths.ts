import type { RelationshipSpec } from '../spec/types';
import { finding, type Finding } from './finding';

/** `sales.customer_key → customer.customer_key` */
export const label = ({ from, to }: RelationshipSpec): string =>
  `${from.table}.${from.column} → ${to.table}.${to.column}`;

type Path = readonly RelationshipSpec[];

const tablesOf = (path: Path): string =>
  [...path.map(({ from }) => from.table), path.at(-1)?.to.table ?? ''].join(' → ');

/**
 * Filters run along active relationships. Power BI refuses those that come back to where they began, and those that
 * reach a table along two ways, because it could not tell which one filters.
 */
export function checkPaths(relationships: readonly RelationshipSpec[]): Finding[] {
  const active = relationships.filter((relationship) => relationship.active);
  const starts = new Set(active.map(({ from }) => from.table));
  const findings = [...starts].flatMap((start) => [...walk(start, active)]);
  // A loop is met from each of its tables, a second way also from every table before it: once is enough.
  return [...new Map(findings.map((one) => [`${one.rule} ${one.object}`, one])).values()];
}

function* walk(start: string, active: readonly RelationshipSpec[]): Generator<Finding> {
  const reached = new Map<string, Path>();
  const open: Path[] = active.filter(({ from }) => from.table === start).map((first) => [first]);
  for (const path of open) {
    const last = path.at(-1);
    if (last === undefined) continue;
    const end = last.to.table;
    if (end === start) {
      yield finding(
        'relationship-loop',
        label(last),
        `Ferme une boucle\u202f: ${tablesOf(path)}.`,
        `Closes a loop: ${tablesOf(path)}.`,
      );
      continue;
    }
    const other = reached.get(end);
    if (other !== undefined) {
      yield finding(
        'relationship-ambiguous',
        label(last),
        `Les mêmes tables sont déjà reliées par ${other.map(label).join(', ')}.`,
        `The same tables are already related by ${other.map(label).join(', ')}.`,
      );
      continue;
    }
    reached.set(end, path);
    open.push(...active.filter(({ from }) => from.table === end).map((next) => [...path, next]));
  }
}
