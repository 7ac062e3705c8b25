import { text } from '../../../../relationship/text';
import { livedOf } from '../../core/shop/lived';
import type { Scenario } from '../scenario';
import { liveCustomer } from './customer';
import { ecommerceParameters, ecommerceSeries } from './parameters';
import { writeLife, writeMarket } from './rows';
import { ecommerceTargets, ecommerceUnobserved } from './targets';
import { createWorld } from './world';

/** A shop that is only online, and an application. */
export const ecommerce: Scenario = {
  kind: 'e-commerce',
  title: text('Commerce en ligne', 'E-commerce'),
  company: text(
    'Une boutique en ligne de matériel de plein air : un site, une application, des milliers de paniers.',
    'An online shop for outdoor gear: a website, an app, thousands of carts.',
  ),
  story: [
    text(
      'Sept paniers sur dix sont abandonnés, davantage sur mobile ; la confiance en retient une partie.',
      'Seven carts in ten are abandoned, more of them on a phone; trust keeps some of them.',
    ),
    text(
      'Les relances de panier rapportent : le groupe témoin dit combien seraient revenus d’eux-mêmes.',
      'Cart recovery mails pay: the control group tells how many would have come back by themselves.',
    ),
    text(
      'À la petite taille, les relances d’un mois ont rarement trente témoins : on les mesure sur plusieurs mois réunis.',
      'At the small size the recovery mails of one month seldom have thirty controls: measure several months together.',
    ),
    text(
      'Beaucoup d’acheteurs d’une seule fois, et quelques habitués qui font l’essentiel des ventes sans être tous fidèles.',
      'Many one-time buyers, and a few regulars who make most of the sales without all being loyal.',
    ),
  ],
  customersOf: { small: 1_000, medium: 10_000, large: 200_000 },
  parameters: ecommerceParameters,
  series: ecommerceSeries,
  targets: ecommerceTargets,
  unobserved: ecommerceUnobserved,
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
