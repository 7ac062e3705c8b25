import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasets, datasetsFolder, makeDatasets } from '../scripts/datasets.mjs';
import { scratchFolder } from './cli/relata';

const folder = scratchFolder();
const committed = join(datasetsFolder, 'SHA256SUMS');

test('an archive has the same bytes each time, and the manifest says which', async () => {
  const options = ['--size', '20', '--months', '6'];
  const manifest = await makeDatasets(join(folder, 'one'), ['retail'], options);
  expect(await makeDatasets(join(folder, 'two'), ['retail'], options)).toBe(manifest);
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'one', 'retail-fr.zip')))
    .digest('hex');
  expect(manifest).toBe(`${hash}  retail-fr.zip\n`);
});

describe.runIf(existsSync(committed))('the case studies in the repository', () => {
  test('are what their manifest says, and what this version makes', async () => {
    const manifest = readFileSync(committed, 'utf8');
    for (const line of manifest.trim().split('\n')) {
      const [hash, file = ''] = line.split('  ');
      const bytes = readFileSync(join(datasetsFolder, file));
      expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(hash);
    }
    expect(await makeDatasets(join(folder, 'made'), datasets)).toBe(manifest);
  });
});
