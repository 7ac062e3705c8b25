import { assumed, sourced, tuned, units, type Parameters } from '../../core/parameter';

const userpilot = {
  fr: 'Userpilot, référence de produits SaaS, population : inscriptions à un essai.',
  en: 'Userpilot, benchmark of SaaS products; population: sign-ups for a trial.',
};

/** What is sold, who signs up and how a trial goes. */
export const offerParameters = {
  essentialPrice: assumed(
    19,
    units.number,
    'Prix par poste et par mois de l’offre Essentiel, à l’ouverture',
    'Price per seat per month of the plan Essential, at the opening',
  ),
  proPrice: assumed(
    59,
    units.number,
    'Prix par poste et par mois de l’offre Pro, à l’ouverture',
    'Price per seat per month of the plan Pro, at the opening',
  ),
  enterprisePrice: assumed(
    199,
    units.number,
    'Prix par poste et par mois de l’offre Entreprise, à l’ouverture',
    'Price per seat per month of the plan Enterprise, at the opening',
  ),
  annualMonths: assumed(10, units.months, 'Mois payés pour un an d’engagement', 'Months paid for a year of commitment'),
  exitFeeMonths: assumed(
    3,
    units.months,
    'Frais de sortie d’un contrat annuel, en montants mensuels',
    'Exit fee of a yearly contract, in monthly amounts',
  ),
  priceRise: assumed(0.04, units.share, 'Hausse annuelle des prix, le 1er février', 'Yearly price rise, on 1 February'),
  margin: assumed(
    0.8,
    units.share,
    'Taux de marge (hébergement et assistance déduits)',
    'Margin rate (hosting and support deducted)',
  ),
  salesRoute: assumed(
    0.45,
    units.share,
    'Comptes démarchés par l’équipe commerciale, sans essai',
    'Accounts approached by the sales team, without a trial',
  ),
  salesUnsigned: assumed(
    0.25,
    units.share,
    'Comptes démarchés qui ne signent jamais',
    'Accounts approached that never sign',
  ),
  trialDays: assumed(14, units.days, 'Durée d’un essai', 'Length of a trial'),
  integrating: assumed(
    0.4,
    units.share,
    'Comptes reliant le logiciel à au moins deux autres outils',
    'Accounts that connect the software to at least two other tools',
  ),
  debitShare: assumed(
    0.1,
    units.share,
    'Abonnements mensuels prélevés plutôt que payés par carte',
    'Monthly subscriptions paid by direct debit rather than by card',
  ),
  activation: sourced(
    0.375,
    units.share,
    'Essais activés : première valeur obtenue',
    'Trials activated: first value obtained',
    userpilot,
  ),
  valueDays: sourced(
    1.5,
    units.days,
    'Délai moyen jusqu’à la première valeur (1 j 12 h)',
    'Mean time to the first value (1 d 12 h)',
    userpilot,
  ),
  completion: sourced(
    0.192,
    units.share,
    'Essais dont toutes les étapes obligatoires sont faites',
    'Trials that complete every mandatory step',
    userpilot,
  ),
  guidedActivation: assumed(
    0.8,
    units.share,
    'Activation des comptes accompagnés par un commercial',
    'Activation of accounts guided by a seller',
  ),
  guidedCompletion: assumed(
    0.42,
    units.share,
    'Étapes obligatoires toutes faites, comptes accompagnés',
    'Every mandatory step completed, guided accounts',
  ),
  guidedValueDays: assumed(
    5,
    units.days,
    'Délai moyen jusqu’à la première valeur, comptes accompagnés',
    'Mean time to the first value, guided accounts',
  ),
  setupShare: assumed(
    0.7,
    units.share,
    'Espace créé sans aller jusqu’à l’activation',
    'Workspace set up without getting as far as activation',
  ),
  partialStep: assumed(
    0.45,
    units.share,
    'Autre étape faite par un compte activé qui ne les finit pas toutes',
    'Other step done by an activated account that does not finish them all',
  ),
  optionalStep: assumed(0.35, units.share, 'Étape facultative faite', 'Optional step done'),
  activationBalance: tuned(
    -0.08,
    units.logit,
    'Correction pour que l’activation réalisée soit celle visée',
    'Correction so that the realised activation is the one aimed at',
  ),
  completionBalance: tuned(
    -0.3,
    units.logit,
    'Correction pour que l’achèvement réalisé soit celui visé',
    'Correction so that the realised completion is the one aimed at',
  ),
  conversionBalance: tuned(
    -0.17,
    units.logit,
    'Correction pour que le passage au payant réalisé soit celui visé',
    'Correction so that the realised conversion is the one aimed at',
  ),
  onboardingDrive: assumed(
    0.8,
    units.logit,
    'Effet de l’ardeur du compte sur l’activation et l’achèvement',
    'Effect of the account’s drive on activation and completion',
  ),
  onboardingEffect: assumed(
    0.3,
    units.deviations,
    'Effet des premières étapes achevées sur la satisfaction',
    'Effect of completed first steps on satisfaction',
  ),
  conversionActivated: sourced(
    0.469,
    units.share,
    'Essais activés encore actifs un mois plus tard, donc devenus payants',
    'Activated trials still active a month later, hence paying',
    userpilot,
  ),
  conversionOther: tuned(
    0.035,
    units.share,
    'Essais non activés qui deviennent payants',
    'Trials not activated that become paying',
  ),
  conversionSatisfaction: assumed(
    0.5,
    units.logit,
    'Effet de la satisfaction sur le passage au payant',
    'Effect of satisfaction on becoming a paying account',
  ),
} satisfies Parameters;
