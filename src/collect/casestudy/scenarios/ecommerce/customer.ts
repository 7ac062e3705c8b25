import { liveShopper, unlived } from '../../core/shop/shopper';
import { ecommerceScales } from './parameters';
import { drawTraits, type Life } from './traits';
import { browse, conversion, visitFrom, visitWithCart } from './visit';
import type { World } from './world';

/** Lives the customer’s whole history with the online shop. It depends on the world and the entity alone. */
export function liveCustomer(world: World, entity: number): Life {
  const traits = drawTraits(world, entity);
  const life: Life = { ...unlived(traits, traits.consent && traits.identity.email !== null), visits: [] };
  liveShopper(world, life, {
    scales: ecommerceScales,
    success: (felt) => conversion(world, traits, felt),
    shop: (felt, occasion) => visitWithCart(world, life, felt, occasion),
    passMonth: (felt, month) => browse(world, life, felt, month),
  });
  for (const { wave, clickedOn } of life.contacts) {
    if (clickedOn !== null) visitFrom(world, life, wave.id, clickedOn, wave.index);
  }
  return life;
}
