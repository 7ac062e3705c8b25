import { customerLabel, customerProfile, customerTooltip } from '../customer';
import { column, fixed, isEmpty, place } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { table } from '../tiles/tables';

const size = { width: 400, height: 180 };

/** What a reader sees of the customer pointed at. */
export function customerTooltipPage(subject: ReportSubject): PageSpec | undefined {
  const who = table(
    {
      key: 'customer-tooltip/who',
      title: { fr: 'Client', en: 'Customer' },
      columns: [
        customerLabel,
        { table: 'stage', column: 'stage' },
        { table: 'loyalty', column: 'loyalty' },
        { table: 'tier', column: 'tier' },
      ],
    },
    subject,
  );
  if (isEmpty(who)) return undefined;
  return {
    key: customerTooltip,
    title: { fr: 'Infobulle client', en: 'Customer tooltip' },
    kind: 'tooltip',
    size,
    visuals: place(
      column(fixed(80, who), keyFigures('customer-tooltip/figures', customerProfile.slice(0, 4), subject.names)),
      {
        x: 4,
        y: 4,
        width: size.width - 8,
        height: size.height - 8,
      },
    ),
  };
}
