import { liveShopper, unlived } from '../../core/shop/shopper';
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
  return life;
}
