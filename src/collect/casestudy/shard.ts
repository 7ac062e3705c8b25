import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { changedFiles, kitVersion, Problem } from '../../common';
import type { Text } from '../../relationship/text';
import type { Store, StoreTableName } from '../../store';
import type { RunOptions } from './append';
import { reportOf, type CaseStudyReport } from './generate';
import { planOf, type CaseStudyOptions } from './options';
import { admitParts } from './parts/admit-parts';
import { mergeParts, writePart } from './parts/part';
import { liveInThreads } from './parts/pool';
import { optionsOf, readRecord, recordOf, writeRecord, type CaseStudyRecord } from './record';
import { scenarios } from './scenarios';

/** One of several parts of a case study, the first being 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Where the tables stand below the folder of a part. */
const tablesFolder = 'store';

/**
 * Writes one part of a case study into a folder: the raw tables of a range of customers (Parquet, the same bytes on every
 * machine) and the record. The first part also holds what belongs to no customer. Parts can be made on many machines.
 * @throws {Problem} for an option or a parameter outside its range
 */
export async function writeShard(options: CaseStudyOptions, shard: Shard, folder: string): Promise<CaseStudyRecord> {
  const plan = planOf(options);
  const company = scenarios[plan.scenario].open(plan);
  const { customers } = plan.timeline;
  const bound = (part: number): number => Math.floor((customers * part) / shard.of);
  const range = { first: bound(shard.part - 1), next: bound(shard.part) };
  const size = range.next - range.first;
  const tables = join(folder, tablesFolder);
  await mkdir(tables);
  const { parallel, signal } = options;
  const onProgress = (done: number): void => options.onProgress?.(done, size);
  const common = { market: shard.part === 1, truth: true, signal };
  if (parallel !== undefined && parallel.threads > 1) {
    const { folders } = await liveInThreads(plan, range, { ...common, ...parallel, onProgress });
    await mergeParts(folders, tables);
  } else {
    const scratch = await mkdtemp(join(folder, '.'));
    let done = 0;
    await writePart(company, range, scratch, { ...common, onBatch: (lived) => onProgress((done += lived)) });
    await mergeParts([scratch], tables);
  }
  const record = { ...recordOf(options), shard };
  await writeRecord(folder, record);
  return record;
}

/**
 * Puts all parts of a case study together in the store, which is then as if the whole had been generated at once.
 * @throws {Problem} when parts are missing, given twice, changed, or not of one case study
 */
export async function combineShards(
  store: Store,
  folders: readonly string[],
  { truth = false }: RunOptions = {},
): Promise<{ readonly report: CaseStudyReport; readonly options: CaseStudyOptions }> {
  const parts: { readonly folder: string; readonly record: CaseStudyRecord; readonly shard: Shard }[] = [];
  for (const folder of folders) parts.push(await readShard(folder));
  const [first] = parts;
  if (first === undefined) throw new RangeError('there is no part to combine');
  requireTogether(parts);
  const inOrder = parts.toSorted((a, b) => a.shard.part - b.shard.part).map(({ folder }) => join(folder, tablesFolder));
  const options = optionsOf(first.record);
  const admission = await admitParts(store, inOrder, truth, true);
  const rows = Object.fromEntries(admission.tables.map(({ name, read }) => [name, read])) as Record<
    StoreTableName,
    number
  >;
  return { report: reportOf(planOf(options), rows, admission), options };
}

async function readShard(folder: string) {
  const record = await readRecord(folder);
  const { shard } = record;
  if (shard === undefined) {
    throw notCombinable(folder, {
      fr: 'Ce dossier contient une étude de cas entière, pas une partie.',
      en: 'This folder holds a whole case study, not a part of one.',
    });
  }
  const [changed] = (await changedFiles(folder)) ?? ['SHA256SUMS'];
  if (changed !== undefined) {
    throw notCombinable(folder, {
      fr: `Cette partie a été modifiée ou copiée incomplètement (${changed}).`,
      en: `This part was changed, or copied incompletely (${changed}).`,
    });
  }
  if (record.version !== kitVersion) {
    throw notCombinable(folder, {
      fr: `Cette partie a été faite par la version ${record.version} de Relata ; celle-ci est la ${kitVersion}.`,
      en: `This part was made by version ${record.version} of Relata; this one is ${kitVersion}.`,
    });
  }
  return { folder, record, shard };
}

function requireTogether(parts: readonly { folder: string; record: CaseStudyRecord; shard: Shard }[]): void {
  const identity = ({ record: { shard, ...rest } }: (typeof parts)[number]) => JSON.stringify([rest, shard?.of]);
  const [first] = parts;
  if (first === undefined) return;
  const stranger = parts.find((part) => identity(part) !== identity(first));
  if (stranger !== undefined) {
    throw notCombinable(stranger.folder, {
      fr: `Cette partie n’est pas de la même étude de cas que ${first.folder} : leurs réglages diffèrent.`,
      en: `This part is not of the same case study as ${first.folder}: their settings differ.`,
    });
  }
  const twice = parts.find(({ shard }, index) => parts.findIndex((other) => other.shard.part === shard.part) < index);
  if (twice !== undefined) {
    const { part, of } = twice.shard;
    throw notCombinable(twice.folder, {
      fr: `La partie ${part}/${of} est donnée deux fois.`,
      en: `Part ${part}/${of} is given twice.`,
    });
  }
  const given = new Set(parts.map(({ shard }) => shard.part));
  const missing = Array.from({ length: first.shard.of }, (_, index) => index + 1).filter((part) => !given.has(part));
  if (missing.length > 0) {
    const list = missing.map((part) => `${part}/${first.shard.of}`).join(', ');
    throw notCombinable(undefined, { fr: `Il manque des parties : ${list}.`, en: `Parts are missing: ${list}.` });
  }
}

function notCombinable(file: string | undefined, what: Text): Problem {
  return new Problem(
    what,
    {
      fr: 'Donnez chaque partie une fois, faite avec les mêmes réglages par la même version : « relata generate --shard 1/3 … », « --shard 2/3 … », « --shard 3/3 … ».',
      en: 'Give each part once, made with the same settings by the same version: “relata generate --shard 1/3 …”, “--shard 2/3 …”, “--shard 3/3 …”.',
    },
    file === undefined ? {} : { file },
  );
}
