import { oneLine } from '../texts';

/** Lines of a TMDL document; nesting is counted in tabs. */
export type Lines = readonly string[];

/**
 * An object's name as TMDL writes it: quoted only where the canonical form quotes, so that Power BI Desktop saves the
 * file back unchanged.
 */
export function objectName(name: string): string {
  return /[\s.=']/.test(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

/** `Sales.'Net amount'` */
export function columnReference(table: string, column: string): string {
  return `${objectName(table)}.${objectName(column)}`;
}

/** Nests lines one level deeper (or `levels` deeper); empty lines stay empty. */
export function indent(lines: Lines, levels = 1): string[] {
  const tabs = '\t'.repeat(levels);
  return lines.map((line) => (line === '' ? '' : tabs + line));
}

/** A property's text value: wrapped in double quotes only where it would otherwise be taken for wrapped, or trimmed. */
export function textValue(value: string): string {
  return /^".*"$|^\s|\s$/s.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The `///` line above an object. Line breaks become spaces: a description is one paragraph. */
export function description(text: string): string[] {
  const paragraph = oneLine(text);
  return paragraph === '' ? [] : [`/// ${paragraph}`];
}

/**
 * `<head> = <expression>`: on the same line when it is one line, otherwise as a block two levels deeper, whose empty
 * lines keep their tabs.
 */
export function assignment(head: string, expression: string): string[] {
  const lines = expression
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  if (lines.length === 1) return [`${head} = ${lines[0] ?? ''}`];
  return [`${head} =`, ...lines.map((line) => `\t\t${line}`)];
}

/** Joins blocks with one empty line between them, leaving out the empty ones. */
export function blocks(...parts: Lines[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The document's text: LF line ends and an empty line at the end, as Power BI Desktop saves it. */
export function documentText(lines: Lines): string {
  return `${lines.join('\n')}\n\n`;
}
