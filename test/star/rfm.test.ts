import { describe, expect, it } from 'vitest';
import { buildStar } from '../../src/star';
import { rfmCells, rfmKey, rfmSegmentOf, rfmSegments } from '../../src/star/vocabulary/rfm-segments';
import { storeWith, ticketRows, type Ticket } from './store-with';

/** Scores at the last month end, customer by customer. */
async function scoresOf(tickets: readonly Ticket[], customers: readonly string[]) {
  const store = await storeWith({
    customer: customers.map((code) => ({ customer_id: code, kind: 'person', name: code })),
    ...ticketRows(tickets),
  });
  const { session } = await buildStar(store, { locale: 'en' });
  const rows = await session.rows<Record<'customer_code' | 'rfm_cell', string>>(`
    SELECT customer_code, rfm_cell
    FROM star.relationship JOIN star.customer USING (customer_key) JOIN star.rfm USING (rfm_key)
    WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.relationship) ORDER BY customer_code`);
  session.close();
  return rows.map(({ customer_code, rfm_cell }) => [customer_code, rfm_cell]);
}

const codes = [...'ABCDEFGHIJ'];

describe('the scores of a month end', () => {
  it('make five equal groups of distinct values', async () => {
    // A bought last, most often and most; J first, once and least.
    const tickets = codes.flatMap((customer, at) =>
      Array.from({ length: 10 - at }, (_, order) => ({
        customer,
        on: order === 0 ? `2024-03-${30 - at}` : `2024-01-${10 + order}`,
        lines: [{ cents: 1000 * (10 - at) }],
      })),
    );
    expect(await scoresOf(tickets, codes)).toEqual(
      codes.map((code, at) => {
        const score = 5 - Math.floor(at / 2);
        return [code, `R${score} F${score} M${score}`];
      }),
    );
  });

  it('are equal for equals, in the middle of their ranks', async () => {
    // Six customers bought once for the same amount on the same day, four twice.
    const tickets = codes.flatMap((customer, at) => [
      { customer, on: '2024-03-10', lines: [{ cents: 1000 }] },
      ...(at < 4 ? [{ customer, on: '2024-03-10', lines: [{ cents: 500 }] }] : []),
    ]);
    // The six lie from 0 to 60 %, around 30 %: the second fifth. The four lie around 80 %: the fifth fifth.
    expect(await scoresOf(tickets, codes)).toEqual(codes.map((code, at) => [code, at < 4 ? 'R3 F5 M5' : 'R3 F2 M2']));
  });

  it('leave out who has not ordered for twelve months', async () => {
    const tickets = [
      { customer: 'A', on: '2023-03-31', lines: [{ cents: 1000 }] },
      { customer: 'B', on: '2023-04-01', lines: [{ cents: 1000 }] },
      { customer: 'C', on: '2024-03-31', lines: [{ cents: 1000 }] },
    ];
    expect(await scoresOf(tickets, ['A', 'B', 'C', 'D'])).toEqual([
      ['A', 'No order in 12 months'],
      ['B', 'R2 F3 M3'],
      ['C', 'R4 F3 M3'],
    ]);
  });
});

describe('the RFM segments', () => {
  it('take in every cell, each once, and none is empty', () => {
    expect(new Set(rfmCells.map(rfmKey)).size).toBe(125);
    expect(new Set(rfmCells.map(rfmSegmentOf))).toEqual(new Set(rfmSegments));
    expect(rfmSegments.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const locale of ['fr', 'en'] as const)
      expect(new Set(rfmSegments.map(({ name }) => name[locale])).size).toBe(9);
  });

  it('never get worse when a score gets better', () => {
    for (const cell of rfmCells) {
      for (const score of ['recency', 'frequency', 'monetary'] as const) {
        if (cell[score] === 5) continue;
        const better = rfmSegmentOf({ ...cell, [score]: cell[score] + 1 });
        expect(better.order).toBeLessThanOrEqual(rfmSegmentOf(cell).order);
      }
    }
  });

  it.each([
    [{ recency: 5, frequency: 5, monetary: 5 }, 'Champions'],
    [{ recency: 4, frequency: 3, monetary: 4 }, 'Champions'],
    [{ recency: 3, frequency: 3, monetary: 3 }, 'Need attention'],
    [{ recency: 2, frequency: 4, monetary: 4 }, 'Cannot lose'],
    [{ recency: 1, frequency: 2, monetary: 2 }, 'Dormant'],
  ])('read %o as %s', (cell, name) => {
    expect(rfmSegmentOf(cell).name.en).toBe(name);
  });
});
