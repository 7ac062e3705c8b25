import type { ColumnSpec, CurrencyCode, Locale, StarSpec, TableSpec } from '../../star';
import { afterColon, columnKeyName, columnName, columnTypeName, tableName } from '../names';
import { formatCount, formatSample } from '../format';
import { escapeMarkdown, heading, inlineCode, linkTo, markdownTable } from './markdown';
import { colon } from '../words';
import { words } from './words';

/** What links to a table’s chapter point to. */
export const tableAnchor = (table: TableSpec): string => `table-${table.id}`;

/** Every table in one line, with its number of rows. */
export function tableOverview(spec: StarSpec, rows: ReadonlyMap<string, number>, locale: Locale): string {
  const columns = [
    { header: words.table[locale] },
    { header: words.kind[locale] },
    { header: words.grain[locale] },
    { header: words.rows[locale], align: 'right' as const },
    { header: words.description[locale] },
  ];
  return markdownTable(
    columns,
    spec.tables.map((table) => [
      linkTo(tableAnchor(table), tableName(table, locale)),
      words[table.kind][locale],
      escapeMarkdown(table.grain[locale]),
      formatCount(rows.get(table.id) ?? 0, locale),
      escapeMarkdown(table.description[locale]),
    ]),
  );
}

/** One table in full: what a row is, its picture if there is one, its columns, its hierarchies. */
export function tableChapter(spec: StarSpec, table: TableSpec, locale: Locale, picture: readonly string[]): string {
  return [
    heading(3, tableName(table, locale), tableAnchor(table)),
    tableLead(table, locale),
    ...picture,
    columnTable(spec, table, locale),
    ...hierarchies(table, locale),
  ].join('\n\n');
}

/** What a table holds and what a row is. */
export function tableLead(table: TableSpec, locale: Locale): string {
  return `${escapeMarkdown(table.description[locale])} ${words.grain[locale]}${colon[locale]} ${escapeMarkdown(afterColon(table.grain[locale]))}.`;
}

/** The columns of a table, each with what it looks like, what it is a key of and what it means. */
export function columnTable(spec: StarSpec, table: TableSpec, locale: Locale, currency?: CurrencyCode): string {
  const columns = ['column', 'identifier', 'type', 'key', 'notes', 'description'] as const;
  return markdownTable(
    columns.map((header) => ({ header: words[header][locale] })),
    table.columns.map((column) => [
      escapeMarkdown(columnName(column, locale)),
      inlineCode(column.id),
      [columnTypeName(column, locale), formatSample(column, locale, currency)].filter(Boolean).join(' · '),
      escapeMarkdown(columnKeyName(spec, column, locale)),
      columnNotes(table, column, locale),
      escapeMarkdown(column.description[locale]),
    ]),
  );
}

/** The hierarchies of a table, one sentence each. */
export function hierarchies(table: TableSpec, locale: Locale): string[] {
  return (table.hierarchies ?? []).map((hierarchy) => {
    const levels = hierarchy.levels.map((id) => levelName(table, id, locale)).join(' → ');
    return `${words.hierarchy[locale]} **${escapeMarkdown(hierarchy.name[locale])}** (${levels}). ${escapeMarkdown(hierarchy.description[locale])}`;
  });
}

/** What the model does with a column beyond showing it. */
function columnNotes(table: TableSpec, column: ColumnSpec, locale: Locale): string {
  return [
    column.nullable === true ? words.nullable[locale] : '',
    column.hidden === true ? words.hidden[locale] : '',
    column.sortBy === undefined ? '' : `${words.sortedBy[locale]} ${levelName(table, column.sortBy, locale)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function levelName(table: TableSpec, id: string, locale: Locale): string {
  const column = table.columns.find((candidate) => candidate.id === id);
  return escapeMarkdown(column ? columnName(column, locale) : id);
}
