import { customersInFocus } from '../data/focused';
import { identityOf, Remembered } from './remember';

const found = new Remembered<Uint32Array>();
const inverses = new Remembered<Uint32Array>(1);
const nowhere = 0xffffffff;

/** Positions, among points, of the customers in focus. @param customer of each point */
export function pointsInFocus(customer: Uint32Array, focus: Uint8Array): Uint32Array {
  return found.of(focus, String(identityOf(customer)), () => {
    const list = customersInFocus(focus);
    const positions = new Uint32Array(Math.min(list.length, customer.length));
    let count = 0;
    if (customer.length < list.length) {
      for (let i = 0; i < customer.length; i++) if (focus[customer[i] ?? 0] === 1) positions[count++] = i;
    } else {
      const inverse = inverses.of(customer, String(focus.length), () => inverseOf(customer, focus.length));
      for (let k = 0; k < list.length; k++) {
        const position = inverse[list[k] ?? 0] ?? nowhere;
        if (position !== nowhere) positions[count++] = position;
      }
    }
    return positions.subarray(0, count);
  });
}

/** Position of each customer among the points. */
function inverseOf(customer: Uint32Array, customers: number): Uint32Array {
  const inverse = new Uint32Array(customers).fill(nowhere);
  for (let i = 0; i < customer.length; i++) inverse[customer[i] ?? 0] = i;
  return inverse;
}
