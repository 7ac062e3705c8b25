import { customerLabel, customerProfile } from '../customer';
import type { Binding } from '../fields';
import { framedPage } from '../frame';
import { column, fixed, row } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { table } from '../tiles/tables';

const identity: readonly Binding[] = [
  customerLabel,
  ...[
    'customer_code',
    'kind',
    'sector',
    'size_band',
    'city',
    'region',
    'acquisition_channel',
    'first_order_on',
    'owner',
  ].map((column): Binding => ({ table: 'customer', column })),
];

const standing: readonly Binding[] = [
  { table: 'stage', column: 'stage' },
  { table: 'loyalty', column: 'loyalty' },
  { table: 'tier', column: 'tier' },
  { measure: 'months_in_stage' },
  { table: 'stage', column: 'stage_action', label: { fr: 'Prochaine action', en: 'Next action' } },
];

/** One customer: who they are, what they bring, where the relationship stands, its history, and what to do next. */
export function customerCardPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  const who = table(
    {
      key: 'customer/identity',
      title: { fr: 'Identité', en: 'Identity' },
      columns: identity,
      phone: { height: 120 },
    },
    subject,
  );
  if (who === undefined) return undefined;
  return framedPage(
    {
      key: 'customer',
      title: { fr: 'Fiche client', en: 'Customer card' },
      kind: 'drillthrough',
      filters: [{ key: 'customer/drillthrough', field: customerLabel, drillthrough: true }],
      finding: {
        fr: 'Un client\u202f: qui il est, ce qu’il apporte, où en est la relation, et ce qu’il convient de faire ensuite.',
        en: 'One customer: who they are, what they bring, where the relationship stands, and what to do next.',
      },
      body: column(
        fixed(84, who),
        keyFigures('customer/profile', customerProfile, names),
        fixed(108, whereItStands(subject)),
        row(cooperation(subject), purchases(subject), contacts(subject)),
      ),
    },
    subject,
  );
}

const whereItStands = (subject: ReportSubject) =>
  table(
    {
      key: 'customer/standing',
      title: { fr: 'Où en est la relation', en: 'Where the relationship stands' },
      columns: standing,
      phone: { height: 140 },
    },
    subject,
  );

const cooperation = (subject: ReportSubject) =>
  chart(
    {
      key: 'customer/cooperation',
      type: 'lineChart',
      title: { fr: 'La coopération, mois par mois', en: 'Cooperation, month by month' },
      category: { table: 'date', column: 'month_start' },
      measures: [{ measure: 'cooperation_index' }],
    },
    subject,
  );

const purchases = (subject: ReportSubject) =>
  chart(
    {
      key: 'customer/purchases',
      type: 'columnChart',
      title: { fr: 'Les achats, mois par mois', en: 'Purchases, month by month' },
      category: { table: 'date', column: 'month_start' },
      measures: [{ measure: 'identified_revenue' }],
    },
    subject,
  );

const contacts = (subject: ReportSubject) =>
  table(
    {
      key: 'customer/contacts',
      title: { fr: 'Les derniers contacts', en: 'The latest contacts' },
      columns: [
        { table: 'date', column: 'date' },
        { table: 'interaction_type', column: 'interaction_type' },
        { measure: 'interaction_count', label: { fr: 'Nombre', en: 'Number' } },
      ],
      sort: { by: { table: 'date', column: 'date' }, descending: true },
    },
    subject,
  );
