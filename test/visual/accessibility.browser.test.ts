import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { portfolioTable } from './harness/customers';
import { all, begin, find, last, on, watchConsole } from './harness/page';
import { locales, sizes, themeNames, themes, viewNames, views } from './screens/matrix';

watchConsole();

const tables = { fr: portfolioTable(60), en: portfolioTable(60, { locale: 'en' }) };
const tableIn = (locale: string) => (locale === 'fr-FR' ? tables.fr : tables.en);

describe.each(viewNames)('axe finds nothing in %s', (view) => {
  test.each(locales.flatMap((locale) => themeNames.map((theme) => [locale, theme] as const)))(
    '%s, %s, in every size',
    async (locale, theme) => {
      begin({ locale, palette: { ...themes[theme] } });
      for (const { width, height } of sizes) {
        on.show(tableIn(locale), { objects: { view: { ...views[view] } }, width, height });
        const { violations } = await axe.run(on.element);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      }
    },
  );
});

describe('by keyboard alone', () => {
  test.each(viewNames)('every group of %s is reached, heard and selected', async (view) => {
    begin({ locale: 'en-US' });
    on.show(tables.en, { objects: { view: { ...views[view] } } });
    const options = all('[role="option"]');
    expect(options.length).toBeGreaterThanOrEqual(4);
    for (let tabs = 0; document.activeElement !== find('.relata-options') && tabs < 20; tabs++) await userEvent.tab();
    expect(document.activeElement).toBe(find('.relata-options'));
    await userEvent.keyboard('{Home}');
    const reached = new Set<string>();
    for (let i = 0; i < options.length; i++) {
      const id = find('.relata-options').getAttribute('aria-activedescendant') ?? '';
      reached.add(id);
      const name = find(`#${id}`).getAttribute('aria-label') ?? '';
      // Before the first key there is nothing to say: the list itself has just been read out.
      if (i > 0) expect(find('.relata-live').textContent).toBe(name);
      const calls = on.calls.selected.length + on.calls.filters.length;
      await userEvent.keyboard('{Enter}');
      const [count] = /Customers ([\d,]+)/.exec(name)?.slice(1) ?? [];
      if (count !== '0') {
        expect(on.calls.selected.length + on.calls.filters.length, name).toBeGreaterThan(calls);
        expect(find(`#${id}`).getAttribute('aria-selected'), name).toBe('true');
        expect(find('.relata-live').textContent).toMatch(/^\d+ customers? ·/);
      }
      await userEvent.keyboard('{Escape}{ArrowDown}');
    }
    expect([...reached].sort()).toEqual(options.map(({ id }) => id).sort());
  });
});

describe('the reader’s system', () => {
  const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
    (cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> }).send(
      'Emulation.setEmulatedMedia',
      { features },
    );

  test('forced colours are what the picture is drawn in', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    begin();
    on.show(tables.fr, { view: 'loyalty' });
    expect(find('.relata').classList.contains('relata-contrast')).toBe(true);
    await emulate([]);
    on.show(tables.fr, { view: 'pyramid' });
    expect(find('.relata').classList.contains('relata-contrast')).toBe(false);
  });

  test('reduced motion is no motion', async () => {
    await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    begin();
    for (const view of viewNames) on.show(tables.fr, { objects: { view: { ...views[view] } } });
    expect(document.getAnimations()).toEqual([]);
    await emulate([]);
    expect(last(on.calls.rendering)).toBe('finished');
  });
});
