import { readFileSync } from 'node:fs';
import type powerbi from 'powerbi-visuals-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeOf } from '../../../src/visual/marks/theme';
import type { Card } from '../../../src/visual/settings/card';
import { cards, readPane } from '../../../src/visual/settings/cards';
import { settingsOf } from '../../../src/visual/settings/read';
import { resources } from '../harness/node';

interface Declared {
  readonly properties: Readonly<Record<string, { readonly type: object }>>;
}

const capabilities = JSON.parse(readFileSync(new URL('../../../capabilities.json', import.meta.url), 'utf8')) as {
  readonly objects: Readonly<Record<string, Declared>>;
};
const list = Object.values(cards) as unknown as Card[];
const light = themeOf({});
const read = (objects: unknown, theme = light) => settingsOf(readPane(objects as powerbi.DataViewObjects), theme);
const solid = (color: string): object => ({ solid: { color } });

describe('capabilities.json', () => {
  // What the visual hands to the host by itself, without a card in the pane.
  const { general, ...objects } = capabilities.objects;

  test('declares what the cards declare, word by word', () => {
    const english = resources('en-US');
    const named = (type: object): object => {
      if (!('enumeration' in type)) return type;
      const items = type.enumeration as { displayName: string; displayNameKey?: string }[];
      const enumeration = items.map((item) => ({
        ...item,
        displayName: english[item.displayNameKey ?? ''] ?? item.displayName,
      }));
      return { enumeration };
    };
    const told = Object.fromEntries(
      list.map(({ name, properties }) => [
        name,
        {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, { type }]) => [key, { type: named(type) }]),
          ),
        },
      ]),
    );
    expect(objects).toEqual(told);
    expect(general).toEqual({ properties: { filter: { type: { filter: true } }, zoom: { type: { text: true } } } });
  });
});

describe('what a report holds', () => {
  test('becomes settings', () => {
    const settings = read({
      view: { active: 'pyramid', reading: 'timeline', pyramid: 'butterfly', header: false },
      thresholds: { method: 'median', behaviour: 62, attitude: 3, scale: '1-5', color: solid('#123456') },
      tiers: { method: 'amount', heavyAmount: 900, mediumAmount: 300 },
      stageColors: { maturity: solid('#ff00aa') },
      customers: { size: 150, opacity: 40, fill: solid('#0A0B0C') },
      curve: { show: false, width: 4, band: false, color: solid('#abc') },
      axes: { titles: false, ticks: false, grid: false, color: solid('#111111') },
      headers: { shares: false, values: false, changes: false, color: solid('#222222') },
      legend: { show: false },
      finding: { show: false, fontFamily: 'Georgia, serif', fontSize: 20, bold: false, italic: true, underline: true },
      subline: { color: solid('#333333') },
      text: { scale: 150, fontFamily: "'Courier New'", annotations: false },
      numbers: { units: 'millions', decimals: 2 },
      interaction: { click: 'filter', drag: 'pan', keepZoom: true },
      data: { most: 5000, window: 1000 },
    });
    expect(settings).toMatchObject({
      view: 'pyramid',
      reading: 'timeline',
      pyramid: 'butterfly',
      header: false,
      thresholds: { method: 'median', behaviour: 62, attitude: 3, scale: '1-5' },
      thresholdColor: '#123456',
      tiers: { method: 'amount', heavy: 900, medium: 300 },
      points: { size: 1.5, opacity: 0.4, color: '#0A0B0C' },
      curve: { show: false, width: 4, band: false, color: '#aabbcc' },
      axes: { titles: false, ticks: false, grid: false, color: '#111111' },
      headers: { shares: false, values: false, changes: false, color: '#222222' },
      legend: { show: false },
      finding: { show: false, fontFamily: 'Georgia, serif', fontSize: 20, bold: false, italic: true, underline: true },
      subline: { color: '#333333' },
      zoom: 1.5,
      fontFamily: "'Courier New'",
      annotations: false,
      numbers: { units: 'millions', decimals: 2 },
      interaction: { click: 'filter', drag: 'pan', keepZoom: true },
      mostRows: 5000,
    });
    expect(settings.stageLooks.find(({ term }) => term.code === 'maturity')?.color).toBe('#ff00aa');
  });

  test('can be anything, and the settings are valid', () => {
    const plain = read({});
    const properties = list.flatMap(({ name, properties: own }) => Object.keys(own).map((key) => [name, key] as const));
    fc.assert(
      fc.property(fc.constantFrom(...properties), fc.anything(), ([card, key], value) => {
        const settings = read({ [card]: { [key]: value } });
        expect(settings.zoom).toBeGreaterThanOrEqual(0.75);
        expect(settings.zoom).toBeLessThanOrEqual(2);
        expect(settings.points.size).toBeGreaterThan(0);
        expect(settings.tiers.medium).toBeGreaterThanOrEqual(settings.tiers.heavy);
        for (const { color } of [...settings.stageLooks, ...settings.loyaltyLooks, ...settings.tierLooks]) {
          expect(color).toMatch(/^#[0-9a-f]{6}$/i);
        }
        for (const [name, usual] of Object.entries(plain)) {
          const now = settings[name as keyof typeof settings];
          if (usual !== undefined) expect([name, typeof now]).toEqual([name, typeof usual]);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('is no style sheet and no address', () => {
    for (const bad of ['url(evil)', 'red', '#12', 'expression(1)', 7, null, { solid: 'x' }]) {
      expect(read({ finding: { color: { solid: { color: bad } } } }).finding.color).toBeUndefined();
      expect(read({ text: { fontFamily: bad === 'red' ? 'a;b' : bad } }).fontFamily).toBeUndefined();
    }
  });
});

describe('tiers', () => {
  test('each method has its own usual cuts, and the first tier is never larger than the first two', () => {
    expect(read({}).tiers).toEqual({ method: 'model', heavy: 0.2, medium: 0.5 });
    expect(read({ tiers: { method: 'value' } }).tiers).toEqual({ method: 'value', heavy: 0.5, medium: 0.8 });
    expect(read({ tiers: { method: 'rank', heavy: 70 } }).tiers).toEqual({ method: 'rank', heavy: 0.7, medium: 0.7 });
    expect(read({ tiers: { method: 'amount' } }).tiers).toEqual({ method: 'amount', heavy: NaN, medium: NaN });
  });
});

describe('colours', () => {
  test('too close to the background they are outlined', () => {
    const looks = read({ stageColors: { maturity: solid('#f0f0f0') } }).stageLooks;
    expect(looks.map(({ edge }) => edge)).toEqual([undefined, undefined, light.ink, undefined, undefined]);
  });

  test('in high contrast only the host’s count', () => {
    const contrast = themeOf({
      isHighContrast: true,
      background: { value: '#000000' },
      foreground: { value: '#FFFFFF' },
    });
    const red = solid('#ff0000');
    const settings = read(
      {
        stageColors: { maturity: red },
        finding: { color: red },
        axes: { color: red },
        headers: { color: red },
        curve: { color: red },
        thresholds: { color: red },
        customers: { fill: red, opacity: 20 },
      },
      contrast,
    );
    expect(JSON.stringify(settings)).not.toContain('ff0000');
    expect(settings.points.opacity).toBe(1);
    expect(new Set(settings.stageLooks.map(({ color }) => color))).toEqual(new Set(['#FFFFFF']));
  });
});
