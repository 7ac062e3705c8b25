import { liveShopper, unlived } from '../../core/shop/shopper';
import type { Interaction } from '../../core/write';
import { interact } from './interaction';
import { purchase } from './purchase';
import { drawTraits, type Life } from './traits';
import type { World } from './world';

/** Lives the customer’s whole history with the chain. It depends on the world and the entity alone. */
export function liveCustomer(world: World, entity: number): Life {
  const traits = drawTraits(world, entity);
  const life = unlived(traits, traits.consent && traits.identity.email !== null);
  liveShopper(world, life, {
    shop: (felt, occasion) => {
      purchase(world, life, felt, occasion);
      return { bought: true };
    },
    passMonth: (felt, month) => interact(world, life, felt, month),
  });
  const unsubscribedOn = life.contacts.find((contact) => contact.unsubscribedOn !== null)?.unsubscribedOn ?? Infinity;
  return { ...life, interactions: life.interactions.filter((one) => !isMessageAfter(one, unsubscribedOn)) };
}

/** The messages of a month are planned at its beginning: those that were to follow an unsubscription are not sent. */
function isMessageAfter({ type, direction, day }: Interaction, unsubscribedOn: number): boolean {
  return type === 'message' && direction === 'out' && day > unsubscribedOn;
}
