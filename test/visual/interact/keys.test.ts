import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameIn, movedFrame, sizedFrame } from '../../../src/visual/interact/framing';
import { commandOf } from '../../../src/visual/interact/plot-keys';
import { directions, nextSpot } from '../../../src/visual/interact/stroll';
import { toolFor } from '../../../src/visual/interact/tool';
import type { Points } from '../../../src/visual/views/scene';

const plot = { x: 40, y: 30, width: 300, height: 200 };
const up = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys of a plot', () => {
  test.each([
    ['+', {}, { kind: 'zoom', step: 'in' }],
    ['-', {}, { kind: 'zoom', step: 'out' }],
    ['0', {}, { kind: 'zoom', step: 'whole' }],
    ['ArrowLeft', {}, { kind: 'walk', direction: { x: -1, y: 0 } }],
    ['ArrowUp', { shiftKey: true }, { kind: 'pan', direction: { x: 0, y: -1 } }],
    ['r', {}, { kind: 'rectangle' }],
    ['Enter', { metaKey: true }, { kind: 'select', besides: true }],
    ['F10', { shiftKey: true }, { kind: 'menu' }],
    ['Escape', {}, { kind: 'escape' }],
  ])('%s %o', (key, modifiers, command) => {
    expect(commandOf({ ...up, ...modifiers, key }, false)).toEqual(command);
  });

  test('arrows are the rectangle’s while it is placed', () => {
    expect(commandOf({ ...up, key: 'ArrowDown' }, true)).toMatchObject({ kind: 'move' });
    expect(commandOf({ ...up, key: 'ArrowDown', shiftKey: true }, true)).toMatchObject({ kind: 'size' });
  });

  test.each(['Tab', 'a', 'F5', 'Home'])('%s is the host’s', (key) => {
    expect(commandOf({ ...up, key }, false)).toBeUndefined();
  });

  test('the browser keeps its own shortcuts', () => {
    expect(commandOf({ ...up, key: '+', ctrlKey: true }, false)).toBeUndefined();
    expect(commandOf({ ...up, key: 'r', ctrlKey: true }, false)).toBeUndefined();
    expect(commandOf({ ...up, key: 'ArrowLeft', altKey: true }, false)).toBeUndefined();
  });
});

test('a rectangle that keys move and size stays in the plot', () => {
  const step = fc.record({ sizes: fc.boolean(), key: fc.constantFrom(...Object.keys(directions)) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let frame = frameIn(plot);
      for (const { sizes, key } of steps) {
        const direction = directions[key] ?? { x: 0, y: 0 };
        frame = (sizes ? sizedFrame : movedFrame)(plot, frame, direction);
        expect(frame.width).toBeGreaterThan(0);
        expect(frame.height).toBeGreaterThan(0);
        expect(frame.x).toBeGreaterThanOrEqual(plot.x - 1e-9);
        expect(frame.y).toBeGreaterThanOrEqual(plot.y - 1e-9);
        expect(frame.x + frame.width).toBeLessThanOrEqual(plot.x + plot.width + 1e-9);
        expect(frame.y + frame.height).toBeLessThanOrEqual(plot.y + plot.height + 1e-9);
      }
    }),
  );
});

describe('walking from customer to customer', () => {
  const at = (...places: [number, number][]): Points => ({
    x: Float32Array.from(places, ([x]) => x),
    y: Float32Array.from(places, ([, y]) => y),
    style: new Uint8Array(places.length),
    customer: Uint32Array.from(places.keys()),
    styles: [],
    radius: 2,
  });

  test('an arrow leads to the nearest in its direction, straight ahead before aside', () => {
    const layers = [at([100, 100], [140, 100], [120, 118], [100, 60])];
    const from = { x: 100, y: 100 };
    expect(nextSpot(layers, plot, from, directions['ArrowRight'])).toEqual({ layer: 0, at: 1 });
    expect(nextSpot(layers, plot, from, directions['ArrowUp'])).toEqual({ layer: 0, at: 3 });
    expect(nextSpot(layers, plot, from, directions['ArrowLeft'])).toBeUndefined();
  });

  test('the first is the nearest; who is outside the plot is not walked to', () => {
    expect(nextSpot([at([10, 100], [300, 200])], plot, { x: 50, y: 100 })).toEqual({ layer: 0, at: 1 });
  });
});

describe('the tool that a press takes', () => {
  const press = { touch: false, shift: false, besides: false, middle: false };

  test('is the author’s until readers take another', () => {
    expect(toolFor(press, undefined, 'lasso')).toBe('lasso');
    expect(toolFor(press, 'pan', 'lasso')).toBe('pan');
    expect(toolFor({ ...press, shift: true }, undefined, 'lasso')).toBe('rectangle');
    expect(toolFor({ ...press, middle: true }, undefined, 'lasso')).toBe('pan');
  });

  test('is none for a finger, which scrolls the page, until it takes one', () => {
    expect(toolFor({ ...press, touch: true }, undefined, 'lasso')).toBe('none');
    expect(toolFor({ ...press, touch: true }, 'lasso', 'lasso')).toBe('lasso');
  });
});
