import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Session, sqlText, storeTables, type StoreTableName } from '../../../store';
import type { Company } from '../scenarios';
import { truthTables, TruthWriter } from '../truth';
import { StoreWriter, tableLike } from '../writer';

/** Customers `first` to `next − 1`. */
export interface Range {
  readonly first: number;
  readonly next: number;
}

/** Customers lived between two chances for other work, where nothing else is said. */
export const batchSize = 500;

/** Every table of a part: those of the store, and the latent truth. */
export const partTables: readonly string[] = [
  ...storeTables.map(({ name }) => name),
  ...Object.keys(truthTables).map(truthFile),
];

/** The name of the file that holds a table of the latent truth. */
export function truthFile(table: string): string {
  return `truth-${table}`;
}

/** Fixed row groups and one thread: the same rows give the same bytes. */
export const parquetOptions = 'FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880';

export interface PartOptions {
  /** Also writes the rows that belong to no customer. */
  readonly market: boolean;
  readonly truth: boolean;
  /** Called after each batch with the number of customers in it. */
  readonly onBatch?: (customers: number) => void;
  /** Heard between two batches. */
  readonly signal?: Pick<AbortSignal, 'throwIfAborted'>;
}

/**
 * Lives a range of customers and writes their rows as Parquet files `<table>.parquet` into a folder that exists; tables
 * without rows have none. Memory holds the rows of one part.
 * @returns rows by table of the store
 */
export async function writePart(
  company: Company,
  range: Range,
  folder: string,
  options: PartOptions,
): Promise<Record<StoreTableName, number>> {
  const session = await Session.open({ threads: 1 });
  try {
    await session.run(['CREATE SCHEMA part', ...storeTables.map(partTable)].join(';'));
    const writer = await StoreWriter.into(session, 'part');
    const truth = options.truth ? await TruthWriter.open(session) : undefined;
    if (options.market) company.writeMarket(writer);
    await liveRange(company, range, writer, truth, options);
    writer.close();
    truth?.close();
    const { counts } = writer;
    const copies = Object.entries(counts).flatMap(([table, rows]) =>
      rows > 0 ? [copy(`part.${table}`, join(folder, `${table}.parquet`))] : [],
    );
    if (options.truth) {
      for (const table of Object.keys(truthTables)) {
        copies.push(copy(`truth.${table}`, join(folder, `${truthFile(table)}.parquet`)));
      }
    }
    for (const statement of copies) await session.run(statement);
    return counts;
  } finally {
    session.close();
  }
}

const partTable = ({ name, columns }: (typeof storeTables)[number]): string => tableLike('part', name, columns);

const copy = (table: string, file: string): string => `COPY ${table} TO ${sqlText(file)} (${parquetOptions})`;

/** Lives customers one after the other; between two batches other work has its turn, and the signal is heard. */
export async function liveRange(
  company: Company,
  { first, next }: Range,
  writer: StoreWriter,
  truth: TruthWriter | undefined,
  { onBatch, signal, size = batchSize }: Pick<PartOptions, 'onBatch' | 'signal'> & { readonly size?: number },
): Promise<void> {
  for (let from = first; from < next; from += size) {
    const until = Math.min(next, from + size);
    for (let entity = from; entity < until; entity++) {
      const lived = company.live(entity, writer);
      truth?.add(lived);
    }
    onBatch?.(until - from);
    await new Promise(setImmediate);
    signal?.throwIfAborted();
  }
}

/** The files of a table in parts, in order; parts without rows of it have none. */
export async function filesOf(folders: readonly string[], table: string): Promise<string[]> {
  const files = folders.map((folder) => join(folder, `${table}.parquet`));
  const there = await Promise.all(
    files.map((file) =>
      stat(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => there[index]);
}

/** Puts the rows of parts together, in their order, as one file a table; the parts are removed. */
export async function mergeParts(folders: readonly string[], folder: string): Promise<void> {
  const session = await Session.open({ threads: 1 });
  try {
    for (const table of partTables) {
      const files = await filesOf(folders, table);
      if (files.length > 0) await session.run(copy(`(FROM ${readParts(files)})`, join(folder, `${table}.parquet`)));
    }
  } finally {
    session.close();
  }
  for (const part of folders) await rm(part, { recursive: true });
}

/** SQL of the rows of files, in their order. */
export const readParts = (files: readonly string[]): string => `read_parquet([${files.map(sqlText).join(', ')}])`;
