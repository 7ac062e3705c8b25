/** Work that may be interrupted wherever it yields, so that a million rows do not hold up the page. */
export type Steps<T> = Generator<undefined, T, undefined>;

const rowsAStep = 16_384;

/** Whether a loop over rows has come to a place where it may be interrupted. */
export function pause(row: number): boolean {
  return (row & (rowsAStep - 1)) === rowsAStep - 1;
}

/** Does work on rows, some thousands of them at a time: loops run faster where they cannot be interrupted. */
export function* byRows(from: number, to: number, work: (from: number, to: number) => void): Steps<void> {
  for (let start = from; start < to; start += rowsAStep) {
    work(start, Math.min(to, start + rowsAStep));
    yield;
  }
}

/**
 * Compares rows, some thousands of them at a time.
 * @param differs the first row that differs of those from `from` to `to` − 1, or `to`
 * @returns how many rows there are before the first that differs
 */
export function* agreeingRows(from: number, to: number, differs: (from: number, to: number) => number): Steps<number> {
  for (let start = from; start < to; start += rowsAStep) {
    const end = Math.min(to, start + rowsAStep);
    const row = differs(start, end);
    if (row < end) return row - from;
    yield;
  }
  return to - from;
}

/** Does the work without interruption. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
