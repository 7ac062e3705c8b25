import type { Term } from '../../relationship/term';
import type { Grouping } from './columns';
import { byRows, pause, type Steps } from './steps';

/** Codes of classes, a byte each where they fit: a million customers have several. */
export type Codes = Uint8Array | Uint32Array;

/** Room for codes, zero at first. @param kinds how many different ones there may be */
export function codesFor(size: number, kinds: number): Codes {
  return kinds <= 256 ? new Uint8Array(size) : new Uint32Array(size);
}

/**
 * Every customer's place in a family of terms. Codes below `terms.length` are the family's own, in its order; the codes
 * after them are texts that the vocabulary does not know, kept and counted as they are.
 */
export interface Classes<C extends string = string> {
  readonly terms: readonly Term<C>[];
  readonly others: readonly string[];
  readonly codes: Codes;
  /** Worked out by the visual from measures, because no column says it. */
  readonly computed: boolean;
}

/** Reads the classes that a text column names, in either language: singular, plural, short form or code. */
export function* classesOf<C extends string>(grouping: Grouping, terms: readonly Term<C>[]): Steps<Classes<C>> {
  const known = new Map<string, number>();
  terms.forEach((term, index) => {
    for (const text of [term.code, ...names(term)]) known.set(keyOf(text), index);
  });
  const others: string[] = [];
  const seen = new Map<string, number>();
  const codeOf = new Uint32Array(grouping.labels.length);
  for (let i = 0; i < codeOf.length; i++) {
    const label = grouping.labels[i] ?? '';
    const text = label.trim();
    let code = known.get(keyOf(label)) ?? seen.get(text);
    if (code === undefined) {
      code = terms.length + others.push(text) - 1;
      seen.set(text, code);
    }
    codeOf[i] = code;
    if (pause(8 * i + 7)) yield;
  }
  const codes = codesFor(grouping.codes.length, terms.length + others.length + 1);
  yield* byRows(0, codes.length, (start, end) => {
    for (let i = start; i < end; i++) codes[i] = codeOf[grouping.codes[i] ?? 0] ?? terms.length;
  });
  return { terms, others, codes, computed: false };
}

/**
 * The classes of some rows only, in their order.
 * @param rows -1 is a row that there is not: it is in a class of its own, without a name
 */
export function* classesAt<C extends string>(classes: Classes<C>, rows: Uint32Array | Int32Array): Steps<Classes<C>> {
  const none = classes.terms.length + classes.others.length;
  const codes = codesFor(rows.length, none + 1);
  let missing = false;
  yield* byRows(0, codes.length, (start, end) => {
    for (let i = start; i < end; i++) {
      const code = classes.codes[rows[i] ?? -1];
      if (code === undefined) missing = true;
      codes[i] = code ?? none;
    }
  });
  return { ...classes, others: missing ? [...classes.others, ''] : classes.others, codes };
}

function names(term: Term): string[] {
  return [term.name, term.plural, term.short].flatMap((text) => [text.fr, text.en]);
}

/** In French and in English an s is what distinguishes the plural. */
function keyOf(text: string): string {
  return normalized(text).replace(/s\b/g, '');
}

/** Case, accents, spacing, hyphens and the kind of apostrophe do not matter. */
export function normalized(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-_’'.,]+/g, ' ')
    .trim();
}
