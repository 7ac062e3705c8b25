import fc from 'fast-check';
import { measureRoles } from '../../../src/visual/data/roles';
import { portfolioTable } from './customers';
import type { Table } from './data-view';

const roles = ['stage', 'previousStage', ...measureRoles] as const;

/** A way in which all values of a role may be unlike what one expects. */
const twists: Readonly<Record<string, (value: unknown, row: number) => unknown>> = {
  asIs: (value) => value,
  blank: () => null,
  zero: () => 0,
  equal: () => 4,
  negative: (value) => (typeof value === 'number' ? -value : value),
  returned: (value, row) => (typeof value === 'number' && row % 3 === 0 ? -value : value),
  huge: (value) => (typeof value === 'number' ? value * 1e9 : value),
  sparse: (value, row) => (row % 7 === 0 ? value : null),
};

/** Reports that an analyst might make: any subset of the roles, few or many customers, strange values, highlights. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    count: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(1, 2, 3) },
      { weight: 2, arbitrary: fc.constantFrom(40, 700) },
    ),
    bound: fc.subarray([...roles]),
    twist: fc.constantFrom(...Object.keys(twists)),
    twisted: fc.subarray([...roles]),
    highlighted: fc.constantFrom(undefined, 0.02, 0.5),
    english: fc.boolean(),
  })
  .map(({ count, bound, twist, twisted, highlighted, english }) => {
    const { groupings, measures } = portfolioTable(count, { locale: english ? 'en' : 'fr' });
    const change = twists[twist] ?? ((value: unknown) => value);
    const isBound = ([role]: [string, unknown]): boolean => role === 'customer' || bound.some((one) => one === role);
    const isTwisted = (role: string): boolean => twisted.some((one) => one === role);
    const changed = Object.entries(measures)
      .filter(isBound)
      .map(([role, column]) => {
        const values = isTwisted(role) ? column.values.map(change) : column.values;
        const highlights =
          highlighted && values.map((value, row) => (((row * 7919) % 1000) / 1000 < highlighted ? value : null));
        return [role, { ...column, values, highlights }] as const;
      });
    return {
      groupings: Object.fromEntries(Object.entries(groupings).filter(isBound)),
      measures: Object.fromEntries(changed),
    };
  });
