import type { Term } from '../../relationship/term';
import type { Locale } from '../../relationship/text';

export type Values = Readonly<Record<string, string>>;

/** The visual's sentences in the reader's language; their home is `stringResources/`. */
export interface Words {
  /** Language of the vocabulary (stages, classes, tiers). */
  readonly locale: Locale;
  /** What the vocabulary calls a stage, a class or a tier. */
  term(term: Term): Record<'name' | 'plural' | 'short' | 'definition', string>;
  /** The text of a key, its `{placeholders}` filled. */
  say(key: string, values?: Values): string;
  /** The text of `key_one` or `key_other`, whichever the language uses for that number; `{n}` is the written number. */
  plural(key: string, count: number, written: string, values?: Values): string;
}

/** @param lookup text of a key, or the key itself or nothing when it is unknown */
export function wordsOf(language: string, lookup: (key: string) => string): Words {
  const rules = new Intl.PluralRules(language);
  const say = (key: string, values: Values = {}): string => fill(lookup(key) || key, values);
  const locale = language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  return {
    locale,
    say,
    term: ({ name, plural, short, definition }) => ({
      name: name[locale],
      plural: plural[locale],
      short: short[locale],
      definition: definition[locale],
    }),
    plural(key, count, written, values = {}) {
      const form = rules.select(count) === 'one' ? 'one' : 'other';
      return say(`${key}_${form}`, { ...values, n: written });
    },
  };
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
