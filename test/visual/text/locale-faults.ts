import { loyaltyClasses } from '../../../src/relationship/loyalty-classes';
import { stages } from '../../../src/relationship/stages';
import { tiers } from '../../../src/relationship/tiers';

export type Texts = Readonly<Record<string, string>>;

const numbers = Array.from({ length: 1001 }, (_, n) => n);

/** The plural forms that whole numbers take in a language, and the one that serves where none fits. */
export function categoriesOf(locale: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set([...numbers.map((n) => rules.select(n)), 'other' as const])].sort();
}

/** Stems of the texts that agree with a number. */
function stemsOf(english: Texts): string[] {
  return Object.keys(english).flatMap((key) => {
    const stem = key.replace(/_one$/, '');
    return stem !== key && `${stem}_other` in english ? [stem] : [];
  });
}

/** Whether the vocabulary of a language lives with its meaning, in `src/relationship`. */
function ownsVocabulary(locale: string): boolean {
  return /^(en|fr)-/.test(locale);
}

/** Each key that a language must have, with the key of the English text that it translates. */
export function keysOf(locale: string, english: Texts): Map<string, string | undefined> {
  const stems = new Set(stemsOf(english));
  const keys = new Map<string, string | undefined>();
  for (const key of Object.keys(english)) {
    if (!stems.has(key.replace(/_(one|other)$/, ''))) keys.set(key, key);
  }
  for (const stem of stems) {
    for (const category of categoriesOf(locale)) {
      keys.set(`${stem}_${category}`, `${stem}_${category === 'one' ? 'one' : 'other'}`);
    }
  }
  if (ownsVocabulary(locale)) return keys;
  for (const { code } of [...stages, ...loyaltyClasses, ...tiers]) {
    keys.set(`term_${code.replace(/-/g, '_')}`, undefined);
    keys.set(`term_${code.replace(/-/g, '_')}_short`, undefined);
  }
  return keys;
}

const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** A form for a single number may name it in a word: “one customer”, “two customers” have no digit in Arabic. */
function mayNameItsNumber(key: string, locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  const category = key.split('_').at(-1) ?? '';
  return ['zero', 'one', 'two'].includes(category) && numbers.filter((n) => rules.select(n) === category).length === 1;
}

/** What is wrong with the texts of a language; nothing when all is well. */
export function localeFaults(locale: string, texts: Texts, english: Texts): string[] {
  const wanted = keysOf(locale, english);
  const faults = [...wanted.keys()].filter((key) => !(key in texts)).map((key) => `${key}: missing`);
  for (const [key, text] of Object.entries(texts)) {
    const fault = !wanted.has(key)
      ? 'not a key of this language'
      : key === 'language'
        ? text !== locale && `must be ${locale}`
        : (shapeFault(text) ?? contentFault(locale, key, text, english[wanted.get(key) ?? '']));
    if (fault) faults.push(`${key}: ${fault}: “${text}”`);
  }
  return faults;
}

function shapeFault(text: string): string | undefined {
  if (text.trim() === '') return 'empty';
  if (text !== text.trim()) return 'begins or ends with a blank';
  if (/\s{2}|[\n\t]/.test(text)) return 'two blanks or a line break';
  if (/\.\.\./.test(text)) return 'three dots instead of …';
  if (/["']/.test(text)) return 'a straight quote or apostrophe';
  if (/[<>]|\p{Extended_Pictographic}/u.test(text)) return 'markup or emoji';
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return 'a direction mark';
  return undefined;
}

function contentFault(locale: string, key: string, text: string, english?: string): string | undefined {
  if (/^term_.*_short$/.test(key)) return text.length > 14 ? 'longer than 14 characters' : undefined;
  if (english === undefined) return undefined;
  const [own, asked] = [placeholders(text), placeholders(english)];
  const less = mayNameItsNumber(key, locale) ? asked.filter((name) => name !== '{n}') : asked;
  if (own.join() !== asked.join() && own.join() !== less.join())
    return `placeholders must be ${asked.join(' ') || 'none'}`;
  if (text.split('|').length !== english.split('|').length) return 'another number of lines (|)';
  const most = Math.max(english.length * 2.2, english.length + 12);
  return text.length > most ? `longer than ${Math.floor(most)} characters` : undefined;
}
