import { sqlText, type Session } from '../../../store';
import type { Mapping } from '../mapping';
import { problems } from '../problems';
import type { OpenedFile } from '../source/kind';
import { planText, type TextPlan } from './plan';
import { rewriteText } from './rewrite';
import { surveyRegular } from './survey';
import { rewriteWorkbook, type WorkbookTables } from './workbook';

/** One file, ready for DuckDB to read. */
export interface Part {
  readonly file: OpenedFile;
  /** `direct`: the user's own CSV file; `rewritten`: a table file of ours; `parquet`: the user's Parquet file. */
  readonly reading: 'direct' | 'rewritten' | 'parquet';
  readonly path: string;
  readonly options: { readonly delimiter: string; readonly quote: string; readonly skip: number };
  readonly rows: number;
  /** Line of the first row in the user's file; rows of rewritten files carry their own. */
  readonly firstLine: number;
  readonly names: readonly string[];
  /** Whether the file itself names its columns. */
  readonly named: boolean;
  readonly blankLines: number;
  readonly headerLine?: number;
  readonly plan?: TextPlan;
  readonly sheet?: {
    readonly name: string;
    readonly leftOut: WorkbookTables['leftOut'];
    readonly isUncertain: boolean;
  };
}

export interface Staging {
  readonly wish: NonNullable<Mapping['files']>;
  /** The plan of the first text file, to be followed by those written like it. */
  readonly like: TextPlan | undefined;
  readonly rewriteAll: boolean;
  /** Where a table file may be written. */
  readonly path: string;
}

const ours = { delimiter: ',', quote: '"', skip: 0 };

/** The parts of the table that a file holds: several where a workbook has several sheets of the same columns. */
export async function stageFile(session: Session, file: OpenedFile, staging: Staging): Promise<Part[]> {
  if (file.kind === 'parquet') return [await stageParquet(session, file)];
  if (file.kind === 'workbook') return stageWorkbook(file, staging);
  return [await stageText(file, staging)];
}

async function stageText(file: OpenedFile, { wish, like, rewriteAll, path }: Staging): Promise<Part> {
  const plan = await planText(file, wish, like);
  const { names, headerLine, skipLines, layout } = plan;
  const base = { file, names, headerLine, named: headerLine !== undefined, firstLine: skipLines + 1 };
  const regular = rewriteAll ? undefined : await surveyRegular(plan);
  if (regular !== undefined && layout.kind === 'delimited') {
    const options = { delimiter: layout.delimiter, quote: layout.quote, skip: skipLines };
    return { ...base, reading: 'direct', path: file.path, options, rows: regular, blankLines: 0, plan };
  }
  const { rows, blankLines, encoding } = await rewriteText(plan, path);
  return { ...base, reading: 'rewritten', path, options: ours, rows, blankLines, plan: { ...plan, encoding } };
}

async function stageWorkbook(file: OpenedFile, staging: Staging): Promise<Part[]> {
  const { tables, leftOut, isUncertain } = await rewriteWorkbook(file, staging.path, staging.wish);
  return tables.map(({ sheet, path, names, headerLine, rows }) => ({
    file: tables.length === 1 ? file : { ...file, name: `${file.name} [${sheet}]` },
    reading: 'rewritten',
    path,
    options: ours,
    rows,
    firstLine: (headerLine ?? 0) + 1,
    names,
    named: headerLine !== undefined,
    headerLine,
    blankLines: 0,
    sheet: { name: sheet, leftOut, isUncertain },
  }));
}

async function stageParquet(session: Session, file: OpenedFile): Promise<Part> {
  const source = `read_parquet(${sqlText(file.path)})`;
  try {
    const columns = await session.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${source}`);
    const rows = await session.value<number>(`SELECT count(*) FROM ${source}`);
    const names = columns.map(({ column_name: name }) => name);
    return {
      file,
      reading: 'parquet',
      path: file.path,
      options: ours,
      rows,
      firstLine: 1,
      names,
      named: true,
      blankLines: 0,
    };
  } catch (error) {
    throw problems.damaged({ file: file.name }, 'Parquet', error);
  }
}
