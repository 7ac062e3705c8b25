import { monthStart } from '../../calendar';
import { sendWave, type Contact } from '../../core/contact';
import type { Felt } from '../../core/felt';
import { chance, integer } from '../../random';
import type { Life } from './traits';
import type { World } from './world';

/** Days within which a cart may still be taken up after its recovery mail. */
const recoveryDays = 7;

/** A recovery mail, and the day on which it, or the customer’s own will, brings the cart back; null if it does not. */
export interface Recovery {
  readonly contact: Contact | undefined;
  readonly backOn: number | null;
}

/**
 * What becomes of an abandoned cart. Some come back by themselves; the mail brings others, among those who open it, so
 * that the share of carts recovered after a mail is the parameter `recovered`. One mail a customer and month at most.
 */
export function recoverCart(world: World, life: Life, felt: Felt, abandonedOn: number, number: number): Recovery {
  const { random, values } = world;
  const { entity } = life.traits;
  const uniform = random.stream('cart', entity, number);
  const comesAnyway = chance(uniform, values.ownReturn);
  const persuaded = chance(uniform, Math.max(0, values.recovered - values.ownReturn) / values.recoveryOpen);
  const backOn = abandonedOn + 1 + integer(uniform, 0, 4);
  const monthly = world.recoveries.get(monthStart(abandonedOn + 1));
  if (monthly === undefined || !life.consent || life.contacts.some(({ wave }) => wave.id === monthly.id)) {
    return { contact: undefined, backOn: comesAnyway ? backOn : null };
  }
  const sentOn = abandonedOn + 1;
  const wave = { ...monthly, sentOn, days: recoveryDays, endsOn: sentOn + recoveryDays };
  const mail = {
    ...values,
    openRate: values.recoveryOpen,
    openBalance: 0,
    clickRate: values.recoveryClick / values.recoveryOpen,
  };
  const { contact, noticed } = sendWave(random, mail, wave, entity, felt);
  if (contact.unsubscribedOn !== null) life.consent = false;
  if (!comesAnyway && noticed && persuaded) life.effects.push({ campaign: wave.id, purchases: 1 });
  return { contact, backOn: comesAnyway || (noticed && persuaded) ? backOn : null };
}
