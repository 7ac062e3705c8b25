import { text } from '../columns';
import type { DaxNames } from '../types';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';
import { onOwnDate } from './own-date';

const { sum, ratio, mean } = aggregatesOf('payments');
const column = (n: DaxNames, id: string): string => n.column('payments', id);

/** What had been ordered and what had been paid up to the last day being looked at, whatever its date. */
const upToLastDay = (n: DaxNames): string => `VAR LastDay = MAX ( ${n.column('date', 'date')} )
VAR Billed =
    CALCULATE (
        SUM ( ${column(n, 'due_amount')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'invoiced_on')} <= LastDay )
    )
VAR Received =
    CALCULATE (
        SUM ( ${column(n, 'paid_amount')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'paid_on')} <= LastDay ),
        KEEPFILTERS ( NOT ISBLANK ( ${column(n, 'paid_on')} ) )
    )`;

const sqlReceivables = 'SUM(due_amount) - COALESCE(SUM(CASE WHEN paid_on IS NOT NULL THEN paid_amount END), 0)';

/** What customers owe and how they pay (course: payments; reference §1.4). */
export const paymentMeasures = measuresOf('payments', text('Paiements', 'Payments'), [
  sum('due_amount', {
    id: 'payments_due',
    name: text('Échéances', 'Instalments due'),
    description: text('Montant des échéances de la période.', 'Amount of the instalments that fall due in the period.'),
    formula: text('Σ montant dû', 'Σ due amount'),
    edgeCases: text(
      'Une échéance compte à sa date d’échéance, payée ou non. Les commandes annulées n’y sont pas.',
      'An instalment counts on its due date, paid or not. Cancelled orders are not included.',
    ),
    source: 'course',
  }),
  {
    id: 'payments_received',
    name: text('Encaissements', 'Payments received'),
    description: text('Montant payé dans la période.', 'Amount paid in the period.'),
    format: 'money',
    formula: text('Σ montant payé, à la date du paiement', 'Σ paid amount, on the day of payment'),
    edgeCases: text(
      'Un paiement compte le jour où il est fait, quelle que soit son échéance.',
      'A payment counts on the day it is made, whatever its due date.',
    ),
    source: 'course',
    dax: (n) => onOwnDate(n, 'payments', 'paid_on', `SUM ( ${column(n, 'paid_amount')} )`),
    sql: 'SELECT SUM(paid_amount) FROM star.payments WHERE paid_on IS NOT NULL',
  },
  ratio('is_late', 'is_due', {
    id: 'late_payment_share',
    name: text('Part des paiements en retard', 'Late payment share'),
    description: text(
      'Part des échéances passées qui n’ont pas été payées en entier et à temps.',
      'Share of the instalments past due that were not paid in full and on time.',
    ),
    formula: text(
      'échéances en retard ou impayées ÷ échéances passées',
      'late or unpaid instalments ÷ instalments past due',
    ),
    edgeCases: text(
      'Jugé au dernier jour des données ; ce qui n’est pas encore dû ne compte pas. Vide si rien n’était dû.',
      'Judged on the last day of the data; what is not yet due does not count. Blank if nothing was due.',
    ),
    source: 'course',
  }),
  {
    id: 'on_time_payment_share',
    name: text('Part des paiements à temps', 'On-time payment share'),
    description: text(
      'Part des échéances passées qui ont été payées en entier et à temps.',
      'Share of the instalments past due that were paid in full and on time.',
    ),
    format: 'percent',
    formula: text('échéances payées à temps ÷ échéances passées', 'instalments paid on time ÷ instalments past due'),
    edgeCases: text(
      'Jugé au dernier jour des données ; ce qui n’est pas encore dû ne compte pas. Vide si rien n’était dû.',
      'Judged on the last day of the data; what is not yet due does not count. Blank if nothing was due.',
    ),
    source: 'course',
    dax: (n) => `VAR PastDue = SUM ( ${column(n, 'is_due')} )
RETURN
    DIVIDE ( PastDue - SUM ( ${column(n, 'is_late')} ), PastDue )`,
    sql: 'SELECT (SUM(is_due) - SUM(is_late)) / NULLIF(SUM(is_due), 0) FROM star.payments',
  },
  mean('days_late', {
    id: 'mean_days_late',
    name: text('Retard moyen (jours)', 'Mean delay (days)'),
    description: text('Jours de retard des paiements en retard.', 'Days by which late payments are late.'),
    formula: text('moyenne des jours de retard', 'mean of the days late'),
    edgeCases: text(
      'Les paiements à temps ne comptent pas ; un impayé compte jusqu’au dernier jour des données. Vide sans retard.',
      'Payments on time do not count; an unpaid one counts up to the last day of the data. Blank without delay.',
    ),
    source: 'course',
  }),
  {
    id: 'receivables',
    name: text('Encours clients', 'Receivables'),
    description: text(
      'Ce que les clients doivent encore au dernier jour de la période.',
      'What customers still owe on the last day of the period.',
    ),
    format: 'money',
    formula: text('Σ commandé − Σ payé, jusqu’au dernier jour', 'Σ ordered − Σ paid, up to the last day'),
    edgeCases: text(
      'Semi-additive : les jours ne s’additionnent pas. Les échéances à venir d’une commande passée en font partie.',
      'Semi-additive: days do not add up. The coming instalments of an order already placed are included.',
    ),
    source: 'Relata',
    dax: (n) => `${upToLastDay(n)}
RETURN
    Billed - Received`,
    sql: `SELECT ${sqlReceivables} FROM star.payments`,
  },
  {
    id: 'days_sales_outstanding',
    name: text('Délai moyen de paiement (DSO, jours)', 'Days sales outstanding (DSO)'),
    description: text(
      'Jours de ventes que les clients doivent encore au dernier jour de la période.',
      'Days of sales that customers still owe on the last day of the period.',
    ),
    format: 'decimal',
    formula: text(
      'encours ÷ commandé dans les 365 jours avant le dernier jour × 365',
      'receivables ÷ ordered in the 365 days before the last day × 365',
    ),
    edgeCases: text(
      'Le dernier jour est celui de la dernière commande de la période. Sous un an de données, la mesure est trop grande. Vide sans commande dans l’année.',
      'The last day is that of the last order of the period. With less than a year of data, the measure is too large. Blank without orders in the year.',
    ),
    source: 'Relata',
    dax: (n) => `VAR LastDay = MAX ( ${n.column('date', 'date')} )
VAR LastOrderDay =
    CALCULATE (
        MAXX ( ${n.table('payments')}, ${column(n, 'invoiced_on')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'invoiced_on')} <= LastDay )
    )
VAR BilledInYear =
    CALCULATE (
        SUM ( ${column(n, 'due_amount')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'invoiced_on')} > LastOrderDay - 365 ),
        KEEPFILTERS ( ${column(n, 'invoiced_on')} <= LastOrderDay )
    )
RETURN
    DIVIDE ( 365 * ${n.measure('receivables')}, BilledInYear )`,
    sql: `SELECT 365 * (${sqlReceivables}) / NULLIF(SUM(CASE
  WHEN DATE_DIFF('day', invoiced_on, (SELECT MAX(invoiced_on) FROM star.payments)) < 365 THEN due_amount END), 0)
FROM star.payments`,
  },
]);
