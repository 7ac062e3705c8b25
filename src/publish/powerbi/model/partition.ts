import type { Locale, TableSpec } from '../../../star';
import { columnName, dataFileName } from '../../names';
import { modelTypes } from './format';

/** The text parameter of the model that switches from embedded rows to files. */
export const folderParameter = 'DataFolder';

// Longer literals are unproven in Power BI Desktop, and no editor likes them.
const literalLength = 100_000;

/** A text literal of Power Query M. */
export function mText(value: string): string {
  return `"${value.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`;
}

/** `{"a", "b"}` */
function mList(items: readonly string[]): string {
  return `{${items.join(', ')}}`;
}

/** Where a query finds a table’s rows: in itself, in a file of the folder, or in either as the parameter says. */
export type Rows = { readonly kind: 'embedded' | 'either'; readonly payload: string } | { readonly kind: 'file' };

/**
 * The M query of a table. Where there is a choice, the folder parameter makes it: blank for the rows embedded in the
 * query, filled for the Parquet file that the kit wrote into that folder. Types are set once, in the invariant culture
 * of the data, so that the reader's regional settings change no value.
 */
export function tableQuery(table: TableSpec, locale: Locale, rows: Rows): string {
  const headers = table.columns.map((column) => mText(columnName(column, locale)));
  const types = table.columns.map((column, index) => `{${headers[index] ?? ''}, ${modelTypes[column.type].m}}`);
  const steps = [
    ...sourceSteps(`Parquet.Document(File.Contents(Folder & ${mText(dataFileName(table, locale, 'parquet'))}))`),
    `#"Changed Type" = Table.TransformColumnTypes(Source, ${mList(types)}, "en-US")`,
  ];
  return ['let', steps.map((step) => `    ${step}`).join(',\n'), 'in', '    #"Changed Type"'].join('\n');

  function sourceSteps(file: string): string[] {
    if (rows.kind === 'embedded') return [`Source = ${embeddedTable(rows.payload, headers)}`];
    if (rows.kind === 'file') return [...folderSteps, `Source = ${file}`];
    return [
      ...folderSteps,
      `Embedded = ${embeddedTable(rows.payload, headers)}`,
      `Source = if Folder = "" then Embedded else ${file}`,
    ];
  }
}

const folderSteps: readonly string[] = [
  // A path copied from the Explorer comes in quotation marks.
  `FolderText = Text.Trim(${folderParameter} ?? "", {" ", """"})`,
  'Folder = if FolderText = "" or Text.EndsWith(FolderText, "\\") or Text.EndsWith(FolderText, "/") then FolderText else FolderText & "\\"',
];

function embeddedTable(payload: string, headers: readonly string[]): string {
  const binary = `Binary.FromText(${payloadText(payload)}, BinaryEncoding.Base64)`;
  const columns = `Json.Document(Binary.Decompress(${binary}, Compression.Deflate))`;
  return `Table.FromColumns(${columns}, ${mList(headers)})`;
}

function payloadText(payload: string): string {
  if (payload.length <= literalLength) return mText(payload);
  const pieces: string[] = [];
  for (let start = 0; start < payload.length; start += literalLength) {
    pieces.push(mText(payload.slice(start, start + literalLength)));
  }
  return `Text.Combine(${mList(pieces)})`;
}
