import { describe, expect, test } from 'vitest';
import {
  loyaltyClasses,
  locales,
  metrics,
  parameters,
  stages,
  tiers,
  type Term,
  type Text,
} from '../../src/relationship';

const families: Record<string, readonly Term[]> = { stages, loyaltyClasses, tiers };
const backgrounds = { light: ['#FFFFFF'], dark: ['#1B1A1D', '#27262B'] } as const;

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const texts = (term: Term): Text[] => [term.name, term.plural, term.short, term.definition];

test('contrast is computed as WCAG defines it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(families))('%s', (_, terms) => {
  test('codes are unique and orders count from 1', () => {
    expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
    expect(terms.map(({ order }) => order)).toEqual(terms.map((_term, index) => index + 1));
  });

  test('names, plurals and short forms tell classes apart, in both languages', () => {
    for (const locale of locales)
      for (const form of ['name', 'plural', 'short'] as const)
        expect(new Set(terms.map((term) => term[form][locale])).size).toBe(terms.length);
  });

  test('short forms are short and definitions are sentences', () => {
    for (const { short, definition } of terms)
      for (const locale of locales) {
        expect(short[locale].length).toBeLessThanOrEqual(12);
        expect(definition[locale]).toMatch(/^\p{Lu}.+\.$/u);
      }
  });

  test('colour or mark tell classes apart, in both themes', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(new Set(terms.map(({ color, mark }) => `${color[theme]} ${mark}`)).size).toBe(terms.length);
  });

  test('every colour stands out from its backgrounds by 3:1', () => {
    for (const { code, color } of terms)
      for (const theme of ['light', 'dark'] as const)
        for (const background of backgrounds[theme])
          expect(contrast(color[theme], background), `${code}, ${theme}`).toBeGreaterThanOrEqual(3);
  });
});

test('stages and tiers have a colour of their own each', () => {
  for (const terms of [stages, tiers])
    for (const theme of ['light', 'dark'] as const)
      expect(new Set(terms.map(({ color }) => color[theme])).size).toBe(terms.length);
});

test('customers without a survey are drawn dashed, and only they', () => {
  const dashed = loyaltyClasses.filter(({ mark }) => mark === 'dashed-ring').map(({ code }) => code);
  expect(dashed).toEqual(['behavioural-only', 'not-classified']);
});

describe('texts', () => {
  const all: Text[] = [
    ...Object.values(families).flatMap((terms) => terms.flatMap(texts)),
    ...Object.values(parameters).flatMap(({ name, description }) => [name, description]),
    ...Object.values(metrics).flatMap(({ name, description }) => [name, description]),
  ];

  test('are there in both languages, trimmed, with typographic apostrophes', () => {
    for (const text of all)
      for (const locale of locales) {
        expect(text[locale]).toBe(text[locale].trim());
        expect(text[locale]).not.toBe('');
        expect(text[locale]).not.toContain("'");
      }
  });

  test('name no two parameters alike', () => {
    for (const locale of locales) {
      const names = Object.values(parameters).map(({ name }) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
