import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf, modelFacts, modelPages } from '../../src/describe';
import type { Locale } from '../../src/relationship';
import { starSpec } from '../../src/star';
import { storeTables } from '../../src/store';
import { expectLegible } from '../publish/docs/legible';

const folder = 'docs/model';
const anchors = (text: string): string[] => [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id ?? '');

/** The pages about the model in one language: a file for each, so that the languages are tested side by side. */
export function checkModelDocs(locale: Locale): void {
  const own = join(folder, folderOf(locale));
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    pages = modelPages(await modelFacts(locale), locale);
  });

  describe(`the documentation of the model (${locale})`, () => {
    test('says what the model is; else run node scripts/model-docs.mjs', async () => {
      for (const [path, text] of pages) {
        const file = join(own, path);
        const options = { ...(await resolveConfig(file)), parser: 'markdown' };
        const expected = path.endsWith('.md') ? await format(text, options) : text;
        expect((await readFile(file, 'utf8')) === expected, `${file} is as generated`).toBe(true);
      }
    });

    test('has no page too many', async () => {
      const entries = await readdir(own, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => posix.relative(own, join(parentPath, name).replaceAll('\\', '/')));
      expect(files.toSorted()).toEqual([...pages.keys()].toSorted());
    });

    test('has links that lead somewhere', async () => {
      const written = new Set(await readdir(folder, { recursive: true }));
      for (const [path, text] of pages) {
        for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
          const [file = '', anchor] = target.split('#');
          const below = file === '' ? path : posix.join(posix.dirname(path), file);
          if (below.startsWith('../')) expect(written, `${path}: ${target}`).toContain(below.slice(3));
          else expect([...pages.keys()], `${path}: ${target}`).toContain(below);
          if (anchor !== undefined) expect(anchors(pages.get(below) ?? ''), `${path}: ${target}`).toContain(anchor);
        }
      }
    });

    test('names every table, column and measure of the star, and every column of the raw data', () => {
      const all = [...pages.values()].join('\n');
      for (const table of starSpec.tables) {
        const page = pages.get(`tables/${table.id.replaceAll('_', '-')}.md`) ?? '';
        for (const column of table.columns) expect(page).toContain(`\`${column.id}\``);
      }
      for (const measure of starSpec.measures) expect(anchors(all)).toContain(measure.id);
      const sources = pages.get('sources.md') ?? '';
      for (const { columns } of storeTables) for (const { name } of columns) expect(sources).toContain(`\`${name}\``);
    });

    test('shows rows of every table and a value of every measure', () => {
      const title = locale === 'fr' ? '## Lignes d’exemple' : '## Example rows';
      const noValue = locale === 'fr' ? '- Valeurs\u202f: aucune' : '- Values: none';
      for (const [path, text] of pages) {
        if (path.startsWith('tables/')) expect(text, path).toContain(title);
        expect(text, path).not.toContain(noValue);
      }
    });

    test('has pictures without clipped or overlapping text', () => {
      for (const [path, text] of pages) if (path.endsWith('.svg')) expectLegible(text);
    });

    test('is one click away from the front page', async () => {
      expect(await readFile('README.md', 'utf8')).toContain(`(${folder}/${folderOf(locale)}/README.md)`);
    });
  });
}
