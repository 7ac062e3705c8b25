import { drawChart, label, percentage, rectangle, theme, type Chart } from './svg';
import type { Locale } from '../../relationship/text';

export interface MatrixChart extends Pick<Chart, 'title' | 'subtitle'> {
  readonly classes: readonly { readonly code: string; readonly name: string; readonly color: string }[];
  /** Cases by true class, then computed class. */
  readonly count: (truth: string, computed: string) => number;
  readonly rowsTitle: string;
  readonly columnsTitle: string;
  readonly number: (value: number) => string;
  readonly locale: Locale;
}

const width = 720;
const height = 46;
const left = 164;
const top = 128;

/** A confusion matrix: rows are the truth, tints the share of the row, the diagonal in the colour of its class. */
export function matrixChart({ classes, count, rowsTitle, columnsTitle, number, locale, ...head }: MatrixChart): string {
  const cell = { width: (width - left - 24) / Math.max(1, classes.length), height };
  const body = [
    label(left, 88, columnsTitle, { bold: true }),
    label(24, top - 12, rowsTitle, { bold: true }),
    ...classes.map(({ name }, column) =>
      label(left + cell.width * (column + 0.5), top - 12, name, { anchor: 'middle', color: theme.ink }),
    ),
  ];
  classes.forEach(({ code: truth, name, color }, row) => {
    const y = top + cell.height * row;
    const whole = classes.reduce((sum, { code }) => sum + count(truth, code), 0);
    body.push(label(left - 12, y + 28, name, { anchor: 'end', color: theme.ink }));
    classes.forEach(({ code: computed }, column) => {
      const x = left + cell.width * column;
      const cases = count(truth, computed);
      const share = whole === 0 ? 0 : cases / whole;
      const hit = truth === computed;
      // Tints stay light enough for ink.
      body.push(
        rectangle(x + 1, y + 1, cell.width - 2, cell.height - 2, hit ? color : theme.secondInk, 0.05 + 0.4 * share),
      );
      body.push(
        label(x + cell.width / 2, y + 21, number(cases), { size: 14, bold: hit, anchor: 'middle', color: theme.ink }),
      );
      body.push(
        label(x + cell.width / 2, y + 37, percentage(share, locale), { size: 11, anchor: 'middle', color: theme.ink }),
      );
    });
  });
  return drawChart({ ...head, width, height: top + cell.height * classes.length + 24, body });
}
