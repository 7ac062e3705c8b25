import type powerbi from 'powerbi-visuals-api';
import type { Theme } from '../protocol';

/** The colours of a theme that are not data colours. */
interface Ink {
  readonly background: string;
  readonly backgroundLight: string;
  readonly foreground: string;
  readonly foregroundLight: string;
  readonly selected: string;
  readonly hyperlink: string;
  readonly line: string;
}

const inks: Readonly<Record<Theme, Ink>> = {
  light: {
    background: '#FFFFFF',
    backgroundLight: '#F3F2F1',
    foreground: '#252423',
    foregroundLight: '#605E5C',
    selected: '#252423',
    hyperlink: '#0F6CBD',
    line: '#D2D0CE',
  },
  dark: {
    background: '#1B1A1D',
    backgroundLight: '#27262B',
    foreground: '#F3F2F1',
    foregroundLight: '#BDBBB8',
    selected: '#F3F2F1',
    hyperlink: '#62ABF5',
    line: '#4A484F',
  },
  'high-contrast': {
    background: '#000000',
    backgroundLight: '#000000',
    foreground: '#FFFFFF',
    foregroundLight: '#FFFFFF',
    selected: '#1AEBFF',
    hyperlink: '#FFFF00',
    line: '#FFFFFF',
  },
};

/** Power BI's own default data colours. */
const dataColors = ['#118DFF', '#12239E', '#E66C37', '#6B007B', '#E044A7', '#744EC2', '#D9B300', '#D64550'];

type Palette = powerbi.extensibility.ISandboxExtendedColorPalette;

/** A palette in a theme; each new key gets the next data colour and keeps it, as in a report. */
export function createPalette(theme: Theme): Palette {
  const given = new Map<string, string>();
  const palette: Partial<Palette> = {
    getColor(key) {
      const color = given.get(key) ?? dataColors[given.size % dataColors.length] ?? '#118DFF';
      given.set(key, color);
      return { value: color };
    },
    reset() {
      given.clear();
      return palette as Palette;
    },
  };
  applyTheme(palette as Palette, theme);
  return palette as Palette;
}

/** Changes the theme of a palette that visuals already hold. */
export function applyTheme(palette: Palette, theme: Theme): void {
  const ink = inks[theme];
  const foreground = { value: ink.foreground };
  const foregroundLight = { value: ink.foregroundLight };
  const background = { value: ink.background };
  const backgroundLight = { value: ink.backgroundLight };
  Object.assign(palette, {
    isHighContrast: theme === 'high-contrast',
    foreground,
    foregroundLight,
    foregroundDark: foreground,
    foregroundNeutralLight: foregroundLight,
    foregroundNeutralDark: foreground,
    foregroundNeutralSecondary: foregroundLight,
    foregroundNeutralSecondaryAlt: foregroundLight,
    foregroundNeutralSecondaryAlt2: foregroundLight,
    foregroundNeutralTertiary: { value: ink.line },
    foregroundNeutralTertiaryAlt: { value: ink.line },
    foregroundSelected: { value: ink.selected },
    foregroundButton: foreground,
    background,
    backgroundLight,
    backgroundNeutral: { value: ink.line },
    backgroundDark: foreground,
    hyperlink: { value: ink.hyperlink },
    visitedHyperlink: { value: ink.hyperlink },
    mapPushpin: foreground,
    shapeStroke: foreground,
    selection: { value: ink.selected },
    separator: { value: ink.line },
  } satisfies Partial<Palette>);
}
