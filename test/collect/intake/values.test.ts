import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Session, sqlText } from '../../../src/store';
import { dateFormatOf, dateOf, type DateReading } from '../../../src/collect/intake/values/dates';
import { decimalMarkOf, numberOf, numberOfSql } from '../../../src/collect/intake/values/numbers';
import { cleanText, isMissing } from '../../../src/collect/intake/values/texts';

let session: Session;
beforeAll(async () => {
  session = await Session.open({ threads: 1 });
});
afterAll(() => session.close());

const sqlDate = (text: string, reading: DateReading): Promise<string | null> =>
  session.value(`SELECT CAST(${dateOf('cell', reading)} AS VARCHAR) FROM (SELECT ${sqlText(text)} AS cell)`);
const sqlNumber = (text: string, mark: '.' | ','): Promise<number | null> =>
  session.value(`SELECT ${numberOfSql('cell', mark)} FROM (SELECT ${sqlText(text)} AS cell)`);

const iso: DateReading = { format: 'yyyy-mm-dd', dayFirst: true };

describe('dates', () => {
  test.each([
    ['2010-12-01', '2010-12-01'],
    ['2010-12-01 08:26:00', '2010-12-01'],
    ['2010-12-01T23:59:59.123Z', '2010-12-01'],
    ['2010-12-01T00:30:00+02:00', '2010-12-01'],
    ['2010/2/3', '2010-02-03'],
    ['2010.02.03', '2010-02-03'],
    ['19970131', '1997-01-31'],
    ['3/4/2011', '2011-04-03'],
    ['03-04-11', '2011-04-03'],
    ['03.04.1999 8h30', '1999-04-03'],
    ['03/04/75', '1975-04-03'],
    ['1er août 2011', '2011-08-01'],
    ['12 juin 2011', '2011-06-12'],
    ['12 juil. 2011', '2011-07-12'],
    ['12-Dec-2011', '2011-12-12'],
    ['Mar 7, 2011', '2011-03-07'],
    ['2010-02-30', null],
    ['31/04/2011', null],
    ['2010-12-01 garbage', null],
    ['2010-13-01', null],
    ['epoch', null],
    ['infinity', null],
    ['44197', null],
  ])('%s is %s', async (text, date) => {
    expect(await sqlDate(text, iso)).toBe(date);
  });

  test('the order of day and month is the column’s', async () => {
    expect(await sqlDate('3/4/2011', { format: 'mm/dd/yyyy', dayFirst: false })).toBe('2011-03-04');
    expect(await sqlDate('13/4/2011', { format: 'mm/dd/yyyy', dayFirst: false })).toBeNull();
  });

  test('a spreadsheet’s day number is a date where the column has them', async () => {
    expect(await sqlDate('44197', { format: 'excel', dayFirst: true })).toBe('2021-01-01');
    expect(await sqlDate('44197.75', { format: 'excel', dayFirst: true })).toBe('2021-01-01');
  });

  test('a format is told by its shape', () => {
    expect(dateFormatOf('17850.0')).not.toBe('yyyy-mm-dd');
    expect(dateFormatOf('19971301')).toBeUndefined();
    expect(dateFormatOf('1,234.50')).toBeUndefined();
    expect(dateFormatOf('12.50')).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each<[string, '.' | ',', number | null]>([
    ['12', '.', 12],
    ['-12.5', '.', -12.5],
    ['12,5', '.', 12.5],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1234],
    ['0.125', ',', 0.125],
    ['1.234,56', '.', 1234.56],
    ['1,234.56', ',', 1234.56],
    ['1 234,56 €', ',', 1234.56],
    ['1\u202f234,56\u00a0€', ',', 1234.56],
    ["1'234.50 CHF", '.', 1234.5],
    ['$1,234,567.00', '.', 1234567],
    ['(12.50)', '.', -12.5],
    ['12.50-', '.', -12.5],
    ['−3', '.', -3],
    ['1e3', '.', 1000],
    ['.5', '.', 0.5],
    ['12.34.56', '.', null],
    ['abc', '.', null],
    ['12abc', '.', null],
    ['1_000', '.', null],
    ['-', '.', null],
    ['', '.', null],
  ])('%s with %s is %s', async (text, mark, number) => {
    expect(await sqlNumber(text, mark)).toBe(number);
    expect(numberOf(text, mark) ?? null).toBe(number);
  });

  test('SQL and the judge of samples agree on any text', async () => {
    const character = fc.constantFrom('0', '1', '7', '.', ',', '-', ' ', '€', 'x', '(', ')', '\u00a0', "'");
    const texts = fc.array(fc.string({ unit: character, maxLength: 9 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('.' as const, ',' as const), async (cells, mark) => {
        const values = cells.map((cell, index) => `(${index}, ${sqlText(cell)})`).join(', ');
        const rows = await session.rows<{ n: number | null }>(
          `SELECT ${numberOfSql('cell', mark)} AS n FROM (VALUES ${values}) AS t(i, cell) ORDER BY i`,
        );
        rows.forEach(({ n }, index) =>
          expect([cells[index], n]).toEqual([cells[index], numberOf(cells[index] ?? '', mark) ?? null]),
        );
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test('a value tells the decimal mark or leaves it open', () => {
    expect(['1.5', '1,5', '1,234', '1.234.567', '12', 'x'].map((text) => decimalMarkOf(text))).toEqual([
      '.',
      ',',
      'unclear',
      ',',
      'none',
      undefined,
    ]);
  });
});

test.each(['', '  ', 'NULL', 'null', 'N/A', 'NaN', ' - ', '\u00a0', '#N/A', 'None'])(
  '"%s" means nothing',
  async (text) => {
    expect(isMissing(text)).toBe(true);
    expect(await session.value(`SELECT ${cleanText('cell')} FROM (SELECT ${sqlText(text)} AS cell)`)).toBeNull();
  },
);
