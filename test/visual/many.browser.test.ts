import { afterEach, describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { begin, find, last, on, pointer, viewIds, watchConsole } from './harness/page';

watchConsole();
afterEach(() => void vi.useRealTimers());

const crowd = portfolioTable(40_000);
const others = portfolioTable(45_000, { seed: 2 });
const place = [560, 330] as const;

async function finished(updates: number): Promise<void> {
  await expect
    .poll(() => on.calls.rendering.filter((one) => one === 'finished').length, { timeout: 20_000 })
    .toBe(updates);
}

function answers(): void {
  pointer('pointermove', ...place);
  expect(last(on.calls.tooltips)?.kind).toBe('show');
  for (const type of ['pointerdown', 'pointerup', 'click']) pointer(type, ...place);
  expect(find('.relata-chip').hidden).toBe(false);
  const turn = { bubbles: true, cancelable: true, clientX: place[0], clientY: place[1], ctrlKey: true, deltaY: -240 };
  const wheel = new WheelEvent('wheel', turn);
  find('.relata-options').dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
  expect(find('.relata-tools').classList).toContain('relata-zoomed');
}

describe.each(['loyalty', 'lifecycle'])('the %s of customers who are read in slices', (view) => {
  test('answers the pointer as soon as the rendering is finished', async () => {
    begin();
    on.show(crowd, { view });
    await finished(1);
    answers();
  });

  test('answers the pointer after an update that overtook another', async () => {
    begin();
    on.show(crowd, { view });
    on.show(others, { view });
    await finished(2);
    answers();
  });

  test('answers with what is seen while other data is being read', async () => {
    begin();
    on.show(crowd, { view });
    await finished(1);
    on.show(others, { view });
    answers();
    await finished(2);
    expect(find('.relata-status').textContent?.replace(/\D/g, '')).toMatch(/^45000/);
  });
});

describe('a million customers, each with a legend of its own', () => {
  const count = 1_000_000;
  const names = Array.from({ length: count }, (_, i) => `L${i}`);
  const ages = { displayName: 'Ancienneté', values: names.map((_, i) => i % 40) };
  const levels = { displayName: 'Coopération', values: names.map((_, i) => (i * 7) % 101) };
  const crowded = {
    groupings: {
      customer: { displayName: 'Client', values: names },
      legend: { displayName: 'Cohorte', values: names },
    },
    measures: {
      relationshipAge: ages,
      cooperation: levels,
      behaviouralLoyalty: levels,
      satisfaction: { displayName: 'Satisfaction', values: names.map((_, i) => 1 + (i % 7)) },
      value: { displayName: 'Valeur', values: names.map((_, i) => i % 1000) },
    },
  };

  test.each(viewIds)('are drawn and counted, every one, in the %s', { timeout: 60_000 }, async (view) => {
    begin();
    on.show(crowded, { view, objects: { view: { active: view, reading: 'timeline' } } as never });
    await expect.poll(() => on.calls.rendering, { timeout: 60_000 }).toEqual(['started', 'finished']);
    expect(find('.relata-status').textContent?.replace(/\D/g, '')).toMatch(/^1000000/);
  });
});

describe('a visual that is taken away', () => {
  test('leaves no timer and asks for no frame', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
    begin({ fetches: [true] });
    on.show(portfolioTable(500), { view: 'loyalty', segment: true });
    pointer('pointermove', ...place);
    pointer('pointerdown', ...place, { pointerType: 'touch' });
    expect(vi.getTimerCount()).toBeGreaterThan(2);
    on.visual.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener on what is not its own', () => {
    const signals: (AbortSignal | undefined)[] = [];
    const isForeign = (target: EventTarget): boolean =>
      target instanceof Element
        ? target.isConnected && !target.closest('.relata')
        : target instanceof Node || target === window;
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
      this: EventTarget,
      ...[, , options]: Parameters<EventTarget['addEventListener']>
    ) {
      if (isForeign(this)) signals.push(typeof options === 'object' ? options.signal : undefined);
    });
    begin();
    on.show(portfolioTable(50), { view: 'lifecycle' });
    add.mockRestore();
    expect(signals.length).toBeGreaterThan(0);
    on.visual.destroy();
    for (const signal of signals) expect(signal?.aborted).toBe(true);
  });
});
