import { text } from '../../../../relationship/text';
import type { Scenario } from '../scenario';
import { liveAccount } from './account';
import { saasParameters, saasSeries } from './parameters';
import { livedOf, writeLife, writeMarket } from './rows';
import { saasTargets, saasUnobserved } from './targets';
import { createWorld } from './world';

/** A software company that sells subscriptions to other companies. */
export const saas: Scenario = {
  kind: 'subscription',
  title: text('Logiciel par abonnement (SaaS)', 'Subscription software (SaaS)'),
  company: text(
    'Un éditeur de logiciel de planification de projets : trois offres par poste, au mois ou à l’année, vendues en ligne après un essai ou par une équipe commerciale. Un client est une entreprise enregistrée, essais sans suite compris.',
    'A publisher of project planning software: three plans by seat, by the month or the year, sold online after a trial or by a sales team. A customer is a company on record, trials that led to nothing included.',
  ),
  story: [
    text(
      'Qui obtient une première valeur pendant l’essai s’abonne une fois sur deux, les autres presque jamais.',
      'Whoever finds a first value during the trial subscribes one time in two, the others hardly ever.',
    ),
    text('Les premières étapes achevées réduisent les départs.', 'Completed first steps reduce the losses.'),
    text(
      'Le contrat annuel retient des insatisfaits : ils restent, mais utilisent peu ; rares sont ceux qui partent, et seulement à l’échéance.',
      'The yearly contract holds dissatisfied customers: they stay, but use little; few leave, and only at renewal.',
    ),
    text(
      'L’usage baisse avant le préavis : c’est le signal d’alerte que l’on peut observer.',
      'Use falls before notice is given: that is the warning that can be observed.',
    ),
    text(
      'Un quart des départs n’est pas voulu : des débits de carte refusés que personne n’a régularisés.',
      'A quarter of the losses are not wanted: card charges that failed and that nobody recovered.',
    ),
    text(
      'Les courriels ont un groupe témoin, mais à la petite taille peu d’envois ont trente témoins : on lit leur retour réunis, avec sa marge d’erreur, ou l’on prend la taille moyenne.',
      'E-mails have a control group, but at the small size few mailings have thirty controls: read their return together, with its margin of error, or take the medium size.',
    ),
  ],
  customersOf: { small: 800, medium: 8_000, large: 160_000 },
  parameters: saasParameters,
  series: saasSeries,
  targets: saasTargets,
  unobserved: saasUnobserved,
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
