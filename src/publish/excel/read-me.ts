import type { Workbook, Worksheet } from 'exceljs';
import type { Locale, Star } from '../../star';
import { formatDate } from '../format';
import {
  bodyStyle,
  headerHeight,
  headerStyle,
  leadStyle,
  linkStyle,
  page,
  plainStyle,
  rowHeight,
  sectionStyle,
  titleStyle,
} from './look';
import { notes, words } from './words';

/** What the first sheet says of another one. */
export interface SheetSummary {
  readonly sheet: string;
  readonly content: string;
  readonly grain: string;
  readonly rows: number;
}

const sheetRow = 6;
/** Sheet, content, grain, rows; in characters. */
const widths = [30, 66, 44, 14];

/** The first sheet: what the workbook is, a line and a link for every sheet, what a reader should know. */
export function addReadMe(workbook: Workbook, star: Star, locale: Locale, summaries: readonly SheetSummary[]): void {
  const sheet = workbook.addWorksheet(words.readMe[locale], { views: [{ showGridLines: false }], pageSetup: page });
  sheet.columns = widths.map((width) => ({ width }));
  write(sheet, 1, [words.title[locale]], titleStyle);
  sheet.getRow(1).height = 30;
  write(sheet, 2, [`${words.asOf[locale]} ${formatDate(star.asOf, locale)}`], leadStyle);
  write(sheet, 4, [words.sheets[locale]], sectionStyle);
  sheet.getRow(4).height = 22;
  const headers = [words.sheet, words.what, words.grain, words.rows].map((text) => text[locale]);
  write(sheet, sheetRow - 1, headers, headerStyle);
  sheet.getRow(sheetRow - 1).height = headerHeight;
  sheet.getCell(sheetRow - 1, 4).alignment = { vertical: 'middle', horizontal: 'right' };
  summaries.forEach((summary, index) => {
    writeSummary(sheet, sheetRow + index, summary);
  });
  writeNotes(sheet, sheetRow + summaries.length + 1, locale);
}

function writeSummary(sheet: Worksheet, row: number, summary: SheetSummary): void {
  write(sheet, row, [summary.sheet, summary.content, summary.grain, summary.rows], bodyStyle);
  const link = sheet.getCell(row, 1);
  link.value = { formula: linkFormula(summary.sheet), result: summary.sheet };
  link.style = linkStyle;
  sheet.getCell(row, 4).numFmt = '#,##0';
  sheet.getRow(row).height = rowHeight([summary.sheet, summary.content, summary.grain], widths);
}

function writeNotes(sheet: Worksheet, row: number, locale: Locale): void {
  write(sheet, row, [words.notes[locale]], sectionStyle);
  sheet.getRow(row).height = 22;
  notes.forEach((note, index) => {
    const line = row + 1 + index;
    write(sheet, line, [note[locale]], plainStyle);
    sheet.mergeCells(line, 1, line, 4);
    sheet.getRow(line).height = rowHeight([note[locale]], [widths.reduce((sum, width) => sum + width)]);
  });
}

/** A formula, because the links of this library are external ones, whose targets may not hold spaces. */
function linkFormula(sheet: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!A1`;
  return `HYPERLINK("${target.replaceAll('"', '""')}","${sheet.replaceAll('"', '""')}")`;
}

function write(
  sheet: Worksheet,
  row: number,
  values: readonly (string | number)[],
  style: Worksheet['columns'][number]['style'],
): void {
  values.forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = value;
    cell.style = { ...style };
  });
}
