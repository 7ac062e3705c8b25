import { describe, expect, test } from 'vitest';
import { lintStar } from '../../../src/star/lint';
import { callsOf } from '../../../src/star/lint/dax/calls';
import { tokenize } from '../../../src/star/lint/dax/tokens';
import type { DaxNames } from '../../../src/star/spec/types';
import { clean, measure, plusFormula, text } from './specimen';

describe('tokens', () => {
  const read = (source: string) => tokenize(source).list.map(({ kind, value }) => [kind, value]);

  test('names, quoted tables, members, texts, numbers and operators', () => {
    expect(read(`SUM ( 'L''année'[Prix ]]net]] ] ) >= 1.5e-3 && "a""b" <> Été[é]`)).toEqual([
      ['name', 'SUM'],
      ['operator', '('],
      ['table', "L'année"],
      ['member', 'Prix ]net] '],
      ['operator', ')'],
      ['operator', '>='],
      ['number', '1.5e-3'],
      ['operator', '&&'],
      ['text', 'a"b'],
      ['operator', '<>'],
      ['name', 'Été'],
      ['member', 'é'],
    ]);
  });

  test('comments are not read, whatever they hold', () => {
    expect(read('1 // "open [ (\n+ /* \' ) */ 2 -- [x]')).toEqual([
      ['number', '1'],
      ['operator', '+'],
      ['number', '2'],
    ]);
  });

  test.each(['"open', "'open", '[open', '# 2', '/* open'])('%s is not DAX', (source) => {
    expect(tokenize(`1 + ${source}`)).toMatchObject({ error: source });
  });
});

test('calls know their arguments, outer before inner', () => {
  const calls = callsOf(tokenize('IF ( MIN ( 1, 2 ) > 0, { 1, 2 }, BLANK () )').list);
  expect(calls.map(({ name, operands: list }) => [name, list.length])).toEqual([
    ['IF', 3],
    ['MIN', 2],
    ['BLANK', 0],
  ]);
});

describe('right formulas are left alone', () => {
  const formulas: Record<string, (names: DaxNames) => string> = {
    'nested variables': (n) => `VAR Buyers = VALUES ( ${n.column('customer', 'customer_key')} )
RETURN SUMX ( Buyers, VAR Units = ${n.measure('units')} RETURN IF ( Units > 1, Units, 0 ) )`,
    'unquoted names': () => 'COUNTROWS ( Sales ) + SUM ( Sales[Quantity] )',
    'a variable filter': (n) => `VAR LastDay = MAX ( ${n.column('sales', 'date_key')} )
RETURN CALCULATE ( ${n.measure('units')}, ${n.column('sales', 'date_key')} = LastDay, REMOVEFILTERS ( ${n.table('date')} ) )`,
    'a filter of values': (n) =>
      `CALCULATE ( ${n.measure('units')}, FILTER ( VALUES ( ${n.column('customer', 'city')} ), ${n.measure('revenue')} > 0 ) )`,
    'ranking with a skipped argument': (n) =>
      `RANKX ( ALL ( ${n.column('customer', 'city')} ), ${n.measure('revenue')}, , DESC, DENSE )`,
    'a list': (n) => `CALCULATE ( ${n.measure('units')}, ${n.column('customer', 'city')} IN { "Lyon", "Nice" } )`,
    'not and in': (n) => `IF ( NOT ISBLANK ( ${n.measure('revenue')} ) && TRUE (), ${n.measure('units')} )`,
    'shifted dates': (n) => `CALCULATE ( ${n.measure('units')}, DATEADD ( ${n.column('date', 'date')}, -1, YEAR ) )`,
    'quotient of a difference': (n) =>
      `DIVIDE ( ${n.measure('revenue')} - ${n.measure('units')}, ${n.measure('revenue')} )`,
    'a switch on truth': (n) => `SWITCH ( TRUE (), ${n.measure('units')} >= 3, "a", "b" )`,
  };
  test.each(Object.entries(formulas))('%s', (_, dax) => {
    expect(lintStar(plusFormula(dax), 'en')).toEqual([]);
  });

  test('an inactive relationship that a formula activates', () => {
    const spec = plusFormula(
      (n) =>
        `CALCULATE ( ${n.measure('units')}, USERELATIONSHIP ( ${n.column('sales', 'date_key')}, ${n.column('date', 'date_key')} ) )`,
    );
    const [toDate, ...others] = spec.relationships;
    const relationships = toDate === undefined ? others : [{ ...toDate, active: false }, ...others];
    for (const locale of ['fr', 'en'] as const) expect(lintStar({ ...spec, relationships }, locale)).toEqual([]);
  });
});

test('a cycle through several measures is told once, with its way', () => {
  const spec = {
    ...clean,
    measures: [
      measure('one', text('Un', 'One'), (n) => `${n.measure('two')} + 1`),
      measure('two', text('Deux', 'Two'), (n) => `${n.measure('three')} + 1`),
      measure('three', text('Trois', 'Three'), (n) => `${n.measure('one')} + 2`),
    ],
  };
  const cycles = lintStar(spec, 'en').filter(({ rule }) => rule === 'measure-cycle');
  expect(cycles.map(({ message }) => message.en)).toEqual(['Defines itself: [One] → [Two] → [Three] → [One].']);
});

test('a defect of one language is found in that language only', () => {
  const spec = plusFormula('SUM ( Sales[Quantity] )+COUNTROWS ( Sales )');
  expect(lintStar(spec, 'en')).toEqual([]);
  expect(lintStar(spec, 'fr').map(({ rule }) => rule)).toEqual(['dax-table', 'dax-name']);
});

test('the project’s own expressions take names too', () => {
  expect(lintStar(clean, 'en', { expressions: ['sales'] }).map(({ rule, object }) => [rule, object])).toEqual([
    ['name-reserved', 'Sales'],
  ]);
});
