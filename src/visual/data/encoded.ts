import type powerbi from 'powerbi-visuals-api';
import { codes, Growing } from './growing';
import { labelOf } from './label';
import { agreeingRows, byRows, type Steps } from './steps';

type Sent = readonly powerbi.DataViewCategoryColumn[];

/** Between the levels of a hierarchy: Region · City · Customer. */
const between = ' · ';

/** A text column that grows, encoded: each distinct value has a code, and the code a label. */
export class Encoded {
  readonly labels: string[] = [];
  private readonly codes = new Growing<Uint32Array>(codes);
  private known?: Map<unknown, number>;

  /** @param distinct whether equal values share a code; else each row has its own, and no dictionary is kept */
  constructor(
    readonly name: string,
    distinct: boolean,
  ) {
    if (distinct) this.known = new Map();
  }

  view(rows: number): Uint32Array {
    return this.codes.view(rows);
  }

  /** @param at row of this column that row `from` of the sent ones becomes */
  *append(sent: Sent, from: number, to: number, at: number): Steps<void> {
    const into = this.codes.grown(at + to - from);
    yield* byRows(from, to, (start, end) => this.encode(sent, start, end, into, at - from));
  }

  private encode(sent: Sent, from: number, to: number, into: Uint32Array, shift: number): void {
    const { known } = this;
    let last: unknown;
    let lastCode = -1;
    for (let row = from; row < to; row++) {
      const value = valueAt(sent, row);
      if (!known || lastCode < 0 || value !== last) {
        last = value;
        lastCode = this.codeOf(value);
      }
      into[row + shift] = lastCode;
    }
  }

  /** Whether a sent row is the one held at `at`. */
  isAt(sent: Sent, row: number, at: number): boolean {
    return this.isCode(valueAt(sent, row), this.codes.view(at + 1)[at] ?? 0);
  }

  /** How many of the sent rows are those held from row `at` on, counted until the first that is not. */
  *agreeing(sent: Sent, from: number, to: number, at: number): Steps<number> {
    const held = this.codes.view(at + to - from);
    return yield* agreeingRows(from, to, (start, end) => {
      for (let row = start; row < end; row++) {
        if (!this.isCode(valueAt(sent, row), held[at + row - from] ?? 0)) return row;
      }
      return end;
    });
  }

  /** Forgets the rows from `rows` on, and the labels that only they had. */
  truncate(rows: number): void {
    this.codes.truncate(rows);
    const kept = this.codes.view(rows);
    let greatest = -1;
    for (const code of kept) if (code > greatest) greatest = code;
    // Codes are given in the order of rows: those that only later rows have are the greatest.
    this.labels.length = greatest + 1;
    for (const [key, code] of this.known ?? []) if (code > greatest) this.known?.delete(key);
  }

  private isCode(value: unknown, code: number): boolean {
    return this.known ? this.known.get(keyOf(value)) === code : this.labels[code] === labelOf(value);
  }

  private codeOf(value: unknown): number {
    const { labels, known } = this;
    if (!known) return labels.push(labelOf(value)) - 1;
    const key = keyOf(value);
    let code = known.get(key);
    if (code === undefined) {
      code = labels.push(labelOf(value)) - 1;
      known.set(key, code);
    }
    return code;
  }
}

/** A date is its moment; nothing is nothing, whichever way it is sent. */
function keyOf(value: unknown): unknown {
  if (value instanceof Date) return `\u0001${value.getTime()}`;
  return value ?? null;
}

/** Of several levels of a hierarchy, all that are filled. */
function valueAt(sent: Sent, row: number): unknown {
  if (sent.length === 1) return sent[0]?.values[row];
  return sent
    .map((one) => labelOf(one.values[row]))
    .filter((label) => label !== '')
    .join(between);
}
