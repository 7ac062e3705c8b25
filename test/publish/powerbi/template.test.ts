import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishPowerBiProject } from '../../../src/publish/powerbi';
import { decodeColumns } from '../../../src/publish/powerbi/rows';
import { headerOf, modelTables, type Locale, type Star } from '../../../src/star';
import { fixtureSpec, fixtureStar } from '../fixture';
import { fakeGuid, fakeVisual } from './fake-visual';
import { readColumns } from './read-columns';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Schema {
  readonly compatibilityLevel: number;
  readonly model: {
    readonly tables: readonly {
      readonly name: string;
      readonly partitions: readonly { readonly source: { readonly type: string; readonly expression?: string } }[];
    }[];
    readonly expressions?: readonly { readonly name: string; readonly expression: string }[];
    readonly cultures: readonly { readonly name: string }[];
  };
}

const wide = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf16le');

async function published(star: Star, locale: Locale, where: string): Promise<string> {
  const target = join(folder, where);
  const options = { name: 'Étude', locale, visual: fakeVisual(), dataFolder: 'C:\\Data' };
  await publishPowerBiProject(star, options, target);
  return target;
}

async function opened(path: string): Promise<{ parts: Record<string, Uint8Array>; schema: Schema }> {
  const parts = unzipSync(await readFile(path));
  return { parts, schema: JSON.parse(wide(parts['DataModelSchema'])) as Schema };
}

/** What tables are loaded with; what-if tables and calculation groups are computed. */
const queriesOf = ({ model }: Schema): string[] =>
  model.tables.flatMap(({ partitions }) =>
    partitions.flatMap(({ source }) => (source.type === 'm' ? (source.expression ?? []) : [])),
  );

const parses = async (expression: string): Promise<boolean> =>
  TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, expression));

describe.each([
  ['fr', 'Etude-dossier.pbit'],
  ['en', 'Etude-folder.pbit'],
] as const)('the templates in %s', (locale, asking) => {
  let star: Star;
  let target: string;
  beforeAll(async () => {
    star = await fixtureStar();
    target = await published(star, locale, locale);
  });
  afterAll(() => star.session.close());

  it('have the parts that Power BI looks for, each declared', async () => {
    for (const file of ['Etude.pbit', asking]) {
      const { parts } = await opened(join(target, file));
      expect(wide(parts['Version'])).toBe('1.33');
      const types = Buffer.from(parts['[Content_Types].xml'] ?? []).toString('utf8');
      for (const name of Object.keys(parts)) {
        if (name === '[Content_Types].xml') continue;
        const extension = name.split('.').at(-1) ?? '';
        expect(types).toContain(
          name.startsWith('Report/') ? `<Default Extension="${extension}"` : `<Override PartName="/${name}"`,
        );
        expect(name, 'names with blanks would be escaped').not.toMatch(/\s/);
      }
      expect(JSON.parse(wide(parts['Settings']))).toMatchObject({ Version: 4 });
      expect(JSON.parse(wide(parts['DiagramLayout']))).toMatchObject({ version: '1.1.0' });
    }
  });

  it('hold the project’s report byte for byte, the visual included', async () => {
    const { parts } = await opened(join(target, 'Etude.pbit'));
    const names = Object.keys(parts).filter((name) => name.startsWith('Report/'));
    expect(names).toContain('Report/definition/version.json');
    expect(names).toContain(`Report/CustomVisuals/${fakeGuid}/package.json`);
    for (const name of names)
      expect(Buffer.from(parts[name] ?? [])).toEqual(
        await readFile(join(target, name.replace('Report', 'Etude.Report'))),
      );
  });

  it('with its rows asks for nothing and loads every row', async () => {
    const { schema } = await opened(join(target, 'Etude.pbit'));
    expect(schema.compatibilityLevel).toBe(1702);
    expect(schema.model.expressions).toBeUndefined();
    const queries = queriesOf(schema);
    expect(queries.join()).not.toMatch(/DataFolder|File\.Contents/);
    for (const [at, table] of star.spec.tables.entries()) {
      const query = queries[at] ?? '';
      expect(await parses(query)).toBe(true);
      expect(decodeColumns(/Binary\.FromText\("([^"]+)"/.exec(query)?.[1] ?? '')).toEqual(
        await readColumns(star, table),
      );
      for (const column of table.columns) expect(query).toContain(`"${headerOf(column, locale)}"`);
    }
  });

  it('without rows asks for the folder, and says which one', async () => {
    const { parts, schema } = await opened(join(target, asking));
    expect(schema.model.expressions).toMatchObject([
      {
        name: 'DataFolder',
        expression: 'null meta [IsParameterQuery = true, Type = "Text", IsParameterQueryRequired = true]',
      },
    ]);
    const { FileDescription } = JSON.parse(wide(parts['Metadata'])) as { FileDescription: string };
    expect(FileDescription).toContain('Data');
    for (const query of [...queriesOf(schema), schema.model.expressions?.[0]?.expression ?? '']) {
      expect(query).not.toContain('Binary.FromText');
      expect(await parses(query)).toBe(true);
    }
  });

  it('have the same bytes when they are built again', async () => {
    const again = await published(star, locale, `${locale}-again`);
    for (const file of ['Etude.pbit', asking])
      expect((await readFile(join(again, file))).equals(await readFile(join(target, file)))).toBe(true);
  });
});

describe('data too large to embed', () => {
  it('has only the template that asks for the folder', async () => {
    const star = await fixtureStar({ lines: 100_001 });
    const target = await published(star, 'en', 'large');
    star.session.close();
    await expect(readFile(join(target, 'Etude.pbit'))).rejects.toThrow('ENOENT');
    expect((await opened(join(target, 'Etude-folder.pbit'))).schema.model.tables).toHaveLength(
      modelTables(fixtureSpec).length,
    );
  });
});
