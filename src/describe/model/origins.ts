import { inlineCode, tableName } from '../../publish';
import { referencesOf, type MeasureSpec, type StarSpec, type TableSpec } from '../../star';
import type { PageContext } from './page';
import { paths } from './paths';
import { words } from './words';

/** What a measure reads of the star, by itself and through the measures that it reuses. */
export interface Read {
  /** `table.column` */
  readonly columns: readonly string[];
  /** Tables whose rows it counts. */
  readonly rows: readonly TableSpec[];
}

type Facts = Pick<PageContext, 'spec' | 'lineage'>;

/** Follows a measure through the measures that it reuses. The calendar’s keys only choose a period, and are left out. */
export function readBy(measure: MeasureSpec, { spec }: Pick<Facts, 'spec'>): Read {
  const periods = periodKeys(spec);
  const seen = new Set<string>();
  const columns = new Set<string>();
  const rows = new Set<TableSpec>();
  const visit = (one: MeasureSpec): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    const references = referencesOf(one);
    const read = [...references.columns].filter((column) => !periods.has(column));
    read.forEach((column) => columns.add(column));
    const home = spec.tables.find(({ id }) => id === one.table);
    if (read.length === 0 && references.measures.size === 0 && home !== undefined) rows.add(home);
    spec.measures.filter(({ id }) => references.measures.has(id)).forEach(visit);
  };
  visit(measure);
  return { columns: [...columns], rows: [...rows] };
}

/** The calendar’s key and every key to it. */
function periodKeys({ tables, relationships }: StarSpec): ReadonlySet<string> {
  const calendar = tables.find((table) => table.calendar !== undefined);
  const ends = relationships.filter(({ to }) => to.table === calendar?.id).flatMap(({ from, to }) => [from, to]);
  return new Set(ends.map(({ table, column }) => `${table}.${column}`));
}

/** The raw columns behind what is read; a row rests on what identifies it. */
export function rawOf({ columns, rows }: Read, { lineage }: Pick<Facts, 'lineage'>): string[] {
  const identified = rows.flatMap(({ id, orderBy }) => orderBy.map((column) => `${id}.${column}`));
  return [...new Set([...columns, ...identified].flatMap((column) => lineage.get(column) ?? []))].toSorted();
}

/** Raw columns, table by table, as links: `order_line` (`quantity`, `net_amount`). */
export function rawList(columns: readonly string[], { links }: Pick<PageContext, 'links'>): string {
  return grouped(columns)
    .map(([table, names]) => `${links.code(`${paths.sources}#${table}`, table)} (${names.map(inlineCode).join(', ')})`)
    .join(', ');
}

/** What is read of the star, table by table, as links. */
export function readList({ columns, rows }: Read, { spec, links, locale }: PageContext): string {
  const counted = rows.map(
    (table) => `${words.rowsOf[locale]} ${links.link(paths.table(table), tableName(table, locale))}`,
  );
  const read = grouped(columns).map(([id, names]) => {
    const table = spec.tables.find((candidate) => candidate.id === id);
    const name = table === undefined ? id : links.link(paths.table(table), tableName(table, locale));
    return `${name} (${names.map(inlineCode).join(', ')})`;
  });
  return [...counted, ...read].join(', ');
}

/** `table.column` names by their table, in the order of the tables. */
export function grouped(columns: readonly string[]): [table: string, columns: string[]][] {
  const byTable = new Map<string, string[]>();
  for (const name of columns) {
    const [table = '', column = ''] = name.split('.');
    byTable.set(table, [...(byTable.get(table) ?? []), column]);
  }
  return [...byTable];
}
