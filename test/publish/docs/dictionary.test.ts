import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaryText, publishDictionary } from '../../../src/publish/docs';
import { rulesChapter } from '../../../src/publish/docs/rules';
import { decliningLatch, stageTable, loyaltyClasses, locales, metrics, stages, tiers } from '../../../src/relationship';
import type { Star, StarSpec } from '../../../src/star';
import { fixtureSpec, fixtureStar } from '../fixture';

let folder: string;
let star: Star;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-docs-'));
  star = await fixtureStar();
});

afterAll(async () => {
  star.session.close();
  await rm(folder, { recursive: true, force: true });
});

const values = [
  { id: 'revenue', value: 1234567.5 },
  { id: 'return_rate', value: null },
];

const rowsOf = (text: string, start: string) => text.split('\n').filter((line) => line.startsWith(start));

describe('publishDictionary', () => {
  it('writes a Markdown file and its pictures, with every table, column, relationship and measure', async () => {
    const [published, ...pictures] = await publishDictionary(star, values, 'fr', join(folder, 'dictionnaire.md'));
    const text = await readFile(join(folder, 'dictionnaire.md'), 'utf8');
    expect(published).toEqual({ file: 'dictionnaire.md', bytes: Buffer.byteLength(text) });
    expect(pictures.map(({ file }) => file)).toEqual(['dictionnaire/bus.svg', 'dictionnaire/Ventes.svg']);
    for (const { file, bytes } of pictures) {
      expect(text).toContain(`](${file})`);
      expect((await readFile(join(folder, file))).length).toBe(bytes);
    }
    for (const table of fixtureSpec.tables) {
      expect(text).toContain(`\n### ${table.name.fr}\n`);
      for (const column of table.columns) expect(text).toContain(`| ${column.name.fr} | \`${column.id}\` |`);
    }
    for (const measure of fixtureSpec.measures) expect(text).toContain(`\n### ${measure.name.fr}\n`);
    expect(rowsOf(text, '| [Ventes]').slice(0, 1)).toEqual([
      '| [Ventes](#table-sales) | Faits | une ligne de commande | 40 | Les lignes de vente ; les retours sont négatifs. |',
    ]);
  });

  it('shows each measure’s value in the language’s own notation, a blank as a dash', () => {
    const french = dictionaryText(star, new Map(), values, 'fr', 'images');
    expect(french).toContain('- Valeur sur ces données\u202f: **1\u202f234\u202f567,50**');
    expect(french).toContain('- Valeur sur ces données\u202f: **–**');
    expect(french).toContain('| [Taux de retour](#measure-return_rate) | – |');
    const english = dictionaryText(star, new Map(), [{ id: 'return_rate', value: 0.0754 }], 'en', 'images');
    expect(english).toContain('- Value on this data: **7.5%**');
    expect(english).toContain('| [Revenue](#measure-revenue) | – |');
  });

  it('writes the formula in words, in DAX of the language and in SQL', () => {
    const text = dictionaryText(star, new Map(), values, 'fr', 'images');
    expect(text).toContain('- Formule\u202f: Lignes négatives ÷ lignes');
    expect(text).toContain('```dax\nSUM ( Ventes[Montant net] )\n```');
    expect(text).toContain('```sql\nSELECT sum(net_amount) FROM star.sales\n```');
    expect(text).toContain('- Source\u202f: cours de GRC (définition usuelle)');
  });

  it('tells what can be applied to every measure, where the model has it', () => {
    const text = dictionaryText(star, new Map(), values, 'fr', 'images');
    expect(text).toContain('\n### Calcul temporel\n');
    expect(text).toContain('| Écart sur un an (%) | Sur un an. |');
    expect(text).toContain("SAMEPERIODLASTYEAR ( 'Date'[Jour] )");
    const without = { ...star, spec: { ...fixtureSpec, calculationGroups: undefined } };
    expect(dictionaryText(without, new Map(), values, 'fr', 'images')).not.toContain('Calculs sur les mesures');
  });

  it('tells which thresholds can be chosen, where the model has any', () => {
    const text = dictionaryText(star, new Map(), values, 'fr', 'images');
    expect(rowsOf(text, '| Seuil')).toEqual([
      '| Seuil | de 5,0\u202f% à 50,0\u202f%, par 5,0\u202f% | 20,0\u202f% | [Seuil (valeur choisie)](#measure-threshold_chosen) | Ce qui compte pour un retour. |',
    ]);
    expect(rowsOf(text, '| Méthode')[0]).toContain('| Par lignes, Par "montant" | Par lignes |');
    const without = { ...star, spec: { ...fixtureSpec, parameters: undefined, measures: [] } };
    expect(dictionaryText(without, new Map(), values, 'fr', 'images')).not.toContain('Seuils à choisir');
  });

  it('shows the relationships as pictures, and in words', async () => {
    const text = dictionaryText(star, new Map(), values, 'en', 'images');
    expect(text).toContain('![Relationships](images/bus.svg)');
    expect(text).toContain('![Sales](images/Sales.svg)');
    const [row = ''] = rowsOf(text, '| [Sales](#table-sales) |').filter((line) => line.includes('#table-date'));
    for (const { id, name } of fixtureSpec.tables.filter(({ kind }) => kind === 'dimension'))
      expect(row).toContain(`[${name.en}](#table-${id})`);
  });

  it('lets no text of the spec break a table or become markup', () => {
    const [sales] = fixtureSpec.tables.slice(-1);
    if (!sales) throw new Error('no table');
    const hostile = { fr: 'a | b\n<script> *c* `d` [e](f)', en: 'a' };
    const spec: StarSpec = { ...fixtureSpec, tables: [{ ...sales, description: hostile, grain: hostile }] };
    const text = dictionaryText(
      { spec: { ...spec, measures: [], relationships: [], calculationGroups: [] }, asOf: '2024-02-29' },
      new Map(),
      [],
      'fr',
      'images',
    );
    const escaped = 'a \\| b &lt;script&gt; \\*c\\* \\`d\\` \\[e\\](f)';
    expect(rowsOf(text, '| [Ventes]')).toEqual([`| [Ventes](#table-sales) | Faits | ${escaped} | 0 | ${escaped} |`]);
    const table = text.split('\n').filter((line) => line.startsWith('|'));
    for (const line of table) expect(line.endsWith('|')).toBe(true);
  });

  it('gives the same text every time', () => {
    expect(dictionaryText(star, new Map(), values, 'fr', 'images')).toBe(
      dictionaryText(star, new Map(), values, 'fr', 'images'),
    );
  });
});

describe('the rules', () => {
  it('explain every stage, class and tier in both languages', () => {
    for (const locale of locales) {
      const text = rulesChapter(locale);
      for (const term of [...stages, ...loyaltyClasses, ...tiers]) {
        expect(text).toContain(`| ${term.name[locale]} | \`${term.code}\` | ${term.definition[locale]} |`);
      }
    }
  });

  it('define every number that they look at', () => {
    for (const name of [...stageTable.metrics, ...decliningLatch.metrics]) {
      const metric = metrics[name];
      expect(rulesChapter('fr')).toContain(`| ${metric.name.fr} | ${metric.description.fr} |`);
    }
  });

  it('are there when the data has a relationship table, and only then', () => {
    expect(dictionaryText(star, new Map(), values, 'en', 'images')).not.toContain('## Classification rules');
    const [first, ...others] = fixtureSpec.tables;
    if (!first) throw new Error('no table');
    const spec = { ...fixtureSpec, tables: [first, ...others, { ...first, id: 'relationship' }] };
    expect(dictionaryText({ spec, asOf: star.asOf }, new Map(), values, 'en', 'images')).toContain(
      '## Classification rules',
    );
  });
});
