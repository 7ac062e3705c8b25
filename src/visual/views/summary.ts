import type { Picture } from './picture';
import type { Scene, Summary } from './scene';

/** Rows that a listener can be expected to hear out. */
const most = 50;

/** The picture as a table: its groups and what is said of them when they are pointed at. */
export function summaryOf({ targets }: Scene, caption: string, { words }: Pick<Picture, 'words'>): Summary | undefined {
  const shown = targets.slice(0, most);
  const columns = [...new Set(shown.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  if (shown.length === 0 || columns.length === 0) return undefined;
  const rows = shown.map(({ title, facts }) => [
    title,
    ...columns.map((column) => facts.find(({ name }) => name === column)?.value ?? ''),
  ]);
  return { caption, columns: [words.say('group'), ...columns], rows };
}
