import { scenarioChoices } from '../../collect';
import {
  codeBlock,
  conformedTable,
  escapeMarkdown,
  formatCount,
  heading,
  inlineCode,
  markdownTable,
  matrixTable,
  tableName,
} from '../../publish';
import { storeTables } from '../../store';
import type { StarSpec, TableSpec } from '../../star';
import { foldersOf, lineageTable } from './measure-pages';
import { named, studyName, type PageContext } from './page';
import { paths } from './paths';
import { words } from './words';

/** The front page: how to read, the model at a glance, and every page. */
export function indexPage(context: PageContext): string[] {
  const { spec, locale, links } = context;
  const ways = [
    [paths.matrix, words.matrix, words.matrixPurpose],
    [paths.catalogue, words.catalogue, words.cataloguePurpose],
    [paths.lineage, words.lineage, words.lineagePurpose],
    [paths.sources, words.sources, words.sourcesPurpose],
    [paths.rules, words.rules, words.rulesPurpose],
    ...(spec.calculationGroups?.length
      ? [[paths.calculations, words.calculations, words.calculationsPurpose] as const]
      : []),
    ...(hasAccess(spec) ? [[paths.access, words.access, words.accessPurpose] as const] : []),
  ] as const;
  return [
    words.lead[locale],
    heading(2, words.howToRead[locale]),
    [words.readTables, words.readDimensions, words.readMeasures, words.readValues]
      .map((text) => `- ${text[locale]}`)
      .join('\n'),
    studyTable(context),
    codeBlock('', `npx relata generate --scenario ${scenarioChoices[0] ?? ''} --size small --locale ${locale}`),
    heading(2, words.map[locale]),
    links.picture(paths.busPicture, words.matrix[locale]),
    heading(2, words.pages[locale]),
    ways
      .map(([path, title, purpose]) => `- ${named(links.link(path, title[locale]), `${purpose[locale]}.`, locale)}`)
      .join('\n'),
    heading(3, words.facts[locale]),
    tableList(
      spec.tables.filter(({ kind }) => kind === 'fact'),
      context,
    ),
    heading(3, words.dimensions[locale]),
    tableList(
      spec.tables.filter(({ kind }) => kind === 'dimension'),
      context,
    ),
    heading(3, words.measures[locale]),
    foldersOf(spec)
      .map(({ name, measures }) => `- ${links.link(paths.folder(name), name[locale])} (${measures.length})`)
      .join('\n'),
  ];
}

/** Whether the model says who sees what. */
export const hasAccess = ({ roles, perspectives }: StarSpec): boolean =>
  (roles?.length ?? 0) + (perspectives?.length ?? 0) > 0;

/** The case studies that values are taken from: enough to make them again. */
function studyTable({ studies, locale }: PageContext): string {
  const headers = ['study', 'scenario', 'seed', 'period', 'customers'] as const;
  return markdownTable(
    headers.map((header) => ({
      header: words[header][locale],
      ...((header === 'seed' || header === 'customers') && { align: 'right' as const }),
    })),
    studies.map((study) => [
      escapeMarkdown(studyName(study, locale)),
      inlineCode(study.scenario),
      String(study.seed),
      `${study.start.slice(0, 7)} – ${study.end.slice(0, 7)}`,
      formatCount(study.customers, locale),
    ]),
  );
}

function tableList(tables: readonly TableSpec[], { studies, locale, links }: PageContext): string {
  const filled = ({ id }: TableSpec): string => {
    const names = studies.filter(({ rows }) => rows.has(id)).map((study) => studyName(study, locale));
    if (names.length === studies.length) return words.everyStudy[locale];
    return names.length === 0 ? words.noStudy[locale] : escapeMarkdown(names.join(', '));
  };
  return markdownTable(
    [{ header: words.table[locale] }, { header: words.eachRow[locale] }, { header: words.studies[locale] }],
    tables.map((table) => [
      links.link(paths.table(table), tableName(table, locale)),
      escapeMarkdown(table.grain[locale]),
      filled(table),
    ]),
  );
}

/** The bus matrix as a picture and in words. */
export function matrixPage({ spec, locale, links }: PageContext): string[] {
  const link = (table: TableSpec): string => links.link(paths.table(table), tableName(table, locale));
  return [
    words.matrixLead[locale],
    links.picture(paths.busPicture, words.matrix[locale]),
    heading(2, words.processes[locale]),
    matrixTable(spec, link, locale),
    heading(2, words.conformed[locale]),
    conformedTable(spec, link, locale),
  ];
}

/** From every measure back to the raw data. */
export function lineagePage(context: PageContext): string[] {
  const { spec, locale, links } = context;
  return [
    words.lineageLead[locale],
    words.lineageRule[locale],
    ...foldersOf(spec).flatMap(({ name, measures }) => [
      `## ${links.link(paths.folder(name), name[locale])}`,
      links.picture(paths.lineagePicture(name), `${words.lineagePicture[locale]} – ${name[locale]}`),
      lineageTable(measures, context),
    ]),
  ];
}

/** The raw tables, and what each of their columns becomes. */
export function sourcesPage(context: PageContext): string[] {
  const { locale } = context;
  return [
    words.sourcesLead[locale],
    ...storeTables.flatMap(({ name, description, columns }) => [
      heading(2, name, name),
      escapeMarkdown(description[locale]),
      markdownTable(
        [words.column, words.type, words.description, words.becomes].map((header) => ({ header: header[locale] })),
        columns.map((column) => [
          inlineCode(column.name),
          words.storeTypes[column.type][locale],
          escapeMarkdown(column.description[locale]),
          becomes(`${name}.${column.name}`, context),
        ]),
      ),
    ]),
  ];
}

/** The star’s columns that rest on a raw column, by table. */
function becomes(raw: string, { spec, lineage, locale, links }: PageContext): string {
  return spec.tables
    .flatMap((table) => {
      const columns = table.columns.filter(({ id }) => lineage.get(`${table.id}.${id}`)?.includes(raw));
      if (columns.length === 0) return [];
      const names = columns.map(({ id }) => inlineCode(id)).join(', ');
      return [`${links.link(paths.table(table), tableName(table, locale))} (${names})`];
    })
    .join(', ');
}
