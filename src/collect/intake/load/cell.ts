import type ExcelJS from 'exceljs';

/** The value of a cell as a text file would have it: dates in ISO form, formulas as their result, errors as nothing. */
export function cellText(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 19);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return '';
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue | undefined);
  if ('text' in value) return cellText(value.text as ExcelJS.CellValue);
  return '';
}
