import { Problem } from '../../common';
import type { Locale, TableSpec } from '../../star';
import { formatCount } from '../format';
import { tableName } from '../names';

/** Rows of an Excel sheet, the header's among them. */
export const sheetRowLimit = 1_048_576;

/**
 * Refuses tables that do not fit a sheet, before anything is written.
 * @throws Problem naming the tables and their rows.
 */
export function checkRowLimit(tables: readonly { readonly table: TableSpec; readonly rows: number }[]): void {
  const large = tables.filter(({ rows }) => rows + 1 > sheetRowLimit);
  if (large.length === 0) return;
  const list = (locale: Locale) =>
    large.map(({ table, rows }) => `${tableName(table, locale)} (${formatCount(rows, locale)})`).join(', ');
  throw new Problem(
    {
      fr: `Trop de lignes pour Excel, qui s’arrête à ${formatCount(sheetRowLimit - 1, 'fr')} par feuille\u202f: ${list('fr')}.`,
      en: `Too many rows for Excel, which stops at ${formatCount(sheetRowLimit - 1, 'en')} a sheet: ${list('en')}.`,
    },
    {
      fr: 'Utilisez les fichiers Parquet ou CSV, ou le projet Power BI : ils n’ont pas cette limite. Excel lit aussi le Parquet et le CSV par Données > Obtenir des données, sans les afficher sur une feuille.',
      en: 'Use the Parquet or CSV files, or the Power BI project: they have no such limit. Excel too reads Parquet and CSV through Data > Get Data, without showing them on a sheet.',
    },
  );
}
