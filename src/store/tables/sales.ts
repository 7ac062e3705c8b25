import { tables, text } from './types';

/** What was bought and paid. */
export const salesTables = tables([
  {
    name: 'sales_order',
    description: text('Un ticket ou une commande.', 'A till receipt or an order.'),
    key: ['order_id'],
    columns: [
      { name: 'order_id', type: 'text', required: true, description: text('Numéro de commande', 'Order number') },
      {
        name: 'customer_id',
        type: 'text',
        references: 'customer',
        description: text('Client ; vide si inconnu', 'Customer; empty if unknown'),
      },
      { name: 'ordered_on', type: 'date', required: true, description: text('Date', 'Date') },
      { name: 'channel_id', type: 'text', references: 'channel', description: text('Canal', 'Channel') },
      { name: 'campaign_id', type: 'text', references: 'campaign', description: text('Campagne', 'Campaign') },
      { name: 'employee_id', type: 'text', references: 'employee', description: text('Vendeur', 'Seller') },
      {
        name: 'status',
        type: 'text',
        required: true,
        domain: ['completed', 'cancelled'],
        description: text('État', 'Status'),
      },
    ],
  },
  {
    name: 'order_line',
    description: text('Une ligne de commande ; les retours sont négatifs.', 'An order line; returns are negative.'),
    key: ['order_id', 'line_number'],
    columns: [
      {
        name: 'order_id',
        type: 'text',
        required: true,
        references: 'sales_order',
        description: text('Numéro de commande', 'Order number'),
      },
      {
        name: 'line_number',
        type: 'integer',
        required: true,
        minimum: 1,
        description: text('Numéro de ligne', 'Line number'),
      },
      { name: 'product_id', type: 'text', references: 'product', description: text('Produit', 'Product') },
      { name: 'quantity', type: 'integer', required: true, description: text('Quantité', 'Quantity') },
      { name: 'discount', type: 'cents', description: text('Remise ; vide si inconnue', 'Discount; empty if unknown') },
      { name: 'net_amount', type: 'cents', required: true, description: text('Montant net', 'Net amount') },
      { name: 'cost_amount', type: 'cents', description: text('Coût', 'Cost') },
      { name: 'is_return', type: 'boolean', required: true, description: text('Retour', 'Return') },
    ],
  },
  {
    name: 'payment',
    description: text('Une échéance.', 'An instalment.'),
    key: ['payment_id'],
    columns: [
      { name: 'payment_id', type: 'text', required: true, description: text('Numéro de paiement', 'Payment number') },
      {
        name: 'order_id',
        type: 'text',
        required: true,
        references: 'sales_order',
        description: text('Commande', 'Order'),
      },
      { name: 'due_on', type: 'date', required: true, description: text('Échéance', 'Due date') },
      { name: 'paid_on', type: 'date', description: text('Payé le', 'Paid on') },
      { name: 'due_amount', type: 'cents', required: true, description: text('Montant dû', 'Amount due') },
      { name: 'paid_amount', type: 'cents', required: true, description: text('Montant payé', 'Amount paid') },
      {
        name: 'method',
        type: 'text',
        domain: ['card', 'cash', 'cheque', 'transfer', 'debit'],
        description: text('Moyen', 'Method'),
      },
    ],
  },
]);
