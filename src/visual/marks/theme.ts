import { contrast, luminance, mix } from './color';

/** Every colour of the picture that does not name a stage, a class or a tier. */
export interface Theme {
  readonly mode: 'light' | 'dark' | 'contrast';
  readonly background: string;
  readonly ink: string;
  /** Ink of labels and captions. */
  readonly quiet: string;
  readonly axis: string;
  readonly grid: string;
  /** Outline of cards and strips. */
  readonly line: string;
  readonly ghost: string;
  readonly focus: string;
  /** The newest of several groups. */
  readonly accent: string;
  /** Share of a class's colour in the tint behind its marks. */
  readonly tint: number;
  /** The report's colour of a group of a legend field; absent in high contrast. */
  readonly group?: (name: string) => string | undefined;
}

/** What the host says about colours. */
export interface Palette {
  readonly isHighContrast?: boolean;
  readonly background?: { readonly value?: string };
  readonly foreground?: { readonly value?: string };
  readonly foregroundSelected?: { readonly value?: string };
  getColor?(key: string): { readonly value?: string } | undefined;
}

const light: Theme = {
  mode: 'light',
  background: '#FFFFFF',
  ink: '#252423',
  quiet: '#605E5C',
  axis: '#8A8886',
  grid: '#EDEBE9',
  line: '#D2D0CE',
  ghost: '#C8C6C4',
  focus: '#0F6CBD',
  accent: '#A8246A',
  tint: 0.06,
};

const dark: Theme = {
  mode: 'dark',
  background: '#1B1A1D',
  ink: '#F3F2F1',
  quiet: '#BDBBB8',
  axis: '#8F8D8A',
  grid: '#333136',
  line: '#4A484F',
  ghost: '#55525A',
  focus: '#62ABF5',
  accent: '#F07AB5',
  tint: 0.09,
};

/** The host's colours on the background that the report's author gave the visual; in high contrast the host's alone. */
export function paletteOf(host: Palette, background?: string): Palette {
  if (!background || host.isHighContrast) return host;
  return { ...host, background: { value: background }, getColor: (key) => host.getColor?.(key) };
}

let latest: { readonly key: string; readonly theme: Theme; readonly source: { palette: Palette } } | undefined;

/** The theme that fits a palette; the same object for the same colours, so that layers know that nothing changed. */
export function themeOf(palette: Palette): Theme {
  const { isHighContrast, background, foreground, foregroundSelected } = palette;
  const key = [isHighContrast, background?.value, foreground?.value, foregroundSelected?.value].join();
  if (latest?.key === key) {
    latest.source.palette = palette;
    return latest.theme;
  }
  const source = { palette };
  const group = (name: string): string | undefined => hex(source.palette.getColor?.(name)?.value);
  const plain = themeFrom(palette);
  const theme = plain.mode === 'contrast' ? plain : { ...plain, group };
  latest = { key, theme, source };
  return theme;
}

/** The theme that fits a report: its background decides between light and dark; high contrast uses its colours alone. */
function themeFrom(palette: Palette): Theme {
  const background = hex(palette.background?.value) ?? light.background;
  const foreground = hex(palette.foreground?.value);
  if (palette.isHighContrast) {
    const ink = foreground ?? (luminance(background) < 0.5 ? '#FFFFFF' : '#000000');
    const selected = hex(palette.foregroundSelected?.value) ?? ink;
    const plain = { background, ink, quiet: ink, axis: ink, grid: background, line: ink, ghost: ink, accent: ink };
    return { mode: 'contrast', ...plain, focus: selected, tint: 0 };
  }
  const base = luminance(background) < evenLuminance ? dark : light;
  const ink = foreground && contrast(foreground, background) >= 7 ? foreground : inkFor(base, background);
  const quiet = contrast(base.quiet, background) >= 4.5 ? base.quiet : ink;
  const own = { ...base, background, ink, quiet };
  return background.toUpperCase() === base.background ? own : onOtherBackground(own);
}

/** Where black and white have the same contrast, WCAG 2.2: 4.58. */
const evenLuminance = 0.179;

/** The theme's ink; black or white on the backgrounds between light and dark, where nothing less can be read. */
function inkFor(base: Theme, background: string): string {
  if (contrast(base.ink, background) >= 4.5) return base.ink;
  return base.mode === 'dark' ? '#FFFFFF' : '#000000';
}

/** The lines of the theme, as far from another background as they are from the designed one. */
function onOtherBackground(theme: Theme): Theme {
  const { background, ink } = theme;
  const seen = (color: string): string => (contrast(color, background) >= 3 ? color : ink);
  return {
    ...theme,
    axis: mix(background, ink, 0.5),
    grid: mix(background, ink, 0.09),
    line: mix(background, ink, 0.2),
    ghost: mix(background, ink, 0.25),
    focus: seen(theme.focus),
    accent: seen(theme.accent),
  };
}

/** The tint of a colour: what lies behind the marks of a class. */
export function tinted(theme: Theme, color: string, share: number = theme.tint): string {
  return theme.mode === 'contrast' ? theme.background : mix(theme.background, color, share);
}

/** The same shape when only a part of it is selected: a quarter of its colour, so that the part stands out. */
export function faded(theme: Theme, color: string): string {
  return theme.mode === 'contrast' ? theme.background : mix(theme.background, color, 0.24);
}

/** Black or white ink, whichever reads on a colour. */
export function inkOn(color: string): string {
  return contrast('#FFFFFF', color) >= 4.5 ? '#FFFFFF' : '#252423';
}

function hex(color?: string): string | undefined {
  return color && /^#([0-9a-f]{3}|[0-9a-f]{6})/i.test(color) ? color.slice(0, color.length < 7 ? 4 : 7) : undefined;
}
