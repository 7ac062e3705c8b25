import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { portfolioTable } from '../harness/customers';
import { begin, find, on } from '../harness/page';

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features });
afterEach(async () => {
  on.remove();
  await emulate([]);
});

const table = portfolioTable(50);
const moving = (): number[] =>
  find('.relata-picture')
    .getAnimations()
    .map((one) => Number(one.effect?.getTiming().duration));

describe('motion', () => {
  test('another view, other data and a selection appear in their time', () => {
    begin();
    on.show(table);
    expect(moving()).toEqual([]);
    on.show(table, { view: 'pyramid' });
    expect(moving()).toEqual([240]);
    on.show(portfolioTable(60, { seed: 2 }), { view: 'pyramid' });
    expect(moving()).toEqual([300]);
    expect(on.calls.rendering).toEqual(['started', 'finished', 'started', 'finished', 'started', 'finished']);
  });

  test('nothing moves when the size changes, in exports, nor for readers who want calm', async () => {
    begin();
    on.show(table);
    on.show(table, { view: 'pyramid', width: 900 });
    expect(moving()).toEqual([]);
    begin({ hostEnv: 32 });
    on.show(table);
    on.show(table, { view: 'pyramid' });
    expect(moving()).toEqual([]);
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    begin();
    on.show(table);
    on.show(table, { view: 'pyramid' });
    expect(moving()).toEqual([]);
  });
});

test('where the system forces its colours, the picture has them and no other', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  begin();
  const probe = document.createElement('i');
  document.body.append(probe);
  const system = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  for (const view of ['lifecycle', 'loyalty', 'pyramid', 'overview']) {
    on.show(table, { view });
    const shapes = [...on.element.querySelectorAll<SVGElement>('.relata-layer :is(text, rect, path)')];
    const used = new Set(
      shapes
        .filter((one) => !one.closest('pattern'))
        .flatMap((one) => {
          const { fill, stroke } = getComputedStyle(one);
          return [fill, stroke].filter((color) => color.startsWith('rgb'));
        }),
    );
    for (const color of used) expect(system).toContain(color);
    const { backgroundColor, color } = getComputedStyle(find('.relata'));
    expect([backgroundColor, color]).toEqual(system.slice(0, 2));
  }
});
