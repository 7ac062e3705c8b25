import { expect, test } from 'vitest';
import { philox } from '../../../../src/collect/casestudy/random';

type Words = readonly [number, number, number, number];

/** Known answers of the authors’ Random123 library for philox4x32, ten rounds. */
const known: readonly { key: readonly [number, number]; counter: Words; block: Words }[] = [
  { key: [0, 0], counter: [0, 0, 0, 0], block: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  {
    key: [0xffffffff, 0xffffffff],
    counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    block: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  },
  {
    key: [0xa4093822, 0x299f31d0],
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    block: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
];

test.each(known)('philox gives the authors’ answer for counter $counter', ({ key, counter, block }) => {
  const words = new Uint32Array(4);
  philox(words, ...key, ...counter);
  expect([...words]).toEqual(block);
});
