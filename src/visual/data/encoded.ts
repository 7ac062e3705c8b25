import type powerbi from 'powerbi-visuals-api';
import { codes, Growing } from './growing';
import { labelOf } from './label';
import { agreeingRows, byRows, type Steps } from './steps';

type Sent = readonly powerbi.DataViewCategoryColumn[];

/** Between the levels of a hierarchy: Region · City · Customer. */
const between = ' · ';

/** Places for the texts met last. */
const places = 256;
/** Equal to no value. */
const none = Symbol('none');

/** The place of a text: another one for most texts of a column. */
function placeOf(text: string): number {
  return (31 * text.length + 7 * text.charCodeAt(0) + text.charCodeAt(text.length >> 1)) & (places - 1);
}

/** A text column that grows, encoded: each distinct value has a code, and the code a label. */
export class Encoded {
  labels: string[] = [];
  private readonly codes = new Growing<Uint32Array>(codes);
  private known?: Map<unknown, number>;
  /**
   * The texts met last, by a trait of theirs. Hosts send the same few texts a million times, each a string of its own,
   * and comparing two strings takes a quarter of the time that a dictionary needs to hash one.
   */
  private readonly texts: unknown[] = new Array<unknown>(places).fill(none);
  private readonly textCodes = new Uint32Array(places);

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
    // Room for all of them at once: an array that grows to a million texts leaves many times its size behind.
    if (!this.known && this.labels.length === 0) this.labels = new Array<string>(to - from);
    yield* byRows(from, to, (start, end) => this.encode(sent, start, end, into, at - from));
  }

  private encode(sent: Sent, from: number, to: number, into: Uint32Array, shift: number): void {
    const { known, labels } = this;
    if (!known) {
      for (let row = from; row < to; row++) labels[(into[row + shift] = row + shift)] = labelOf(valueAt(sent, row));
      return;
    }
    const { texts, textCodes } = this;
    for (let row = from; row < to; row++) {
      const value = valueAt(sent, row);
      const place = typeof value === 'string' ? placeOf(value) : 0;
      if (texts[place] !== value) {
        textCodes[place] = this.codeOf(value, known);
        texts[place] = value;
      }
      into[row + shift] = textCodes[place] ?? 0;
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
    this.texts.fill(none);
    for (const [key, code] of this.known ?? []) if (code > greatest) this.known?.delete(key);
  }

  private isCode(value: unknown, code: number): boolean {
    return this.known ? this.known.get(keyOf(value)) === code : this.labels[code] === labelOf(value);
  }

  private codeOf(value: unknown, known: Map<unknown, number>): number {
    const key = keyOf(value);
    let code = known.get(key);
    if (code === undefined) {
      code = this.labels.push(labelOf(value)) - 1;
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
