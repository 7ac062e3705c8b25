import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { completeReportGuide, guideFile } from '../../../src/publish';
import { locales } from '../../../src/relationship';
import { fakeVisual } from '../powerbi/fake-visual';

const folder = 'docs/report';
const guides = locales.map((locale) => ({ locale, files: completeReportGuide(locale, fakeVisual()) }));

describe('the guide to the report', () => {
  test.each(guides)('is what the report is ($locale); else run node scripts/report-docs.mjs', async ({ files }) => {
    for (const [path, content] of files) {
      const file = join(folder, path);
      const options = { ...(await resolveConfig(file)), parser: 'markdown' };
      const expected = path.endsWith('.md') ? await format(content, options) : content;
      expect(await readFile(file, 'utf8'), path).toBe(expected);
    }
  });

  test('has no file too many', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const found = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    expect(found.toSorted()).toEqual(guides.flatMap(({ files }) => [...files.keys()]).toSorted());
  });

  test.each(guides)('shows every picture that it comes with ($locale)', ({ locale, files }) => {
    const text = files.get(guideFile(locale)) ?? '';
    for (const path of files.keys()) if (path.endsWith('.svg')) expect(text).toContain(`](${path})`);
  });

  test('is one click away from the front page', async () => {
    const readme = await readFile('README.md', 'utf8');
    for (const locale of locales) expect(readme).toContain(`(${folder}/${guideFile(locale)})`);
  });
});
