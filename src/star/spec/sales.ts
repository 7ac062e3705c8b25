import { column, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const sales: TableSpec = {
  id: 'sales',
  kind: 'fact',
  name: text('Ventes', 'Sales'),
  description: text(
    'Les lignes des commandes honorées. Les retours sont des lignes négatives, à leur date ; les commandes annulées n’y sont pas.',
    'The lines of completed orders. Returns are negative lines, at their own date; cancelled orders are not included.',
  ),
  process: text('Vendre', 'Selling'),
  grain: text('Une ligne de commande', 'One order line'),
  orderBy: ['date_key', 'order_number', 'line_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('product_key', 'product', keyNames.product),
    foreign('channel_key', 'channel', keyNames.channel),
    foreign('campaign_key', 'campaign', keyNames.campaign),
    foreign('employee_key', 'employee', keyNames.employee),
    column(
      'order_number',
      'text',
      text('Numéro de commande', 'Order number'),
      text('Numéro de la commande ou du ticket.', 'Number of the order or the receipt.'),
      {
        hidden: true,
      },
    ),
    column(
      'line_number',
      'integer',
      text('Numéro de ligne', 'Line number'),
      text('Rang de la ligne dans la commande.', 'Rank of the line in the order.'),
      {
        format: 'key',
      },
    ),
    measured(
      'quantity',
      'integer',
      text('Quantité', 'Quantity'),
      text('Unités vendues ; négatif pour un retour.', 'Units sold; negative for a return.'),
    ),
    measured(
      'net_amount',
      'money',
      text('Montant net', 'Net amount'),
      text(
        'Hors taxes, remise déduite ; négatif pour un retour.',
        'Excluding tax, discount deducted; negative for a return.',
      ),
    ),
    measured(
      'discount_amount',
      'money',
      text('Montant de remise', 'Discount amount'),
      text('Remise accordée sur la ligne ; vide si inconnue.', 'Discount granted on the line; blank if unknown.'),
      {
        nullable: true,
      },
    ),
    measured(
      'cost_amount',
      'money',
      text('Montant de coût', 'Cost amount'),
      text('Coût d’achat de la ligne ; vide si inconnu.', 'Purchase cost of the line; blank if unknown.'),
      {
        nullable: true,
      },
    ),
    measured(
      'is_return',
      'integer',
      text('Retour (0/1)', 'Return (0/1)'),
      text('1 si la ligne est un retour.', '1 if the line is a return.'),
    ),
    measured(
      'days_since_previous',
      'integer',
      text('Jours depuis l’achat précédent', 'Days since previous purchase'),
      text(
        'Jours écoulés depuis le précédent jour d’achat du client, sur une seule ligne par jour d’achat ; vide ailleurs.',
        'Days since the customer’s previous purchase day, on a single line per purchase day; blank elsewhere.',
      ),
      { nullable: true },
    ),
  ],
};
