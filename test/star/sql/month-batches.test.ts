import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchesOf } from '../../../src/star/sql/month-batches';

const total = (rows: readonly number[]): number => rows.reduce((sum, count) => sum + count, 0);

it('batches hold every month once, in order, and are as large as they may be', () => {
  const cases = fc.record({
    rows: fc.array(fc.nat(500), { maxLength: 60 }),
    first: fc.nat(30),
    most: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(cases, ({ rows, first, most }) => {
      const months = rows.map((_, position) => first + position);
      const batches = batchesOf(months, rows, most);
      expect(batches.flat()).toEqual(months);
      const counts = batches.map((batch) => batch.map((month) => rows[month - first] ?? NaN));
      counts.forEach((batch, position) => {
        if (batch.length > 1) expect(total(batch)).toBeLessThanOrEqual(most);
        const [next] = counts[position + 1] ?? [Infinity];
        expect(total(batch) + (next ?? NaN)).toBeGreaterThan(most);
      });
    }),
  );
});
