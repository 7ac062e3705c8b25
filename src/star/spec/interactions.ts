import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const interactions: TableSpec = {
  id: 'interactions',
  kind: 'fact',
  name: text('Interactions', 'Interactions'),
  description: text(
    'Les contacts avec les clients, hors campagnes : visites, appels, messages, rendez-vous, tickets et réclamations.',
    'The contacts with customers, campaigns aside: visits, calls, messages, meetings, tickets and complaints.',
  ),
  process: text('Échanger avec les clients', 'Dealing with customers'),
  grain: text('Un contact avec un client', 'One contact with a customer'),
  orderBy: ['date_key', 'interaction_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('contact_key', 'contact', keyNames.contact),
    foreign('employee_key', 'employee', keyNames.employee),
    foreign('interaction_type_key', 'interaction_type', keyNames.interactionType),
    column(
      'interaction_number',
      'text',
      text('Numéro d’interaction', 'Interaction number'),
      text('Numéro du contact.', 'Number of the contact.'),
    ),
    column(
      'resolved_on',
      'date',
      text('Résolu le', 'Resolved on'),
      text(
        'Date de la résolution ; vide si rien n’est résolu.',
        'Date of the resolution; blank if nothing is resolved.',
      ),
      { nullable: true },
    ),
    column(
      'sentiment',
      'text',
      text('Tonalité', 'Sentiment'),
      text('Négative, neutre ou positive ; vide si inconnue.', 'Negative, neutral or positive; blank if unknown.'),
      { nullable: true },
    ),
    measured(
      'sentiment_score',
      'integer',
      text('Note de tonalité (−1 à 1)', 'Sentiment score (−1 to 1)'),
      text(
        '−1 négative, 0 neutre, 1 positive ; vide si inconnue.',
        '−1 negative, 0 neutral, 1 positive; blank if unknown.',
      ),
      { nullable: true },
    ),
    measured(
      'duration_minutes',
      'integer',
      text('Durée (minutes)', 'Duration (minutes)'),
      text('Durée du contact ; vide si inconnue.', 'Duration of the contact; blank if unknown.'),
      { nullable: true },
    ),
    flag(
      'is_outbound',
      'Sortant',
      'Outbound',
      text('1 si l’entreprise a pris l’initiative.', '1 if the company began the contact.'),
    ),
    flag(
      'is_answered_outbound',
      'Sortant avec réponse',
      'Outbound and answered',
      text(
        '1 si l’entreprise a pris l’initiative et que le client a répondu.',
        '1 if the company began the contact and the customer responded.',
      ),
    ),
    flag('is_complaint', 'Réclamation', 'Complaint', text('1 pour une réclamation.', '1 for a complaint.')),
    flag(
      'is_resolved_complaint',
      'Réclamation résolue',
      'Resolved complaint',
      text(
        '1 pour une réclamation résolue au dernier jour des données.',
        '1 for a complaint resolved on the last day of the data.',
      ),
    ),
    measured(
      'resolution_days',
      'integer',
      text('Jours de résolution', 'Resolution days'),
      text(
        'Jours entre le contact et sa résolution ; vide si rien n’est résolu.',
        'Days between the contact and its resolution; blank if nothing is resolved.',
      ),
      { nullable: true },
    ),
  ],
};
