import type { Json, JsonObject } from '../expression';
import type { Look } from '../look';
import type { Phone, Tile } from '../visual';

/** One paragraph: an optional strong beginning, then plain text. */
export interface Paragraph {
  readonly lead?: string;
  readonly text: string;
  /** `title` 20 pt, `heading` 14 pt, `finding` and `body` 11 pt. */
  readonly style?: 'title' | 'heading' | 'finding' | 'body';
  /** Colour of the leading mark, hexadecimal: a square that stands for the class. Text itself is always ink. */
  readonly mark?: string;
}

const sizes = { title: '20pt', heading: '14pt', finding: '11pt', body: '11pt' } as const;

/** A text of the report. It has no query; its paragraphs are its screen reader text as well. */
export function textBox(key: string, paragraphs: readonly Paragraph[], look: Look, phone: Phone = {}): Tile {
  return {
    key,
    type: 'textbox',
    padding: 0,
    framed: false,
    phone,
    altText: paragraphs.map(({ lead, text }) => [lead, text].filter(Boolean).join(' ')).join(' '),
    objects: { general: [{ properties: { paragraphs: paragraphs.map((each) => paragraph(each, look)) } }] },
  };
}

function paragraph({ lead, text, style = 'body', mark }: Paragraph, { ink }: Look): JsonObject {
  const strong = style === 'title' || style === 'heading';
  const runs: Json[] = [];
  if (mark !== undefined) runs.push(run('■ ', false, style, mark));
  if (lead !== undefined) runs.push(run(`${lead} `, true, style, ink.text));
  if (text !== '') runs.push(run(text, strong, style, style === 'finding' ? ink.secondary : ink.text));
  return { textRuns: runs };
}

function run(value: string, strong: boolean, style: keyof typeof sizes, color: string): JsonObject {
  return {
    value,
    textStyle: { fontFamily: strong ? 'Segoe UI Semibold' : 'Segoe UI', fontSize: sizes[style], color },
  };
}
