import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { stableHex } from './identity';

/** In a working folder's name: the machine and the process that made it, and something random. */
const mark = /-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}/;

const thisMachine = (): string => stableHex(hostname(), 8);

/** For the name of a new working folder: it tells whose the folder is, so that others know when it is nobody's. */
export const workingMark = (): string => `-${thisMachine()}-${process.pid}-${randomUUID().slice(0, 8)}`;

/**
 * The working folders of a name that processes left behind which were killed: those of this machine that are no more.
 * What another machine made on a shared disk may still be in use.
 * @param end what their names hold after the mark
 */
export async function abandonedIn(parent: string, name: string, end = ''): Promise<string[]> {
  const entries = await readdir(parent).catch(() => []);
  return entries.filter((entry) => {
    const [found, machine, maker] = mark.exec(entry.slice(name.length)) ?? [];
    return entry === `${name}${found}${end}` && machine === thisMachine() && !isRunning(Number(maker));
  });
}

/** Removes the abandoned working folders of a name. One that cannot be removed does no harm: it is left. */
export async function removeAbandoned(parent: string, name: string): Promise<void> {
  for (const entry of await abandonedIn(parent, name))
    await rm(join(parent, entry), { recursive: true, force: true }).catch(() => undefined);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

const temporaryName = 'relata';

/**
 * Does work that needs a folder of its own in the system's place for temporary files, empty and closed to others; it is
 * removed afterwards, as are those that killed runs left there.
 */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeAbandoned(tmpdir(), temporaryName);
  const folder = join(tmpdir(), `${temporaryName}${workingMark()}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
