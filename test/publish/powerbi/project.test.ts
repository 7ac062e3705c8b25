import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishPowerBiProject, visualBindings } from '../../../src/publish/powerbi';
import { projectFileName } from '../../../src/publish/powerbi/project';
import { decodeColumns } from '../../../src/publish/powerbi/rows';
import type { Locale, Star } from '../../../src/star';
import { fixtureStar } from '../fixture';
import { fakeGuid, fakeVisual } from './fake-visual';
import { emptyStar } from './empty-star';
import { readColumns } from './read-columns';
import { relationshipStar } from './relationship-star';

const name = 'Café "Été" & Cie';
const base = 'Cafe-Ete-Cie';
const locales: readonly Locale[] = ['fr', 'en'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Publishes the star and reads everything back: relative path → bytes. */
async function published(star: Star, locale: Locale, where: string): Promise<Map<string, Buffer>> {
  const target = join(folder, where);
  const dataFolder = 'C:\\Données\\tables';
  const files = await publishPowerBiProject(star, { name, locale, visual: fakeVisual(), dataFolder }, target);
  const found = await readdir(target, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const contents = new Map<string, Buffer>();
  for (const path of paths.sort()) contents.set(path, await readFile(join(target, path)));
  expect(files).toEqual([...contents].map(([file, bytes]) => ({ file, bytes: bytes.length })));
  return contents;
}

function parsed(files: Map<string, Buffer>, pattern: RegExp): Map<string, Record<string, unknown>> {
  const chosen = [...files].filter(([path]) => pattern.test(path));
  return new Map(chosen.map(([path, bytes]) => [path, JSON.parse(bytes.toString('utf8')) as Record<string, unknown>]));
}

describe.each(locales)('the project of the fixture in %s', (locale) => {
  let star: Star;
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    star = await fixtureStar();
    files = await published(star, locale, locale);
  });
  afterAll(() => star.session.close());

  it('has the model that was reviewed', async () => {
    const documents = [...files].filter(([path]) => path.endsWith('.tmdl'));
    expect(documents).toHaveLength(16);
    for (const [path, bytes] of documents) {
      const golden = join('golden', locale, path.replace(`${base}.SemanticModel/definition/`, ''));
      await expect(bytes.toString('utf8')).toMatchFileSnapshot(golden);
    }
  });

  it('embeds the rows of every table exactly', async () => {
    for (const table of star.spec.tables) {
      const document = files
        .get(`${base}.SemanticModel/definition/tables/${table.name[locale]}.tmdl`)
        ?.toString('utf8');
      const [, payload = ''] = /Binary\.FromText\("([^"]+)"/.exec(document ?? '') ?? [];
      expect(decodeColumns(payload)).toEqual(await readColumns(star, table));
    }
  });

  it('is UTF-8 without byte order mark, with LF line ends', () => {
    for (const [path, bytes] of files) {
      if (path.includes('CustomVisuals') || path.endsWith('.pbit')) continue;
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.startsWith('\ufeff'), path).toBe(false);
      expect(text.includes('\r'), path).toBe(false);
    }
  });

  it('keeps the visual byte for byte, and Power BI’s own working files out of git', () => {
    for (const [path, bytes] of Object.entries(unzipSync(fakeVisual()))) {
      expect(files.get(`${base}.Report/CustomVisuals/${fakeGuid}/${path}`)).toEqual(Buffer.from(bytes));
    }
    expect(files.get('.gitignore')?.toString()).toBe('**/.pbi/localSettings.json\n**/.pbi/cache.abf\n');
  });

  it('has the same bytes when it is built again', async () => {
    expect(await published(star, locale, `${locale}-again`)).toEqual(files);
  });
});

describe.each(locales)('the report in %s', (locale) => {
  let star: Star;
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    star = await relationshipStar();
    files = await published(star, locale, `relationship-${locale}`);
  });
  afterAll(() => star.session.close());

  it('names pages and visuals like their folders, with 20 hexadecimal digits', () => {
    const documents = parsed(files, /\/(page|visual)\.json$/);
    expect(documents.size).toBeGreaterThan(8);
    for (const [path, content] of documents) {
      expect(content['name']).toBe(basename(dirname(path)));
      expect(content['name']).toMatch(/^[0-9a-f]{20}$/);
    }
    const [index] = parsed(files, /\/pages\.json$/).values();
    const pages = [...documents].filter(([path]) => path.endsWith('page.json')).map(([, content]) => content['name']);
    expect([...(index?.['pageOrder'] as string[])].sort()).toEqual(pages.sort());
  });

  it('binds the visual’s roles and tells fields of the same name apart', () => {
    const ours = [...parsed(files, /\/visual\.json$/).values()]
      .map((content) => content['visual'] as Record<string, unknown>)
      .find((visual) => visual['visualType'] === fakeGuid);
    const { queryState } = ours?.['query'] as {
      queryState: Record<string, { projections: { nativeQueryRef: string; queryRef: string }[] }>;
    };
    const bound = ['customer', 'stage', 'previousStage', 'loyalty', 'tier', 'relationshipAge', 'cooperation'];
    expect(Object.keys(queryState)).toEqual(bound);
    const references = Object.values(queryState).flatMap(({ projections }) => projections.map((p) => p.nativeQueryRef));
    expect(new Set(references).size).toBe(references.length);
    const expected = locale === 'fr' ? 'Étape précédente.Étape' : 'Previous stage.Stage';
    expect(queryState['previousStage']?.projections[0]?.queryRef).toBe(expected);
  });

  it('declares every resource it ships and ships every resource it declares', () => {
    const [report] = parsed(files, /\/report\.json$/).values();
    const packages = report?.['resourcePackages'] as { name: string; type: string; items: { path: string }[] }[];
    for (const { name: owner, type, items } of packages) {
      for (const { path } of items) {
        const place = type === 'CustomVisual' ? `CustomVisuals/${owner}/resources` : `StaticResources/${owner}`;
        expect(files.has(`${base}.Report/${place}/${path}`), path).toBe(true);
      }
    }
    const [themePath = '', theme] = [...parsed(files, /RegisteredResources/)][0] ?? [];
    expect(theme?.['name']).toBe(basename(themePath));
  });

  it('opens with the versions that Power BI Desktop insists on', () => {
    expect([...parsed(files, /version\.json$/).values()][0]?.['version']).toBe('2.0.0');
    expect([...parsed(files, /definition\.pbir$/).values()][0]).toMatchObject({
      version: '4.0',
      datasetReference: { byPath: { path: `../${base}.SemanticModel` } },
    });
    expect([...parsed(files, /\.pbip$/).values()][0]?.['artifacts']).toEqual([{ report: { path: `${base}.Report` } }]);
    const platforms = [...parsed(files, /\.platform$/).values()] as { metadata: { displayName: string } }[];
    expect(platforms.map(({ metadata }) => metadata.displayName)).toEqual([name, name]);
  });
});

describe.each(locales)('our visual in the report of the whole specification in %s', (locale) => {
  it('is bound in every role that the bindings name, wherever it stands', async () => {
    const star = await emptyStar();
    const files = await published(star, locale, `whole-${locale}`);
    star.session.close();
    const ours = [...parsed(files, /\/visual\.json$/).values()]
      .map((content) => content['visual'] as { visualType: string; query: { queryState: object } })
      .filter(({ visualType }) => visualType === fakeGuid);
    expect(ours.length).toBeGreaterThan(0);
    for (const { query } of ours) expect(Object.keys(query.queryState)).toEqual(visualBindings.map(({ role }) => role));
  });
});

describe.each(locales)('the pyramid of the overview in %s', (locale) => {
  it('sets the share of customers beside the share of value, and says so to screen readers', async () => {
    const star = await emptyStar();
    const files = await published(star, locale, `pyramid-${locale}`);
    star.session.close();
    const pyramid = [...parsed(files, /\/visual\.json$/).values()]
      .map((content) => content['visual'] as Record<string, unknown>)
      .find((visual) => visual['visualType'] === 'clusteredColumnChart');
    const { queryState } = pyramid?.['query'] as { queryState: { Y: { projections: { nativeQueryRef: string }[] } } };
    const measures =
      locale === 'fr' ? ['Part des clients', 'Part de la valeur'] : ['Share of customers', 'Share of value'];
    expect(queryState.Y.projections.map(({ nativeQueryRef }) => nativeQueryRef)).toEqual(measures);
    for (const measure of measures) {
      expect(JSON.stringify(pyramid?.['visualContainerObjects'])).toContain(measure);
      expect(JSON.stringify(pyramid?.['objects'])).toContain(
        `"metadata":"${locale === 'fr' ? 'Relation' : 'Relationship'}.${measure}"`,
      );
    }
  });
});

describe('a model too large to embed', () => {
  it('reads every table from the folder that the kit filled', async () => {
    const star = await fixtureStar({ lines: 100_001 });
    const files = await published(star, 'fr', 'large');
    star.session.close();
    const text = (path: string): string =>
      files.get(`${base}.SemanticModel/definition/${path}`)?.toString('utf8') ?? '';
    expect(text('expressions.tmdl')).toContain('expression DataFolder = "C:\\Données\\tables" meta');
    for (const [table, file] of [
      ['Ventes', 'Ventes'],
      ['Étape précédente', 'Etape-precedente'],
    ] as const) {
      expect(text(`tables/${table}.tmdl`)).toContain(
        `Source = Parquet.Document(File.Contents(Folder & "${file}.parquet"))`,
      );
      expect(text(`tables/${table}.tmdl`)).not.toContain('Binary.FromText');
    }
  });
});

describe('the project’s file name', () => {
  it.each([
    ['Étude de cas', 'Etude-de-cas'],
    ['a/b\\c:d*e?f', 'a-b-c-d-e-f'],
    ['東京', 'Relata'],
    ['', 'Relata'],
    ['con', 'Relata-con'],
    ['../..', 'Relata'],
  ])('of %s is %s', (given, file) => {
    expect(projectFileName(given)).toBe(file);
  });
});

describe('a model that Power BI would refuse', () => {
  it('is not published, and its defect is named', async () => {
    const star = await fixtureStar();
    const [measure, ...others] = star.spec.measures;
    if (measure === undefined) throw new Error('No measure');
    const measures = [{ ...measure, dax: () => 'SUM ( Nothing[Here] )' }, ...others];
    const publishing = published({ ...star, spec: { ...star.spec, measures } }, 'en', 'refused');
    await expect(publishing).rejects.toThrow(`[${measure.name.en}]: There is no table “Nothing”.`);
    await expect(readdir(join(folder, 'refused'))).rejects.toThrow('ENOENT');
    star.session.close();
  });
});
