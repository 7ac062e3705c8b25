/** Points by square cells of the picture, for finding the nearest in a glance. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Entries of `order` from `starts[cell]` up to `starts[cell + 1]` lie in the cell. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

const cell = 8;

/**
 * Counting sort into cells: one pass to count, one to place. Points outside the picture go to its border cells.
 * @param members positions of the points that can be found; all without it
 */
export function gridOf(x: Float32Array, y: Float32Array, width: number, height: number, members?: Uint32Array): Grid {
  const count = members?.length ?? x.length;
  const columns = Math.max(1, Math.ceil(width / cell));
  const rows = Math.max(1, Math.ceil(height / cell));
  const starts = new Uint32Array(columns * rows + 1);
  const cells = new Uint32Array(count);
  for (let k = 0; k < count; k++) {
    const i = members ? (members[k] ?? 0) : k;
    const index = cellAt(x[i] ?? 0, y[i] ?? 0, columns, rows);
    cells[k] = index;
    starts[index + 1] = (starts[index + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let k = 0; k < count; k++) {
    const index = cells[k] ?? 0;
    const position = next[index] ?? 0;
    order[position] = members ? (members[k] ?? 0) : k;
    next[index] = position + 1;
  }
  return { columns, rows, starts, order };
}

function cellAt(x: number, y: number, columns: number, rows: number): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor(x / cell) || 0));
  const row = Math.min(rows - 1, Math.max(0, Math.floor(y / cell) || 0));
  return row * columns + column;
}

/** The nearest point within `reach` pixels (at most 8), or -1. */
export function nearest(grid: Grid, xs: Float32Array, ys: Float32Array, x: number, y: number, reach: number): number {
  let best = -1;
  let least = reach * reach;
  const column = Math.floor(x / cell);
  const row = Math.floor(y / cell);
  for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(grid.columns - 1, column + 1); c++) {
      const index = r * grid.columns + c;
      for (let k = grid.starts[index] ?? 0; k < (grid.starts[index + 1] ?? 0); k++) {
        const i = grid.order[k] ?? 0;
        const distance = ((xs[i] ?? 0) - x) ** 2 + ((ys[i] ?? 0) - y) ** 2;
        if (distance <= least) {
          least = distance;
          best = i;
        }
      }
    }
  }
  return best;
}
