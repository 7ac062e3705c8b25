import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lakehouseOf, publishFabric, publishPowerBiProject, unknownLakehouse } from '../../../src/publish/powerbi';
import type { Star } from '../../../src/star';
import { fixtureStar } from '../fixture';
import { fakeVisual } from './fake-visual';

const lakehouse = { workspace: '11111111-aaaa-4000-8000-000000000001', id: '22222222-bbbb-4000-8000-000000000002' };
const options = { name: 'Shop', locale: 'en', visual: fakeVisual() } as const;

describe('the address of a Lakehouse', () => {
  const { workspace, id } = lakehouse;
  it.each([
    `https://app.fabric.microsoft.com/groups/${workspace}/lakehouses/${id}?experience=fabric-developer&ctid=${id}`,
    `https://app.powerbi.com/groups/${workspace.toUpperCase()}/lakehouses/${id}`,
    ` https://onelake.dfs.fabric.microsoft.com/${workspace}/${id}/Tables `,
  ])('is read off %s', (address) => {
    expect(lakehouseOf(address)).toEqual(lakehouse);
  });

  it.each([
    '',
    'Lakehouse',
    `https://app.fabric.microsoft.com/groups/me/lakehouses/${id}`,
    `https://app.fabric.microsoft.com/groups/${workspace}/list`,
    `http://app.fabric.microsoft.com/groups/${workspace}/lakehouses/${id}`,
    `https://app.fabric.microsoft.com/groups/${workspace}/reports/${id}`,
  ])('is not read off %s', (address) => {
    expect(lakehouseOf(address)).toBeUndefined();
  });
});

describe('what is for Microsoft Fabric', () => {
  let folder: string;
  let star: Star;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relata-'));
    star = await fixtureStar();
    await publishFabric(star, { ...options, lakehouse }, join(folder, 'Fabric'));
    await publishPowerBiProject(star, { ...options, dataFolder: 'C:\\Data' }, join(folder, 'Desktop'));
  });
  afterAll(async () => {
    star.session.close();
    await rm(folder, { recursive: true, force: true });
  });
  const model = (place: string, document: string): Promise<string> =>
    readFile(join(folder, place, 'Shop.SemanticModel', 'definition', document), 'utf8');

  it('has every row of every table, under names that Delta tables take', async () => {
    for (const table of star.spec.tables) {
      const file = join(folder, 'Fabric', 'Tables', `${table.id}.parquet`);
      const columns = await star.session.rows<{ column_name: string; column_type: string }>(
        `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${file}')`,
      );
      expect(columns.map(({ column_name: name }) => name)).toEqual(table.columns.map(({ id }) => id));
      for (const { column_name: name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      const difference = `SELECT count(*) FROM ((FROM '${file}' EXCEPT ALL FROM star."${table.id}")
        UNION ALL (FROM star."${table.id}" EXCEPT ALL FROM '${file}'))`;
      expect(await star.session.value<number>(difference)).toBe(0);
    }
  });

  it('reads the tables of the Lakehouse where they lie', async () => {
    const expressions = await model('Fabric', 'expressions.tmdl');
    expect(expressions).toContain(`"https://onelake.dfs.fabric.microsoft.com/${lakehouse.workspace}/${lakehouse.id}"`);
    const query = expressions.split('\n').filter((line) => line.startsWith('\t\t'));
    const parsed = await TaskUtils.tryLexParse(DefaultSettings, query.join('\n'));
    expect(TaskUtils.isParseStageOk(parsed)).toBe(true);
    const sales = await model('Fabric', 'tables/Sales.tmdl');
    expect(sales).toContain('\tpartition Sales = entity\n\t\tmode: directLake\n\t\tsource\n\t\t\tentityName: sales\n');
    expect(sales).toContain('\t\tsourceColumn: net_amount\n');
    expect(sales).not.toContain('Binary.FromText');
    expect((await model('Fabric', 'model.tmdl')).match(/PBI_QueryOrder = .*/)?.[0]).toBe(
      'PBI_QueryOrder = ["Lakehouse"]',
    );
  });

  it('differs from the model for the desktop in where the rows come from, and in nothing else', async () => {
    for (const document of ['relationships.tmdl', 'cultures/fr-FR.tmdl', 'roles/Me.tmdl', 'perspectives/Reader.tmdl'])
      expect(await model('Fabric', document)).toBe(await model('Desktop', document));
    const said = (text: string): string[] =>
      text
        .slice(0, text.indexOf('\tpartition'))
        .split('\n')
        .filter((line) => !/^\t+(sourceColumn|sourceLineageTag):/.test(line));
    for (const { name } of star.spec.tables)
      expect(said(await model('Fabric', `tables/${name.en}.tmdl`))).toEqual(
        said(await model('Desktop', `tables/${name.en}.tmdl`)),
      );
    const report = (place: string): Promise<string[]> =>
      readdir(join(folder, place, 'Shop.Report'), { recursive: true });
    expect((await report('Fabric')).sort()).toEqual((await report('Desktop')).sort());
  });

  it('can be made before the Lakehouse is there', async () => {
    await publishFabric(star, { ...options, lakehouse: unknownLakehouse }, join(folder, 'Early'));
    const [address = ''] = /https:[^"]+/.exec(await model('Early', 'expressions.tmdl')) ?? [];
    expect(lakehouseOf(address)).toEqual(unknownLakehouse);
  });
});
