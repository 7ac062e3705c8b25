import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sizeLabel, sizeOf, sizes } from '../../src/preview/state';
import { inventCustomers } from './support/data';
import { findPackage, openSite, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
  site = await openSite(await findPackage(), [
    { ...inventCustomers(1000, 'en'), name: 'english' },
    { ...inventCustomers(1000, 'fr'), name: 'french' },
    { ...inventCustomers(70_000, 'en'), name: 'large' },
  ]);
});

afterAll(() => site.close());

/** A page with the packaged visual drawn in it. */
async function open(query: string) {
  const { page, problems } = await site.open(`?theme=light&${query}`);
  const visual = page.frameLocator('iframe');
  await visual.getByRole('tab').first().waitFor();
  return { page, visual, problems };
}

const badge = (page: Page, name: string) => page.locator(`[data-badge="${name}"]`);
const view = (page: Page) => page.getByRole('tabpanel').getByRole('combobox').first();
const selectedTab = (visual: FrameLocator) => visual.getByRole('tab', { selected: true });

/** Waits until every rendering that was started has ended, and returns how many. */
async function renderings(page: Page): Promise<number> {
  const counts = async () => (await badge(page, 'renderings').innerText()).match(/\d+/g)?.map(Number) ?? [];
  await expect
    .poll(async () => {
      const [ended, started] = await counts();
      return started !== undefined && started === ended;
    })
    .toBe(true);
  return (await counts())[0] ?? 0;
}

/** Nothing was refused, thrown or written to the console, and every rendering ended well. */
async function expectCalm(page: Page, problems: readonly string[]): Promise<void> {
  expect(await renderings(page)).toBeGreaterThan(0);
  expect(await badge(page, 'problems').getAttribute('class')).toBe('badge');
  expect(await badge(page, 'renderings').getAttribute('class')).toBe('badge');
  expect(problems).toEqual([]);
}

describe('the packaged visual under Power BI’s policy', () => {
  test('draws every view without a problem', async () => {
    const { page, visual, problems } = await open('language=en&case=english');
    const tabs = visual.getByRole('tab');
    const findings = new Set<string>();
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      await expect.poll(() => tabs.nth(index).getAttribute('aria-selected')).toBe('true');
      findings.add(await visual.getByRole('heading').first().innerText());
      expect(await visual.locator('svg :is(path, rect, text)').count()).toBeGreaterThan(5);
    }
    expect(findings.size).toBeGreaterThanOrEqual(3);
    await expectCalm(page, problems);
    await page.close();
  });

  test('carries the choice of view to the format pane and back', async () => {
    const { page, visual, problems } = await open('language=en&case=english');
    const [first, second] = [
      await visual.getByRole('tab').nth(0).innerText(),
      await visual.getByRole('tab').nth(1).innerText(),
    ];
    await visual.getByRole('tab', { name: second }).click();
    await expect.poll(() => view(page).locator('option:checked').innerText()).toBe(second);
    await view(page).selectOption({ label: first });
    await expect.poll(() => selectedTab(visual).innerText()).toBe(first);
    await expectCalm(page, problems);
    await page.close();
  });

  test('selects by keyboard, and follows a selection cleared elsewhere', async () => {
    const { page, visual, problems } = await open('language=en&case=english&panel=selection');
    await visual.getByRole('listbox').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').first().waitFor();
    expect(await badge(page, 'selection').innerText()).toMatch(/^\d[\d,]* customers? selected$/);
    await expect.poll(() => visual.getByRole('option', { selected: true }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Clear the selection' }).click();
    await expect.poll(() => visual.getByRole('option', { selected: true }).count()).toBe(0);
    expect(await badge(page, 'selection').innerText()).toBe('No customer selected');
    await expectCalm(page, problems);
    await page.close();
  });

  test('speaks the report’s language', async () => {
    const words = async (query: string) => {
      const { page, visual } = await open(query);
      await renderings(page);
      const tabs = await visual.getByRole('tab').allInnerTexts();
      const text = `${await visual.locator('body').innerText()} ${await page.locator('body').innerText()}`;
      await page.close();
      return { tabs, text };
    };
    const french = await words('language=fr&case=french');
    const english = await words('language=en&case=english');
    expect(french.tabs).toEqual(expect.arrayContaining(['Cycle de vie', 'Fidélité', 'Pyramide']));
    expect(english.tabs).not.toEqual(french.tabs);
    for (const { text } of [french, english]) expect(text).not.toMatch(/\b(role|card|setting|view|text)_\w+/);
  });

  test('asks for the rows beyond the first 30,000 and shows them all', async () => {
    const { page, problems } = await open('language=en&case=large');
    await expect.poll(() => badge(page, 'rows').innerText(), { timeout: 60_000 }).toMatch(/^70,000 rows, all shown/);
    expect(await badge(page, 'rows').getAttribute('title')).toBe('70,000 rows received, in 3 pieces');
    expect(await renderings(page)).toBeGreaterThanOrEqual(3);
    await expectCalm(page, problems);
    await page.close();
  });

  test('draws in every size, theme and with each field taken out', async () => {
    const { page, problems } = await open('language=fr&case=french&panel=fields');
    for (const choice of sizes) {
      const size = sizeOf(choice);
      const before = await renderings(page);
      await page.getByLabel('Taille', { exact: true }).selectOption(size ? sizeLabel(size) : { index: 0 });
      if (size) await expect.poll(() => renderings(page)).toBeGreaterThan(before);
    }
    for (const theme of ['Sombre', 'Contraste élevé', 'Clair']) {
      const before = await renderings(page);
      await page.getByRole('radio', { name: theme }).check();
      await expect.poll(() => renderings(page)).toBeGreaterThan(before);
    }
    const fields = page.getByRole('tabpanel').getByRole('checkbox', { disabled: false });
    for (let index = 0; index < (await fields.count()); index += 1) {
      const before = await renderings(page);
      await fields.nth(index).uncheck();
      await expect.poll(() => renderings(page)).toBeGreaterThan(before);
      await fields.nth(index).check();
    }
    for (let index = 0; index < (await fields.count()); index += 1) await fields.nth(index).uncheck();
    await expect.poll(() => badge(page, 'rows').innerText()).toBe('Aucune ligne');
    await expectCalm(page, problems);
    await page.close();
  });
});
