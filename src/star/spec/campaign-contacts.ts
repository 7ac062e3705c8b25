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
  process: text('Communiquer par campagnes', 'Running campaigns'),
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
      'is_email',
      'Courriel',
      'E-mail',
      text(
        '1 si la vague est un courriel : seul un courriel s’ouvre et se clique.',
        '1 if the wave is an e-mail: only an e-mail is opened and clicked.',
      ),
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
        '1 si le client a acheté ensuite, témoins compris ; compte des personnes, pas leurs commandes.',
        '1 if the customer bought afterwards, control group included; counts people, not their orders.',
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
      text(
        'Ventes que l’on rattache à ce contact ; 0 pour un témoin. Pour comparer, prendre les ventes pendant la vague.',
        'Sales attributed to this contact; 0 in the control group. To compare, take the sales during the wave.',
      ),
    ),
    measured(
      'wave_orders',
      'integer',
      text('Commandes pendant la vague', 'Orders during the wave'),
      text(
        'Commandes du client de l’envoi à la fin de la vague, témoins compris, quelle qu’en soit la cause ; sans les retours.',
        'Orders of the customer from the sending to the end of the wave, control group included, whatever their cause; returns apart.',
      ),
    ),
    measured(
      'wave_sales',
      'money',
      text('Ventes pendant la vague', 'Sales during the wave'),
      text(
        'Montant net de ces commandes, sans les retours. Une commande compte dans chaque vague en cours.',
        'Net amount of these orders, returns apart. An order counts in every wave under way.',
      ),
    ),
  ],
};
