import { customersInFocus } from '../data/focused';
import { identityOf, Remembered } from './remember';

const found = new Remembered<Uint32Array>();

/** Positions, among points, of the customers in focus. @param customer of each point, ascending */
export function pointsInFocus(customer: Uint32Array, focus: Uint8Array): Uint32Array {
  return found.of(focus, String(identityOf(customer)), () => positionsOf(customer, customersInFocus(focus)));
}

/**
 * Positions, among points, of some customers; those without a point are left out.
 * @param customer of each point, ascending; @param wanted ascending
 */
export function positionsOf(customer: Uint32Array, wanted: Uint32Array): Uint32Array {
  const positions = new Uint32Array(Math.min(wanted.length, customer.length));
  // A search takes some twenty steps, a walk along all points one a point.
  const few = 20 * wanted.length < customer.length;
  let count = 0;
  let at = 0;
  for (let k = 0; k < wanted.length && at < customer.length; k++) {
    const one = wanted[k] ?? 0;
    if (few) at = firstFrom(customer, one, at);
    else while (at < customer.length && (customer[at] ?? 0) < one) at++;
    if (customer[at] === one) positions[count++] = at++;
  }
  return positions.subarray(0, count);
}

/** Position of the first number that is not less than the wanted one, from a position on; the length without one. */
function firstFrom(ascending: Uint32Array, wanted: number, from: number): number {
  let least = from;
  let end = ascending.length;
  while (least < end) {
    const middle = (least + end) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) least = middle + 1;
    else end = middle;
  }
  return least;
}
