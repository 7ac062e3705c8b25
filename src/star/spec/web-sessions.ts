import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const webSessions: TableSpec = {
  id: 'web_sessions',
  kind: 'fact',
  name: text('Visites du site', 'Web sessions'),
  description: text(
    'Les visites du site, du premier écran à la commande ; le visiteur n’est pas toujours reconnu.',
    'The visits to the site, from the first page to the order; the visitor is not always recognised.',
  ),
  process: text('Accueillir sur le site', 'Receiving visitors on the site'),
  grain: text('Une visite', 'One session'),
  orderBy: ['date_key', 'session_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('channel_key', 'channel', keyNames.channel),
    foreign('campaign_key', 'campaign', keyNames.campaign),
    column(
      'session_number',
      'text',
      text('Numéro de visite', 'Session number'),
      text('Numéro de la visite.', 'Number of the session.'),
    ),
    column(
      'device',
      'text',
      text('Appareil', 'Device'),
      text('Ordinateur, téléphone ou tablette.', 'Desktop, mobile or tablet.'),
    ),
    measured('pages', 'integer', text('Pages', 'Pages'), text('Pages vues.', 'Pages viewed.')),
    measured(
      'duration_seconds',
      'integer',
      text('Durée (secondes)', 'Duration (seconds)'),
      text('Durée de la visite.', 'Duration of the session.'),
    ),
    measured(
      'cart_amount',
      'money',
      text('Montant du panier', 'Cart amount'),
      text('Montant du panier ; vide s’il n’y en a pas.', 'Amount of the cart; blank if there is none.'),
      { nullable: true },
    ),
    measured(
      'abandoned_amount',
      'money',
      text('Montant abandonné', 'Abandoned amount'),
      text(
        'Montant du panier laissé sans commande ; vide ailleurs.',
        'Amount of the cart left without an order; blank elsewhere.',
      ),
      { nullable: true },
    ),
    flag('has_cart', 'Panier', 'Cart', text('1 si un panier a été rempli.', '1 if a cart was filled.')),
    flag(
      'has_checkout',
      'Paiement commencé',
      'Checkout begun',
      text('1 si le paiement a été commencé.', '1 if the checkout was begun.'),
    ),
    flag('has_order', 'Commande', 'Order', text('1 si une commande a été passée.', '1 if an order was placed.')),
    flag(
      'is_abandoned',
      'Panier abandonné',
      'Cart abandoned',
      text('1 si un panier a été laissé sans commande.', '1 if a cart was left without an order.'),
    ),
    flag(
      'is_checkout_abandoned',
      'Paiement abandonné',
      'Checkout abandoned',
      text('1 si le paiement a été commencé sans commande.', '1 if the checkout was begun without an order.'),
    ),
  ],
};
