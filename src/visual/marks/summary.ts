import type { Summary } from '../views/scene';
import { clear, html, showsOther } from './dom';

/** Draws the picture's table for screen readers, unless it says so already; the eye has the picture. */
export function drawSummary(element: HTMLElement, summary?: Summary): void {
  if (!showsOther(element, summary) || (summary && rewrite(element, summary))) return;
  clear(element);
  if (!summary) return;
  const table = html('table', '');
  const [head, body] = [html('thead', ''), html('tbody', '')];
  head.append(row(summary.columns, 'col', summary.columns.length));
  for (const cells of summary.rows) body.append(row(cells, 'row', 1));
  table.append(html('caption', '', {}, summary.caption), head, body);
  element.append(table);
}

/** Changes a table's words where it has as many rows and columns; what stays need not be laid out again. */
function rewrite(element: HTMLElement, { caption, columns, rows }: Summary): boolean {
  const cells = element.querySelectorAll('caption, th, td');
  const words = [caption, ...columns, ...rows.flat()];
  if (cells.length !== words.length || element.querySelectorAll('thead th').length !== columns.length) return false;
  cells.forEach((cell, i) => {
    if (cell.textContent !== words[i]) cell.textContent = words[i] ?? '';
  });
  return true;
}

/** @param headings how many of the cells, from the first, are headings */
function row(cells: readonly string[], scope: 'col' | 'row', headings: number): HTMLElement {
  const element = html('tr', '');
  element.append(
    ...cells.map((cell, i) => (i < headings ? html('th', '', { scope }, cell) : html('td', '', {}, cell))),
  );
  return element;
}
