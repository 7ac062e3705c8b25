import type powerbi from 'powerbi-visuals-api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience, Segments } from '../../../src/visual/host/segments';

const more = { metadata: { segment: {} } } as powerbi.DataView;
const whole = { metadata: {} } as powerbi.DataView;

function segments(fetchMoreData: () => unknown) {
  const fetched = vi.fn(fetchMoreData);
  const silent = vi.fn();
  const host = { fetchMoreData: fetched } as unknown as powerbi.extensibility.visual.IVisualHost;
  return { chain: new Segments(host, silent), fetched, silent };
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
])('a host that %s leaves the data partial, and is asked once', (_, answer) => {
  const { chain, fetched, silent } = segments(answer);
  expect(chain.next(more, 100, true)).toBe('partial');
  expect(chain.next(more, 100, false)).toBe('partial');
  vi.advanceTimersByTime(10 * patience);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(silent).not.toHaveBeenCalled();
});

test('a host that promises and stays silent is given up after a while, once', () => {
  const { chain, fetched, silent } = segments(() => true);
  expect(chain.next(more, 100, true)).toBe('loading');
  vi.advanceTimersByTime(patience - 1);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silent).toHaveBeenCalledTimes(1);
  expect(chain.next(more, 100, false)).toBe('partial');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('rows that come late continue the chain; the end stops the clock', () => {
  const { chain, fetched, silent } = segments(() => true);
  chain.next(more, 100, true);
  vi.advanceTimersByTime(patience);
  expect(chain.next(more, 200, false)).toBe('loading');
  expect(chain.next(whole, 250, false)).toBe('complete');
  vi.advanceTimersByTime(10 * patience);
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(silent).toHaveBeenCalledTimes(1);
});

test('new data begin a chain of their own, however few their rows', () => {
  const { chain, fetched } = segments(() => true);
  chain.next(more, 30_000, true);
  expect(chain.next(more, 500, true)).toBe('loading');
  expect(fetched).toHaveBeenCalledTimes(2);
});
