import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, Segments, type Arrival } from '../../../src/visual/host/segments';

const first: Arrival = { more: true, rows: 100, renewed: true, wanted: true };
const next: Arrival = { more: true, rows: 200, renewed: false, wanted: true };

function segments(fetchMoreData: (aggregate?: boolean) => unknown) {
  const fetched = vi.fn(fetchMoreData);
  const silent = vi.fn();
  const chain = new Segments({ fetchMoreData: fetched as (aggregate?: boolean) => boolean }, silent);
  return { chain, silent, asked: () => fetched.mock.calls.map(([aggregate]) => aggregate) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['declines', () => false],
  ['answers nothing', () => undefined],
])('a host that %s is asked both ways, once, and leaves the data partial', (_, answer) => {
  const { chain, asked, silent } = segments(answer);
  expect(chain.next(first)).toBe('partial');
  expect(chain.next({ ...first, renewed: false })).toBe('partial');
  vi.advanceTimersByTime(10 * patience);
  expect(asked()).toEqual([false, true]);
  expect(silent).not.toHaveBeenCalled();
});

test('new rows alone are asked for first, and as long as they come', () => {
  const { chain, asked } = segments(() => true);
  expect(chain.next(first)).toBe('loading');
  expect(chain.next(next)).toBe('loading');
  expect(chain.next({ ...next, rows: 250, more: false })).toBe('complete');
  expect(asked()).toEqual([false, false]);
});

test('a host that ends a chain which it had begun is not asked for all rows again', () => {
  const { chain, asked } = segments(() => asked().length < 2);
  chain.next(first);
  expect(chain.next(next)).toBe('partial');
  expect(asked()).toEqual([false, false]);
});

test('a host that promises and stays silent is asked the other way, then given up, once', () => {
  const { chain, asked, silent } = segments(() => true);
  expect(chain.next(first)).toBe('loading');
  vi.advanceTimersByTime(patience);
  expect(asked()).toEqual([false, true]);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(patience);
  expect(silent).toHaveBeenCalledTimes(1);
  expect(chain.completeness).toBe('partial');
  expect(asked()).toEqual([false, true]);
});

test('rows that come late continue the chain; the end stops the clock', () => {
  const { chain, silent } = segments(() => true);
  chain.next(first);
  vi.advanceTimersByTime(2 * patience);
  expect(chain.next(next)).toBe('loading');
  expect(chain.next({ ...next, rows: 250, more: false })).toBe('complete');
  vi.advanceTimersByTime(10 * patience);
  expect(silent).toHaveBeenCalledTimes(1);
});

test('the same rows once more are not asked for once more', () => {
  const { chain, asked } = segments(() => true);
  chain.next(first);
  expect(chain.next({ ...first, renewed: false })).toBe('loading');
  expect(asked()).toEqual([false]);
});

test('new data begin a chain of their own, however few their rows', () => {
  const { chain, asked } = segments(() => true);
  chain.next(first);
  expect(chain.next({ ...first, rows: 5 })).toBe('loading');
  expect(asked()).toEqual([false, false]);
});

test('rows that nobody wants are not asked for, and are known to be missing', () => {
  const { chain, asked } = segments(() => true);
  expect(chain.next({ ...first, wanted: false })).toBe('partial');
  expect(asked()).toEqual([]);
});
