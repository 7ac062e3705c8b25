import { customerLabel, customerProfile, customerTooltip } from '../customer';
import { framedPage } from '../frame';
import { column, fixed, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { chart } from '../tiles/charts';
import { localSlicer, slicerHeight } from '../tiles/slicers';
import { table } from '../tiles/tables';

const classes = [
  { table: 'stage', column: 'stage' },
  { table: 'loyalty', column: 'loyalty' },
  { table: 'tier', column: 'tier' },
  { table: 'rfm', column: 'rfm_segment' },
] as const;

/** Every customer with the figures of the relationship: the way to a customer's own card. */
export function customersPage(subject: ReportSubject): PageSpec | undefined {
  const list = table(
    {
      key: 'customers/list',
      title: {
        fr: 'Clients, par valeur\u202f; clic droit ▸ Extraire pour la fiche d’un client',
        en: 'Customers, by value; right-click ▸ Drill through for a customer’s card',
      },
      columns: [customerLabel, ...classes, ...customerProfile.slice(0, 5)],
      sort: { by: { measure: 'customer_value_12_months' }, descending: true },
      tooltipPage: customerTooltip,
      phone: { height: 420 },
    },
    subject,
  );
  if (list === undefined) return undefined;
  const find = (field: { readonly table: string; readonly column: string }) =>
    localSlicer(`customers/${field.column}`, field, subject.names);
  return framedPage(
    {
      key: 'customers',
      title: { fr: 'Clients', en: 'Customers' },
      finding: {
        fr: 'Qui sont les clients, et ce que chacun apporte\u202f; la fiche de chacun est à un clic droit.',
        en: 'Who the customers are, and what each brings; the card of each is one right-click away.',
      },
      body: column(
        fixed(slicerHeight, row(find(customerLabel), ...classes.map(find))),
        row(share(3, segments(subject)), share(10, list)),
      ),
    },
    subject,
  );
}

const segments = (subject: ReportSubject) =>
  chart(
    {
      key: 'customers/segments',
      type: 'clusteredBarChart',
      title: { fr: 'Les segments RFM', en: 'The RFM segments' },
      category: { table: 'rfm', column: 'rfm_segment' },
      measures: [
        { measure: 'rfm_customer_share', label: { fr: 'Part des clients', en: 'Share of customers' } },
        { measure: 'rfm_value_share', label: { fr: 'Part de la valeur', en: 'Share of value' } },
      ],
    },
    subject,
  );
