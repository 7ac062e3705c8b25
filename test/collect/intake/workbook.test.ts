import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importText, type Imported } from './fixtures';

type Cells = readonly (string | number | Date)[];
const header: Cells = ['Date', 'Client', 'Montant'];
const sale = (day: string, customer: string, amount: number): Cells => [new Date(day), customer, amount];

async function workbook(sheets: Readonly<Record<string, readonly Cells[]>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

const imported = (bytes: Buffer): Promise<Imported> => importText(bytes, undefined, 'sales.xlsx');
const sheetDecision = ({ report }: Imported) => report.decisions.find(({ setting }) => setting === 'files.sheet');

describe('the sheets of a workbook', () => {
  test('the one with sales is read, whatever stands before it; the others are named', async () => {
    const result = await imported(
      await workbook({
        'Lisez-moi': [
          ['Export', 'des ventes'],
          ['Contact', 'Zoé'],
        ],
        Clients: [
          ['Code client', 'Nom', 'Ville'],
          ['K1', 'Zoé', 'Lyon'],
        ],
        Ventes: [['Ventes 2024'], [], header, sale('2024-01-13', 'K1', 5), sale('2024-02-14', 'K2', 6.5)],
      }),
    );
    expect(result.report.revenueCents).toBe(1150);
    expect(sheetDecision(result)).toMatchObject({ decision: { fr: 'Ventes' }, uncertain: false });
    expect(sheetDecision(result)?.evidence.fr).toContain('Lisez-moi, Clients');
  });

  test('sheets with the same columns are one table, however many, and rows are found in their sheet', async () => {
    const months = Array.from({ length: 24 }, (_, index) => `Mois ${index + 1}`);
    const bytes = await workbook(
      Object.fromEntries(
        months.map((name, index) => [
          name,
          [header, sale('2024-01-13', 'K1', 1), index === 20 ? ['bientôt', 'K1', 1] : sale('2024-01-14', 'K2', 1)],
        ]),
      ),
    );
    const result = await imported(bytes);
    expect(result.report).toMatchObject({ rowsRead: 48, rowsKept: 47, revenueCents: 4700 });
    expect(result.report.quarantineExamples).toMatchObject([
      { file: 'sales.xlsx [Mois 21]', row: 3, value: 'bientôt' },
    ]);
  });

  test('another sheet that looks like sales makes it uncertain', async () => {
    const result = await imported(
      await workbook({
        Boutique: [header, sale('2024-01-13', 'K1', 5), sale('2024-01-14', 'K1', 5)],
        Web: [
          ['Date commande', 'Client', 'Total', 'Pays'],
          [new Date('2024-01-15'), 'K2', 7, 'France'],
        ],
      }),
    );
    expect(result.report.revenueCents).toBe(1000);
    expect(sheetDecision(result)).toMatchObject({ uncertain: true, evidence: { en: 'not read: Web' } });
  });
});

test('the parts of a workbook may come in any order', async () => {
  const parts = unzipSync(await workbook({ Ventes: [header, sale('2024-01-13', 'K1', 5)] }));
  const backwards = Object.fromEntries(Object.entries(parts).reverse());
  const result = await imported(Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(), ...backwards })));
  expect(result.lines).toMatchObject([{ day: '2024-01-13', customer: 'K1', cents: 500 }]);
});
