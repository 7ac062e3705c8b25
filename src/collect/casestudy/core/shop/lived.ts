import type { Lived } from '../../scenarios/scenario';
import type { Timeline } from '../../timeline';
import type { ShopLife } from './life';
import { customerCode } from './write';

/** What the instructor learns of a customer. */
export function livedOf({ end }: Timeline, { traits, truth, effects }: ShopLife): Lived {
  return {
    customerCode: customerCode(traits.entity),
    months: truth.filter(({ monthEnd }) => monthEnd < end),
    effects,
  };
}
