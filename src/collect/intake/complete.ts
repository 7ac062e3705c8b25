import type { LoadedTable } from './load/load';
import type { Mapping } from './mapping';
import { columnLabel } from './roles/resolve';
import { roles, type RoleColumns } from './roles/roles';
import type { Reading } from './settings';

/**
 * All settings of an import, so that it can be repeated and edited. Settings of the files are left out where the
 * files differ: they are worked out again, file by file.
 */
export function completeMapping(
  table: LoadedTable,
  columns: RoleColumns,
  reading: Reading,
  wish: Mapping,
  limit: number,
): Mapping {
  return {
    version: 1,
    files: { ...fileSettings(table), ...wish.files },
    columns: Object.fromEntries(
      roles.map((role) => {
        const index = columns[role];
        return [role, index === undefined ? null : columnLabel(table, index)];
      }),
    ),
    dates: { format: reading.dates.format, dayFirst: reading.dates.dayFirst },
    numbers: { decimal: reading.decimal, amount: reading.amount, discount: reading.discount, cost: reading.cost },
    returns: { orderPrefix: reading.orderPrefix },
    duplicates: wish.duplicates ?? 'keep',
    limit: wish.limit ?? limit,
  };
}

function fileSettings({ parts }: LoadedTable): NonNullable<Mapping['files']> {
  const settings = parts.map(({ plan, sheet, named }) => ({
    ...(plan?.layout.kind === 'delimited' ? { delimiter: plan.layout.delimiter, quote: plan.layout.quote } : {}),
    ...(plan?.layout.kind === 'words' ? { delimiter: ' ' } : {}),
    ...(plan?.layout.kind === 'fixed' ? { starts: [...plan.layout.starts] } : {}),
    ...(plan === undefined ? {} : { encoding: plan.encoding.encoding }),
    ...(sheet === undefined ? {} : { sheet: sheet.name }),
    header: named,
  }));
  const [first = {}] = settings;
  const isShared = ([key, value]: [string, unknown]): boolean =>
    settings.every((other) => JSON.stringify((other as Record<string, unknown>)[key]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(first).filter(isShared));
}
