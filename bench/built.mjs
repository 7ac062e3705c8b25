import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';

const folder = join('dist', 'bench');

/** Builds the rooms that make a case study as the kit is built, threads included: what is measured is what users run. */
export async function buildRooms() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.19',
      minify: false,
      rollupOptions: {
        input: {
          collect: 'src/collect/index.ts',
          store: 'src/store/index.ts',
          worker: 'src/collect/casestudy/parts/worker.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

/** @param {'collect' | 'store'} room */
export const builtRoom = (room) => import(pathToFileURL(join(root, folder, `${room}.js`)).href);
