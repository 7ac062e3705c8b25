import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { publishPowerBiProject, type PowerBiProjectOptions } from '../../../src/publish/powerbi';
import type { Star } from '../../../src/star';
import { fakeVisual } from './fake-visual';

type Options = Pick<PowerBiProjectOptions, 'locale'> & Partial<PowerBiProjectOptions>;

/** Publishes the star and reads everything back: path within the project → bytes. Leaves nothing behind. */
export async function publishedProject(star: Star, options: Options): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-project-'));
  try {
    await publishPowerBiProject(star, { name: 'Case', visual: fakeVisual(), dataFolder: '/data', ...options }, folder);
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    const contents = new Map<string, Buffer>();
    for (const path of paths.sort()) contents.set(path, await readFile(join(folder, path)));
    return contents;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
