import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const payments: TableSpec = {
  id: 'payments',
  kind: 'fact',
  name: text('Paiements', 'Payments'),
  description: text(
    'Les échéances des commandes honorées : ce qui était dû, quand, et ce qui a été payé. La date est celle de l’échéance.',
    'The instalments of completed orders: what was due, when, and what was paid. The date is the due date.',
  ),
  process: text('Encaisser', 'Collecting payments'),
  grain: text('Une échéance', 'One instalment'),
  orderBy: ['date_key', 'payment_number'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    foreign('channel_key', 'channel', keyNames.channel),
    column(
      'payment_number',
      'text',
      text('Numéro de paiement', 'Payment number'),
      text('Numéro de l’échéance.', 'Number of the instalment.'),
    ),
    column(
      'invoice_number',
      'text',
      text('Commande payée', 'Order paid'),
      text('Numéro de la commande que l’échéance paie.', 'Number of the order that the instalment pays for.'),
    ),
    column(
      'invoiced_on',
      'date',
      text('Commandé le', 'Ordered on'),
      text('Date de la commande.', 'Date of the order.'),
    ),
    column(
      'paid_on',
      'date',
      text('Payé le', 'Paid on'),
      text('Date du paiement ; vide s’il n’a pas eu lieu.', 'Date of the payment; blank if there was none.'),
      { nullable: true },
    ),
    column(
      'payment_status',
      'text',
      text('État du paiement', 'Payment status'),
      text(
        'Payé à temps, payé en retard, payé en partie, impayé, ou pas encore dû au dernier jour des données.',
        'Paid on time, paid late, paid in part, unpaid, or not yet due on the last day of the data.',
      ),
    ),
    column(
      'payment_method',
      'text',
      text('Moyen de paiement', 'Payment method'),
      text('Carte, espèces, chèque, virement ou prélèvement.', 'Card, cash, cheque, transfer or direct debit.'),
      { nullable: true },
    ),
    measured(
      'due_amount',
      'money',
      text('Montant dû', 'Due amount'),
      text('Montant de l’échéance.', 'Amount of the instalment.'),
    ),
    measured(
      'paid_amount',
      'money',
      text('Montant payé', 'Paid amount'),
      text('Ce qui a été payé de l’échéance.', 'What was paid of the instalment.'),
    ),
    measured(
      'days_late',
      'integer',
      text('Jours de retard', 'Days late'),
      text(
        'Jours entre l’échéance et le paiement, ou le dernier jour des données s’il manque ; vide à temps ou pas encore dû.',
        'Days between the due date and the payment, or the last day of the data if there was none; blank if on time or not yet due.',
      ),
      { nullable: true },
    ),
    flag(
      'is_due',
      'Échu',
      'Fallen due',
      text(
        '1 si l’échéance est passée au dernier jour des données.',
        '1 if the due date has passed on the last day of the data.',
      ),
    ),
    flag(
      'is_late',
      'En retard',
      'Late',
      text(
        '1 si, une fois échu, le paiement est venu après l’échéance, n’est pas venu ou n’est pas entier.',
        '1 if, once due, the payment came after the due date, did not come or was not complete.',
      ),
    ),
  ],
};
