import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtRoom } from './built.mjs';
import { timed } from './kit.mjs';

/**
 * A case study into the checked store, on every core; then the floor: DuckDB copying the same tables to Parquet.
 * @param {string} scenario
 * @param {'small' | 'medium' | 'large'} size
 */
export async function run(scenario, size) {
  const { openStore, storeTables } = await builtRoom('store');
  const { generateCaseStudy } = await builtRoom('collect');
  const folder = await mkdtemp(join(tmpdir(), 'relata-bench-'));
  try {
    const store = await openStore({ memoryLimit: '1GB', temporaryFolder: folder });
    const parallel = { threads: size === 'small' ? 1 : availableParallelism(), folder };
    const generated = await timed(() => generateCaseStudy(store, { scenario, size, locale: 'en', parallel }));
    const peakMemoryBytes = process.resourceUsage().maxRSS * 1024;
    const floor = await timed(async () => {
      for (const { name } of storeTables) {
        const file = join(folder, `${name}.parquet`);
        await store.session.run(`COPY crm.${name} TO '${file}' (FORMAT parquet, COMPRESSION snappy)`);
      }
    });
    const { customers, rowsKept } = generated.result;
    const result = { customers, rows: rowsKept, floorSeconds: floor.seconds, peakMemoryBytes };
    return { seconds: generated.seconds, result };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
