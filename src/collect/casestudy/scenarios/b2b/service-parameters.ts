import { assumed, sourced, tuned, units, type Parameters } from '../../core/parameter';

const terms = {
  fr: 'Référence du domaine : 25 % de retards, délai moyen de paiement de 52 jours.',
  en: 'Domain reference: 25% late, days sales outstanding of 52.',
};

/** Contracts, service and payments. */
export const serviceParameters = {
  contractWilling: assumed(
    0.62,
    units.share,
    'Comptes qui prennent un contrat avec leur équipement',
    'Accounts that take a contract with their equipment',
  ),
  notRenewing: tuned(
    -2.2,
    units.logit,
    'Non-renouvellement à l’échéance, niveau de base',
    'Not renewing at the end of the term, base level',
  ),
  exitFeeMonths: assumed(3, units.months, 'Frais de sortie, en mensualités', 'Exit fee, in monthly amounts'),
  latePaymentHazard: sourced(
    1,
    units.logit,
    'Effet d’un impayé récent sur le départ',
    'Effect of a recent late payment on leaving',
    {
      fr: 'Référence du domaine, modèle causal : +1,0 par échéance manquée.',
      en: 'Domain reference, causal core: +1.0 per missed payment.',
    },
  ),
  lateShare: sourced(0.25, units.share, 'Factures payées en retard', 'Invoices paid late', terms),
  lateSatisfaction: assumed(
    -0.5,
    units.logit,
    'Effet de la satisfaction sur le retard',
    'Effect of satisfaction on lateness',
  ),
  liquidityDeviation: assumed(
    0.7,
    units.logit,
    'Écart de trésorerie entre comptes',
    'Deviation of liquidity between accounts',
  ),
  lateDays: sourced(28, units.days, 'Médiane du retard', 'Median delay', terms),
  unpaidShare: assumed(0.005, units.share, 'Factures jamais payées', 'Invoices never paid'),
  depositFrom: assumed(
    30,
    units.number,
    'Acompte demandé à partir de, en milliers',
    'Deposit asked from, in thousands',
  ),
  debitShare: assumed(0.14, units.share, 'Comptes prélevés', 'Accounts that pay by direct debit'),
  chequeShare: assumed(0.1, units.share, 'Comptes qui paient par chèque', 'Accounts that pay by cheque'),
  depositShare: assumed(0.3, units.share, 'Acompte', 'Deposit'),
  smoothInstallation: assumed(0.7, units.share, 'Installations sans accroc', 'Smooth installations'),
  installationGood: assumed(
    0.3,
    units.deviations,
    'Effet d’une installation réussie',
    'Effect of a smooth installation',
  ),
  installationBad: assumed(
    -0.35,
    units.deviations,
    'Effet d’une installation difficile',
    'Effect of a difficult installation',
  ),
  tickets: assumed(0.22, units.perMonth, 'Demandes d’assistance d’un client', 'Support tickets of a customer'),
  ticketDays: assumed(2.5, units.days, 'Durée moyenne de résolution', 'Mean time to resolution'),
  ticketSlow: assumed(
    -0.2,
    units.deviations,
    'Effet d’une panne de plus de cinq jours',
    'Effect of a breakdown of more than five days',
  ),
  defect: assumed(0.035, units.perMonth, 'Motifs de réclamation', 'Causes for complaint'),
  visits: assumed(0.12, units.perMonth, 'Visites de suivi', 'Account visits'),
  calls: assumed(0.3, units.perMonth, 'Appels de suivi', 'Account calls'),
  messages: assumed(0.25, units.perMonth, 'Messages de suivi', 'Account messages'),
  questions: assumed(0.12, units.perMonth, 'Messages reçus du client', 'Messages received from the customer'),
  phoneReached: assumed(0.55, units.share, 'Comptes joints par téléphone', 'Accounts reached by phone'),
  eventVisit: assumed(0.3, units.share, 'Comptes venus au salon', 'Accounts that come to the fair'),
} satisfies Parameters;
