import { tables, text } from './types';

/** What was said: contacts, and campaigns’ recipients. */
export const contactTables = tables([
  {
    name: 'interaction',
    description: text('Un contact avec un client.', 'A contact with a customer.'),
    key: ['interaction_id'],
    columns: [
      { name: 'interaction_id', type: 'text', required: true, description: text('Numéro', 'Number') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'occurred_on', type: 'date', required: true, description: text('Date', 'Date') },
      {
        name: 'type',
        type: 'text',
        required: true,
        domain: ['visit', 'call', 'message', 'meeting', 'ticket', 'complaint'],
        description: text('Type', 'Kind'),
      },
      {
        name: 'direction',
        type: 'text',
        required: true,
        domain: ['in', 'out'],
        description: text('Sens', 'Direction'),
      },
      {
        name: 'answered',
        type: 'boolean',
        required: true,
        description: text('Le client a répondu', 'The customer responded'),
      },
      { name: 'resolved_on', type: 'date', description: text('Résolu le', 'Resolved on') },
      { name: 'contact_id', type: 'text', references: 'contact', description: text('Contact', 'Contact') },
      { name: 'employee_id', type: 'text', references: 'employee', description: text('Salarié', 'Employee') },
      {
        name: 'duration_minutes',
        type: 'integer',
        minimum: 0,
        description: text('Durée en minutes', 'Duration in minutes'),
      },
      {
        name: 'sentiment',
        type: 'text',
        domain: ['negative', 'neutral', 'positive'],
        description: text('Tonalité', 'Sentiment'),
      },
    ],
  },
  {
    name: 'campaign_contact',
    description: text(
      'Un destinataire d’une vague, témoins compris.',
      'A recipient of a wave, control group included.',
    ),
    key: ['campaign_id', 'customer_id'],
    columns: [
      {
        name: 'campaign_id',
        type: 'text',
        required: true,
        references: 'campaign',
        description: text('Campagne', 'Campaign'),
      },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'is_control', type: 'boolean', required: true, description: text('Groupe témoin', 'Control group') },
      {
        name: 'sent_on',
        type: 'date',
        required: true,
        description: text('Envoyé le (date de vague pour les témoins)', 'Sent on (wave date for the control group)'),
      },
      { name: 'delivered', type: 'boolean', required: true, description: text('Reçu', 'Delivered') },
      { name: 'opened_on', type: 'date', description: text('Ouvert le', 'Opened on') },
      { name: 'clicked_on', type: 'date', description: text('Cliqué le', 'Clicked on') },
      { name: 'converted_on', type: 'date', description: text('Acheté le', 'Converted on') },
      { name: 'unsubscribed_on', type: 'date', description: text('Désabonné le', 'Unsubscribed on') },
      { name: 'cost', type: 'cents', required: true, description: text('Coût d’envoi', 'Sending cost') },
      {
        name: 'attributed_amount',
        type: 'cents',
        required: true,
        description: text('Ventes attribuées', 'Attributed sales'),
      },
    ],
  },
]);
