import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../../src/visual/marks/color';
import { paletteOf, themeOf } from '../../../src/visual/marks/theme';

const value = (color: string): { value: string } => ({ value: color });

test('the background decides between light and dark', () => {
  expect(themeOf({ background: value('#FFFFFF') }).mode).toBe('light');
  expect(themeOf({ background: value('#1B1A1D') }).mode).toBe('dark');
  expect(themeOf({ background: value('not a colour') }).mode).toBe('light');
});

test('words can be read on any background', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (channels) => {
      const background = `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
      const theme = themeOf({ background: value(background), foreground: value('#252423') });
      for (const text of [theme.ink, theme.quiet]) expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('the author’s background counts, except in high contrast', () => {
  const host = { background: value('#FFFFFF'), foreground: value('#000000') };
  expect(themeOf(paletteOf(host, '#101010')).background).toBe('#101010');
  const contrasting = { ...host, isHighContrast: true, background: value('#000000'), foreground: value('#FFFFFF') };
  expect(themeOf(paletteOf(contrasting, '#FF0000'))).toMatchObject({
    mode: 'contrast',
    background: '#000000',
    ink: '#FFFFFF',
    accent: '#FFFFFF',
  });
});

test('the same palette is the same theme', () => {
  const palette = { background: value('#FFFFFF') };
  expect(themeOf({ ...palette })).toBe(themeOf(palette));
});
