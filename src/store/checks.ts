import type { Reason } from './reasons';
import type { StoreColumn, StoreTable, StoreTableName } from './schema';
import { storeTables } from './schema';
import { sqlName, sqlText } from './session';

/** One thing that can be wrong with a row of `incoming`, as an SQL condition that is true when it is. */
export interface Check {
  readonly reason: Reason;
  readonly column: string;
  readonly fails: string;
}

/** The one row at most of a parent table that a column points to. */
export interface ParentJoin {
  readonly alias: string;
  readonly table: StoreTableName;
  /** Key of the parent, and the column of `t` that points to it, as SQL. */
  readonly key: string;
  readonly child: string;
}

/** Money leaves the store as DECIMAL(12,2), which ends here. */
export const largestCents = 999_999_999_999n;
/** Dates outside are typing errors, not history. */
export const firstDay = '1900-01-01';
export const lastDay = '2100-12-31';

/** The checks of a table, most telling first: presence, domain, dates, ranges, references. The row is aliased `t`. */
export function checksOf(table: StoreTable): { checks: Check[]; joins: ParentJoin[] } {
  const references = table.columns.filter((column) => column.references !== undefined);
  const joins = references.map((column, index) => parentJoin(column, index));
  const checks = [
    ...table.columns.flatMap(requiredCheck),
    ...table.columns.flatMap(domainCheck),
    ...table.columns.flatMap(dateCheck),
    ...table.columns.flatMap(rangeCheck),
    ...(table.rules ?? []).map(({ column, holds }): Check => ({
      reason: 'number-out-of-range',
      column,
      fails: `NOT (${holds})`,
    })),
    ...references.map((column, index) => referenceCheck(column, parentJoin(column, index))),
  ];
  return { checks, joins };
}

const cell = (column: StoreColumn | string): string =>
  `t.${sqlName(typeof column === 'string' ? column : column.name)}`;

function requiredCheck(column: StoreColumn): Check[] {
  if (!column.required) return [];
  const empty = column.type === 'text' ? ` OR ${cell(column)} = ''` : '';
  return [{ reason: 'missing-value', column: column.name, fails: `${cell(column)} IS NULL${empty}` }];
}

function domainCheck(column: StoreColumn): Check[] {
  if (column.domain === undefined) return [];
  const allowed = column.domain.map(sqlText).join(', ');
  return [{ reason: 'not-in-domain', column: column.name, fails: `${cell(column)} NOT IN (${allowed})` }];
}

function dateCheck(column: StoreColumn): Check[] {
  if (column.type !== 'date' && column.type !== 'timestamp') return [];
  const day = `CAST(${cell(column)} AS DATE)`;
  const fails = `${day} NOT BETWEEN DATE '${firstDay}' AND DATE '${lastDay}'`;
  return [{ reason: 'date-out-of-range', column: column.name, fails }];
}

function rangeCheck(column: StoreColumn): Check[] {
  const limits: string[] = [];
  if (column.type === 'cents') limits.push(`${cell(column)} NOT BETWEEN -${largestCents} AND ${largestCents}`);
  if (column.type === 'decimal') limits.push(`NOT isfinite(${cell(column)})`);
  if (column.minimum !== undefined) limits.push(`${cell(column)} < ${column.minimum}`);
  if (column.maximum !== undefined) limits.push(`${cell(column)} > ${column.maximum}`);
  if (limits.length === 0) return [];
  return [{ reason: 'number-out-of-range', column: column.name, fails: limits.join(' OR ') }];
}

function parentJoin(column: StoreColumn, index: number): ParentJoin {
  const parent = storeTables.find((table) => table.name === column.references);
  const key = parent?.key[0];
  if (parent === undefined || key === undefined) throw new Error(`${column.name} references a table without key`);
  const alias = `parent_${index}`;
  return { alias, table: parent.name, key: `${alias}.${sqlName(key)}`, child: cell(column) };
}

function referenceCheck(column: StoreColumn, join: ParentJoin): Check {
  return {
    reason: 'unknown-reference',
    column: column.name,
    fails: `${join.child} IS NOT NULL AND ${join.key} IS NULL`,
  };
}
