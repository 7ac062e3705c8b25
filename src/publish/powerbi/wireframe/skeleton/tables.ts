import { textWidth, wrapped } from '../words';
import { block, chance, fieldsOf, line, rectangle, words, type Sketch, type Skeleton } from './sketch';

const rowHeight = 24;
const headSize = 11;
const headLeading = 14;

interface Column {
  readonly name: string;
  readonly isNumber: boolean;
  readonly width: number;
}

/** How much narrower than wished for columns get before the table scrolls instead. */
const squeeze = 0.75;

/** Columns as wide as their names ask for, and together as wide as the table, unless that is far too narrow. */
function fittedColumns(columns: readonly Omit<Column, 'width'>[], width: number): Column[] {
  const wishes = columns.map(({ name, isNumber }) =>
    Math.max(isNumber ? 56 : 96, Math.min(textWidth(name, headSize, true), 110) + 12),
  );
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  const scale = width / total < squeeze ? 1 : width / total;
  return columns.map((column, index) => ({ ...column, width: (wishes[index] ?? 0) * scale }));
}

/** Names of columns, in two lines where one is too short, and bars in rows below. */
function grid(sketch: Sketch, columns: readonly Column[], above: number): string[] {
  const { width, height, palette } = sketch;
  const names = columns.map(({ name, width: room }) => headLines(name, room - 10));
  const top = above + (Math.max(...names.map((lines) => lines.length)) - 1) * headLeading;
  const rows = Math.max(1, Math.floor((height - top - rowHeight) / rowHeight));
  const edges = columns.map(({ isNumber }, index) => {
    const left = columns.slice(0, index).reduce((sum, column) => sum + column.width, 0);
    return isNumber ? left + (columns[index]?.width ?? 0) - 6 : left + 6;
  });
  const drawn = columns.flatMap((column, index) => {
    const edge = edges[index] ?? 0;
    const anchor = column.isNumber ? 'end' : 'start';
    const lines = names[index] ?? [];
    const head = lines.flatMap((text, line) =>
      words(edge, top + 16 - (lines.length - 1 - line) * headLeading, column.width - 10, text, {
        size: headSize,
        bold: true,
        color: palette.ink,
        anchor,
      }),
    );
    return [...head, ...cells(sketch, column, edge, top, rows)];
  });
  const rules = Array.from({ length: rows }, (_, row) => {
    const y = top + rowHeight * (row + 1);
    return line(0, y, width, y, row === 0 ? palette.line : palette.grid);
  });
  return [...drawn, ...rules];
}

function headLines(name: string, room: number): string[] {
  const lines = wrapped(name, room, headSize, true);
  return lines.length > 2 ? [lines[0] ?? '', lines.slice(1).join(' ')] : lines;
}

function cells({ visual, palette }: Sketch, column: Column, edge: number, top: number, rows: number): string[] {
  const { name, isNumber, width } = column;
  return Array.from({ length: rows }, (_, row) => {
    const share = isNumber
      ? 0.3 + 0.3 * chance(`${visual.id}/${name}/${row}`)
      : 0.45 + 0.4 * chance(`${visual.id}/${row}`);
    const length = Math.min(share * width, isNumber ? 64 : 150);
    return block(isNumber ? edge - length : edge, top + rowHeight * (row + 1) + 8, length, 7, palette.grid);
  });
}

/** Rows under the names of columns. */
export const table: Skeleton = (sketch) => {
  const columns = sketch.visual.fields.map(({ name, kind }) => ({ name, isNumber: kind === 'measure' }));
  return grid(sketch, fittedColumns(columns, sketch.width), 0);
};

/** Rows by columns: the field across stands above its members, whose names only the data know. */
export const matrix: Skeleton = (sketch) => {
  const { width, palette } = sketch;
  const rows = fieldsOf(sketch, 'Rows');
  const [across] = fieldsOf(sketch, 'Columns');
  const values = fieldsOf(sketch, 'Values');
  const head = { name: rows.map(({ name }) => name).join(' › '), isNumber: false };
  if (across === undefined) {
    return grid(sketch, fittedColumns([head, ...values.map(({ name }) => ({ name, isNumber: true }))], width), 0);
  }
  const first = Math.min(width * 0.3, Math.max(110, textWidth(head.name, headSize, true) + 16));
  const members = Math.max(2, Math.min(6, Math.floor((width - first) / 90)));
  const room = (width - first) / members;
  const columns = [
    { ...head, width: first },
    ...Array.from({ length: members }, () => ({ name: '', isNumber: true, width: room })),
  ];
  const under = rowHeight + 9 + (headLines(head.name, first - 10).length - 1) * headLeading;
  const heads = Array.from({ length: members }, (_, index) =>
    block(first + room * (index + 1) - 6 - Math.min(60, room * 0.6), under, Math.min(60, room * 0.6), 7, palette.line),
  );
  const subject = values.map(({ name }) => name).join(', ');
  return [
    rectangle(0, 0, width, rowHeight, palette.grid, 0.4),
    ...words(first + 6, 16, width - first - 12, `${across.name} · ${subject}`, {
      size: 11,
      bold: true,
      color: palette.ink,
    }),
    ...grid(sketch, columns, rowHeight),
    ...heads,
  ];
};
