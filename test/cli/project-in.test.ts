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

  it('has neither where there is none', async () => {
    expect(await projectIn(join(folder, 'nowhere'))).toEqual({});
  });
});
