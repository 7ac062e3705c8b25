import { describe, expect, it } from 'vitest';
import { starSpec } from '../../../src/star';
import type { DaxNames, MeasureSpec } from '../../../src/star/spec/types';

const names: DaxNames = { table: (id) => id, column: (table, id) => `${table}[${id}]`, measure: (id) => `[${id}]` };

function measure(id: string): MeasureSpec {
  const found = starSpec.measures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No measure ${id}`);
  return found;
}

describe('a measure that is 0 where there is something to divide by', () => {
  // A count of nothing is blank in DAX, blank minus blank is blank, and a blank numerator makes DIVIDE blank.
  it.each(['nps', 'satisfaction_share', 'identified_share', 'lines_without_customer', 'fragile_index_share'])(
    '%s does not turn 0 into a blank',
    (id) => {
      const [, numerator = ''] = /DIVIDE \( (.*), .*$/.exec(measure(id).dax(names).replaceAll(/\s+/g, ' ')) ?? [];
      expect(numerator).toContain('+ 0');
    },
  );
});

describe('the additive measures of the snapshot', () => {
  it.each(['new_customers', 'lost_customers', 'reactivated_customers', 'identified_revenue', 'identified_orders'])(
    '%s does not claim to leave out the last month, which is in the snapshot up to the last day of the data',
    (id) => {
      const { fr, en } = measure(id).edgeCases;
      expect(fr).not.toMatch(/incomplet|entiers/);
      expect(en).not.toMatch(/incomplete|complete months/);
    },
  );
});
