import type { ColumnSpec, Locale, StarSpec, TableSpec } from '../../star';
import { afterColon, columnKeyName, columnName, columnTypeName, tableName } from '../names';
import { formatCount } from '../format';
import { escapeMarkdown, heading, inlineCode, linkTo, markdownTable } from './markdown';
import { colon } from '../words';
import { words } from './words';

const anchor = (table: TableSpec): string => `table-${table.id}`;

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
      linkTo(anchor(table), tableName(table, locale)),
      words[table.kind][locale],
      escapeMarkdown(table.grain[locale]),
      formatCount(rows.get(table.id) ?? 0, locale),
      escapeMarkdown(table.description[locale]),
    ]),
  );
}

/** One table in full: what a row is, its columns, its hierarchies. */
export function tableChapter(spec: StarSpec, table: TableSpec, locale: Locale): string {
  const columns = ['column', 'identifier', 'type', 'key', 'nullable', 'description'] as const;
  return [
    heading(3, tableName(table, locale), anchor(table)),
    `${escapeMarkdown(table.description[locale])} ${words.grain[locale]}${colon[locale]} ${escapeMarkdown(afterColon(table.grain[locale]))}.`,
    markdownTable(
      columns.map((header) => ({ header: words[header][locale] })),
      table.columns.map((column) => columnRow(spec, column, locale)),
    ),
    ...(table.hierarchies ?? []).map((hierarchy) => {
      const levels = hierarchy.levels.map((id) => levelName(table, id, locale)).join(' → ');
      return `${words.hierarchy[locale]} **${escapeMarkdown(hierarchy.name[locale])}** (${levels}). ${escapeMarkdown(hierarchy.description[locale])}`;
    }),
  ].join('\n\n');
}

function columnRow(spec: StarSpec, column: ColumnSpec, locale: Locale): string[] {
  return [
    escapeMarkdown(columnName(column, locale)),
    inlineCode(column.id),
    columnTypeName(column, locale),
    escapeMarkdown(columnKeyName(spec, column, locale)),
    column.nullable === true ? words.yes[locale] : '',
    escapeMarkdown(column.description[locale]),
  ];
}

function levelName(table: TableSpec, id: string, locale: Locale): string {
  const column = table.columns.find((candidate) => candidate.id === id);
  return escapeMarkdown(column ? columnName(column, locale) : id);
}
