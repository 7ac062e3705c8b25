import { locales, type Locale } from '../relationship/text';
import type { Case } from './data';
import type { Size, Theme } from './protocol';

export const themes: readonly Theme[] = ['light', 'dark', 'high-contrast'];

/** `fit`: as large as the page allows; else the size of a visual in a report, smallest class last. */
export const sizes = ['fit', '1280x720', '720x420', '360x260', '140x72', '60x60'] as const;
export type SizeChoice = (typeof sizes)[number];

export const panels = ['format', 'fields', 'selection', 'journal'] as const;
export type Panel = (typeof panels)[number];

/** What the user has chosen; the page's address carries all of it. */
export interface PreviewState {
  readonly case: string;
  readonly language: Locale;
  readonly theme: Theme;
  readonly size: SizeChoice;
  readonly panel: Panel;
  /** Data roles whose field is taken out. */
  readonly without: readonly string[];
}

/** Where the address says nothing, or something unknown. */
export interface Preferences {
  readonly languages: readonly string[];
  readonly dark: boolean;
}

/** Reads the state from an address's query; the case is the first in the language where none is named. */
export function readState(query: string, cases: readonly Case[], preferences: Preferences): PreviewState {
  const parameters = new URLSearchParams(query);
  const pick = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === parameters.get(name));
  const language = pick('language', locales) ?? preferredLanguage(preferences.languages);
  const named = cases.find(({ name }) => name === parameters.get('case'));
  return {
    case: (named ?? cases.find(({ locale }) => locale === language) ?? cases[0])?.name ?? '',
    language,
    theme: pick('theme', themes) ?? (preferences.dark ? 'dark' : 'light'),
    size: pick('size', sizes) ?? 'fit',
    panel: pick('panel', panels) ?? 'format',
    without: parameters.get('without')?.split(',').filter(Boolean) ?? [],
  };
}

/** The query that `readState` reads back. */
export function writeState(state: PreviewState): string {
  const { without, ...choices } = state;
  const parameters = new URLSearchParams(choices);
  if (without.length > 0) parameters.set('without', without.join(','));
  return `?${parameters}`;
}

function preferredLanguage(languages: readonly string[]): Locale {
  const known = languages.map((language) => locales.find((locale) => language.toLowerCase().startsWith(locale)));
  return known.find((locale) => locale !== undefined) ?? 'en';
}

/** The size of a preset in CSS pixels; undefined for `fit`. */
export function sizeOf(choice: SizeChoice): Size | undefined {
  const [width, height] = choice.split('x').map(Number);
  return width && height ? { width, height } : undefined;
}

/** `1280 × 720` */
export function sizeLabel({ width, height }: Size): string {
  return `${width} × ${height}`;
}
