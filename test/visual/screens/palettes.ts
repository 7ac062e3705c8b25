/** The colours that a host gives, as far as themes differ. */
export interface Palette {
  readonly isHighContrast: boolean;
  readonly background: { readonly value: string };
  readonly foreground: { readonly value: string };
  readonly foregroundSelected: { readonly value: string };
}

const palette = (background: string, foreground: string, selected: string, isHighContrast = false): Palette => ({
  isHighContrast,
  background: { value: background },
  foreground: { value: foreground },
  foregroundSelected: { value: selected },
});

export const light = palette('#FFFFFF', '#252423', '#252423');
export const dark = palette('#1B1A1D', '#F3F2F1', '#F3F2F1');
export const contrast = palette('#000000', '#FFFFFF', '#FFFF00', true);
