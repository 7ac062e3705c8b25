import { readings, viewIds } from '../settings/settings';
import type { TextMeasure } from '../text/fit';
import type { Words } from '../text/words';

const gap = 24;
const padding = 9;
/** What the status keeps at least, with its distances. */
const status = 130;

/**
 * Whether the names of the views fit side by side, beside the switch of readings and the status. The answer is the
 * same for every view, so that the row does not change its form from one view to the next.
 * @param width of the page, pixels
 */
export function tabsFit(width: number, words: Words, measure: TextMeasure): boolean {
  const tabs = viewIds.map((id) => measure(words.say(`view_${id}`), 13, 600) + gap);
  const buttons = readings.map((reading) => measure(words.say(`reading_${reading}`), 12, 600) + 2 * padding);
  return sum(tabs) + sum(buttons) + status <= width - 2 * gap;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0);
}
