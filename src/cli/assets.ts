import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../common';

/** The build's folder: beside the bundled kit, or in the repository when running from source. */
function distFolder(): URL {
  const bundled = new URL('../', import.meta.url);
  return existsSync(new URL('visual/', bundled)) ? bundled : new URL('../../dist/', import.meta.url);
}

/** Bytes of the packaged visual. */
export async function packagedVisual(): Promise<Uint8Array> {
  return new Uint8Array(await built(visualFile()));
}

/** Path of the packaged visual. */
export function visualFile(): string {
  return fileURLToPath(new URL('visual/relata.pbiviz', distFolder()));
}

/** Path of the built preview page's folder. */
export function previewFolder(): string {
  return fileURLToPath(new URL('preview/', distFolder()));
}

async function built(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Problem(
      { fr: 'Cette installation de Relata est incomplète.', en: 'This installation of Relata is incomplete.' },
      {
        fr: 'Réinstallez-la ; dans une copie du dépôt, lancez « npm run build ».',
        en: 'Install it again; in a clone of the repository, run “npm run build”.',
      },
      { file },
      { cause },
    );
  }
}
