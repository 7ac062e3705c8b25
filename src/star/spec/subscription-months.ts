import { column, foreign, keyNames, measured, text } from './columns';
import type { ColumnSpec, TableSpec, Text } from './types';

const amount = (id: string, fr: string, en: string, meaning: Text): ColumnSpec =>
  measured(id, 'money', text(fr, en), meaning);

/** What changed since the month end before: start + new + expansion + reactivation − contraction − churn = end. */
const movements: readonly ColumnSpec[] = [
  amount(
    'mrr',
    'Revenu mensuel',
    'Monthly revenue',
    text(
      'Montant mensuel en vigueur à la fin du mois, annuel ÷ 12.',
      'Monthly amount in force at the month end, yearly ÷ 12.',
    ),
  ),
  amount(
    'start_mrr',
    'Revenu mensuel précédent',
    'Previous monthly revenue',
    text('Montant mensuel à la fin du mois précédent.', 'Monthly amount at the month end before.'),
  ),
  amount(
    'new_mrr',
    'Revenu des nouveaux',
    'Revenue of the new',
    text('Montant mensuel d’un client qui n’avait jamais payé.', 'Monthly amount of a customer who had never paid.'),
  ),
  amount(
    'expansion_mrr',
    'Hausse de revenu',
    'Increase of revenue',
    text(
      'Hausse chez un client déjà payant : postes, offre, prix, autre abonnement.',
      'Increase with a customer who already paid: seats, plan, price, another subscription.',
    ),
  ),
  amount(
    'contraction_mrr',
    'Baisse de revenu',
    'Decrease of revenue',
    text(
      'Baisse chez un client qui paie encore, en positif.',
      'Decrease with a customer who still pays, as a positive number.',
    ),
  ),
  amount(
    'churn_mrr',
    'Revenu perdu',
    'Revenue lost',
    text(
      'Montant mensuel d’un client qui ne paie plus rien, en positif.',
      'Monthly amount of a customer who no longer pays anything, as a positive number.',
    ),
  ),
  amount(
    'reactivation_mrr',
    'Revenu récupéré',
    'Revenue recovered',
    text(
      'Montant mensuel d’un client revenu après avoir cessé de payer.',
      'Monthly amount of a customer who came back after having stopped paying.',
    ),
  ),
];

const use: readonly ColumnSpec[] = [
  measured(
    'active_days',
    'integer',
    text('Jours d’activité', 'Active days'),
    text('Jours d’usage du mois ; vide si inconnus.', 'Days of use in the month; blank if unknown.'),
    { nullable: true },
  ),
  measured(
    'active_seats',
    'integer',
    text('Postes utilisés', 'Active seats'),
    text('Postes utilisés dans le mois ; vide si inconnus.', 'Seats used in the month; blank if unknown.'),
    { nullable: true },
  ),
  measured(
    'features_used',
    'integer',
    text('Fonctions utilisées', 'Features used'),
    text('Fonctions utilisées dans le mois ; vide si inconnues.', 'Features used in the month; blank if unknown.'),
    { nullable: true },
  ),
  measured(
    'commitment_months_left',
    'integer',
    text('Mois d’engagement restants', 'Months of commitment left'),
    text(
      'Mois jusqu’à la fin de l’année d’engagement en cours ; 0 au mois, vide une fois terminé.',
      'Months to the end of the current year of commitment; 0 by month, blank once ended.',
    ),
    { nullable: true },
  ),
  measured(
    'exit_fee',
    'money',
    text('Frais de sortie', 'Exit fee'),
    text(
      'Ce que coûterait une sortie ; vide si rien n’est prévu ou une fois terminé.',
      'What leaving would cost; blank if nothing is set or once ended.',
    ),
    { nullable: true },
  ),
];

export const subscriptionMonths: TableSpec = {
  id: 'subscription_months',
  kind: 'fact',
  name: text('Abonnements par mois', 'Subscriptions by month'),
  description: text(
    'La photographie de chaque abonnement payant à chaque fin de mois, et une dernière ligne au mois où il s’arrête.',
    'The picture of each paid subscription at each month end, and a last row in the month when it ends.',
  ),
  process: text('Gérer les abonnements', 'Managing subscriptions'),
  grain: text('Un abonnement à une fin de mois', 'One subscription at one month end'),
  orderBy: ['month_end_key', 'subscription_number'],
  columns: [
    foreign('month_end_key', 'date', keyNames.monthEnd),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('product_key', 'product', keyNames.product),
    column(
      'subscription_number',
      'text',
      text('Numéro d’abonnement', 'Subscription number'),
      text('Numéro de l’abonnement.', 'Number of the subscription.'),
    ),
    column(
      'commitment',
      'text',
      text('Durée d’engagement', 'Commitment'),
      text('Au mois ou à l’année.', 'By month or by year.'),
    ),
    column(
      'notice_on',
      'date',
      text('Résiliation demandée le', 'Notice given on'),
      text(
        'Jour de la demande de résiliation ; vide tant qu’il n’y en a pas à la fin du mois.',
        'Day on which notice was given; blank as long as there is none at the month end.',
      ),
      { nullable: true },
    ),
    measured(
      'seats',
      'integer',
      text('Nombre de postes', 'Number of seats'),
      text('Postes payés à la fin du mois.', 'Seats paid for at the month end.'),
    ),
    ...movements,
    ...use,
  ],
};
