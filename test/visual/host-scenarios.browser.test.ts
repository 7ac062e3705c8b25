import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { portfolioTable } from './harness/customers';
import { watchConsole } from './harness/page';
import { ScriptedHost, type Fetching, type Step } from './harness/scripted';

watchConsole();

const table = portfolioTable(350);
const roles = [...Object.keys(table.groupings), ...Object.keys(table.measures)];
const fetchings: readonly Fetching[] = [
  'delivers',
  'declines',
  'throws',
  'is silent',
  'repeats rows',
  'repeats rows and says so',
];

let report: ScriptedHost | undefined;
afterEach(() => report?.remove());

/** Plays a sequence, and checks after each step that every rendering that was started has ended, once and well. */
async function play(fetching: Fetching, steps: readonly Step[], window = 100): Promise<ScriptedHost> {
  report?.remove();
  const host = new ScriptedHost(table, window, fetching);
  report = host;
  await calm(host);
  for (const step of steps) {
    host.act(step);
    await calm(host, step);
  }
  return host;
}

async function calm(host: ScriptedHost, step?: Step): Promise<void> {
  await host.settled();
  const { rendering } = host;
  const expected = rendering.map((_, i) => (i % 2 === 0 ? 'started' : 'finished'));
  expect({ step, rendering: rendering.slice(-4) }).toEqual({ step, rendering: expected.slice(-4) });
  expect(rendering.length % 2).toBe(0);
  expect(host.element.textContent).not.toMatch(/NaN|undefined|\[object|\{\w+\}/);
}

const status = (host: ScriptedHost): string => host.element.querySelector('.relata-status')?.textContent ?? '';
const delivery: Step = { kind: 'delivery' };

describe('what Power BI is known to do', () => {
  test.each(['delivers', 'repeats rows', 'repeats rows and says so'] as const)(
    'rows come in segments while the host %s: all are counted, none twice',
    async (fetching) => {
      const host = await play(fetching, [delivery, delivery, delivery, delivery]);
      expect(status(host)).toBe('350 clients');
    },
  );

  test.each(['declines', 'throws'] as const)('a host that %s leaves a picture that says so', async (fetching) => {
    const host = await play(fetching, [delivery]);
    expect(status(host)).toContain('100 clients affichés');
  });

  test('1: a resize in mid-fetch carries the same rows', async () => {
    const resize: Step = { kind: 'resize', width: 800, height: 500 };
    const host = await play('delivers', [resize, delivery, { ...resize, width: 900 }, delivery, delivery]);
    expect(status(host)).toBe('350 clients');
  });

  test('2: going to the edit mode sends a reduced first window again', async () => {
    const all = [delivery, delivery, delivery];
    const edit: Step[] = [
      { kind: 'view mode', viewMode: 1 },
      { kind: 'restart', rows: 40 },
    ];
    const host = await play('delivers', [...all, ...edit, ...all, ...all]);
    expect(status(host)).toBe('350 clients');
  });

  test('a bookmark selects, a theme and a highlight come over it', async () => {
    const host = await play('delivers', [
      { kind: 'bookmark', customers: [1, 2, 3] },
      { kind: 'theme', theme: 'contrast' },
      { kind: 'highlight', share: 0.3, magnitude: 0.5 },
      { kind: 'highlight', share: 0, magnitude: 0 },
    ]);
    expect(host.element.querySelector('.relata-chip')?.textContent).toContain('3 clients');
  });

  test('fields leave in any order, and come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(roles, { minLength: roles.length }), async (order) => {
        const field =
          (bound: boolean) =>
          (role: string): Step => ({ kind: 'field', role, bound });
        await play('delivers', [...order.map(field(false)), ...order.map(field(true))], 30);
      }),
      { numRuns: 4, seed: 5 },
    );
  });

  test.each(['nothing', 'single', 'table', 'matrix', 'empty', 'metadata'] as const)(
    'converting from a chart with the data view %s, and back to our fields',
    async (from) => {
      const host = await play('delivers', [
        { kind: 'conversion', from },
        { kind: 'data', rows: 90 },
      ]);
      expect(status(host)).toBe('90 clients');
    },
  );
});

describe('any sequence', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const view = fc.constantFrom('lifecycle', 'loyalty', 'pyramid', 'overview', 'nonsense');
  const objects = fc.record({
    view: fc.record({ active: view, reading: fc.constantFrom('schematic', 'timeline'), header: fc.boolean() }),
    thresholds: fc.record({ behaviour: fc.double(), attitude: fc.constantFrom(3, 50, NaN, -1) }, { requiredKeys: [] }),
  });
  const from = fc.constantFrom<(Step & { kind: 'conversion' })['from'][]>(
    ...(['nothing', 'single', 'table', 'matrix', 'empty', 'metadata'] as const),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      kind: fc.constant('resize' as const),
      width: fc.integer({ min: 1, max: 1920 }),
      height: fc.integer({ min: 1, max: 1080 }),
    }),
    fc.record({ kind: fc.constant('theme' as const), theme: fc.constantFrom('light', 'dark', 'contrast') }),
    fc.record({ kind: fc.constant('format' as const), objects: objects as fc.Arbitrary<never> }),
    { weight: 4, arbitrary: fc.constant(delivery) },
    fc.record({ kind: fc.constant('restart' as const), rows: fc.integer({ min: 0, max: 350 }) }),
    fc.record({ kind: fc.constant('data' as const), rows: fc.integer({ min: 0, max: 350 }) }),
    fc.record({ kind: fc.constant('highlight' as const), share, magnitude: share }),
    fc.record({
      kind: fc.constant('bookmark' as const),
      customers: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 9 }),
    }),
    fc.record({ kind: fc.constant('field' as const), role: fc.constantFrom(...roles), bound: fc.boolean() }),
    fc.record({ kind: fc.constant('conversion' as const), from }),
    fc.record({ kind: fc.constant('language' as const), locale: fc.constantFrom('fr-FR', 'en-US', 'ar-SA', 'xx-XX') }),
    fc.record({ kind: fc.constant('view mode' as const), viewMode: fc.integer({ min: 0, max: 2 }) }),
    fc.record({
      kind: fc.constant('key' as const),
      key: fc.constantFrom('Enter', 'Escape', 'ArrowDown', 'Home', '+', '-', ' '),
    }),
    fc.record({ kind: fc.constant('click' as const), x: share, y: share }),
  );

  test.each(fetchings)(
    'ends each rendering once while the host %s',
    async (fetching) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          await play(fetching, steps);
        }),
        { numRuns: 12, seed: 3 },
      );
    },
    60_000,
  );
});
