import { expect, test } from 'vitest';
import { nearest } from '../../src/common';

test.each([
  ['Emial', ['Name', 'Email'], 'Email'],
  ['custmer', ['customer', 'order'], 'customer'],
  ['LEAVNG', ['leaving', 'returning'], 'leaving'],
  ['sed', ['seed', 'size'], 'seed'],
  ['zzz', ['customer', 'order'], undefined],
])('%s among %j is %s', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
});
