import { describe, expect, test } from 'vitest';
import { mostRows, reductionOf, Segments } from '../../src/preview/host/segments';
import { smallCapabilities } from './support/data';

const window = (count: number) => ({ window: true, count });

describe('the reduction', () => {
  test('is read wherever the mapping holds it', () => {
    expect(reductionOf(smallCapabilities(30_000))).toEqual(window(30_000));
    const values = { group: { by: 'customer', dataReductionAlgorithm: { top: { count: 500 } } } };
    expect(reductionOf({ dataViewMappings: [{ categorical: { values } }] })).toEqual({ window: false, count: 500 });
  });

  test('is the first 1,000 rows where the capabilities say nothing', () => {
    expect(reductionOf({})).toEqual({ window: false, count: 1000 });
    expect(reductionOf({ dataViewMappings: [{ categorical: {} }] })).toEqual({ window: false, count: 1000 });
  });
});

describe('segments', () => {
  test('hand out each row once when not aggregated', () => {
    const segments = new Segments(70_000, window(30_000));
    expect(segments.whole).toEqual({ operation: 'create', range: { from: 0, to: 30_000 } });
    expect(segments.next(false)).toEqual({ operation: 'segment', range: { from: 30_000, to: 60_000 } });
    expect(segments.next(false)).toEqual({ operation: 'segment', range: { from: 60_000, to: 70_000 } });
    expect(segments.next(false)).toBeUndefined();
    expect([segments.sent, segments.count]).toEqual([70_000, 3]);
    expect(segments.whole.range).toEqual({ from: 0, to: 70_000 });
  });

  test('repeat the rows before when aggregated', () => {
    const segments = new Segments(50_000, window(30_000));
    expect(segments.next(true)).toEqual({ operation: 'append', range: { from: 0, to: 50_000 } });
  });

  test('refuse more where the data are cut once, and where they are all there', () => {
    expect(new Segments(5000, { window: false, count: 1000 }).next(false)).toBeUndefined();
    expect(new Segments(1000, window(1000)).next(false)).toBeUndefined();
    expect(new Segments(0, window(1000)).whole.range).toEqual({ from: 0, to: 0 });
  });

  test('stop at Power BI’s own limit', () => {
    const segments = new Segments(2 * mostRows, window(mostRows));
    expect(segments.next(false)).toBeUndefined();
    expect(segments.sent).toBe(mostRows);
  });
});
