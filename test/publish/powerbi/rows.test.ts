import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsText, decodeColumns, embedRows, packed, payloadOf } from '../../../src/publish/powerbi/rows';
import { fixtureStar, hostileTexts } from '../fixture';
import { emptyStar } from './empty-star';
import { readColumns } from './read-columns';

describe('embedded rows', () => {
  it('decode to what was encoded, whatever the cells hold', () => {
    const cells = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts)), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.array(cells)), (columns) => {
        expect(decodeColumns(packed(JSON.stringify(columns)))).toEqual(columns);
      }),
    );
  });

  it('hold every row of every table, in order', async () => {
    const star = await fixtureStar();
    try {
      const payloads = await embedRows(star);
      expect([...(payloads ?? new Map<string, string>()).keys()]).toEqual(star.spec.tables.map((table) => table.id));
      const customer = star.spec.tables.find((table) => table.id === 'customer');
      if (customer === undefined) throw new Error('the fixture has customers');
      const [keys, codes, labels, , registered, scores, , consents] = decodeColumns(payloads?.get('customer') ?? '');
      expect(keys).toEqual(['-1', ...hostileTexts.map((_, index) => String(index + 1))]);
      expect(codes?.[1]).toBe('C1');
      expect(labels).toEqual(['Unknown', ...hostileTexts]);
      expect(registered?.slice(0, 3)).toEqual([null, '2024-01-01', '2024-01-02']);
      expect(scores?.slice(0, 3)).toEqual([null, '-0.375', '-0.25']);
      expect(consents?.slice(0, 3)).toEqual([null, 'false', 'true']);
      expect(decodeColumns(payloads?.get('sales') ?? '')).toEqual(
        await readColumns(star, star.spec.tables.find((table) => table.id === 'sales') ?? customer),
      );
    } finally {
      star.session.close();
    }
  });

  it('are in order however many threads read them', async () => {
    const star = await fixtureStar({ lines: 100_000, threads: 4 });
    try {
      const sales = star.spec.tables.find((table) => table.id === 'sales');
      if (sales === undefined) throw new Error('the fixture has sales');
      expect(JSON.parse(await columnsText(star, sales))).toEqual(await readColumns(star, sales));
    } finally {
      star.session.close();
    }
  });

  it('of a table without rows are one empty list a column', async () => {
    const star = await emptyStar();
    try {
      for (const table of star.spec.tables) {
        expect(JSON.parse(await columnsText(star, table))).toEqual(table.columns.map(() => []));
      }
    } finally {
      star.session.close();
    }
  });

  it('are packed tighter where they would not fit otherwise', () => {
    const columns = (rows: number) => [
      Array.from({ length: rows }, (_, row) => String(20230131 + (row % 36))),
      Array.from({ length: rows }, (_, row) => ((row * row * 7919) % 100_003).toString()),
      Array.from({ length: rows }, (_, row) => (1000 * Math.abs(Math.sin(row / 9))).toFixed(2)),
    ];
    const months = (rows: number) => JSON.stringify(columns(rows));
    let rows = 50_000;
    while (packed(months(rows)).length <= 1_000_000) rows += 2_000;
    const payload = payloadOf(months(rows)) ?? '';
    expect(payload.length).toBeGreaterThan(900_000);
    expect(payload.length).toBeLessThanOrEqual(1_000_000);
    expect(decodeColumns(payload)).toEqual(columns(rows));
    expect(payloadOf(months(2 * rows))).toBeUndefined();
  });

  it('are given up for all tables as soon as one is too large', async () => {
    const star = await fixtureStar({ lines: 100_001 });
    try {
      expect(await embedRows(star)).toBeUndefined();
    } finally {
      star.session.close();
    }
  });
});
