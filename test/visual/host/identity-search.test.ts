import type powerbi from 'powerbi-visuals-api';
import { expect, test } from 'vitest';
import { finish } from '../../../src/visual/data/steps';
import { search, type Haystack } from '../../../src/visual/host/identity-search';

type Id = powerbi.visuals.ISelectionId;

/** Customers whose identities count how many of them were made. */
function customers(size: number, keyOf: (name: string) => string): Haystack & { readonly made: () => number } {
  let made = 0;
  return {
    size,
    nameOf: (customer) => `Client ${customer}`,
    identityOf: (customer) => {
      made++;
      return { getKey: () => keyOf(`Client ${customer}`) } as Id;
    },
    made: () => made,
  };
}

const id = (key: string): Id => ({ getKey: () => key }) as Id;
const asHost = (name: string): string => JSON.stringify({ comparison: { right: { value: name } } });

test('finds few among a million without making a million identities', () => {
  const among = customers(1_000_000, asHost);
  const found = finish(search([id(asHost('Client 7')), id(asHost('Client 999999'))], among));
  expect(found).toEqual([7, 999_999]);
  expect(among.made()).toBe(2);
});

test('finds customers whose name the key does not show, too', () => {
  const among = customers(3000, (name) => `opaque${name.length}/${name.slice(7)}/`);
  expect(finish(search([id('opaque11/1234/'), id('opaque8/5/')], among))).toEqual([5, 1234]);
});

test('stops every so often, so that the page can answer', () => {
  const among = customers(100_000, () => 'another');
  let stops = 0;
  const work = search([id('unknown')], among);
  while (!work.next().done) stops++;
  expect(stops).toBeGreaterThan(300);
});

test('identities that say nothing are nobody', () => {
  const among = customers(10, asHost);
  expect(finish(search([{}, undefined as unknown as Id], among))).toEqual([]);
  expect(among.made()).toBe(0);
});
