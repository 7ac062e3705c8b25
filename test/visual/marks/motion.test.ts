import { expect, test } from 'vitest';
import { changeOf, type Shown } from '../../../src/visual/marks/motion';

const data = {};
const shown: Shown = { view: 'loyalty', data, focus: undefined, size: '1280 720', customers: 100 };

test('what changed decides what moves', () => {
  expect(changeOf(shown, { ...shown, view: 'pyramid', data: {} })).toBe('view');
  expect(changeOf(shown, { ...shown, data: {} })).toBe('data');
  expect(changeOf(shown, { ...shown, focus: Uint8Array.of(1) })).toBe('selection');
  expect(changeOf(shown, { ...shown })).toBe('none');
});

test('nothing moves at first, at another size, or with thousands of customers', () => {
  expect(changeOf(undefined, shown)).toBe('none');
  expect(changeOf(shown, { ...shown, view: 'pyramid', size: '640 480' })).toBe('none');
  expect(changeOf(shown, { ...shown, view: 'pyramid', customers: 5001 })).toBe('none');
});
