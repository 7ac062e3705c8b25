import { tables, text } from './types';

/** What happens on the site. */
export const webTables = tables([
  {
    name: 'web_session',
    description: text('Une visite du site.', 'A visit to the site.'),
    key: ['session_id'],
    columns: [
      { name: 'session_id', type: 'text', required: true, description: text('Numéro de visite', 'Session number') },
      {
        name: 'customer_id',
        type: 'text',
        references: 'customer',
        description: text('Client ; vide si non reconnu', 'Customer; empty if not recognised'),
      },
      { name: 'started_on', type: 'date', required: true, description: text('Date', 'Date') },
      { name: 'channel_id', type: 'text', references: 'channel', description: text('Canal', 'Channel') },
      { name: 'campaign_id', type: 'text', references: 'campaign', description: text('Campagne', 'Campaign') },
      {
        name: 'device',
        type: 'text',
        required: true,
        domain: ['desktop', 'mobile', 'tablet'],
        description: text('Appareil', 'Device'),
      },
      { name: 'pages', type: 'integer', required: true, minimum: 1, description: text('Pages vues', 'Pages viewed') },
      {
        name: 'duration_seconds',
        type: 'integer',
        required: true,
        minimum: 0,
        description: text('Durée en secondes', 'Duration in seconds'),
      },
      {
        name: 'cart_amount',
        type: 'cents',
        minimum: 0,
        description: text('Panier ; vide s’il n’y en a pas', 'Cart; empty if there is none'),
      },
      {
        name: 'reached_checkout',
        type: 'boolean',
        required: true,
        description: text('Paiement commencé', 'Checkout begun'),
      },
      {
        name: 'order_id',
        type: 'text',
        references: 'sales_order',
        description: text('Commande passée ; vide sinon', 'Order placed; empty otherwise'),
      },
    ],
  },
]);
