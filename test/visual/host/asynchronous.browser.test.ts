import { afterEach, describe, expect, test } from 'vitest';
import { portfolioTable } from '../harness/customers';
import { stage, type Stage } from '../harness/stage';

const large = portfolioTable(60_000);
const small = portfolioTable(500);
let on: Stage | undefined;

afterEach(() => {
  on?.remove();
  on = undefined;
});

/** Waits for the picture that is being made, and a little longer, for what must not come after it. */
async function settled({ calls }: Stage): Promise<void> {
  await expect.poll(() => calls.rendering.at(-1), { timeout: 20_000 }).not.toBe('started');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const statusOf = ({ element }: Stage): string =>
  (element.querySelector('.relata-status')?.textContent ?? '').replace(/[^0-9a-z ]/gi, '');

describe('many rows are read in turns', () => {
  test('and the rendering ends with the picture, once', async () => {
    on = stage({});
    on.show(large);
    await settled(on);
    expect(on.calls.rendering).toEqual(['started', 'finished']);
    expect(statusOf(on)).toBe('60000 clients');
  });

  test.each([
    ['a resize', (s: Stage) => s.show(large, { type: 4, width: 900 }), '60000 clients'],
    ['other data', (s: Stage) => s.show(small), '500 clients'],
    ['nothing', (s: Stage) => s.show(undefined), undefined],
    ['another setting', (s: Stage) => s.show(large, { view: 'pyramid' }), '60000 clients'],
  ])('%s overtakes: both renderings end, and the last picture is right', async (_, overtake, status) => {
    on = stage({});
    on.show(large);
    overtake(on);
    await settled(on);
    expect(on.calls.rendering).toEqual(['started', 'finished', 'started', 'finished']);
    if (status) expect(statusOf(on)).toBe(status);
  });

  test('segments that come faster than pictures are all there in the end', async () => {
    on = stage({ fetches: Array.from({ length: 10 }, () => true) });
    const rows = [30_000, 60_000, 90_000, 120_000, 130_000];
    const all = portfolioTable(130_000);
    const cut = (from: number, to: number): typeof all => ({
      groupings: Object.fromEntries(
        Object.entries(all.groupings).map(([role, one]) => [role, { ...one, values: one.values.slice(from, to) }]),
      ),
      measures: Object.fromEntries(
        Object.entries(all.measures).map(([role, one]) => [role, { ...one, values: one.values.slice(from, to) }]),
      ),
    });
    rows.forEach((to, i) => on?.show(cut(rows[i - 1] ?? 0, to), { operationKind: i && 2, segment: to < 130_000 }));
    await settled(on);
    expect(on.calls.rendering).toEqual(rows.flatMap(() => ['started', 'finished']));
    expect(statusOf(on)).toBe('130000 clients');
    expect(on.calls.fetched).toHaveLength(4);
  });

  test.each([
    ['an export', { hostEnv: 32 }],
    ['a host without interaction', { allowInteractions: false }],
  ])('but %s is drawn before update returns', (_, options) => {
    on = stage(options);
    on.show(large);
    expect(on.calls.rendering).toEqual(['started', 'finished']);
    expect(on.element.querySelector('.relata-finding')?.textContent).toMatch(/\d/);
  });

  test('a visual that is taken away ends what it began', () => {
    on = stage({});
    on.show(large);
    on.visual.destroy();
    expect(on.calls.rendering).toEqual(['started', 'finished']);
  });
});
