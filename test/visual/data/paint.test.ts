import type powerbi from 'powerbi-visuals-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintOf } from '../../../src/visual/data/paint';
import { contrast } from '../../../src/visual/marks/color';
import { painted } from '../../../src/visual/views/paint';
import type { Points } from '../../../src/visual/views/scene';
import { portfolioTable } from '../harness/customers';
import { pictureOf, settings } from '../harness/node';

const rule = (colors: readonly unknown[]): powerbi.DataViewObjects[] =>
  colors.map((color) => (color ? { customers: { fill: { solid: { color } } } } : {})) as powerbi.DataViewObjects[];
const rows = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i);

describe('the colours of a rule', () => {
  test('are read row by row; rows without one keep their class’s', () => {
    const paint = paintOf([{}, { objects: rule(['#FF0000', undefined, '#00F', '#ff0000']) }], rows(4));
    expect(paint?.colors).toEqual(['#FF0000', '#0000FF']);
    expect([...(paint?.codes ?? [])]).toEqual([1, 0, 2, 1]);
  });

  test('follow the row that speaks for each customer', () => {
    const paint = paintOf([{ objects: rule(['#FF0000', '#00FF00']) }], Uint32Array.of(1));
    expect(paint?.colors).toEqual(['#00FF00']);
  });

  test('are none when nobody is coloured, or not with a colour', () => {
    expect(paintOf([{}], rows(3))).toBeUndefined();
    expect(paintOf([], rows(3))).toBeUndefined();
    expect(paintOf([{ objects: rule(['url(x)', undefined]) }], rows(2))).toBeUndefined();
  });

  test('are rounded until at most 200 are left, each near its own', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const color = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(fc.array(color, { minLength: 1, maxLength: 2000 }), (given) => {
        const written = given.map((one) => `#${one.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
        const paint = paintOf([{ objects: rule(written) }], rows(given.length));
        expect(paint?.colors.length).toBeLessThanOrEqual(200);
        const few = new Set(written).size <= 200;
        written.forEach((one, i) => {
          const drawn = paint?.colors[(paint.codes[i] ?? 0) - 1] ?? '';
          if (few) expect(drawn).toBe(one.toUpperCase());
          for (const at of [1, 3, 5]) {
            const off = parseInt(drawn.slice(at, at + 2), 16) - parseInt(one.slice(at, at + 2), 16);
            expect(Math.abs(off)).toBeLessThanOrEqual(26);
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('painted points', () => {
  const points: Points = {
    x: new Float32Array(4),
    y: new Float32Array(4),
    style: Uint8Array.of(0, 1, 0, 1),
    customer: rows(4),
    styles: [
      { mark: 'disc', color: '#112233' },
      { mark: 'ring', color: '#332211' },
    ],
    radius: 2,
  };
  const picture = pictureOf(portfolioTable(4));
  const by = (colors: readonly unknown[], change = {}) => ({
    ...picture,
    ...change,
    portfolio: { ...picture.portfolio, paint: paintOf([{ objects: rule(colors) }], rows(4)) },
  });
  const looks = (drawn: Points): string[] =>
    [...drawn.style].map((code) => `${drawn.styles[code]?.mark} ${drawn.styles[code]?.color}`);

  test('keep the mark of their class and take the colour of the rule', () => {
    const drawn = painted(points, by(['#FF0000', '#FF0000', undefined, '#0000FF']));
    expect(looks(drawn)).toEqual(['disc #FF0000', 'ring #FF0000', 'disc #112233', 'ring #0000FF']);
  });

  test('are the same arrays for the same points, so that layers know that nothing changed', () => {
    const same = by(['#FF0000']);
    expect(painted(points, same).style).toBe(painted(points, same).style);
    expect(painted(points, picture).style).toBe(points.style);
  });

  test('take a constant colour, a size and an opacity', () => {
    const chosen = { settings: { ...settings, points: { size: 2, opacity: 0.5, color: '#ABCDEF' } } };
    const drawn = painted(points, { ...picture, ...chosen });
    expect(drawn).toMatchObject({ radius: 4, opacity: 0.5 });
    expect(looks(drawn)).toEqual(['disc #ABCDEF', 'ring #ABCDEF', 'disc #ABCDEF', 'ring #ABCDEF']);
  });

  test('are outlined where their colour is too close to the background', () => {
    const drawn = painted(points, by(['#FFFFF0', '#000000']));
    for (const { color, edge } of drawn.styles) {
      expect(edge).toBe(contrast(color, picture.theme.background) < 3 ? picture.theme.ink : undefined);
    }
  });

  test('hold in one byte whatever the number of colours', () => {
    const many = { ...points, x: new Float32Array(1600), y: new Float32Array(1600), customer: rows(1600) };
    const style = Uint8Array.from({ length: 1600 }, (_, i) => i % 8);
    const styles = Array.from({ length: 8 }, () => ({ mark: 'disc' as const, color: '#112233' }));
    const colors = Array.from({ length: 1600 }, (_, i) => `#${((i >> 3) + 4096).toString(16).padStart(6, '0')}`);
    const paint = paintOf([{ objects: rule(colors) }], rows(1600));
    const drawn = painted({ ...many, style, styles }, { ...picture, portfolio: { ...picture.portfolio, paint } });
    expect(drawn.styles.length).toBeLessThanOrEqual(256);
    colors.forEach((color, i) => expect(drawn.styles[drawn.style[i] ?? 0]?.color).toBe(color.toUpperCase()));
  });
});
