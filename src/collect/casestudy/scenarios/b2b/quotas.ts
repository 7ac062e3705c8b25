import { civilDate, isoDate } from '../../calendar';
import type { RowSink } from '../../core/sink';
import type { World } from './world';

/** Sellers look for new customers; account managers live from their accounts. Targets in parts of a seller’s. */
const parts = { seller: 1, 'account-manager': 3.2 } as const;
/** New customers aimed at in a quarter, entered in its last month. */
const newPerQuarter = 1;

/** Writes what each seller aims at, month by month, from the month after joining. */
export function writeTargets({ workforce, timeline, values, season }: World, sink: RowSink): void {
  const { year: firstYear } = civilDate(timeline.start);
  for (const { id, role, hiredOn } of workforce.employees) {
    if (role !== 'seller' && role !== 'account-manager') continue;
    for (const first of timeline.monthStarts.filter((start) => start >= hiredOn && start < timeline.end)) {
      const { year, month } = civilDate(first);
      const growth = 1 + values.quotaGrowth * (year - firstYear);
      const euros = values.quotaRevenue * 1000 * parts[role] * season(month) * growth;
      sink.add('target', {
        target_id: `${id}-${isoDate(first).slice(0, 7)}`,
        month_on: first,
        employee_id: id,
        revenue: Math.round(euros / 100) * 10_000,
        new_customers: role === 'seller' ? (month % 3 === 0 ? newPerQuarter : 0) : null,
      });
    }
  }
}
