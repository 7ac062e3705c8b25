import {
  columnName,
  columnTable,
  escapeMarkdown,
  heading,
  hierarchies,
  markdownTable,
  measureName,
  tableLead,
  tableName,
} from '../../publish';
import type { RelationshipSpec, TableSpec } from '../../star';
import { rawList } from './origins';
import { cell, named, studyName, synonymsOf, type PageContext } from './page';
import { paths } from './paths';
import { words } from './words';

/** All about one table: what it is for, what a row is, its columns, what it is linked to, where it comes from. */
export function tablePage(table: TableSpec, context: PageContext): string[] {
  const { spec, locale } = context;
  return [
    tableLead(table, locale),
    facts(table, context),
    ...star(table, context),
    heading(2, words.columns[locale]),
    columnTable(spec, table, locale),
    ...section(words.hierarchies[locale], hierarchies(table, locale)),
    ...section(words.relationships[locale], relationships(table, context)),
    ...section(words.measures[locale], measures(table, context)),
    ...section(words.origins[locale], origins(table, context)),
    ...section(words.examples[locale], examples(table, context)),
  ];
}

/** A section, unless there is nothing to say. */
const section = (title: string, paragraphs: readonly string[]): string[] =>
  paragraphs.length === 0 ? [] : [heading(2, title), ...paragraphs];

function facts(table: TableSpec, context: PageContext): string {
  const { studies, locale } = context;
  const synonyms = synonymsOf(table.id, context);
  const filled = studies.filter(({ rows }) => rows.has(table.id)).map((study) => studyName(study, locale));
  const names = filled.length === 0 ? [words.noStudy[locale]] : filled;
  return [
    ...(table.process === undefined
      ? []
      : [named(words.process[locale], escapeMarkdown(table.process[locale]), locale)]),
    named(words.filledIn[locale], escapeMarkdown(names.join(', ')), locale),
    ...(synonyms === '' ? [] : [named(words.synonyms[locale], synonyms, locale)]),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

function star(table: TableSpec, { locale, links }: PageContext): string[] {
  if (table.kind !== 'fact') return [];
  const text = named(words.starOf[locale], tableName(table, locale), locale);
  return [heading(2, words.star[locale]), links.picture(paths.starPicture(table), text)];
}

/** For a fact, its dimensions; for a dimension, the facts that use it. */
function relationships(table: TableSpec, { spec, locale, links }: PageContext): string[] {
  const isFact = table.kind === 'fact';
  const own = spec.relationships.filter(({ from, to }) => (isFact ? from : to).table === table.id);
  if (own.length === 0) return [];
  const find = (id: string): TableSpec | undefined => spec.tables.find((candidate) => candidate.id === id);
  const keyOf = ({ from }: RelationshipSpec): string => {
    const column = find(from.table)?.columns.find(({ id }) => id === from.column);
    return column === undefined ? from.column : columnName(column, locale);
  };
  const headers = [isFact ? words.dimensions : words.usedBy, words.by, words.kind];
  const rows = own.map((relationship) => {
    const other = find((isFact ? relationship.to : relationship.from).table);
    return [
      other === undefined ? '' : links.link(paths.table(other), tableName(other, locale)),
      escapeMarkdown(keyOf(relationship)),
      (relationship.active ? words.active : words.onDemand)[locale],
    ];
  });
  return [
    markdownTable(
      headers.map((header) => ({ header: header[locale] })),
      rows,
    ),
  ];
}

function measures(table: TableSpec, { spec, locale, links }: PageContext): string[] {
  const own = spec.measures.filter((measure) => measure.table === table.id);
  if (own.length === 0) return [];
  const folders = [...new Set(own.map(({ folder }) => folder[locale]))];
  return [
    folders
      .map((folder) => {
        const names = own
          .filter((measure) => measure.folder[locale] === folder)
          .map((measure) => links.link(paths.measure(measure), measureName(measure, locale)));
        return `- ${named(escapeMarkdown(folder), names.join(', '), locale)}`;
      })
      .join('\n'),
  ];
}

/** Columns with the same origins stand together. */
function origins(table: TableSpec, context: PageContext): string[] {
  const { lineage, locale, links } = context;
  const byOrigins = new Map<string, string[]>();
  for (const column of table.columns) {
    const raw = rawList(lineage.get(`${table.id}.${column.id}`) ?? [], context);
    byOrigins.set(raw, [...(byOrigins.get(raw) ?? []), columnName(column, locale)]);
  }
  if (byOrigins.size === 1 && byOrigins.has('')) return [words.fixedTable[locale]];
  const rows = [...byOrigins].map(([raw, columns]) => [
    escapeMarkdown(columns.join(', ')),
    raw === '' ? words.computedHere[locale] : raw,
  ]);
  return [
    words.originsLead[locale].replace('{0}', links.target(paths.sources)),
    markdownTable([{ header: words.columns[locale] }, { header: words.rawColumns[locale] }], rows),
  ];
}

/** Rows stand side by side, because most tables have more columns than a page is wide. */
function examples(table: TableSpec, { examples: all, locale }: PageContext): string[] {
  const example = all.get(table.id);
  if (example === undefined || example.rows.length === 0) return [];
  const { rows, study } = example;
  const header = [
    { header: words.column[locale] },
    ...rows.map((_, index) => ({ header: `${words.row[locale]} ${index + 1}` })),
  ];
  const lines = table.columns.map((column) => [
    escapeMarkdown(columnName(column, locale)),
    ...rows.map((row) => escapeMarkdown(cell(row[column.id] ?? null, column, locale, study))),
  ]);
  return [named(words.examplesFrom[locale], `${studyName(study, locale)}.`, locale), markdownTable(header, lines)];
}
