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
  /** The report's language, where it is not the page's: one of those that the visual speaks (`ar-SA`). */
  readonly locale?: string;
  /** How many customers to make of the data, with noise; as many as there are where nothing is said. */
  readonly rows?: number;
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

/** As many customers as Power BI can give a visual. */
const mostRows = 1_048_576;

/**
 * Reads the state from an address's query; the case is the first in the language where none is named.
 * @param spoken locales of the visual's texts
 */
export function readState(
  query: string,
  cases: readonly Case[],
  preferences: Preferences,
  spoken: readonly string[] = [],
): PreviewState {
  const parameters = new URLSearchParams(query);
  const pick = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === parameters.get(name));
  const language = pick('language', locales) ?? preferredLanguage(preferences.languages);
  const wanted = parameters.get('language')?.toLowerCase() ?? '';
  const locale = pick('language', locales) ? undefined : spokenLocale(wanted, spoken);
  const rows = Number(parameters.get('rows'));
  const named = cases.find(({ name }) => name === parameters.get('case'));
  return {
    case: (named ?? cases.find(({ locale }) => locale === language) ?? cases[0])?.name ?? '',
    language,
    ...(locale !== undefined && { locale }),
    ...(Number.isInteger(rows) && rows > 0 && { rows: Math.min(rows, mostRows) }),
    theme: pick('theme', themes) ?? (preferences.dark ? 'dark' : 'light'),
    size: pick('size', sizes) ?? 'fit',
    panel: pick('panel', panels) ?? 'format',
    without: parameters.get('without')?.split(',').filter(Boolean) ?? [],
  };
}

/** The query that `readState` reads back. */
export function writeState(state: PreviewState): string {
  const { without, locale, rows, ...choices } = state;
  const parameters = new URLSearchParams(choices);
  if (locale !== undefined) parameters.set('language', locale);
  if (rows !== undefined) parameters.set('rows', String(rows));
  if (without.length > 0) parameters.set('without', without.join(','));
  return `?${parameters}`;
}

/** `ar` and `AR-sa` are both `ar-SA`. */
function spokenLocale(wanted: string, spoken: readonly string[]): string | undefined {
  if (wanted === '') return undefined;
  const lower = spoken.map((name) => name.toLowerCase());
  const exact = lower.indexOf(wanted);
  return spoken[exact >= 0 ? exact : lower.findIndex((name) => name.startsWith(`${wanted}-`))];
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
