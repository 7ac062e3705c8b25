import { assumed, units, type Parameters, type Values } from './parameter';

/** How a company sets its targets. */
export const budgetParameters = {
  budgetAmbition: assumed(
    0.03,
    units.share,
    'Objectifs : ambition, au-delà de ce qui est attendu',
    'Targets: ambition, beyond what is expected',
  ),
  budgetError: assumed(
    0.06,
    units.deviations,
    'Objectifs : erreur de jugement d’une année et d’un canal ou vendeur (logarithme)',
    'Targets: misjudgement of a year and a channel or seller (logarithm)',
  ),
} satisfies Parameters;

export type BudgetValues = Values<typeof budgetParameters>;
