import { text } from '../../../../relationship/text';
import type { Scenario } from '../scenario';
import { liveFamily } from './family';
import { clubParameters, clubSeries } from './parameters';
import { livedOf, writeLife, writeMarket } from './rows';
import { clubTargets, clubUnobserved } from './targets';
import { createWorld } from './world';

/** A small computer club for children: the course’s first case. */
export const club: Scenario = {
  kind: 'club',
  title: text('Mini club informatique', 'Mini computer club'),
  company: text(
    'Un club d’informatique pour enfants de 6 à 17 ans : quatorze cours hebdomadaires, trois trimestres par an, des familles qui paient et des animateurs qui suivent chaque élève.',
    'A computer club for children from 6 to 17: fourteen weekly courses, three terms a year, families who pay and instructors who follow each learner.',
  ),
  story: [
    text(
      'Le client est le foyer, l’élève est l’enfant : inscriptions, paiements, messages aux parents et suivi pédagogique racontent la même relation.',
      'The customer is the household, the learner is the child: enrolments, payments, messages to parents and progress in class tell of one relationship.',
    ),
    text(
      'Une ligne de facture est un enfant dans un cours, d’où une quantité de 1 : deux frères ou sœurs font deux lignes, la seconde avec sa remise.',
      'A line of an invoice is one child in one course, hence a quantity of 1: two siblings make two lines, the second with its discount.',
    ),
    text(
      'La famille d’un élève souvent absent se réinscrit moins ; une réclamation résolue en 48 heures laisse des parents plus satisfaits.',
      'The family of a learner who is often absent enrols again less; a complaint resolved within 48 hours leaves parents more satisfied.',
    ),
    text(
      'Trois familles sur quatre se réinscrivent d’un trimestre à l’autre, mais l’été en emporte deux sur cinq : c’est là que la fidélité se joue.',
      'Three families in four enrol again from one term to the next, but the summer takes two in five: this is where loyalty is decided.',
    ),
    text(
      'Payer le trimestre d’avance retient des familles déçues : elles reviennent sans être fidèles.',
      'Paying for the term in advance holds disappointed families: they come back without being loyal.',
    ),
    text(
      'Les courriels de réinscription ont un groupe témoin : on voit ce qu’ils apportent vraiment, face aux prospectus et au forum.',
      'The re-enrolment e-mails have a control group: it shows what they truly bring, next to flyers and the fair.',
    ),
    text(
      'À la petite taille, aucun envoi n’a trente témoins : le retour sur campagne ne se lit que sur tous les envois réunis, et sa marge d’erreur reste large. À la taille moyenne, presque chaque envoi se mesure.',
      'At the small size no mailing has thirty controls: the return on campaign is to be read on all mailings together, and its margin of error stays wide. At the medium size nearly every mailing can be measured.',
    ),
  ],
  customersOf: { small: 180, medium: 1_800, large: 9_000 },
  parameters: clubParameters,
  series: clubSeries,
  targets: clubTargets,
  unobserved: clubUnobserved,
  open(plan) {
    const world = createWorld(plan);
    return {
      writeMarket: (sink) => writeMarket(world, sink),
      live(entity, sink) {
        const life = liveFamily(world, entity);
        writeLife(world, life, sink);
        return livedOf(world, life);
      },
    };
  },
};
