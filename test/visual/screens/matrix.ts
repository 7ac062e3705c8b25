import { contrast, dark, light, type Palette } from './palettes';

/** What the gallery shows: every view in every theme, language, size and amount of customers. */
export const views = {
  lifecycle: { active: 'lifecycle', reading: 'schematic' },
  timeline: { active: 'lifecycle', reading: 'timeline' },
  loyalty: { active: 'loyalty' },
  pyramid: { active: 'pyramid', pyramid: 'triangle' },
  butterfly: { active: 'pyramid', pyramid: 'butterfly' },
  overview: { active: 'overview' },
} as const;
export type ViewName = keyof typeof views;
export const viewNames = Object.keys(views) as ViewName[];

export const themes: Readonly<Record<string, Palette>> = { light, dark, contrast };
export const themeNames = Object.keys(themes);

export const locales = ['fr-FR', 'en-US', 'ar-SA'] as const;
export type ScreenLocale = (typeof locales)[number];

export const sizes = [
  { width: 1280, height: 720 },
  { width: 400, height: 300 },
  { width: 150, height: 80 },
] as const;

export const amounts = [5, 1000, 100_000] as const;

/** One picture of the gallery. */
export interface Shot {
  readonly view: ViewName;
  readonly theme: string;
  readonly locale: ScreenLocale;
  readonly width: number;
  readonly height: number;
  readonly rows: number;
}

/** Shots that share a language and an amount: one visual and one set of customers show them all. */
export function shotsOf(locale: ScreenLocale, rows: number): Shot[] {
  return themeNames.flatMap((theme) =>
    viewNames.flatMap((view) => sizes.map(({ width, height }) => ({ view, theme, locale, rows, width, height }))),
  );
}

export function nameOf({ view, theme, locale, width, height, rows }: Shot): string {
  return `${view}-${locale.slice(0, 2)}-${theme}-${width}x${height}-${rows}`;
}

/** Where a shot stands on its view's sheet: a column a theme and language, a row a size and amount. */
export function cellOf({ theme, locale, width, rows }: Shot): { column: number; row: number } {
  const size = sizes.findIndex((one) => one.width === width);
  return {
    column: themeNames.indexOf(theme) * locales.length + locales.indexOf(locale),
    row: size * amounts.length + amounts.findIndex((amount) => amount === rows),
  };
}

export const columns = themeNames.length * locales.length;
export const rowsOfSheet = sizes.length * amounts.length;
