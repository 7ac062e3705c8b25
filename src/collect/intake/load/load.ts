import { join } from 'node:path';
import { sqlName, sqlText, type Session } from '../../../store';
import { problems } from '../problems';
import type { Mapping } from '../mapping';
import type { OpenedFile } from '../source/kind';
import { stageFile, type Part } from './stage';
import type { TextPlan } from './plan';

/** All files as one table of texts: `intake.raw(line, fault, c1 … cN)`, its parts in `intake.part`. */
export interface LoadedTable {
  readonly names: readonly string[];
  readonly rows: number;
  readonly parts: readonly Part[];
  /** False when no file names its columns. */
  readonly named: boolean;
}

export const rawColumn = (index: number): string => `c${index + 1}`;

/** So many rows show how a column is written; they are taken evenly from the whole table. */
const sampleSize = 50_000;

/** SQL that makes `intake.sample(id, c1 … cN)` of the sound rows of `intake.raw`. */
const takeSample = `CREATE OR REPLACE TABLE intake.sample AS
  SELECT rowid AS id, * EXCLUDE (line, fault)
  FROM intake.raw
  WHERE fault IS NULL AND rowid % (SELECT greatest(1, count(*) // ${sampleSize}) FROM intake.raw) = 0
  ORDER BY id`;

/**
 * Reads files into one table. Regular CSV files and Parquet files go to DuckDB as they are; all others are first
 * written anew in one shape. Columns are matched by name; in files without header by position.
 */
export async function loadFiles(
  session: Session,
  files: readonly OpenedFile[],
  wish: Mapping['files'],
  folder: string,
): Promise<LoadedTable> {
  const staged = await stageAll(session, files, wish, folder, false);
  const loaded = await insertAll(session, staged).catch(() => undefined);
  if (loaded !== undefined) return loaded;
  // DuckDB and we disagree on a file that looked regular: then our reading of it counts.
  return insertOrFail(session, await stageAll(session, files, wish, folder, true));
}

async function stageAll(
  session: Session,
  files: readonly OpenedFile[],
  wish: Mapping['files'],
  folder: string,
  rewriteAll: boolean,
): Promise<Part[]> {
  const parts: Part[] = [];
  let like: TextPlan | undefined;
  for (const [index, file] of files.entries()) {
    const staged = await stageFile(session, file, {
      wish: wish ?? {},
      like,
      rewriteAll,
      path: join(folder, `table-${index}.csv`),
    });
    like ??= staged[0]?.plan;
    parts.push(...staged);
  }
  return parts;
}

async function insertOrFail(session: Session, parts: readonly Part[]): Promise<LoadedTable> {
  const table = await insertAll(session, parts);
  if (table === undefined) throw new Error('DuckDB read another number of rows than were written');
  return table;
}

/** Undefined when DuckDB finds another number of rows than we counted. */
async function insertAll(session: Session, parts: readonly Part[]): Promise<LoadedTable | undefined> {
  const names = unionOfNames(parts);
  const columns = names.map((_, index) => `${rawColumn(index)} VARCHAR`);
  await session.run(`CREATE SCHEMA IF NOT EXISTS intake;
    CREATE OR REPLACE TABLE intake.raw (line BIGINT, fault VARCHAR, ${columns.join(', ')});
    CREATE OR REPLACE TABLE intake.part (first_id BIGINT, file VARCHAR, first_line BIGINT);`);
  let rows = 0;
  for (const group of groupsOf(parts, names)) {
    await session.run(insertStatement(group, names));
    const starts = group.map((part) => {
      const start = `(${rows}, ${sqlText(part.file.name)}, ${part.firstLine})`;
      rows += part.rows;
      return start;
    });
    await session.run(`INSERT INTO intake.part VALUES ${starts.join(', ')}`);
  }
  const found = await session.value<number>('SELECT count(*) FROM intake.raw');
  if (found !== rows) return undefined;
  const [first] = parts;
  if (rows === 0) throw problems.noRows({ file: parts.length === 1 ? first?.file.name : undefined });
  await session.run(takeSample);
  return { names, rows, parts, named: parts.some(({ named }) => named) };
}

function unionOfNames(parts: readonly Part[]): string[] {
  const named = parts.filter((part) => part.named);
  const names = [...((named[0] ?? parts[0])?.names ?? [])];
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const name of named.flatMap((part) => part.names)) {
    if (!known.has(name.toLowerCase())) {
      known.add(name.toLowerCase());
      names.push(name);
    }
  }
  const widest = Math.max(...parts.map((part) => part.names.length));
  while (names.length < widest) names.push(`#${names.length + 1}`);
  return names;
}

/** For each column of a part, the index of the column of the whole table. */
function placesOf(part: Part, names: readonly string[]): number[] {
  if (!part.named) return part.names.map((_, index) => index);
  const lower = names.map((name) => name.toLowerCase());
  return part.names.map((name) => lower.indexOf(name.toLowerCase()));
}

/** Neighbouring parts that one `read_csv` can read. */
function groupsOf(parts: readonly Part[], names: readonly string[]): Part[][] {
  const groups: Part[][] = [];
  let key = '';
  for (const part of parts) {
    const next = JSON.stringify([part.reading, part.options, placesOf(part, names)]);
    if (next === key && part.reading !== 'parquet') groups.at(-1)?.push(part);
    else groups.push([part]);
    key = next;
  }
  return groups;
}

function insertStatement(group: readonly Part[], names: readonly string[]): string {
  const [part] = group;
  if (part === undefined) throw new Error('a group has at least one part');
  const places = placesOf(part, names).map((place) => rawColumn(place));
  const own = part.names.map((name, index) =>
    part.reading === 'parquet' ? `CAST(${sqlName(name)} AS VARCHAR)` : `v${index}`,
  );
  const provenance = {
    direct: ['NULL', 'NULL'],
    rewritten: ['line', "nullif(fault, '')"],
    parquet: ['file_row_number + 1', 'NULL'],
  }[part.reading];
  return `INSERT INTO intake.raw (line, fault, ${places.join(', ')})
    SELECT ${[...provenance, ...own].join(', ')}
    FROM ${sourceOf(
      part,
      group.map(({ path }) => sqlText(path)),
    )}`;
}

function sourceOf(part: Part, paths: readonly string[]): string {
  if (part.reading === 'parquet') return `read_parquet([${paths.join(', ')}], file_row_number = true)`;
  const values = part.names.map((_, index) => `'v${index}': 'VARCHAR'`);
  const columns = part.reading === 'direct' ? values : ["'line': 'BIGINT'", "'fault': 'VARCHAR'", ...values];
  const { delimiter, quote, skip } = part.options;
  return `read_csv([${paths.join(', ')}], auto_detect = false, header = false, columns = {${columns.join(', ')}},
    delim = ${sqlText(delimiter)}, quote = ${sqlText(quote)}, escape = ${sqlText(quote)}, skip = ${skip}, max_line_size = 16777216)`;
}
