import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { changesSince, manifestName, readManifest, writeManifest } from './manifest';
import { Problem } from './problem';
import { abandonedIn, removeAbandoned, workingMark } from './working-folder';

export interface ReplacedFolder<T> {
  readonly result: T;
  /** Where the previous content was put, when somebody had changed it or added to it since it was written. */
  readonly keptAside?: string;
}

/**
 * Fills a folder all or nothing: `fill` writes into a temporary sibling, which takes the target's place only when it
 * is complete. If `fill` throws, what the target held before is untouched. A target that was not written by Relata is
 * refused; one that was changed since it was written is kept aside under another name.
 *
 * @throws Problem when the target holds other people's files, cannot be written, or is open in another program.
 */
export async function replaceFolder<T>(
  target: string,
  fill: (folder: string) => Promise<T>,
): Promise<ReplacedFolder<T>> {
  const destination = resolve(target);
  await mendFolder(destination);
  await refuseForeign(destination);
  const draft = await createDraft(destination);
  try {
    const result = await fill(draft);
    await writeManifest(draft);
    const keptAside = await swap(draft, destination);
    return { result, keptAside };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** How the name of a draft begins; it is a hidden sibling of its target. */
const draftName = (destination: string): string => `.${basename(destination)}`;

/** Ends the name of what a draft is about to replace: a hidden sibling too, until the draft is in place. */
const previousEnd = '.previous';

/**
 * Puts in order what a run that was killed may have left of a target: its drafts are removed, and what it was about to
 * replace is put back, or kept aside when it holds somebody's changes.
 */
export async function mendFolder(target: string): Promise<void> {
  const destination = resolve(target);
  const parent = dirname(destination);
  for (const entry of await abandonedIn(parent, draftName(destination), previousEnd)) {
    const previous = join(parent, entry);
    if (existsSync(destination)) await discard(previous, destination, await isChanged(previous).catch(() => true));
    else await rename(previous, destination);
  }
  await removeAbandoned(parent, draftName(destination));
}

async function createDraft(destination: string): Promise<string> {
  try {
    // Not mkdtemp: its folder is closed to others, and it is to become the published one.
    const draft = join(dirname(destination), `${draftName(destination)}${workingMark()}`);
    await mkdir(draft, { recursive: true });
    return draft;
  } catch (cause) {
    throw new Problem(
      {
        fr: `Impossible d’écrire dans le dossier ${dirname(destination)}.`,
        en: `Cannot write into the folder ${dirname(destination)}.`,
      },
      {
        fr: 'Choisissez avec --out un dossier où vous avez le droit d’écrire.',
        en: 'Choose with --out a folder that you may write to.',
      },
      { file: destination },
      { cause },
    );
  }
}

/**
 * Refuses a target that holds files which Relata did not write, so that a long run can be refused before it starts.
 * @throws Problem when it does
 */
export async function refuseForeign(target: string): Promise<void> {
  const destination = resolve(target);
  const entries = await listEntries(destination);
  if (entries.length === 0 || entries.includes(manifestName)) return;
  throw new Problem(
    {
      fr: `Ce dossier contient déjà des fichiers que Relata n’a pas écrits (${entries[0]}…).`,
      en: `This folder already holds files that Relata did not write (${entries[0]}…).`,
    },
    {
      fr: 'Choisissez avec --out un dossier vide ou nouveau : rien n’a été modifié.',
      en: 'Choose with --out an empty or new folder: nothing was changed.',
    },
    { file: destination },
  );
}

async function listEntries(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new Problem(
      { fr: 'Ce chemin n’est pas un dossier lisible.', en: 'This path is not a readable folder.' },
      { fr: 'Choisissez un autre dossier avec --out.', en: 'Choose another folder with --out.' },
      { file: folder },
      { cause: error },
    );
  }
}

async function swap(draft: string, destination: string): Promise<string | undefined> {
  const previous = `${draft}${previousEnd}`;
  const changed = await isChanged(destination);
  const hadPrevious = await moveIfPresent(destination, previous);
  try {
    await rename(draft, destination);
  } catch (error) {
    if (hadPrevious) await rename(previous, destination);
    throw error;
  }
  return hadPrevious ? discard(previous, destination, changed) : undefined;
}

/** Whether somebody changed a folder since Relata wrote it. */
async function isChanged(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  return manifest !== undefined && (await changesSince(folder, manifest)).length > 0;
}

/**
 * Removes what was replaced, or keeps it aside when it holds somebody's changes.
 * @returns where it was put
 */
async function discard(previous: string, destination: string, changed: boolean): Promise<string | undefined> {
  if (changed) return keepAside(previous, destination);
  await rm(previous, { recursive: true, force: true });
  return undefined;
}

async function moveIfPresent(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw new Problem(
      {
        fr: 'Le résultat précédent ne peut pas être remplacé : un de ses fichiers est sans doute ouvert.',
        en: 'The previous result cannot be replaced: one of its files is probably open.',
      },
      {
        fr: 'Fermez Power BI Desktop et Excel, puis recommencez : rien n’a été modifié.',
        en: 'Close Power BI Desktop and Excel, then try again: nothing was changed.',
      },
      { file: from },
      { cause },
    );
  }
}

async function keepAside(previous: string, destination: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${destination}.previous-${number}`;
    if (existsSync(aside)) continue;
    await rename(previous, aside);
    return aside;
  }
}

/**
 * Writes a text file that people may have edited: another version of it that is already there is kept aside.
 * @returns where the other version was put, if there was one
 */
export async function replaceFile(file: string, text: string): Promise<string | undefined> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return undefined;
  const aside = before === undefined ? undefined : await keepAside(file, file);
  await writeText(file, text);
  return aside;
}

/** Writes a text file as UTF-8 without byte order mark, creating its folders. */
export async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, 'utf8');
}
