import { afterEach, expect, test, vi } from 'vitest';
import type { Steps } from '../../../src/visual/data/steps';
import { Slices } from '../../../src/visual/host/slices';

/** Work of many steps, each of which takes a millisecond of a clock of its own. */
function* work<T>(steps: number, result: T): Steps<T> {
  for (let step = 0; step < steps; step++) {
    now++;
    yield;
  }
  return result;
}

let now = 0;
const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
const fail = (error: unknown): void => {
  throw error;
};

afterEach(() => void clock.mockClear());

test('short work is done at once', () => {
  const done = vi.fn();
  new Slices().start(work(5, 'short'), false, done, fail);
  expect(done).toHaveBeenCalledExactlyOnceWith('short');
});

test('long work is interrupted every few milliseconds, and done in the end', async () => {
  const slices = new Slices();
  const done = vi.fn();
  const started = now;
  slices.start(work(500, 'long'), false, done, fail);
  expect(now - started).toBeLessThan(50);
  expect([slices.busy, done.mock.calls.length]).toEqual([true, 0]);
  await settled();
  expect(done).toHaveBeenCalledExactlyOnceWith('long');
  expect(slices.busy).toBe(false);
});

test('whole work is not interrupted', () => {
  const done = vi.fn();
  new Slices().start(work(500, 'whole'), true, done, fail);
  expect(done).toHaveBeenCalledExactlyOnceWith('whole');
});

test('new work replaces the old, and stopped work never ends', async () => {
  const slices = new Slices();
  const done = vi.fn();
  slices.start(work(500, 'old'), false, done, fail);
  slices.start(work(500, 'new'), false, done, fail);
  await settled();
  expect(done.mock.calls).toEqual([['new']]);
  slices.start(work(500, 'stopped'), false, done, fail);
  slices.stop();
  await settled();
  expect(done.mock.calls).toEqual([['new']]);
});

test.each([3, 300])('work that fails after %d steps says so once, and is over', async (steps) => {
  const slices = new Slices();
  const failed = vi.fn();
  function* bad(): Steps<void> {
    yield* work(steps, undefined);
    throw new Error('bad');
  }
  slices.start(bad(), false, fail, failed);
  await settled();
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('bad'));
  expect(slices.busy).toBe(false);
});

test('a result that cannot be used is a failure, too', () => {
  const failed = vi.fn();
  const done = (): void => {
    throw new Error('unused');
  };
  new Slices().start(work(3, 1), true, done, failed);
  expect(failed).toHaveBeenCalledExactlyOnceWith(new Error('unused'));
});
