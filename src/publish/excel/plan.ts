import { rowsOf, type Locale, type Star, type TableSpec } from '../../star';
import { columnName, foldToAscii, tableName } from '../names';
import { extentsOf, type Extent } from './extents';
import { columnWidth } from './formats';
import { words } from './words';

/** A data sheet to be: its names, its size and the widths of its columns. */
export interface SheetPlan {
  readonly table: TableSpec;
  readonly sheet: string;
  /** Name of the Excel table, as formulas write it. */
  readonly listName: string;
  readonly headers: readonly string[];
  readonly rows: number;
  readonly widths: readonly number[];
  readonly extents: readonly Extent[];
}

/** Excel's longest sheet name. */
const longestSheetName = 31;

/** Plans a sheet for every table of the star. */
export async function planSheets(star: Star, locale: Locale): Promise<SheetPlan[]> {
  const taken = new Set([words.readMe[locale], words.dictionary[locale]].map((name) => name.toLowerCase()));
  const rows = await rowsOf(star);
  const plans: SheetPlan[] = [];
  for (const table of star.spec.tables) {
    const headers = table.columns.map((column) => columnName(column, locale));
    const count = rows.get(table.id) ?? 0;
    const extents = await extentsOf(star, table, count);
    plans.push({
      table,
      sheet: sheetName(tableName(table, locale), taken),
      listName: listName(tableName(table, locale)),
      headers,
      rows: count,
      widths: headers.map((header, index) => columnWidth(header, extents[index]?.longest ?? 0)),
      extents,
    });
  }
  return plans;
}

/** A name Excel accepts for a sheet: none of `[]:*?/\`, no apostrophe at the ends, at most 31 characters, not taken. */
export function sheetName(name: string, taken: Set<string>): string {
  const clean = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
  let candidate = clean.slice(0, longestSheetName).trim();
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` ${number}`;
    candidate = clean.slice(0, longestSheetName - suffix.length).trim() + suffix;
  }
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** A name Excel accepts for a table: letters, digits and underscores, nothing that reads as a cell (`R`, `AB12`, `R1C1` or French `L1C1`). */
export function listName(name: string): string {
  const folded = foldToAscii(name, '_');
  const readsAsCell = /^([rlc]|[a-z]{1,3}\d+|[rl]\d*c\d*)$/i.test(folded);
  return /^[A-Za-z]/.test(folded) && !readsAsCell ? folded : `_${folded}`;
}
