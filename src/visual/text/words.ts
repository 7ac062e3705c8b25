import type { Term } from '../../relationship/term';
import { directionOf, isolated, type Direction } from './direction';

export type Values = Readonly<Record<string, string>>;

/** What the vocabulary calls a stage, a class or a tier: one customer of it, several, and where there is little room. */
export type TermWords = Readonly<Record<'name' | 'plural' | 'short', string>>;

/** The visual's sentences in the reader's language; their home is `stringResources/`. */
export interface Words {
  /** BCP 47 tag of the language that the texts are written in. */
  readonly language: string;
  readonly direction: Direction;
  /** What the vocabulary calls a stage, a class or a tier. */
  term(term: Term): TermWords;
  /** The text of a key, its `{placeholders}` filled. */
  say(key: string, values?: Values): string;
  /**
   * The text of the form that the language uses for a number: `key_one`, `key_few`… (CLDR's plural categories), or
   * `key_other` where it has no such form; `{n}` is the written number.
   */
  plural(key: string, count: number, written: string, values?: Values): string;
  /** The same of a range, `1–2`: forms for one number only, which may name it by a word, do not fit it. */
  ranged(key: string, written: string): string;
}

/**
 * @param locale of the host; @param lookup text of a key, or the key itself or nothing when it is unknown. Hosts lend
 * texts of another language when they lack the locale's: the texts say themselves which language they are in.
 */
export function wordsOf(locale: string, lookup: (key: string) => string): Words {
  const find = (key: string): string | undefined => {
    const found = lookup(key);
    return found && found !== key ? found : undefined;
  };
  const language = [find('language') ?? '', locale].find(isTag) ?? 'en-US';
  const direction = directionOf(language);
  const rules = new Intl.PluralRules(language);
  const fill = (template: string, values: Values): string =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : direction === 'rtl' ? isolated(value) : value;
    });
  const say = (key: string, values: Values = {}): string => fill(find(key) ?? key, values);
  return {
    language,
    direction,
    say,
    term: (term) => termWords(term, language, find),
    plural(key, count, written, values = {}) {
      const form = `${key}_${rules.select(count)}`;
      return say(find(form) === undefined ? `${key}_other` : form, { ...values, n: written });
    },
    ranged: (key, written) => say(`${key}_other`, { n: written }),
  };
}

/**
 * French and English words of the vocabulary live with their meaning; those of the other languages with the texts, as
 * headings (`term_loyal`) and where there is little room (`term_loyal_short`).
 */
function termWords(term: Term, language: string, find: (key: string) => string | undefined): TermWords {
  const own = language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const key = `term_${term.code.replace(/-/g, '_')}`;
  const heading = find(key);
  return {
    name: heading ?? term.name[own],
    plural: heading ?? term.plural[own],
    short: find(`${key}_short`) ?? term.short[own],
  };
}

function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
}
