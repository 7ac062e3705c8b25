import type { Json, JsonObject } from './expression';
import { ink } from './theme';
import type { Box, VisualSpec } from './visual';

/** One paragraph: an optional strong beginning, then plain text. */
export interface Paragraph {
  readonly lead?: string;
  readonly text: string;
  /** `title` 20 pt, `heading` 14 pt, `body` 11 pt. */
  readonly style?: 'title' | 'heading' | 'body';
  /** Colour of the leading mark, hexadecimal: a square that stands for the class. Text itself is always ink. */
  readonly mark?: string;
}

const sizes = { title: '20pt', heading: '14pt', body: '11pt' } as const;

/** A text of the report. It has no query; its paragraphs are its screen reader text as well. */
export function textBox(key: string, box: Box, paragraphs: readonly Paragraph[]): VisualSpec {
  return {
    key,
    type: 'textbox',
    box,
    padding: 0,
    altText: paragraphs.map(({ lead, text }) => [lead, text].filter(Boolean).join(' ')).join(' '),
    objects: { general: [{ properties: { paragraphs: paragraphs.map(paragraph) } }] },
  };
}

function paragraph({ lead, text, style = 'body', mark }: Paragraph): JsonObject {
  const strong = style !== 'body';
  const runs: Json[] = [];
  if (mark !== undefined) runs.push(run('■ ', false, style, mark));
  if (lead !== undefined) runs.push(run(`${lead} `, true, style));
  if (text !== '') runs.push(run(text, strong, style));
  return { textRuns: runs };
}

function run(value: string, strong: boolean, style: keyof typeof sizes, color: string = ink.text): JsonObject {
  return {
    value,
    textStyle: { fontFamily: strong ? 'Segoe UI Semibold' : 'Segoe UI', fontSize: sizes[style], color },
  };
}
