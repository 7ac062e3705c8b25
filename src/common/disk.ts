import { Problem } from './problem';

/** How Node and DuckDB say that a disk is full, on every platform. */
const full = /ENOSPC|EDQUOT|no space left on device|not enough space on the disk|disk quota exceeded/i;

/** The problem behind an error that was thrown because a disk is full; undefined for any other. */
export function fullDisk(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!full.test(`${code} ${error.message}`)) return fullDisk(error.cause);
  return new Problem(
    { fr: 'Le disque est plein.', en: 'The disk is full.' },
    {
      fr: 'Libérez de la place, ou choisissez un autre disque avec --out (et TMPDIR pour les fichiers temporaires) : le résultat précédent n’a pas été modifié.',
      en: 'Free some space, or choose another disk with --out (and TMPDIR for temporary files): the previous result was not changed.',
    },
    {},
    { cause: error },
  );
}
