import { text } from '../../../../relationship/text';
import { budgetParameters } from '../../core/budget-parameters';
import { tuned, units, type Parameters, type Series } from '../../core/parameter';

/** What the supplier plans by. */
export const b2bBudgetParameters = {
  ...budgetParameters,
  budgetQuick: tuned(
    0.12,
    units.share,
    'Objectifs : comptes nouveaux gagnés dans les premiers mois',
    'Targets: new accounts won in their first months',
  ),
  budgetSlow: tuned(
    0.01,
    units.perMonth,
    'Objectifs : comptes nouveaux gagnés plus tard',
    'Targets: new accounts won later',
  ),
} satisfies Parameters;

const planned = (fr: string, en: string, values: readonly number[]): Series => ({
  values,
  description: text(
    `Objectifs : commandes mensuelles prévues ${fr}, par effectif`,
    `Targets: planned monthly orders ${en}, by size`,
  ),
  source: text(
    'Hypothèse, réglée sur ce que montre l’ensemble simulé.',
    'An assumption, tuned to what the simulated whole shows.',
  ),
});

/** By size band, smallest first, in money. */
export const b2bBudgetSeries = {
  budgetKnown: planned('d’un client d’avant le CRM', 'of a customer from before the CRM', [400, 790, 1250, 2900]),
  budgetKnownOnline: planned(
    'en ligne d’un client d’avant le CRM',
    'online of a customer from before the CRM',
    [46, 118, 205, 525],
  ),
  budgetNew: planned('d’un compte nouveau', 'of a new account', [265, 395, 430, 830]),
  budgetNewOnline: planned('en ligne d’un compte nouveau', 'online of a new account', [24, 38, 57, 84]),
} as const satisfies Readonly<Record<string, Series>>;
