import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../src/cli/summary';

/** The files that a summary names and that are not there. */
export function missingTables(folder: string, summary: Summary): string[] {
  return summary.tables.flatMap(({ files }) => files).filter((file) => !existsSync(join(folder, ...file.split('/'))));
}
