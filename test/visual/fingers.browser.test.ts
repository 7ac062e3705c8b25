import { beforeEach, describe, expect, test, vi } from 'vitest';
import { portfolioTable } from './harness/customers';
import { all, begin, drag, find, frame, last, on, pointer, viewIds, watchConsole } from './harness/page';
import { around, at, plotAt } from './harness/plot';

watchConsole();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
});

describe('fingers', () => {
  const finger = { pointerType: 'touch' };

  test('a drag scrolls the page until a tool is taken up', () => {
    begin();
    on.show(portfolioTable(200), { view: 'loyalty' });
    expect(find('.relata-picture').style.touchAction).toBe('pan-x pan-y');
    drag([at(0.1, 0.1), at(0.9, 0.1), at(0.9, 0.9)], finger);
    const afterwards = on.calls.selected.length;
    find('[aria-label="Lasso"]').click();
    expect(find('.relata-picture').style.touchAction).toBe('none');
    drag(around(), finger);
    expect(on.calls.selected.length).toBe(afterwards + 1);
    expect(find('.relata-tool').getBoundingClientRect().height).toBe(44);
  });

  test('a long press shows what is there, a longer one the menu; lifting it selects nothing', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    begin();
    on.show(portfolioTable(100), { view: 'pyramid' });
    const { left, top } = find('#relata-tier-light').getBoundingClientRect();
    pointer('pointerdown', left + 5, top + 5, finger);
    expect(on.calls.tooltips).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(last(on.calls.tooltips)).toMatchObject({ kind: 'show', title: 'Petits consommateurs', touch: true });
    expect(on.calls.menus).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(on.calls.menus.length).toBe(1);
    pointer('pointerup', left + 5, top + 5, finger);
    pointer('click', left + 5, top + 5);
    expect(on.calls.selected).toEqual([]);
    vi.useRealTimers();
  });

  test('a finger that moves away asks for nothing', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    begin();
    on.show(portfolioTable(100), { view: 'pyramid' });
    const { left, top } = find('#relata-tier-light').getBoundingClientRect();
    pointer('pointerdown', left + 5, top + 5, finger);
    pointer('pointermove', left + 40, top + 5, finger);
    vi.advanceTimersByTime(2000);
    expect([...on.calls.tooltips, ...on.calls.menus]).toEqual([]);
    vi.useRealTimers();
  });
});

test('after a drag the pointer finds what it is over again', async () => {
  begin();
  on.show(portfolioTable(100), { view: 'loyalty' });
  drag(around());
  await frame();
  const { left, top } = find('#relata-loyalty-loyal').getBoundingClientRect();
  pointer('pointermove', left + 5, top + 5);
  expect(last(on.calls.tooltips)).toMatchObject({ kind: 'show', title: 'Fidèles' });
});

describe('linking', () => {
  test('a customer under the pointer is ringed in the other pictures, and its tier outlined', async () => {
    begin();
    on.show(portfolioTable(40), { view: 'overview' });
    const { left, top, width, height } = plotAt('loyalty');
    const rings = (): number => all('.relata-over path').length;
    for (let x = left; x < left + width && rings() < 2; x += 5) {
      for (let y = top; y < top + height && rings() < 2; y += 40) {
        pointer('pointermove', x, y);
        await frame();
      }
    }
    expect(rings()).toBe(2);
    expect(all('.relata-over rect').length).toBe(1);
    expect(last(on.calls.tooltips)?.identities?.length).toBe(1);
  });

  test('the customers of a group are ringed in the other pictures', () => {
    begin();
    on.show(portfolioTable(40), { view: 'overview' });
    const lit = all('canvas').at(-1) as HTMLCanvasElement;
    const { left, top, width, height } = find('#relata-tier-light').getBoundingClientRect();
    pointer('pointermove', left + width / 2, top + height / 2);
    const inked = (): number =>
      lit
        .getContext('2d')
        ?.getImageData(0, 0, lit.width || 1, lit.height)
        .data.filter((one) => one > 0).length ?? 0;
    expect(inked()).toBeGreaterThan(50);
    pointer('pointerleave', 0, 0, { on: find('.relata-picture'), bubbles: false });
    expect(lit.width).toBe(0);
  });
});

describe('where readers may only look', () => {
  test.each([{ allowInteractions: false }, { hostEnv: 32 }])('%o', (host) => {
    begin(host);
    for (const view of viewIds) {
      on.show(portfolioTable(100), { view });
      expect(all('.relata-tools, .relata-plot, .relata-slider').length).toBe(0);
      expect(find('.relata-header').hidden).toBe(true);
      for (let x = 20; x < 1280; x += 90) {
        for (let y = 20; y < 720; y += 90) pointer('pointermove', x, y);
      }
      expect(find('.relata-picture').style.cursor).toBe('');
      drag([
        [300, 300],
        [700, 300],
        [700, 500],
      ]);
      find('.relata-options').dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true }));
    }
    expect([...on.calls.tooltips, ...on.calls.selected, ...on.calls.filters]).toEqual([]);
    expect(find('.relata-chip').hidden).toBe(true);
  });
});
