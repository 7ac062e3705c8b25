import { readFile, readdir } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { scenarioNames, scenarios } from '../../src/collect';
import { scenarioFile, scenarioPage } from '../../src/describe';
import { locales } from '../../src/relationship';

const folder = 'docs/scenarios';
const pages = scenarioNames.flatMap((name) => locales.map((locale) => ({ name, locale })));

describe('the documentation of scenarios', () => {
  test.each(pages)('says what $name is made of ($locale); else run node scripts/scenario-docs.mjs', async (page) => {
    const file = `${folder}/${scenarioFile(page.name, page.locale)}`;
    const options = { ...(await resolveConfig(file)), parser: 'markdown' };
    expect(await readFile(file, 'utf8')).toBe(await format(scenarioPage(page.name, page.locale), options));
  });

  test('has no page too many', async () => {
    const expected = pages.map(({ name, locale }) => scenarioFile(name, locale));
    expect((await readdir(folder)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(pages)('says what the numbers that nothing observes mean, in $name ($locale)', ({ name, locale }) => {
    const { parameters, series, unobserved } = scenarios[name];
    for (const key of Object.keys(unobserved)) {
      const meaning = (parameters[key] ?? series[key])?.description[locale] ?? 'unknown parameter';
      const rows = scenarioPage(name, locale)
        .split('\n')
        .filter((row) => row.includes(`\`${key}\``));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) expect(row).toContain(meaning);
    }
  });

  test('is one click away from the front page', async () => {
    const readme = await readFile('README.md', 'utf8');
    for (const { name, locale } of pages) expect(readme).toContain(`(${folder}/${scenarioFile(name, locale)})`);
  });

  test.each(pages)('names every number of $name ($locale)', ({ name, locale }) => {
    const page = scenarioPage(name, locale);
    const { parameters, series } = scenarios[name];
    for (const key of [...Object.keys(parameters), ...Object.keys(series)]) expect(page).toContain(`\`${key}\``);
  });
});
