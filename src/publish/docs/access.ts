import type { Locale, PerspectiveSpec, RoleSpec, StarSpec, TableSpec } from '../../star';
import { tableName } from '../names';
import { modelNames } from '../powerbi/model/names';
import { colon } from '../words';
import { codeBlock, escapeMarkdown, heading, markdownTable } from './markdown';
import { nouns, words } from './words';

/** Who sees what: roles, which protect rows, and perspectives, which hide what a reader does not need. */
export function accessChapters(spec: StarSpec, locale: Locale): string[] {
  const roles = spec.roles ?? [];
  const perspectives = spec.perspectives ?? [];
  return [
    ...(roles.length === 0 ? [] : [heading(2, words.roles[locale]), words.rolesLead[locale]]),
    ...roles.flatMap((role) => roleChapter(role, spec, locale)),
    ...(perspectives.length === 0 ? [] : perspectivesChapter(perspectives, spec, locale)),
  ];
}

function roleChapter(role: RoleSpec, spec: StarSpec, locale: Locale): string[] {
  const names = modelNames(spec, locale);
  const value = locale === 'fr' ? '"valeur"' : '"value"';
  return [
    heading(3, role.name[locale]),
    escapeMarkdown(role.description[locale]),
    ...(role.each === undefined
      ? []
      : [
          `${words.roleEach[locale]} **${escapeMarkdown(names.columnName(role.each.table, role.each.column))}** (${escapeMarkdown(names.tableName(role.each.table))}).`,
        ]),
    ...role.filters.flatMap((filter) => [
      `${words.table[locale]} ${escapeMarkdown(names.tableName(filter.table))}${colon[locale]}`,
      codeBlock('dax', filter.dax(names, value)),
    ]),
  ];
}

/** What each perspective shows of every table: all visible columns, some, or none. */
function perspectivesChapter(perspectives: readonly PerspectiveSpec[], spec: StarSpec, locale: Locale): string[] {
  return [
    heading(2, words.perspectives[locale]),
    words.perspectivesLead[locale],
    perspectives
      .map(
        ({ name, description }) =>
          `- **${escapeMarkdown(name[locale])}**${colon[locale]} ${escapeMarkdown(description[locale])}`,
      )
      .join('\n'),
    markdownTable(
      [{ header: words.table[locale] }, ...perspectives.map(({ name }) => ({ header: name[locale] }))],
      spec.tables.map((table) => [
        escapeMarkdown(tableName(table, locale)),
        ...perspectives.map((perspective) => shown(perspective, spec, table, locale)),
      ]),
    ),
  ];
}

function shown({ shows }: PerspectiveSpec, spec: StarSpec, table: TableSpec, locale: Locale): string {
  const columns = table.columns.filter((column) => column.hidden !== true && shows.column(table, column)).length;
  const measures = spec.measures.filter((measure) => measure.table === table.id && shows.measure(measure)).length;
  return [counted(columns, nouns.columns[locale]), counted(measures, nouns.measures[locale])]
    .filter(Boolean)
    .join(' · ');
}

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
