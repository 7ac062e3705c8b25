import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectIn } from '../../src/cli/run-kit';
import { scratchFolder } from './relata';

describe('a project that is continued', () => {
  const folder = scratchFolder();

  it('keeps its name and its theme', async () => {
    const themes = join(folder, 'made', 'Shop.Report', 'StaticResources', 'RegisteredResources');
    mkdirSync(themes, { recursive: true });
    writeFileSync(join(folder, 'made', 'Shop.pbip'), '{}');
    writeFileSync(join(themes, 'Relata-dark-0123abcd.json'), '{}');
    expect(await projectIn(join(folder, 'made'))).toEqual({ name: 'Shop', theme: 'dark' });
  });

  it('keeps the Lakehouse that it was also made for', async () => {
    const model = join(folder, 'lake', 'Fabric', 'Shop.SemanticModel', 'definition');
    mkdirSync(model, { recursive: true });
    writeFileSync(join(folder, 'lake', 'Shop.pbip'), '{}');
    const [workspace, id] = ['11111111-aaaa-4000-8000-000000000001', '22222222-bbbb-4000-8000-000000000002'];
    const query = `AzureStorage.DataLake("https://onelake.dfs.fabric.microsoft.com/${workspace}/${id}")`;
    writeFileSync(join(model, 'expressions.tmdl'), `expression Lakehouse = ${query}\n`);
    expect(await projectIn(join(folder, 'lake'))).toMatchObject({ fabric: { workspace, id } });
  });

  it('has neither where there is none', async () => {
    expect(await projectIn(join(folder, 'nowhere'))).toEqual({});
  });
});
