import { beforeEach, expect, test } from 'vitest';
import { Drawing } from '../../../src/visual/marks/drawing';
import type { Shape } from '../../../src/visual/views/scene';
import { box, text } from '../../../src/visual/views/shapes';

const word = (said: string, x = 0): Shape => text(x, 10, said, '#252423');
const hatched = (x: number): Shape => ({
  ...box({ x, y: 0, width: 10, height: 10 }),
  fill: { pattern: 'dense-hatch', color: '#005551', background: '#FFFFFF' },
});

let drawing: Drawing;
beforeEach(() => {
  drawing = new Drawing('test');
});

const elements = (): Element[] => [...(drawing.element.lastElementChild?.children ?? [])];
const written = (): (string | null)[] => elements().map((one) => one.textContent);

test('what stays is the same element, and all stand in the order of the shapes', () => {
  drawing.draw([word('a'), word('b'), word('c')]);
  const [a, b, c] = elements();
  drawing.draw([word('c'), word('new'), word('a')]);
  expect(written()).toEqual(['c', 'new', 'a']);
  expect(elements()[0]).toBe(c);
  expect(elements()[2]).toBe(a);
  expect(b?.isConnected).toBe(false);
});

test('equal shapes are as many elements as there are shapes', () => {
  drawing.draw([word('a'), word('a')]);
  drawing.draw([word('a'), word('a'), word('a')]);
  expect(written()).toEqual(['a', 'a', 'a']);
  drawing.draw([word('a')]);
  expect(written()).toEqual(['a']);
  drawing.draw([]);
  expect(written()).toEqual([]);
});

test('a shape that moved is drawn where it is now', () => {
  drawing.draw([word('a', 5)]);
  drawing.draw([word('a', 8)]);
  expect(elements().map((one) => one.getAttribute('x'))).toEqual(['8']);
});

test('a pattern is there as long as a shape is filled with it', () => {
  drawing.draw([hatched(0), hatched(20)]);
  drawing.draw([hatched(0), word('a')]);
  const [fill] = elements().map((one) => one.getAttribute('fill'));
  expect(drawing.element.querySelectorAll('pattern')).toHaveLength(1);
  expect(fill).toBe(`url(#${drawing.element.querySelector('pattern')?.id ?? ''})`);
});
