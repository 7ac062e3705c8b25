import type { Metric } from './decision';

const metric = (name: Metric['name'], description: Metric['description']): Metric => ({ name, description });

/** Every number that the rules look at, per customer and month end. */
export const metrics = {
  ordersToDate: metric(
    { fr: 'Commandes depuis l’origine', en: 'Orders to date' },
    { fr: 'Nombre de commandes honorées jusqu’ici.', en: 'Number of completed orders so far.' },
  ),
  orders12Months: metric(
    { fr: 'Commandes en 12 mois', en: 'Orders in 12 months' },
    { fr: 'Nombre de commandes des 12 derniers mois.', en: 'Number of orders in the last 12 months.' },
  ),
  silenceDays: metric(
    { fr: 'Silence', en: 'Silence' },
    {
      fr: 'Jours écoulés depuis que le client a été vu pour la dernière fois : sa dernière commande, ou le dernier jour de son contrat ou de son inscription. 0 tant qu’un contrat court.',
      en: 'Days since the customer was last seen: the last order, or the last day under contract or enrolled. 0 while a contract runs.',
    },
  ),
  lapsedDays: metric(
    { fr: 'Jours hors contrat', en: 'Days out of contract' },
    {
      fr: 'Jours écoulés depuis la fin du contrat, ou depuis le début du trimestre sans réinscription ; inconnu pour qui n’a pas eu de contrat, ou a commandé depuis.',
      en: 'Days since the contract ended, or since the term began without re-enrolment; unknown for who had no contract, or has ordered since.',
    },
  ),
  noticeGiven: metric(
    { fr: 'Résiliation demandée', en: 'Notice given' },
    { fr: '1 si le contrat qui court est résilié, sinon 0.', en: '1 if the running contract is cancelled, else 0.' },
  ),
  boundPeriods: metric(
    { fr: 'Périodes sous contrat', en: 'Periods under contract' },
    {
      fr: 'Mois de contrat sans interruption, ou trimestres d’inscription de suite ; 0 sans contrat en cours.',
      en: 'Months of contract without interruption, or terms enrolled in a row; 0 without a running contract.',
    },
  ),
  expectedGapDays: metric(
    { fr: 'Intervalle attendu', en: 'Expected gap' },
    {
      fr: 'Jours attendus entre deux commandes, d’après les intervalles passés du client et de sa population.',
      en: 'Days expected between two orders, from the past gaps of the customer and the population.',
    },
  ),
  cooperation: metric(
    { fr: 'Indice de coopération', en: 'Cooperation index' },
    { fr: 'De 0 à 100.', en: 'From 0 to 100.' },
  ),
  peakCooperation: metric(
    { fr: 'Meilleure coopération', en: 'Peak cooperation' },
    {
      fr: 'Plus haut indice de coopération des 12 derniers mois, de 0 à 100.',
      en: 'Highest cooperation index of the last 12 months, from 0 to 100.',
    },
  ),
  slope: metric(
    { fr: 'Pente', en: 'Slope' },
    {
      fr: 'Variation mensuelle moyenne de la coopération sur trois mois, en points ; inconnue avant quatre mois.',
      en: 'Mean monthly change of cooperation over three months, in points; unknown before four months.',
    },
  ),
  declining: metric(
    { fr: 'Déclin en mémoire', en: 'Decline latch' },
    { fr: '1 si le client est en déclin, sinon 0.', en: '1 if the customer is declining, else 0.' },
  ),
  mature: metric(
    { fr: 'Maturité en mémoire', en: 'Maturity latch' },
    { fr: '1 si le client a atteint la maturité, sinon 0.', en: '1 if the customer has reached maturity, else 0.' },
  ),
  behaviouralLoyalty: metric(
    { fr: 'Fidélité comportementale', en: 'Behavioural loyalty' },
    { fr: 'De 0 à 100, élevée à partir de 50.', en: 'From 0 to 100, high from 50 on.' },
  ),
  satisfaction: metric(
    { fr: 'Satisfaction', en: 'Satisfaction' },
    { fr: 'Moyenne des réponses, de 1 à 7.', en: 'Mean of the answers, from 1 to 7.' },
  ),
  trust: metric(
    { fr: 'Confiance', en: 'Trust' },
    { fr: 'Moyenne des réponses, de 1 à 7.', en: 'Mean of the answers, from 1 to 7.' },
  ),
  commitment: metric(
    { fr: 'Engagement', en: 'Commitment' },
    { fr: 'Moyenne des réponses, de 1 à 7.', en: 'Mean of the answers, from 1 to 7.' },
  ),
  constraint: metric(
    { fr: 'Contrainte', en: 'Constraint' },
    {
      fr: 'Moyenne du coût de changement et du manque d’alternatives, de 1 à 7.',
      en: 'Mean of switching cost and lack of alternatives, from 1 to 7.',
    },
  ),
  habit: metric(
    { fr: 'Habitude', en: 'Habit' },
    { fr: 'Moyenne des réponses, de 1 à 7.', en: 'Mean of the answers, from 1 to 7.' },
  ),
  lockIn: metric(
    { fr: 'Contraintes objectives', en: 'Objective constraints' },
    {
      fr: 'Nombre de contraintes réelles : engagement en cours, frais de sortie, absence de concurrent…',
      en: 'Number of real constraints: running contract, exit fee, no competitor nearby…',
    },
  ),
  revenue12Months: metric(
    { fr: 'Chiffre d’affaires en 12 mois', en: 'Revenue in 12 months' },
    {
      fr: 'Montant net des 12 derniers mois, retours déduits.',
      en: 'Net amount of the last 12 months, returns deducted.',
    },
  ),
  rankShare: metric(
    { fr: 'Rang relatif', en: 'Relative rank' },
    {
      fr: 'Rang par chiffre d’affaires parmi les acheteurs ÷ nombre d’acheteurs, entre 0 et 1 ; les ex æquo ont le meilleur rang.',
      en: 'Rank by revenue among the buyers ÷ number of buyers, between 0 and 1; ties share the better rank.',
    },
  ),
  cumulativeShareBefore: metric(
    { fr: 'Valeur des mieux classés', en: 'Value ranked above' },
    {
      fr: 'Part du chiffre d’affaires qu’apportent les clients mieux classés, de 0 à 1.',
      en: 'Share of revenue that better-ranked customers bring, from 0 to 1.',
    },
  ),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
