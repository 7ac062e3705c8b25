import { readFileSync } from 'node:fs';
import { withFocus, type Portfolio } from '../../../src/visual/data/portfolio';
import { readColumns } from './read-columns';
import { themeOf, type Palette } from '../../../src/visual/marks/theme';
import { readPane } from '../../../src/visual/settings/cards';
import { settingsOf } from '../../../src/visual/settings/read';
import type { Settings } from '../../../src/visual/settings/settings';
import { numbersOf } from '../../../src/visual/text/numbers';
import { wordsOf, type Words } from '../../../src/visual/text/words';
import { frameOf } from '../../../src/visual/views/frame';
import type { Picture } from '../../../src/visual/views/picture';
import { portfolioOf } from './at-once';
import { dataViewOf, type Table } from './data-view';

/** The texts of one language, as they stand in `stringResources/`. */
export function resources(locale: 'fr-FR' | 'en-US'): Record<string, string> {
  const file = new URL(`../../../stringResources/${locale}/resources.resjson`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

export function words(locale: 'fr-FR' | 'en-US' = 'fr-FR'): Words {
  const texts = resources(locale);
  return wordsOf(locale, (key) => texts[key] ?? '');
}

/** What the format pane decides where nobody touched it. */
export const settings: Settings = settingsOf(readPane({}), themeOf({}));

export function portfolio(table: Table, change: Partial<Settings> = {}): Portfolio {
  const columns = readColumns(dataViewOf(table));
  const all = portfolioOf(columns, change.thresholds ?? settings.thresholds, change.tiers ?? settings.tiers);
  return withFocus(all, all.highlight?.on);
}

export interface PictureOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: 'fr-FR' | 'en-US';
  readonly palette?: Palette;
  readonly settings?: Partial<Settings>;
}

/** A picture of a table, with letters half as wide as they are high. */
export function pictureOf(table: Table, options: PictureOptions = {}): Picture {
  const { width = 1280, height = 720, locale = 'fr-FR', palette = {} } = options;
  const chosen = { ...settings, ...options.settings };
  const frame = frameOf(width, height, chosen, true);
  return {
    portfolio: portfolio(table, chosen),
    frame: frame.picture,
    size: frame.size,
    panel: false,
    windows: {},
    settings: chosen,
    theme: themeOf(palette),
    words: words(locale),
    numbers: numbersOf(locale, '#,0.00 €'),
    measure: (text, size) => text.length * size * 0.5,
  };
}
