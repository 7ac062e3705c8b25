import type { LintRule } from '../../../src/star/lint';
import type { StarSpec } from '../../../src/star/spec/types';
import { plusFormula } from './specimen';

/** Defects of formulas. */
export const daxDefects: readonly (readonly [LintRule, StarSpec, object: string])[] = [
  ['dax-syntax', plusFormula('SUM ( #nothing )'), '[Probe]'],
  ['dax-syntax', plusFormula('  // nothing'), '[Probe]'],
  ['dax-syntax', plusFormula('ABS ( 1'), '[Probe]'],
  ['dax-syntax', plusFormula('ABS ( 1 ) )'), '[Probe]'],
  ['dax-syntax', plusFormula('MIN ( { 1 ) }'), '[Probe]'],
  ['dax-syntax', plusFormula('MIN ( 1, )'), '[Probe]'],
  ['dax-syntax', plusFormula('COALESCE ( 1, , 2 )'), '[Probe]'],
  ['dax-syntax', plusFormula('MIN ( , 1 )'), '[Probe]'],
  ['dax-syntax', plusFormula('VAR A = 1 VAR B = A + A'), '[Probe]'],
  ['dax-syntax', plusFormula('MIN ( VAR A = 1, 2 )'), '[Probe]'],
  ['dax-syntax', plusFormula('RETURN 1'), '[Probe]'],
  ['dax-function', plusFormula('SOMME ( 1 )'), '[Probe]'],
  ['dax-table', plusFormula(`COUNTROWS ( 'Nothing' )`), '[Probe]'],
  ['dax-table', plusFormula('SUM ( Nothing[Net amount] )'), '[Probe]'],
  ['dax-column', plusFormula((n) => `SUM ( ${n.table('sales')}[Nothing] )`), '[Probe]'],
  ['dax-measure', plusFormula('[Nothing] + 1'), '[Probe]'],
  ['dax-name', plusFormula('VAR Total = 1 RETURN Total + Totl'), '[Probe]'],
  ['dax-variable', plusFormula('VAR Total = 1 RETURN 2'), '[Probe]'],
  ['dax-variable', plusFormula('VAR Année = 1 RETURN Année'), '[Probe]'],
  ['dax-variable', plusFormula('VAR Sum = 1 RETURN Sum'), '[Probe]'],
  ['dax-qualification', plusFormula((n) => `${n.table('sales')}${n.measure('revenue')} + 1`), '[Probe]'],
  ['dax-division', plusFormula((n) => `${n.measure('revenue')} / ${n.measure('units')}`), '[Probe]'],
  ['dax-complement', plusFormula((n) => `1 - DIVIDE ( ${n.measure('revenue')}, ${n.measure('units')} )`), '[Probe]'],
  [
    'dax-table-filter',
    plusFormula(
      (n) =>
        `CALCULATE ( ${n.measure('units')}, FILTER ( ${n.table('sales')}, ${n.column('sales', 'quantity')} > 0 ) )`,
    ),
    '[Probe]',
  ],
  [
    'dax-table-filter',
    plusFormula(
      (n) =>
        `CALCULATE ( ${n.measure('units')}, KEEPFILTERS ( FILTER ( ${n.table('sales')}, ${n.measure('revenue')} > 0 ) ) )`,
    ),
    '[Probe]',
  ],
  [
    'dax-measure-filter',
    plusFormula(
      (n) => `CALCULATE ( ${n.measure('units')}, ${n.column('sales', 'quantity')} = ${n.measure('revenue')} )`,
    ),
    '[Probe]',
  ],
];
