import type ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { CurrencyCode, Locale, Star } from '../../star';
import { addDictionary, dictionaryEntries } from './dictionary';
import { numberFormat } from './formats';
import { dataHeaderStyle, dataStyle, headerHeight, page, tableStyle } from './look';
import type { SheetPlan } from './plan';
import { addReadMe, type SheetSummary } from './read-me';
import { words } from './words';

/**
 * The workbook without its data, as the parts of its zip file in a fixed order: every sheet, table, format and text is
 * there, and each data sheet has an empty second row whose cells carry the format of their column.
 */
export async function workbookShell(
  star: Star,
  plans: readonly SheetPlan[],
  locale: Locale,
): Promise<Map<string, Uint8Array>> {
  // It takes a quarter of a second to load, which who makes no workbook need not wait for.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Relata';
  workbook.lastModifiedBy = 'Relata';
  workbook.title = words.title[locale];
  // The wall clock would make every file different.
  workbook.created = workbook.modified = new Date(`${star.asOf}T00:00:00Z`);
  addReadMe(workbook, star, locale, summaries(star, plans, locale));
  for (const plan of plans) addDataSheet(workbook, plan, locale, star.currency);
  addDictionary(workbook, star.spec, locale, dictionaryName(plans, locale));
  const entries = Object.entries(
    unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }))),
  );
  const parts = entries.filter(([name]) => !name.endsWith('/'));
  return new Map(parts.sort(([left], [right]) => partOrder(left, right)));
}

function summaries(star: Star, plans: readonly SheetPlan[], locale: Locale): SheetSummary[] {
  return [
    ...plans.map(({ table, sheet, rows }) => ({
      sheet,
      rows,
      content: table.description[locale],
      grain: table.grain[locale],
    })),
    {
      sheet: words.dictionary[locale],
      content: words.dictionaryContent[locale],
      grain: words.dictionaryGrain[locale],
      rows: dictionaryEntries(star.spec, locale).length,
    },
  ];
}

function addDataSheet(
  workbook: ExcelJS.Workbook,
  plan: SheetPlan,
  locale: Locale,
  currency: CurrencyCode | undefined,
): void {
  const { table, headers, widths } = plan;
  const sheet = workbook.addWorksheet(plan.sheet, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...page, printTitlesRow: '1:1' },
  });
  const formats = table.columns.map((column) => numberFormat(column, locale, currency));
  const styles = formats.map(dataStyle);
  sheet.columns = widths.map((width, index) => ({ width, style: { ...styles[index] } }));
  sheet.addTable({
    name: plan.listName,
    ref: 'A1',
    style: tableStyle,
    columns: headers.map((name) => ({ name, filterButton: true })),
    rows: [headers.map(() => null)],
  });
  sheet.getRow(1).height = headerHeight;
  headers.forEach((_, index) => {
    sheet.getCell(1, index + 1).style = dataHeaderStyle(formats[index]);
    sheet.getCell(2, index + 1).style = { ...styles[index] };
  });
}

function dictionaryName(plans: readonly SheetPlan[], locale: Locale): string {
  const name = words.dictionary[locale];
  return plans.some(({ listName }) => listName.toLowerCase() === name.toLowerCase()) ? `${name}_2` : name;
}

/** The list of content types first, as the packaging standard advises; then by name. */
function partOrder(left: string, right: string): number {
  const first = '[Content_Types].xml';
  if (left === first || right === first) return left === first ? -1 : 1;
  return left < right ? -1 : 1;
}
