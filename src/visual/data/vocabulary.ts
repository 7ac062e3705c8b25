import type { Term } from '../../relationship/term';
import type { Grouping } from './columns';

/**
 * Every customer's place in a family of terms. Codes below `terms.length` are the family's own, in its order; the codes
 * after them are texts that the vocabulary does not know, kept and counted as they are.
 */
export interface Classes<C extends string = string> {
  readonly terms: readonly Term<C>[];
  readonly others: readonly string[];
  readonly codes: Uint32Array;
  /** Worked out by the visual from measures, because no column says it. */
  readonly computed: boolean;
}

/** Reads the classes that a text column names, in either language: singular, plural, short form or code. */
export function classesOf<C extends string>(grouping: Grouping, terms: readonly Term<C>[]): Classes<C> {
  const known = new Map<string, number>();
  terms.forEach((term, index) => {
    for (const text of [term.code, ...names(term)]) known.set(normalized(text), index);
  });
  const others: string[] = [];
  const seen = new Map<string, number>();
  const codeOf = grouping.labels.map((label) => {
    const index = known.get(normalized(label));
    if (index !== undefined) return index;
    const text = label.trim();
    let code = seen.get(text);
    if (code === undefined) {
      code = terms.length + others.length;
      seen.set(text, code);
      others.push(text);
    }
    return code;
  });
  return { terms, others, codes: grouping.codes.map((code) => codeOf[code] ?? terms.length), computed: false };
}

function names(term: Term): string[] {
  return [term.name, term.plural, term.short].flatMap((text) => [text.fr, text.en]);
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
