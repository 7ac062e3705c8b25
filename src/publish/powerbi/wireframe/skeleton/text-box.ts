import { z } from 'zod';
import { escapeXml, at } from '../../../../common';
import { nativeValue } from '../objects';
import { textWidth } from '../words';
import type { Palette } from '../palette';
import type { Skeleton } from './sketch';

const paragraphsSchema = z.array(
  z.looseObject({
    textRuns: z.array(
      z.looseObject({
        value: z.string(),
        textStyle: z
          .looseObject({
            fontFamily: z.string().default(''),
            fontSize: z.string().default('11pt'),
            color: z.string().optional(),
            fontWeight: z.string().optional(),
          })
          .default({ fontFamily: '', fontSize: '11pt' }),
      }),
    ),
    horizontalTextAlignment: z.enum(['left', 'center', 'right', 'justify']).default('left'),
  }),
);

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly size: number;
}

const pixelsPerPoint = 4 / 3;
const leading = 1.33;

/** The text itself, run by run, broken into lines; what does not fit ends in an ellipsis. */
export const textBox: Skeleton = ({ visual, width, height, palette }) => {
  const paragraphs = paragraphsSchema.safeParse(nativeValue(visual.objects, 'general', 'paragraphs'));
  if (!paragraphs.success) return [];
  const lines = paragraphs.data.flatMap((paragraph) =>
    broken(
      paragraph.textRuns.flatMap((run) => piecesOf(run, palette)),
      width,
    ).map((each) => ({
      ...each,
      align: paragraph.horizontalTextAlignment,
    })),
  );
  const drawn: string[] = [];
  let y = 0;
  for (const { pieces, size, align } of lines) {
    if (y + size * 1.1 > height) break;
    const x = align === 'center' ? width / 2 : align === 'right' ? width : 0;
    const anchor = align === 'center' ? 'middle' : align === 'right' ? 'end' : undefined;
    drawn.push(written(pieces, x, y + size, anchor));
    y += size * leading;
  }
  return drawn;
};

type Run = z.infer<typeof paragraphsSchema>[number]['textRuns'][number];

/** A run's words, each with the space that follows it. */
function piecesOf({ value, textStyle }: Run, palette: Palette): Piece[] {
  const style = {
    size: parseFloat(textStyle.fontSize) * pixelsPerPoint,
    bold: /semibold|bold/i.test(textStyle.fontFamily) || textStyle.fontWeight === 'bold',
    color: textStyle.color ?? palette.ink,
  };
  return (value.match(/[^ ]+ *| +/g) ?? []).map((text) => ({ text, ...style }));
}

function broken(pieces: readonly Piece[], width: number): Line[] {
  const lines: { pieces: Piece[]; size: number; used: number }[] = [
    { pieces: [], size: pieces[0]?.size ?? 14, used: 0 },
  ];
  for (const piece of pieces) {
    const room = textWidth(piece.text.trimEnd(), piece.size, piece.bold);
    let last = lines[lines.length - 1];
    if (last === undefined || (last.used > 0 && last.used + room > width)) {
      last = { pieces: [], size: piece.size, used: 0 };
      lines.push(last);
    }
    last.pieces.push(piece);
    last.size = Math.max(last.size, piece.size);
    last.used += textWidth(piece.text, piece.size, piece.bold);
  }
  return lines;
}

function written(pieces: readonly Piece[], x: number, y: number, anchor: string | undefined): string {
  const spans = joined(pieces).map(
    ({ text, size, bold, color }) =>
      `<tspan font-size="${at(size)}" fill="${escapeXml(color)}"${bold ? ' font-weight="600"' : ''}>${escapeXml(text)}</tspan>`,
  );
  const placed = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${at(x)}" y="${at(y)}"${placed} xml:space="preserve">${spans.join('')}</text>`;
}

/** Neighbours of one style as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && last.color === piece.color && last.bold === piece.bold && last.size === piece.size) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else result.push(piece);
  }
  return result;
}
