import { assumed, sourced, tuned, units, type Parameters } from '../../core/parameter';

const telco = {
  fr: 'Mesuré sur Telco Customer Churn (7 043 clients), contrats au mois ; ici les seuls départs voulus.',
  en: 'Measured on Telco Customer Churn (7,043 customers), contracts by month; here the voluntary losses alone.',
};

/** How long contracts last, how they grow and how they are paid. */
export const contractParameters = {
  hazardEarly: sourced(0.058, units.perMonth, 'Départs, mois 1 à 3', 'Losses, months 1 to 3', telco),
  hazardMiddle: sourced(0.02, units.perMonth, 'Départs, mois 4 à 12', 'Losses, months 4 to 12', telco),
  hazardLate: sourced(0.015, units.perMonth, 'Départs, à partir du mois 13', 'Losses, from month 13', telco),
  hazardAnnual: sourced(
    0.0027,
    units.perMonth,
    'Départs par mois d’un contrat annuel, effectifs à l’échéance',
    'Losses a month of a yearly contract, effective at renewal',
    {
      fr: 'Mesuré sur Telco Customer Churn : 0,27 % par mois avec engagement d’un an.',
      en: 'Measured on Telco Customer Churn: 0.27% a month with a year’s commitment.',
    },
  ),
  balanceEarly: tuned(0.15, units.logit, 'Correction, mois 1 à 3', 'Correction, months 1 to 3'),
  balanceMiddle: tuned(-1.05, units.logit, 'Correction, mois 4 à 12', 'Correction, months 4 to 12'),
  balanceLate: tuned(0, units.logit, 'Correction, à partir du mois 13', 'Correction, from month 13'),
  balanceAnnual: tuned(0, units.logit, 'Correction, contrats annuels', 'Correction, yearly contracts'),
  leavingMiddleSized: tuned(
    -1,
    units.logit,
    'Départ des entreprises de 50 à 249 salariés',
    'Leaving of companies of 50 to 249 employees',
  ),
  leavingLarge: tuned(
    -1.6,
    units.logit,
    'Départ des entreprises de 250 salariés et plus',
    'Leaving of companies of 250 employees and more',
  ),
  leavingUnpaid: assumed(
    1,
    units.logit,
    'Effet d’un débit refusé et non régularisé le mois précédent',
    'Effect of a charge refused and not recovered the month before',
  ),
  noticeSameMonth: assumed(
    0.4,
    units.share,
    'Départs dont le préavis suit dans le mois, contrats mensuels',
    'Losses whose notice follows within the month, monthly contracts',
  ),
  chargeFailure: sourced(0.085, units.share, 'Débits de carte refusés', 'Card charges that fail', {
    fr: 'Références SaaS : 5 à 10 % des débits de carte échouent chaque mois.',
    en: 'SaaS benchmarks: 5 to 10% of card charges fail each month.',
  }),
  chargeRecovery: sourced(0.476, units.share, 'Débits refusés puis régularisés', 'Failed charges that are recovered', {
    fr: 'Références SaaS : 47,6 % régularisés après relance.',
    en: 'SaaS benchmarks: 47.6% recovered after reminders.',
  }),
  cutOff: tuned(
    0.27,
    units.share,
    'Débits ni payés ni régularisés qui mettent fin au contrat',
    'Charges neither paid nor recovered that end the contract',
  ),
  failureShape: assumed(
    1.5,
    units.number,
    'Forme gamma de la propension aux incidents de paiement',
    'Gamma shape of the propensity to payment failures',
  ),
  failureSatisfaction: assumed(
    -0.15,
    units.number,
    'Effet de la satisfaction sur le logarithme des incidents',
    'Effect of satisfaction on the log of failures',
  ),
  transferLate: assumed(0.15, units.share, 'Factures annuelles payées en retard', 'Yearly invoices paid late'),
  seatsAdded: assumed(0.03, units.perMonth, 'Ajouts de postes', 'Seats added'),
  seatsRemoved: assumed(0.015, units.perMonth, 'Retraits de postes', 'Seats removed'),
  upgrade: assumed(0.01, units.perMonth, 'Passages à l’offre supérieure', 'Upgrades'),
  downgrade: assumed(0.004, units.perMonth, 'Passages à l’offre inférieure', 'Downgrades'),
  growthCommitment: assumed(
    0.4,
    units.number,
    'Effet de l’engagement sur le logarithme des changements',
    'Effect of commitment on the log of changes',
  ),
} satisfies Parameters;
