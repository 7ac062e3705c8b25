/** A table's cell or a sentence: one line, nothing that Markdown or HTML would take for its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]|<>#]/g, (character) =>
      character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`,
    );
}

/** Code in running text. */
export function inlineCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** A block of code. */
export function codeBlock(language: string, code: string): string {
  return ['```' + language, code.trim(), '```'].join('\n');
}

/** A heading that links can point to whatever its words: `<a id>` first, since headings repeat. */
export function heading(level: number, text: string, anchor?: string): string {
  const target = anchor === undefined ? '' : `<a id="${anchor}"></a>\n\n`;
  return `${target}${'#'.repeat(level)} ${escapeMarkdown(text)}`;
}

/** A link within the document. */
export function linkTo(anchor: string, text: string): string {
  return `[${escapeMarkdown(text)}](#${anchor})`;
}

export interface MarkdownColumn {
  readonly header: string;
  readonly align?: 'right';
}

/** A table; cells are Markdown already. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ header }) => header)),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
