import type powerbi from 'powerbi-visuals-api';
import { pause, type Steps } from '../data/steps';

type SelectionId = powerbi.visuals.ISelectionId;

/** The customers among whom to search. */
export interface Haystack {
  readonly size: number;
  readonly nameOf: (customer: number) => string;
  /** The identity of a customer, made for the comparison. */
  readonly identityOf: (customer: number) => SelectionId | undefined;
}

/**
 * The customers that identities of the host stand for, for instance those of a bookmark. An identity does not say which
 * customer it is: it can only be compared. Making a million identities would take seconds, so those of customers whose
 * name stands in a wanted key come first, which is nearly always all of them, and the search ends with the last found.
 */
export function* search(ids: readonly powerbi.extensibility.ISelectionId[], among: Haystack): Steps<number[]> {
  const wanted = new Set(ids.flatMap((id) => keyOf(id) ?? []));
  if (wanted.size === 0) return [];
  const names = wordsIn(wanted);
  const found: number[] = [];
  const isFound = (customer: number): void => {
    const key = keyOf(among.identityOf(customer));
    if (key !== undefined && wanted.delete(key)) found.push(customer);
  };
  for (let customer = 0; customer < among.size && wanted.size > 0; customer++) {
    if (names.has(among.nameOf(customer))) isFound(customer);
    if (pause(customer)) yield;
  }
  for (let customer = 0; customer < among.size && wanted.size > 0; customer++) {
    if (!names.has(among.nameOf(customer))) isFound(customer);
    // Making an identity takes as long as reading a hundred names.
    if (customer % 256 === 255) yield;
  }
  return found.sort((a, b) => a - b);
}

function keyOf(id?: powerbi.extensibility.ISelectionId): string | undefined {
  const { getKey } = (id ?? {}) as Partial<SelectionId>;
  return typeof getKey === 'function' ? getKey.call(id) : undefined;
}

/** Everything in the keys that may be a value: what stands between quotation marks, backslashes and equal signs. */
function wordsIn(keys: ReadonlySet<string>): Set<string> {
  const words = new Set<string>();
  for (const key of keys) for (const word of key.split(/["'\\=]+/)) words.add(word);
  return words;
}
