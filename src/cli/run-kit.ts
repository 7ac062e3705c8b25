import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { refuseForeign, replaceFile, replaceFolder } from '../common';
import { publishAll, type Publication } from '../publish';
import type { Locale, Text } from '../relationship/text';
import { buildStar, measureValues, type MeasureValue, type Star } from '../star';
import { openStore, writeQuarantine, type Store } from '../store';
import { packagedVisual } from './assets';
import { messages } from './messages';
import type { CommonOptions } from './options';
import { printReport } from './report';
import { summarize, type Collected, type Run } from './summary';

export interface KitTask {
  /** Output folder when the user names none. */
  readonly defaultOut: string;
  /** What the first step is called while it runs. */
  readonly step: Text;
  readonly collect: (store: Store) => Promise<Collected>;
}

/** DuckDB spills to disk beyond this, so that the whole run stays below 2 GB. */
const memoryLimit = '1GB';

/** Collects, builds the star, publishes, and prints what was made: the whole way for every collector. */
export async function runKit(options: CommonOptions, task: KitTask): Promise<void> {
  const start = performance.now();
  const out = resolve(options.out ?? task.defaultOut);
  const name = options.name ?? projectNameOf(out);
  await refuseForeign(out);
  const say = (step: Text) => console.error(`${step[options.locale]}…`);
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'relata-'));
  const store = await openStore({ memoryLimit, temporaryFolder });
  try {
    say(task.step);
    const collected = await task.collect(store);
    say(messages.steps.star);
    const star = await buildStar(store, {
      locale: options.locale,
      scenario: collected.kind,
      completeUntil: collected.completeUntil,
      currency: collected.currency,
    });
    const values = await measureValues(star);
    const replaced = await replaceFolder(out, (folder) =>
      publish(star, store, collected, { name, locale: options.locale, destination: out, values, say }, folder),
    );
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
    if (options.json) console.log(JSON.stringify(await summarize(run, options.locale), undefined, 2));
    else await printReport(run, options.locale);
  } finally {
    store.session.close();
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

interface Place {
  readonly name: string;
  readonly locale: Locale;
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
  const publications = await publishAll(star, { ...place, visual, onStart: say }, folder);
  if (Object.keys(collected.rowsQuarantined).length > 0)
    await writeQuarantine(store, place.locale, join(folder, 'quarantine.csv'));
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
