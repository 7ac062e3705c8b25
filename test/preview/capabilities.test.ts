import { readFile } from 'node:fs/promises';
import type { Frame, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import capabilities from '../../capabilities.json';
import { inventCustomers } from './support/data';
import { hostile, levelsOf } from './support/odd-data';
import { formatMode, journal, middleOf, overCustomer, selection, settled, tooltipIdentities } from './support/deeds';
import { findPackage, openSite, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
  const english = { ...inventCustomers(1000, 'en'), name: 'english' };
  const { value } = english.roles;
  const note = { displayName: 'Note', kind: 'measure', type: 'decimal', values: value?.values ?? [] };
  site = await openSite(await findPackage(), [
    { ...english, roles: { ...english.roles, tooltips: note } },
    { ...hostile(inventCustomers(400, 'en')), name: 'hostile' },
    { ...inventCustomers(45_000, 'en'), name: 'large' },
    { ...english, name: 'levels', roles: levelsOf(english.roles) },
  ]);
});

afterAll(() => site.close());

interface Opened {
  readonly page: Page;
  readonly visual: FrameLocator;
  readonly frame: Frame;
}

/** Opens the packaged visual, does something with it, and checks that nothing was refused, thrown or written. */
async function calmly(query: string, act: (opened: Opened) => Promise<void>): Promise<void> {
  const { page, problems } = await site.open(`?theme=light&size=1280x720&language=en&${query}`);
  const visual = page.frameLocator('iframe');
  await visual.locator('.relata').waitFor();
  await settled(page);
  const frame = page.frames().find((each) => each.url().endsWith('sandbox.html'));
  if (!frame) throw new Error('There is no sandbox.');
  await act({ page, visual, frame });
  await settled(page);
  expect(await page.locator('[data-badge="problems"]').getAttribute('class')).toBe('badge');
  expect(await page.locator('[data-badge="renderings"]').getAttribute('class')).toBe('badge');
  expect(problems).toEqual([]);
  await page.close();
}

/**
 * What Power BI does where a capability is declared, done to the packaged visual. Each fails when the code behind the
 * capability is taken out: without it, a declaration is an empty promise.
 */
const proofs: Readonly<Record<string, () => Promise<void>>> = {
  supportsHighlight: () =>
    calmly('case=english&panel=selection', async ({ page, visual }) => {
      const finding = visual.getByRole('heading').first();
      const before = await finding.innerText();
      await page.getByLabel(/^Highlight a quarter/).check();
      await expect.poll(() => finding.innerText()).not.toBe(before);
      expect(await visual.locator('body').innerText()).toContain('250');
      await page.getByLabel(/^Highlight a quarter/).uncheck();
      await expect.poll(() => finding.innerText()).toBe(before);
    }),

  supportsKeyboardFocus: () =>
    calmly('case=english', async ({ page, visual, frame }) => {
      await visual.getByRole('listbox').focus();
      await page.keyboard.press('ArrowRight');
      const active = await visual.getByRole('listbox').getAttribute('aria-activedescendant');
      expect(active).toBeTruthy();
      expect(await frame.locator(`#${active ?? ''}`).evaluate((one) => getComputedStyle(one).outlineWidth)).toBe('2px');
      await page.keyboard.press('Enter');
      await expect.poll(() => selection(page).innerText()).toMatch(/^\d[\d,]* customers selected$/);
      await page.keyboard.press('Escape');
      await expect.poll(() => selection(page).innerText()).toBe('No customer selected');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('dialog').waitFor();
    }),

  supportsLandingPage: () =>
    calmly(`case=english&without=${capabilities.dataRoles.map(({ name }) => name).join(',')}`, async ({ visual }) => {
      expect(await visual.getByRole('heading').first().innerText()).toContain('Relata');
      expect(await visual.locator('.relata-guidance').innerText()).toMatch(/Life cycle[\s\S]*Loyalty[\s\S]*Pyramid/);
    }),

  supportsEmptyDataView: () =>
    calmly('case=english&panel=fields', async ({ page, visual }) => {
      const fields = page.getByRole('tabpanel').getByRole('checkbox', { disabled: false });
      for (let i = 0; i < (await fields.count()); i++) await fields.nth(i).uncheck();
      await expect.poll(() => visual.locator('.relata-guidance').isVisible()).toBe(true);
      await page.locator('#role-customer').check();
      await expect.poll(() => visual.locator('.relata-guidance').innerText()).not.toContain('Relata');
      await settled(page);
    }),

  supportsMultiVisualSelection: () =>
    calmly('case=english&panel=selection', async ({ page, visual }) => {
      const maturity = await middleOf(visual, /^Maturity/);
      const decline = await middleOf(visual, /^Decline/);
      await page.mouse.click(maturity.x, maturity.y);
      await expect.poll(() => selection(page).innerText()).toMatch(/selected$/);
      const one = Number((await selection(page).innerText()).replace(/\D/g, ''));
      await page.keyboard.down('Control');
      await page.mouse.click(decline.x, decline.y);
      await page.keyboard.up('Control');
      await expect
        .poll(async () => Number((await selection(page).innerText()).replace(/\D/g, '')))
        .toBeGreaterThan(one);
      // Cleared by another visual, or by a bookmark.
      await page.getByRole('button', { name: 'Clear the selection' }).first().click();
      await expect.poll(() => visual.getByRole('option', { selected: true }).count()).toBe(0);
    }),

  // The filter is kept with the report, which may take it away, or bring it from another page.
  supportsSynchronizingFilterState: () =>
    calmly('case=english', async ({ page, visual }) => {
      const click = page.locator('#property-interaction-click');
      await click.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
      await click.selectOption('filter');
      await settled(page);
      const { x, y } = await middleOf(visual, /^Maturity/);
      await page.mouse.click(x, y);
      await page.getByRole('tab', { name: 'Selection' }).click();
      await page.getByText(/^Filter on/).waitFor();
      await expect.poll(() => visual.locator('.relata-chip').first().isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Clear the selection' }).first().click();
      await expect.poll(() => visual.locator('.relata-chip').first().isVisible()).toBe(false);
    }),

  'tooltips.supportedTypes.default': () =>
    calmly('case=english', async ({ page, visual }) => {
      const { x, y } = await middleOf(visual, /^Maturity/);
      await page.mouse.move(x, y);
      await expect.poll(() => page.getByRole('tooltip').innerText()).toMatch(/^Maturity\n/);
      const corner = await visual.locator('.relata').boundingBox();
      await page.mouse.move((corner?.x ?? 0) + 4, (corner?.y ?? 0) + 4, { steps: 4 });
      await expect.poll(() => page.getByRole('tooltip').isVisible()).toBe(false);
    }),

  // A report page as a tooltip shows the customers that the tooltip names by their identities.
  'tooltips.supportedTypes.canvas': () =>
    calmly('case=english', async ({ page, visual }) => {
      await overCustomer(page, visual);
      await expect.poll(() => tooltipIdentities(page)).toBe(1);
    }),

  'tooltips.supportEnhancedTooltips': () =>
    calmly('case=english', async ({ page, visual }) => {
      await overCustomer(page, visual);
      await expect.poll(() => tooltipIdentities(page)).toBe(1);
    }),

  'tooltips.roles': () =>
    calmly('case=english', async ({ page, visual }) => {
      await overCustomer(page, visual);
      await expect.poll(() => page.getByRole('tooltip').innerText()).toContain('Note');
    }),

  dataViewMappings: () =>
    calmly('case=large', async ({ page, visual }) => {
      await expect
        .poll(() => page.locator('[data-badge="rows"]').innerText(), { timeout: 60_000 })
        .toMatch(/^45,000 rows, all shown/);
      await settled(page);
      await expect.poll(() => visual.locator('.relata-status').innerText()).toBe('45,000 customers');
    }),

  dataRoles: () =>
    calmly('case=english&panel=fields', async ({ page, visual }) => {
      const words = /^[^_]+$/;
      for (const label of await page.getByRole('tabpanel').locator('label').allInnerTexts())
        expect(label).toMatch(words);
      const finding = visual.getByRole('heading').first();
      const before = await finding.innerText();
      await page.locator('#role-stage').uncheck();
      await expect.poll(() => finding.innerText()).not.toBe(before);
    }),

  objects: () =>
    calmly('case=english', async ({ page, visual }) => {
      const labels = await page.getByRole('tabpanel').locator('label').allTextContents();
      expect(labels.length).toBeGreaterThan(20);
      for (const label of labels) expect(label).not.toMatch(/_/);
      await page.locator('#property-view-active').selectOption({ label: 'Pyramid' });
      await expect.poll(() => visual.getByRole('tab', { selected: true }).innerText()).toBe('Pyramid');
    }),

  drilldown: () =>
    calmly('case=levels', async ({ page, visual }) => {
      await overCustomer(page, visual, /^(North|South) · C\d{6}/);
    }),

  dataReductionCustomization: () =>
    calmly('case=english', async ({ page }) => {
      const rows = page.locator('[data-badge="rows"]');
      expect(await rows.getAttribute('title')).toBe('1,000 rows received, in 1 pieces');
      const window = page.locator('#property-data-window');
      await window.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
      await window.fill('400');
      await window.blur();
      await expect.poll(() => rows.getAttribute('title')).toBe('1,000 rows received, in 3 pieces');
    }),

  supportsOnObjectFormatting: () =>
    calmly('case=english&panel=journal', async ({ page, visual }) => {
      await formatMode(page, true);
      await visual.getByRole('heading').first().click();
      await journal(page).getByText('subSelect').first().waitFor();
      expect(await journal(page).innerText()).toContain('["finding"');
    }),

  // While people format, pointing at customers selects none of them.
  enablePointerEventsFormatMode: () =>
    calmly('case=english', async ({ page, visual }) => {
      await formatMode(page, true);
      const { x, y } = await middleOf(visual, /^Maturity/);
      await page.mouse.click(x, y);
      await settled(page);
      expect(await selection(page).innerText()).toBe('No customer selected');
      await formatMode(page, false);
      await page.mouse.click(x, y);
      await expect.poll(() => selection(page).innerText()).toMatch(/customers selected$/);
    }),

  sorting: () =>
    calmly('case=english', async ({ visual }) => {
      // Whatever order the report's reader chooses, the groups keep theirs: it is part of what they mean.
      const names = await visual.getByRole('option').evaluateAll((all) => all.map((one) => one.id));
      expect(names.filter((id) => id.startsWith('relata-stage-')).slice(0, 3)).toEqual([
        'relata-stage-pre-relation',
        'relata-stage-development',
        'relata-stage-maturity',
      ]);
    }),

  privileges: () =>
    calmly('case=english&panel=journal', async ({ page }) => {
      expect(capabilities.privileges).toEqual([]);
      expect(await journal(page).innerText()).not.toMatch(/webAccess|download|storage|sign-in/i);
    }),
};

/** Names of what is declared; of `tooltips` each part. */
const declared = Object.entries(capabilities).flatMap(([name, value]) => {
  if (name !== 'tooltips') return [name];
  const { supportedTypes, ...others } = value as typeof capabilities.tooltips;
  const types = Object.keys(supportedTypes).map((type) => `tooltips.supportedTypes.${type}`);
  return [...types, ...Object.keys(others).map((part) => `tooltips.${part}`)];
});

describe('every declared capability is kept, in the package, under Power BI’s policy', () => {
  test.each(declared)('%s', async (name) => {
    const proof = proofs[name];
    if (!proof) throw new Error(`${name} is declared, and nothing shows that it is kept.`);
    await proof();
  });

  test('nothing else is claimed', () =>
    expect(Object.keys(proofs).filter((name) => !declared.includes(name))).toEqual([]));
});

test.each(['lifecycle', 'loyalty', 'pyramid', 'overview'])('hostile names are text in the %s view', async (view) => {
  await calmly('case=hostile', async ({ page, visual, frame }) => {
    await visual.locator(`[role="tab"][data-view="${view}"]`).click();
    await settled(page);
    const box = await visual.locator('.relata').boundingBox();
    for (let i = 0; box && i < 60; i++) await page.mouse.move(box.x + 20 * i, box.y + 200 + ((31 * i) % 300));
    expect(await visual.locator('.visual').locator('img, script').count()).toBe(0);
    expect(await frame.evaluate('globalThis.hacked')).toBeUndefined();
  });
});

describe('the reader’s system', () => {
  test('forced colours and reduced motion are honoured', async () => {
    await calmly('case=english', async ({ page, visual, frame }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await visual.getByRole('tab', { name: 'Pyramid' }).click();
      await settled(page);
      expect(await frame.evaluate('document.getAnimations().length')).toBe(0);
      expect(await frame.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
      expect(await visual.locator('.relata').getAttribute('class')).toContain('relata-contrast');
    });
  });

  test('axe finds nothing in the package', async () => {
    const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    await calmly('case=english', async ({ visual, frame }) => {
      await frame.evaluate(axe);
      for (const tab of await visual.getByRole('tab').all()) {
        await tab.click();
        const found = await frame.evaluate<string[]>(
          "axe.run('.relata').then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
        expect(found).toEqual([]);
      }
    });
  });
});
