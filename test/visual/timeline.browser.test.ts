import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { historyTable } from './harness/histories';
import { all, begin, drag, find, frame, middle, on, pointer, press, texts, watchConsole } from './harness/page';
import { at } from './harness/plot';

watchConsole();

const table = historyTable({ customers: 360, months: 24, legend: (i) => `Cohorte ${2023 + (i % 3)}` });
const show = (locale = 'fr-FR'): void => {
  begin({ locale });
  on.show(table, { objects: { view: { active: 'lifecycle', reading: 'timeline' } } });
};
const place = (x: number): [number, number] => at(x, 0.5, 'timeline');
const plot = (): HTMLElement => find('.relata-plot[data-plot="timeline"]');
/** Months that the axis names. */
const months = (): number[] => [...texts().matchAll(/(\d+) mois\|/g)].map(([, month]) => Number(month));
const span = (): number => Math.max(...months()) - Math.min(...months());
const settled = async (): Promise<void> => {
  await frame();
  await frame();
};
const wheel = (deltaY: number): void => {
  const [clientX, clientY] = place(0.25);
  find('.relata-options').dispatchEvent(
    new WheelEvent('wheel', { deltaY, ctrlKey: true, bubbles: true, cancelable: true, clientX, clientY }),
  );
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
});

describe('the timeline is zoomed along its ages', () => {
  test('with the wheel, around the place that is pointed at', async () => {
    show();
    const whole = span();
    wheel(-150);
    await settled();
    expect(span()).toBeLessThan(whole / 2);
    expect(Math.min(...months())).toBeLessThanOrEqual(6);
    expect(Math.max(...months())).toBeGreaterThanOrEqual(6);
    expect(all('.relata-back text').map((one) => one.textContent)).toEqual(expect.arrayContaining(['0', '50', '100']));
  });

  test('with keys: closer, along, the whole; plain arrows lead along where there is nobody to walk to', () => {
    show();
    plot().focus();
    press(plot(), '+');
    expect(find('.relata-live').textContent).toBe('Zoom 1,5');
    for (let i = 0; i < 4; i++) press(plot(), '+');
    return settled().then(async () => {
      const before = Math.max(...months());
      press(plot(), 'ArrowRight', { shiftKey: true });
      for (let i = 0; i < 9; i++) press(plot(), 'ArrowRight');
      await settled();
      expect(Math.max(...months())).toBeGreaterThan(before);
      expect(press(plot(), 'r')).toBe(true);
      press(plot(), '0');
      await settled();
      expect(find('.relata-live').textContent).toBe('Image entière');
      expect(span()).toBe(21);
    });
  });

  test('with the buttons, a double click, two fingers; dragging moves it and encloses nobody', async () => {
    show();
    find('.relata-tools [aria-label="Zoom avant"]').click();
    await settled();
    const [clientX, clientY] = place(0.9);
    find('.relata-options').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX, clientY }));
    await settled();
    const [, right] = [Math.min(...months()), Math.max(...months())];
    pointer('click', ...middle('cohort-0'));
    expect(on.calls.selected).toHaveLength(1);
    drag([place(0.3), place(0.4), place(0.8)]);
    await settled();
    expect(Math.max(...months())).toBeLessThan(right);
    drag([place(0.3), place(0.4), place(0.6)], { shiftKey: true });
    expect(on.calls.selected).toHaveLength(1);
    expect(on.calls.cleared).toBe(0);
    const before = span();
    const finger = { pointerType: 'touch' };
    pointer('pointerdown', ...place(0.4), { ...finger, pointerId: 1 });
    pointer('pointerdown', ...place(0.6), { ...finger, pointerId: 2 });
    pointer('pointermove', ...place(0.5), { ...finger, pointerId: 2 });
    await settled();
    expect(span()).toBeGreaterThan(before);
    pointer('pointerup', ...place(0.4), { ...finger, pointerId: 1 });
    pointer('pointerup', ...place(0.5), { ...finger, pointerId: 2 });
    find('.relata-tools [aria-label="Image entière"]').click();
    await settled();
    expect(span()).toBe(21);
  });

  test('has the tools that are of use, and says what its keys do', async () => {
    show();
    const tools = [...plot().ownerDocument.querySelectorAll('.relata-tools[data-plot="timeline"] button')];
    expect(tools.map((tool) => tool.getAttribute('aria-label'))).toEqual([
      'Déplacer l’image',
      'Zoom avant',
      'Zoom arrière',
      'Image entière',
    ]);
    const pressed = (): unknown => tools[0]?.getAttribute('aria-pressed');
    expect(pressed()).toBe('true');
    (tools[0] as HTMLElement).click();
    expect(pressed()).toBe('false');
    (tools[0] as HTMLElement).click();
    expect(pressed()).toBe('true');
    expect(plot().getAttribute('aria-label')).toMatch(/^Chronologie\. \+ Zoom avant\. .*0 Image entière/);
    press(plot(), '+');
    const { violations } = await axe.run(on.element);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('to the other side in a language read from the right', async () => {
    show('ar-SA');
    plot().focus();
    for (let i = 0; i < 5; i++) press(plot(), '+');
    const numbers = (): number[] =>
      all('[data-part="axes.ticks"]')
        .flatMap(({ textContent }) => (/\p{L}/u.test(textContent ?? '') ? (/\d+/.exec(textContent ?? '') ?? []) : []))
        .map(Number);
    await settled();
    const before = Math.max(...numbers());
    for (let i = 0; i < 9; i++) press(plot(), 'ArrowLeft');
    await settled();
    expect(Math.max(...numbers())).toBeGreaterThan(before);
  });
});
