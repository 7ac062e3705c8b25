import { budgetParameters } from '../../core/budget-parameters';
import { tuned, units, type Parameters } from '../../core/parameter';

/** What the company plans by, per account that registers. */
export const saasBudgetParameters = {
  ...budgetParameters,
  budgetSigned: tuned(
    3300,
    units.number,
    'Objectifs : contrats signés par les commerciaux, par compte inscrit',
    'Targets: contracts signed by the sellers, per account registered',
  ),
  budgetTrial: tuned(
    350,
    units.number,
    'Objectifs : contrats nés d’un essai, par compte inscrit',
    'Targets: contracts born of a trial, per account registered',
  ),
  budgetRenewed: tuned(
    1.02,
    units.number,
    'Objectifs : contrats annuels refacturés un an après, pertes et extensions comprises',
    'Targets: yearly contracts invoiced again a year later, losses and growth included',
  ),
  budgetMonthly: tuned(
    180,
    units.number,
    'Objectifs : factures mensuelles, par compte inscrit',
    'Targets: monthly invoices, per account registered',
  ),
  budgetKept: tuned(
    0.99,
    units.perMonth,
    'Objectifs : comptes encore comptés d’un mois au suivant',
    'Targets: accounts still counted on from one month to the next',
  ),
} satisfies Parameters;
