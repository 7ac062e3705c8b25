import { text } from '../../../../relationship/text';
import type { Scenario } from '../scenario';
import { liveAccount } from './account';
import { writeMarket } from './market';
import { b2bParameters, b2bSeries } from './parameters';
import { livedOf, writeLife } from './rows';
import { b2bTargets, b2bUnobserved } from './targets';
import { createWorld } from './world';

/** A supplier of equipment and services to businesses. */
export const b2b: Scenario = {
  kind: 'business',
  title: text('Commerce interentreprises', 'Business to business'),
  company: text(
    'Un fournisseur d’équipements d’impression, d’étiquetage et d’emballage aux entreprises : vendeurs par région, responsables de compte, service après-vente et contrats de maintenance.',
    'A supplier of printing, labelling and packing equipment to businesses: sellers by region, account managers, after-sales service and maintenance contracts.',
  ),
  story: [
    text(
      'Une affaire sans relance pendant un mois s’enlise : ses chances diminuent de moitié à l’étape où cela arrive.',
      'A deal without activity for a month stalls: its odds are halved at the stage where that happens.',
    ),
    text(
      'Des contrats retiennent des clients insatisfaits ; ils partent à l’échéance, après un préavis que l’on peut voir venir.',
      'Contracts hold dissatisfied customers; they leave at the end of the term, after a notice that one can see coming.',
    ),
    text('Les clients insatisfaits paient plus tard.', 'Dissatisfied customers pay later.'),
    text(
      'Toutes les origines ne se valent pas : une recommandation se convertit cinq fois mieux qu’un courriel.',
      'Origins differ: a referral converts five times better than an e-mail.',
    ),
    text(
      'Un vendeur gagne peu d’affaires par an, et une seule peut faire ou défaire son année : son objectif, prévu d’après les comptes qu’il suit, est souvent manqué ou dépassé de loin, ceux de toute l’équipe réunis bien moins.',
      'A seller wins few deals a year, and a single one can make or break it: a target, planned from the accounts that the seller follows, is often missed or passed by far, those of the whole team together much less so.',
    ),
    text(
      'À la petite taille, aucun courriel n’a trente témoins : leur retour ne se lit que réunis, avec sa marge d’erreur, qui reste large.',
      'At the small size no e-mail has thirty controls: their return is to be read together, with its margin of error, which stays wide.',
    ),
  ],
  customersOf: { small: 150, medium: 1_500, large: 15_000 },
  parameters: b2bParameters,
  series: b2bSeries,
  targets: b2bTargets,
  unobserved: b2bUnobserved,
  open(plan) {
    const world = createWorld(plan);
    return {
      writeMarket: (sink) => writeMarket(world, sink),
      live(entity, sink) {
        const life = liveAccount(world, entity);
        writeLife(world, life, sink);
        return livedOf(world, life);
      },
    };
  },
};
