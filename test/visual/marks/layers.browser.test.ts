import { afterEach, beforeEach, expect, test } from 'vitest';
import { Layers } from '../../../src/visual/marks/layers';
import { channels, mix } from '../../../src/visual/marks/color';
import { themeOf } from '../../../src/visual/marks/theme';
import { densityOf } from '../harness/at-once';
import { shadeOf } from '../../../src/visual/views/density-shapes';
import type { Points } from '../../../src/visual/views/scene';

const theme = themeOf({});
const contrast = themeOf({ isHighContrast: true, background: { value: '#000000' }, foreground: { value: '#FFFFFF' } });
const styles = [
  { mark: 'square' as const, color: '#005551' },
  { mark: 'square' as const, color: '#C87700' },
];
const size = { width: 200, height: 100 };

let layers: Layers;
beforeEach(() => {
  layers = new Layers();
  layers.resize(size.width, size.height, 1);
});
afterEach(() => layers.elements.forEach((canvas) => canvas.remove()));

function pointsAt(places: readonly (readonly [number, number])[], more: Partial<Points> = {}): Points {
  return {
    x: Float32Array.from(places, ([x]) => x),
    y: Float32Array.from(places, ([, y]) => y),
    style: Uint8Array.from(places, (_, i) => i % 2),
    customer: Uint32Array.from(places, (_, i) => i),
    styles,
    radius: 5,
    ...more,
  };
}

/** Red, green, blue and opacity of a layer at a place. */
function pixel(layer: number, x: number, y: number): number[] {
  const canvas = layers.elements[layer];
  const scale = (canvas?.width ?? 0) / Number.parseFloat(canvas?.style.width || '1');
  const at = [Math.round(x * scale), Math.round(y * scale)] as const;
  return [...(canvas?.getContext('2d')?.getImageData(at[0], at[1], 1, 1).data ?? [])];
}

const opaque = (color: string): number[] => [...channels(color), 255];
const nothing = [0, 0, 0, 0];
const two = pointsAt([
  [50, 50],
  [150, 50],
]);

test('customers have the colours of their classes, and nothing is above them', () => {
  layers.draw([two], theme);
  expect(pixel(0, 50, 50)).toEqual(opaque('#005551'));
  expect(pixel(0, 150, 50)).toEqual(opaque('#C87700'));
  expect(pixel(0, 100, 50)).toEqual(nothing);
  expect(pixel(1, 50, 50)).toEqual(nothing);
});

test('those in focus stand above the ghosts of all', () => {
  layers.draw([two], theme, Uint8Array.of(0, 1));
  expect(pixel(0, 50, 50)).toEqual(opaque(mix(theme.background, theme.ghost, 0.55)));
  expect(pixel(1, 50, 50)).toEqual(nothing);
  expect(pixel(1, 150, 50)).toEqual(opaque('#C87700'));
  layers.draw([two], theme);
  expect(pixel(0, 50, 50)).toEqual(opaque('#005551'));
  expect(pixel(1, 150, 50)).toEqual(nothing);
});

test('in high contrast ghosts keep their colour and are smaller', () => {
  const white = pointsAt([[50, 50]], { styles: [{ mark: 'square', color: '#FFFFFF' }] });
  layers.draw([white], contrast);
  expect(pixel(0, 53, 50)).toEqual(opaque('#FFFFFF'));
  layers.draw([white], contrast, Uint8Array.of(0, 1));
  expect(pixel(0, 50, 50)).toEqual(opaque('#FFFFFF'));
  expect(pixel(0, 53, 50)).toEqual(nothing);
});

test('a layer is drawn again only when what it shows has changed', () => {
  layers.draw([two], theme, Uint8Array.of(0, 1));
  const base = layers.elements[0]?.getContext('2d');
  base?.fillRect(100, 20, 4, 4);
  layers.draw([{ ...two }], theme, Uint8Array.of(1, 0));
  expect(pixel(0, 102, 22)).toEqual(opaque('#000000'));
  expect(pixel(1, 50, 50)).toEqual(opaque('#005551'));
  layers.draw([{ ...two, radius: 6 }], theme, Uint8Array.of(1, 0));
  expect(pixel(0, 102, 22)).toEqual(nothing);
});

test('nothing is drawn outside of the place where points may be seen', () => {
  layers.draw([{ ...two, clip: { x: 100, y: 0, width: 100, height: 100 } }], theme);
  expect(pixel(0, 50, 50)).toEqual(nothing);
  expect(pixel(0, 150, 50)).toEqual(opaque('#C87700'));
});

const crowd = (): Points => {
  const points = pointsAt(
    Array.from({ length: 400 }, (_, i) => (i < 399 ? [100, 45] : [20, 20])),
    { style: new Uint8Array(400), radius: 1 },
  );
  return { ...points, density: densityOf(points, { x: 0, y: 0, ...size }, 'XL') };
};

test('many customers at a place are a hexagon in the strongest shade, one alone is itself', () => {
  const points = crowd();
  layers.draw([points], theme);
  const [x = 0, y = 0] = [points.density?.x[0], points.density?.y[0]];
  expect(pixel(0, x, y)).toEqual(opaque(shadeOf(theme, '#005551', points.density?.step[0] ?? 0)));
  expect(points.density?.step[0]).toBe(11);
  expect(pixel(0, 20, 20)).toEqual(opaque('#005551'));
});

test('over hexagons few in focus are squares with a ring; many are hexagons over ghosts', () => {
  const points = crowd();
  layers.draw(
    [points],
    theme,
    Uint8Array.from(points.x, (_, i) => (i === 0 ? 1 : 0)),
  );
  expect(pixel(1, 100, 45)).toEqual(opaque('#005551'));
  expect(pixel(1, 105, 45)[0]).toBeLessThan(60);
  expect(pixel(1, 107, 45)).toEqual(nothing);
  const [x = 0, y = 0] = [points.density?.x[0], points.density?.y[0]];
  expect(pixel(0, x, y)[3]).toBe(255);
  layers.draw(
    [points],
    theme,
    Uint8Array.from(points.x, (_, i) => (i < 350 ? 1 : 0)),
  );
  expect(pixel(0, x, y)[3]).toBeLessThan(128);
  expect(pixel(1, x, y)[3]).toBe(255);
});

test('all layers together stay within eight million pixels', () => {
  layers.resize(3840, 2160, 1);
  layers.draw([two], theme, Uint8Array.of(0, 1));
  const pixels = layers.elements.reduce((sum, canvas) => sum + canvas.width * canvas.height, 0);
  expect(pixels).toBeLessThanOrEqual(8_010_000);
  expect(pixels).toBeGreaterThan(7_000_000);
});

test('a little wider or narrower, the canvas keeps its pixels and shows the new picture alone', () => {
  layers.draw([two], theme);
  const [base] = layers.elements;
  const pixels = [base?.width, base?.height];
  layers.resize(size.width - 4, size.height, 1);
  layers.draw([pointsAt([[100, 50]])], theme);
  expect([base?.width, base?.height]).toEqual(pixels);
  expect(pixel(0, 50, 50)).toEqual(nothing);
  expect(pixel(0, 100, 50)).toEqual(opaque('#005551'));
});
