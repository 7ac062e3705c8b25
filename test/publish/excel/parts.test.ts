import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellValue, cellXml, columnLetters, longestText, xmlOf } from '../../../src/publish/excel/cells';
import { columnWidth } from '../../../src/publish/excel/formats';
import { checkRowLimit, sheetRowLimit } from '../../../src/publish/excel/limits';
import { listName, sheetName } from '../../../src/publish/excel/plan';
import { sqlText, type ColumnType } from '../../../src/star';
import { openStore, type Session } from '../../../src/store';
import { fixtureSpec } from '../fixture';

describe('columnLetters', () => {
  it('counts as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});

describe('the XML of a cell', () => {
  let session: Session;
  beforeAll(async () => {
    session = (await openStore({})).session;
  });
  afterAll(() => {
    session.close();
  });

  /** SQL cannot hold the character 0 itself. */
  const sqlOf = (value: string): string => sqlText(value).replaceAll('\u0000', "' || chr(0) || '");
  const written = (type: ColumnType, value: string, known = { complete: false, plain: false }): Promise<string> =>
    session.value(
      `SELECT ${xmlOf(cellXml({ type, letters: 'A', style: '3', ...known }, 'given', '2'))}
       FROM (SELECT ${cellValue({ type }, value)} AS given)`,
    );
  const text = async (value: string): Promise<string | undefined> =>
    /<t[^>]*>(.*)<\/t>/s.exec(await written('text', sqlOf(value)))?.[1];

  const isWhole = (value: string): boolean => Buffer.from(value).toString() === value;

  it('is what Excel holds for each type', async () => {
    expect(await written('money', 'CAST(-12.50 AS DECIMAL(12, 2))')).toBe('<c r="A2" s="3"><v>-12.50</v></c>');
    expect(await written('boolean', 'true')).toBe('<c r="A2" s="3" t="b"><v>1</v></c>');
    expect(await written('date', "DATE '2024-01-01'")).toBe('<c r="A2" s="3"><v>45292</v></c>');
    expect(await written('date', "DATE '1899-12-31'")).toContain('t="inlineStr"><is><t>1899-12-31<');
    expect(await written('text', "'a b'")).toBe('<c r="A2" s="3" t="inlineStr"><is><t>a b</t></is></c>');
  });

  it('keeps the white space that a reader might drop', async () => {
    for (const kept of [' a b', 'a b ', 'a  b', 'a\nb', 'a\tb', '\na'])
      expect(await written('text', sqlOf(kept))).toBe(
        `<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`,
      );
  });

  it('is the same where it is known that every value is there and plain', async () => {
    const known = { complete: true, plain: true };
    const values = {
      text: "'a b'",
      integer: '7',
      decimal: '0.25',
      money: '1.50',
      date: "DATE '2024-01-01'",
      boolean: 'true',
    };
    for (const [type, value] of Object.entries(values) as [ColumnType, string][])
      expect(await written(type, value, known)).toBe(await written(type, value));
  });

  it('is nothing where there is no value', async () => {
    for (const type of ['money', 'integer', 'date', 'boolean', 'text'] as const)
      expect(
        await written(
          type,
          `CAST(NULL AS ${{ money: 'DECIMAL(12, 2)', integer: 'INTEGER', date: 'DATE', boolean: 'BOOLEAN', text: 'VARCHAR' }[type]})`,
        ),
      ).toBe('');
    expect(await written('text', sqlOf(''))).toBe('');
    expect(await written('decimal', "CAST('nan' AS DOUBLE)")).toBe('');
  });

  it('escapes markup, characters that XML forbids and texts that look like escapes', async () => {
    expect(await text('<b>&amp;</b>')).toBe('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(await text('a\u0000\u0007\r\nb\tc\uffff')).toBe('a_x0000__x0007__x000D_\nb\tc_xFFFF_');
    expect(await text('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
    expect(await text('_xyz_ 😀 é ’')).toBe('_xyz_ 😀 é ’');
  });

  it('leaves what fits and marks what does not', async () => {
    expect(await text('x'.repeat(longestText))).toHaveLength(longestText);
    expect(await text('x'.repeat(longestText + 1))).toBe(`${'x'.repeat(longestText - 1)}…`);
    const cut = (await text(`${'x'.repeat(longestText - 2)}😀😀`)) ?? '';
    expect([cut.length <= longestText, cut.endsWith('…'), isWhole(cut)]).toEqual([true, true, true]);
    const faces = (await text('😀'.repeat(longestText))) ?? '';
    expect([faces.length <= longestText, faces.endsWith('😀…'), isWhole(faces)]).toEqual([true, true, true]);
  });
});

describe('sheetName', () => {
  it('removes what Excel refuses, keeps to 31 characters and never repeats a name', () => {
    const taken = new Set(['read me']);
    expect(sheetName('Read me', taken)).toBe('Read me 2');
    expect(sheetName("'A/B: [c]*?'", taken)).toBe('A B   c');
    expect(sheetName('Customers by the month they first bought', taken)).toBe('Customers by the month they fir');
    expect(sheetName('customers by the month they first came', taken)).toBe('customers by the month they f 2');
  });
});

describe('listName', () => {
  it('makes a name that formulas can hold and that no cell has', () => {
    expect(listName('Étape précédente')).toBe('Etape_precedente');
    expect(listName('Cœur d’activité')).toBe('Coeur_d_activite');
    expect(['R', 'c', 'AB12', 'R1C1', 'L2C3', '2024', 'Reel'].map(listName)).toEqual([
      '_R',
      '_c',
      '_AB12',
      '_R1C1',
      '_L2C3',
      '_2024',
      'Reel',
    ]);
  });
});

describe('columnWidth', () => {
  it('holds header and values, between narrowest and widest', () => {
    expect(columnWidth('Id', 1)).toBe(9);
    expect(columnWidth('A rather long header', 3)).toBe(26);
    expect(columnWidth('Note', 5_000)).toBe(42);
  });
});

describe('checkRowLimit', () => {
  const [table] = fixtureSpec.tables;
  if (!table) throw new Error('no table');

  it('accepts a sheet full to its last row and refuses one row more', () => {
    expect(() => checkRowLimit([{ table, rows: sheetRowLimit - 1 }])).not.toThrow();
    expect(() => checkRowLimit([{ table, rows: sheetRowLimit }])).toThrow('Date (1,048,576)');
  });
});
