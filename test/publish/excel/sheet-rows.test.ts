import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishWorkbook } from '../../../src/publish/excel';
import type { Star } from '../../../src/star';
import { fixtureStar } from '../fixture';

let folder: string;
let star: Star;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-sheet-'));
  star = await fixtureStar();
});

afterEach(async () => {
  star.session.close();
  await rm(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'workbook.xlsx');

describe('the rows of a sheet', () => {
  it('have no cell where there is no value, even in a column that should have one in every row', async () => {
    await star.session.run(
      `UPDATE star.customer SET score = 'nan' WHERE customer_key = 1;
       UPDATE star.customer SET score = '-inf' WHERE customer_key = 2;
       UPDATE star.customer SET score = 1, registered_on = DATE '2024-01-01', email_consent = true WHERE customer_key = -1;
       UPDATE star.sales SET quantity = NULL WHERE order_code = 'O0000000' AND line_number = 1`,
    );
    await publishWorkbook(star, 'en', file());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file());
    const customer = workbook.getWorksheet('Customer');
    expect([2, 3, 4, 5].map((row) => customer?.getCell(row, 6).value)).toEqual([1, null, null, -0.125]);
    expect(customer?.getCell('E2').value).toEqual(new Date('2024-01-01T00:00:00Z'));
    expect(customer?.getCell('H2').value).toBe(true);
    expect(workbook.getWorksheet('Sales')?.getCell('F2').value).toBeNull();
  });

  it('leave nothing beside the workbook', async () => {
    await publishWorkbook(star, 'en', file());
    expect(await readdir(folder)).toEqual(['workbook.xlsx']);
  });
});
