import { flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const campaignContacts: TableSpec = {
  id: 'campaign_contacts',
  kind: 'fact',
  name: text('Contacts de campagne', 'Campaign contacts'),
  description: text(
    'Les destinataires de chaque vague et ce qu’ils en ont fait ; le groupe témoin, qui n’a rien reçu, y figure aussi.',
    'The recipients of each wave and what they did; the control group, which received nothing, is included.',
  ),
  grain: text('Un client dans une vague', 'One customer in one wave'),
  orderBy: ['date_key', 'campaign_key', 'customer_key'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('campaign_key', 'campaign', keyNames.campaign),
    foreign('customer_key', 'customer', keyNames.customer),
    flag(
      'is_control',
      'Témoin',
      'Control',
      text('1 si le client est dans le groupe témoin.', '1 if the customer is in the control group.'),
    ),
    flag(
      'is_delivered',
      'Reçu',
      'Delivered',
      text('1 si le message est arrivé ; 0 pour un témoin.', '1 if the message arrived; 0 in the control group.'),
    ),
    flag('is_opened', 'Ouvert', 'Opened', text('1 si le message a été ouvert.', '1 if the message was opened.')),
    flag('is_clicked', 'Cliqué', 'Clicked', text('1 si un lien a été suivi.', '1 if a link was followed.')),
    flag(
      'is_converted',
      'Converti',
      'Converted',
      text(
        '1 si le client a acheté ensuite, témoins compris.',
        '1 if the customer bought afterwards, control group included.',
      ),
    ),
    flag(
      'is_unsubscribed',
      'Désabonné',
      'Unsubscribed',
      text('1 si le client s’est désabonné.', '1 if the customer unsubscribed.'),
    ),
    measured(
      'contact_cost',
      'money',
      text('Coût d’envoi', 'Sending cost'),
      text('Coût de ce contact.', 'Cost of this contact.'),
    ),
    measured(
      'attributed_amount',
      'money',
      text('Ventes attribuées', 'Attributed sales'),
      text('Ventes que l’on rattache à ce contact.', 'Sales attributed to this contact.'),
    ),
  ],
};
