import { describe, expect, it } from 'vitest';
import { cellXml, columnLetters, escapeText, longestText, shorten } from '../../../src/publish/excel/cells';
import { columnWidth } from '../../../src/publish/excel/formats';
import { checkRowLimit, sheetRowLimit } from '../../../src/publish/excel/limits';
import { listName, sheetName } from '../../../src/publish/excel/plan';
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

describe('escapeText', () => {
  it('escapes markup, characters that XML forbids and texts that look like escapes', () => {
    expect(escapeText('<b>&amp;</b>')).toBe('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(escapeText('a\u0000\u0007\r\nb\tc\uffff')).toBe('a_x0000__x0007__x000D_\nb\tc_xFFFF_');
    expect(escapeText('_x0041_ and _xyz_')).toBe('_x005F_x0041_ and _xyz_');
    expect(escapeText('😀 é ’')).toBe('😀 é ’');
  });
});

describe('shorten', () => {
  it('leaves what fits and marks what does not', () => {
    expect(shorten('x'.repeat(longestText))).toHaveLength(longestText);
    expect(shorten('x'.repeat(longestText + 1))).toBe(`${'x'.repeat(longestText - 1)}…`);
    expect(shorten(`${'x'.repeat(longestText - 2)}😀😀`)).toBe(`${'x'.repeat(longestText - 2)}…`);
  });
});

describe('cellXml', () => {
  it('writes each type as Excel holds it', () => {
    expect(cellXml('A2', '3', 'money', '-12.50')).toBe('<c r="A2" s="3"><v>-12.50</v></c>');
    expect(cellXml('A2', '3', 'boolean', '1')).toBe('<c r="A2" s="3" t="b"><v>1</v></c>');
    expect(cellXml('A2', '3', 'date', '45292')).toBe('<c r="A2" s="3"><v>45292</v></c>');
    expect(cellXml('A2', '3', 'date', '1899-12-31')).toContain('t="inlineStr"');
    expect(cellXml('A2', '3', 'text', 'a b')).toBe('<c r="A2" s="3" t="inlineStr"><is><t>a b</t></is></c>');
    expect(cellXml('A2', '3', 'text', ' a')).toBe(
      '<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>',
    );
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
