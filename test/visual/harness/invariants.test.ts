import { expect, test } from 'vitest';
import { emptyScene, type Points, type Scene, type Target } from '../../../src/visual/views/scene';
import { line, text } from '../../../src/visual/views/shapes';
import { faultsOf, steadyMeasure } from './invariants';

const faults = (scene: Partial<Scene>): string[] =>
  faultsOf({ scene: { ...emptyScene, ...scene }, width: 200, height: 100, customers: 3, measure: steadyMeasure });
const place = { x: 10, y: 10, width: 20, height: 20 };
const target: Target = {
  id: 'one',
  bounds: place,
  areas: [],
  title: 'One',
  facts: [],
  color: '#000000',
  count: 2,
  members: () => Uint32Array.of(0, 1),
};
const points: Points = {
  x: Float32Array.of(5),
  y: Float32Array.of(5),
  style: Uint8Array.of(0),
  customer: Uint32Array.of(2),
  styles: [{ mark: 'disc', color: '#000000' }],
  radius: 2,
};

test('a sound picture has no fault', () => {
  const front = [text(10, 50, 'Maturité', '#000000'), text(10, 66, 'Déclin', '#000000'), line(0, 0, 9, 9, '#000000')];
  expect(faults({ front, layers: [points], targets: [target] })).toEqual([]);
});

test.each<[string, Partial<Scene>, RegExp]>([
  ['a line to nowhere', { back: [line(0, NaN, 9, 9, '#000000')] }, /not a number/],
  ['a label to nowhere', { back: [text(Infinity, 5, 'a', '#000000')] }, /not a number/],
  ['two labels on one place', { back: [text(10, 50, 'ab', '#0')], front: [text(12, 53, 'cd', '#0')] }, /“ab” on “cd”/],
  ['a label that leaves to the right', { front: [text(190, 50, 'Maturité', '#0')] }, /leaves the page/],
  [
    'a label that leaves to the left',
    { front: [text(10, 50, 'Maturité', '#0', { anchor: 'end' })] },
    /leaves the page/,
  ],
  [
    'a turned label that leaves above',
    { front: [text(20, 5, 'Maturité', '#0', { rotate: -90, anchor: 'middle' })] },
    /leaves/,
  ],
  ['letters too small to read', { front: [text(10, 50, 'a', '#0', { size: 9 })] }, /9 px/],
  ['a customer without a place', { layers: [{ ...points, x: Float32Array.of(NaN) }] }, /no place/],
  ['a customer who does not exist', { layers: [{ ...points, customer: Uint32Array.of(3) }] }, /does not exist/],
  ['a style that does not exist', { layers: [{ ...points, style: Uint8Array.of(1) }] }, /does not exist/],
  ['a layer of columns unequal in length', { layers: [{ ...points, style: new Uint8Array(2) }] }, /ragged/],
  ['a group that miscounts', { targets: [{ ...target, count: 3 }] }, /counts 3, holds 2/],
  ['a group that holds one twice', { targets: [{ ...target, members: () => Uint32Array.of(1, 1) }] }, /twice/],
  ['two groups of one name', { targets: [target, target] }, /called one/],
  ['a group outside the page', { targets: [{ ...target, areas: [{ ...place, x: 190 }] }] }, /lies at/],
])('%s is found', (_, scene, fault) => {
  expect(faults(scene).join('\n')).toMatch(fault);
});
