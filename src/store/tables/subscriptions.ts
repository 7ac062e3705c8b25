import { tables, text } from './types';

/** Contracts that go on until they are ended, what they are worth, and how the product is used. */
export const subscriptionTables = tables([
  {
    name: 'subscription',
    description: text('Un abonnement ou un contrat, essai compris.', 'A subscription or contract, its trial included.'),
    key: ['subscription_id'],
    columns: [
      { name: 'subscription_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'trial_on', type: 'date', description: text('Début d’essai', 'Start of the trial') },
      {
        name: 'started_on',
        type: 'date',
        description: text(
          'Début payant ; vide si l’essai n’a pas abouti',
          'Paid from; empty if the trial led to nothing',
        ),
      },
      {
        name: 'commitment',
        type: 'text',
        required: true,
        domain: ['month', 'year'],
        description: text('Engagement au mois ou à l’année', 'Commitment by month or by year'),
      },
      { name: 'cancelled_on', type: 'date', description: text('Résiliation demandée le', 'Notice given on') },
      {
        name: 'ended_on',
        type: 'date',
        description: text('Fin, premier jour sans contrat', 'End, first day without it'),
      },
      { name: 'exit_fee', type: 'cents', minimum: 0, description: text('Frais de sortie', 'Exit fee') },
    ],
  },
  {
    name: 'subscription_change',
    description: text(
      'Ce que vaut un abonnement à partir d’un jour : offre, postes, montant mensuel.',
      'What a subscription is worth from a day on: plan, seats, monthly amount.',
    ),
    key: ['subscription_id', 'changed_on'],
    columns: [
      {
        name: 'subscription_id',
        type: 'text',
        required: true,
        references: 'subscription',
        description: text('Abonnement', 'Subscription'),
      },
      { name: 'changed_on', type: 'date', required: true, description: text('À partir du', 'From') },
      { name: 'product_id', type: 'text', references: 'product', description: text('Offre', 'Plan') },
      { name: 'seats', type: 'integer', required: true, minimum: 0, description: text('Postes', 'Seats') },
      {
        name: 'monthly_amount',
        type: 'cents',
        required: true,
        minimum: 0,
        description: text('Montant mensuel, annuel ÷ 12', 'Monthly amount, yearly ÷ 12'),
      },
      {
        name: 'reason',
        type: 'text',
        required: true,
        domain: ['start', 'upgrade', 'downgrade', 'seats', 'price', 'end'],
        description: text('Motif', 'Reason'),
      },
    ],
  },
  {
    name: 'product_usage',
    description: text('L’usage d’un abonnement pendant un mois.', 'The use of a subscription in a month.'),
    key: ['subscription_id', 'month_on'],
    columns: [
      {
        name: 'subscription_id',
        type: 'text',
        required: true,
        references: 'subscription',
        description: text('Abonnement', 'Subscription'),
      },
      {
        name: 'month_on',
        type: 'date',
        required: true,
        description: text('Premier jour du mois', 'First day of the month'),
      },
      {
        name: 'active_days',
        type: 'integer',
        required: true,
        minimum: 0,
        maximum: 31,
        description: text('Jours d’activité', 'Active days'),
      },
      {
        name: 'active_seats',
        type: 'integer',
        required: true,
        minimum: 0,
        description: text('Postes utilisés', 'Active seats'),
      },
      {
        name: 'features_used',
        type: 'integer',
        required: true,
        minimum: 0,
        description: text('Fonctions utilisées', 'Features used'),
      },
    ],
  },
  {
    name: 'onboarding_step',
    description: text('Une des premières étapes après l’inscription.', 'One of the first steps after signing up.'),
    key: ['customer_id', 'step'],
    columns: [
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'step', type: 'integer', required: true, minimum: 1, description: text('Rang', 'Rank') },
      { name: 'name', type: 'text', required: true, description: text('Étape', 'Step') },
      { name: 'is_mandatory', type: 'boolean', required: true, description: text('Obligatoire', 'Mandatory') },
      {
        name: 'is_activation',
        type: 'boolean',
        description: text('Étape qui apporte la première valeur', 'Step that brings the first value'),
      },
      { name: 'due_on', type: 'date', required: true, description: text('Attendue le', 'Due on') },
      { name: 'done_on', type: 'date', description: text('Faite le', 'Done on') },
    ],
  },
]);
