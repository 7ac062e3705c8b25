import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { inTemporaryFolder, refuseForeign, replaceFile, replaceFolder } from '../common';
import { writeRecord } from '../collect';
import {
  fabricFolder,
  lakehouseOf,
  lookOfTheme,
  publishAll,
  themeFolder,
  unknownLakehouse,
  type Lakehouse,
  type LookName,
  type Publication,
} from '../publish';
import type { Locale, Text } from '../relationship/text';
import { buildStar, measureValues, type MeasureValue, type Star } from '../star';
import { openStore, writeQuarantine, type Store } from '../store';
import { packagedVisual } from './assets';
import { interruptible } from './interrupt';
import { messages } from './messages';
import type { CommonOptions } from './options';
import { progressOn, type Progress } from './progress';
import { printReport } from './report';
import { summarize, type Collected, type Run } from './summary';

/** What a collector may use while it runs. */
export interface Workshop {
  /** Stops the run. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, whole: number) => void;
  /** An empty folder that is removed after the run. */
  readonly folder: string;
}

export interface KitTask {
  /** Output folder when the user names none. */
  readonly defaultOut: string;
  /** What the first step is called while it runs. */
  readonly step: Text;
  /** Threads of the database; all cores by default. */
  readonly threads?: number;
  readonly collect: (store: Store, workshop: Workshop) => Promise<Collected>;
}

/** DuckDB spills to disk beyond this, so that the whole run stays below 2 GB. */
export const memoryLimit = '1GB';

/**
 * Collects, builds the star, publishes, and prints what was made: the whole way for every collector. Ctrl+C stops it and
 * leaves everything as it was.
 */
export async function runKit(options: CommonOptions, task: KitTask): Promise<void> {
  await interruptible(async (signal) => {
    const progress = progressOn(options.locale);
    try {
      await inTemporaryFolder((folder) => runIn(folder, options, task, progress, signal));
    } finally {
      progress.stop();
    }
  });
}

async function runIn(
  temporaryFolder: string,
  options: CommonOptions,
  task: KitTask,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const start = performance.now();
  const { locale, theme } = options;
  const fabric = options.fabric === true ? unknownLakehouse : options.fabric;
  const out = resolve(options.out ?? task.defaultOut);
  const name = options.name ?? projectNameOf(out);
  await refuseForeign(out);
  const say = (step: Text): void => {
    signal.throwIfAborted();
    progress.step(step);
  };
  const store = await openStore({ memoryLimit, temporaryFolder, threads: task.threads });
  signal.addEventListener('abort', () => store.session.connection.interrupt());
  try {
    say(task.step);
    const folder = join(temporaryFolder, 'parts');
    await mkdir(folder);
    const workshop = { signal, onProgress: progress.advance, folder };
    const collected = await task.collect(store, workshop);
    say(messages.steps.star);
    const star = await buildStar(store, {
      locale,
      scenario: collected.kind,
      completeUntil: collected.completeUntil,
      currency: collected.currency,
    });
    const values = await measureValues(star);
    const replaced = await replaceFolder(out, (folder) =>
      publish(star, store, collected, { name, locale, theme, fabric, destination: out, values, say }, folder),
    );
    progress.stop();
    const mapping = `${out}.mapping.json`;
    const mappingAside =
      collected.mapping && (await replaceFile(mapping, `${JSON.stringify(collected.mapping, undefined, 2)}\n`));
    const run: Run = {
      out,
      mapping: collected.mapping && mapping,
      collected,
      publications: replaced.result,
      keptAside: [replaced.keptAside, mappingAside].filter((path) => path !== undefined),
      star,
      values,
      seconds: (performance.now() - start) / 1000,
    };
    if (options.json) console.log(JSON.stringify(await summarize(run, locale), undefined, 2));
    else await printReport(run, locale);
  } finally {
    store.session.close();
  }
}

interface Place {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: LookName;
  readonly fabric?: Lakehouse;
  readonly destination: string;
  readonly values: readonly MeasureValue[];
  readonly say: (step: Text) => void;
}

async function publish(
  star: Star,
  store: Store,
  collected: Collected,
  { say, ...place }: Place,
  folder: string,
): Promise<Publication[]> {
  const visual = await packagedVisual();
  const publications = await publishAll(
    star,
    { ...place, visual, groundTruth: collected.groundTruth, onStart: say },
    folder,
  );
  if (Object.keys(collected.rowsQuarantined).length > 0)
    await writeQuarantine(store, place.locale, join(folder, 'quarantine.csv'));
  if (collected.record) await writeRecord(folder, collected.record);
  say(messages.steps.manifest);
  return publications;
}

/** A project name out of a folder's name: accents and blanks do not survive every archive. */
function projectNameOf(folder: string): string {
  const plain = basename(folder)
    .normalize('NFD')
    .replace(/[^A-Za-z0-9_-]+/g, '')
    .slice(0, 40);
  return /^[A-Za-z0-9]/.test(plain) ? plain : 'relata';
}

/** What a folder’s project was made with; nothing when it holds none. */
export async function projectIn(folder: string): Promise<Partial<Pick<CommonOptions, 'name' | 'theme' | 'fabric'>>> {
  const files = await readdir(folder).catch(() => []);
  const name = files.find((file) => file.endsWith('.pbip'))?.slice(0, -'.pbip'.length);
  if (name === undefined) return {};
  const themes = await readdir(join(folder, `${name}.Report`, themeFolder)).catch(() => []);
  const expressions = join(folder, fabricFolder, `${name}.SemanticModel`, 'definition', 'expressions.tmdl');
  const [address] = /https:[^"]+/.exec(await readFile(expressions, 'utf8').catch(() => '')) ?? [];
  return {
    name,
    theme: themes.map(lookOfTheme).find((look) => look !== undefined),
    ...(address === undefined ? {} : { fabric: lakehouseOf(address) }),
  };
}
