import { text } from '../../../../relationship/text';
import { livedOf } from '../../core/shop/lived';
import type { Scenario } from '../scenario';
import { liveCustomer } from './customer';
import { retailParameters, retailSeries } from './parameters';
import { writeLife, writeMarket } from './rows';
import { retailTargets, retailUnobserved } from './targets';
import { createWorld } from './world';

/** A chain of shops with a loyalty card and an online shop. */
export const retail: Scenario = {
  kind: 'retail',
  title: text('Commerce de détail', 'Retail'),
  company: text(
    'Une enseigne de décoration et de cadeaux : six magasins, une boutique en ligne et une carte de fidélité.',
    'A chain that sells home and gifts: six shops, an online shop and a loyalty card.',
  ),
  story: [
    text(
      'Des clients achètent régulièrement sans être fidèles : par habitude, ou faute d’un autre magasin proche.',
      'Some customers buy regularly without being loyal: out of habit, or for want of another shop nearby.',
    ),
    text(
      'La carte est lancée au premier mois dans des magasins déjà fréquentés : de la vente anonyme, elle fait peu à peu des clients connus.',
      'The card is launched in the first month in shops that people already know: bit by bit it turns anonymous sales into known customers.',
    ),
    text(
      'Une réclamation réglée sous 48 heures répare la satisfaction ; laissée sans réponse, elle coûte la confiance.',
      'A complaint resolved within 48 hours repairs satisfaction; left without answer, it costs trust.',
    ),
    text(
      'Certaines campagnes rapportent plus qu’elles ne coûtent, d’autres non : le groupe témoin le montre.',
      'Some campaigns bring more than they cost, others do not: the control group tells.',
    ),
  ],
  customersOf: { small: 1_000, medium: 10_000, large: 200_000 },
  parameters: retailParameters,
  series: retailSeries,
  targets: retailTargets,
  unobserved: retailUnobserved,
  open(plan) {
    const world = createWorld(plan);
    return {
      writeMarket: (sink) => writeMarket(world, sink),
      live(entity, sink) {
        const life = liveCustomer(world, entity);
        writeLife(world, life, sink);
        return livedOf(world.timeline, life);
      },
    };
  },
};
