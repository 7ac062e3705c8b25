import type { Locale, RelationshipSpec, StarSpec, TableSpec } from '../../star';
import { columnName, tableName } from '../names';
import { codeBlock } from './markdown';

/** Mermaid has no escape for a double quote inside a quoted text. */
const quoted = (text: string): string => `"${text.replaceAll('"', '’')}"`;

/** Keys that relationships use; a source's own code is not one. */
const keyMarks = { surrogate: 'PK', foreign: 'FK', natural: undefined } as const;

/** A Mermaid entity relationship diagram of each fact table with its dimensions: one of all would be too small to read. */
export function diagrams(spec: StarSpec, locale: Locale): string[] {
  return spec.tables.filter(({ kind }) => kind === 'fact').map((fact) => diagram(spec, fact, locale));
}

function diagram(spec: StarSpec, fact: TableSpec, locale: Locale): string {
  const relationships = spec.relationships.filter(({ from }) => from.table === fact.id);
  const drawn = new Set([fact.id, ...relationships.map(({ to }) => to.table)]);
  const lines = [
    'erDiagram',
    ...relationships.map((relationship) => relationshipLine(spec, relationship, locale)),
    ...spec.tables.filter(({ id }) => drawn.has(id)).flatMap((table) => entityLines(table, locale)),
  ];
  return codeBlock('mermaid', lines.join('\n'));
}

function entityLines(table: TableSpec, locale: Locale): string[] {
  const keys = table.columns.flatMap((column) => {
    const mark = column.key && keyMarks[column.key];
    return mark ? [`    ${column.type} ${column.id} ${mark} ${quoted(columnName(column, locale))}`] : [];
  });
  return [`  ${table.id}[${quoted(tableName(table, locale))}] {`, ...keys, '  }'];
}

function relationshipLine(spec: StarSpec, { from, to, active }: RelationshipSpec, locale: Locale): string {
  const column = spec.tables.find(({ id }) => id === from.table)?.columns.find(({ id }) => id === from.column);
  const label = column ? columnName(column, locale) : from.column;
  return `  ${to.table} ||${active ? '--' : '..'}o{ ${from.table} : ${quoted(label)}`;
}
