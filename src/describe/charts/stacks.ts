import { drawChart, inkOn, label, percentage, rectangle, theme, type Chart } from './svg';
import type { Locale } from '../../relationship/text';

export interface StackChart extends Pick<Chart, 'title' | 'subtitle'> {
  readonly bars: readonly { readonly name: string; readonly parts: readonly StackPart[] }[];
  readonly locale: Locale;
}

export interface StackPart {
  readonly name: string;
  readonly color: string;
  readonly share: number;
}

const width = 720;
const plot = { left: 164, right: 696 };
const bar = { height: 30, gap: 34 };

/** Bars of shares that make a whole, one under the other, so that the same class can be compared. */
export function stackChart({ bars, locale, ...head }: StackChart): string {
  const body = bars.flatMap(({ name, parts }, index) => {
    const y = 84 + index * (bar.height + bar.gap);
    let x = plot.left;
    return [
      label(plot.left - 12, y + 20, name, { anchor: 'end', color: theme.ink }),
      ...parts.flatMap((part) => {
        const wide = (plot.right - plot.left) * part.share;
        const middle = x + wide / 2;
        const drawn = [rectangle(x, y, Math.max(0, wide - 1), bar.height, part.color)];
        const words = percentage(part.share, locale);
        if (wide >= 34)
          drawn.push(label(middle, y + 20, words, { anchor: 'middle', color: inkOn(part.color), bold: true }));
        if (wide >= part.name.length * 6.2)
          drawn.push(label(middle, y + bar.height + 15, part.name, { size: 11, anchor: 'middle' }));
        x += wide;
        return drawn;
      }),
    ];
  });
  return drawChart({ ...head, width, height: 84 + bars.length * (bar.height + bar.gap) + 8, body });
}
