import { arrivalsByMonth, stockOf, type BudgetLine } from '../../core/budget';
import { civilDate } from '../../calendar';
import { clubChannel, fairChannel, phoneChannel, webChannel } from './household';
import type { World } from './world';

/** Where new households enrol, in the order of the series `budgetJoining`. */
const joinedAt = [clubChannel, webChannel, phoneChannel, fairChannel];

/** What the club aims at, by the channel of the invoice: terms are enrolled for when re-enrolment opens. */
export function budgetOf(world: World): BudgetLine[] {
  const { values, series, timeline } = world;
  const joining = arrivals(world);
  const members = membersOf(world);
  const stock = stockOf(
    joining.map((count, month) => count + (members[month] ?? 0)),
    values.budgetKept,
  );
  const again = stock.map((there, month) => there * (series.budgetMonths[monthOf(timeline, month) - 1] ?? 0));
  const shares = series.budgetJoining;
  return joinedAt.map((channel, key) => {
    const ofJoining = shares[key] ?? 0;
    const renews = channel === webChannel ? values.webShare : channel === clubChannel ? 1 - values.webShare : 0;
    const takesOver = channel === clubChannel ? 1 : 0;
    return {
      of: { channel },
      key,
      revenue: joining.map(
        (count, month) =>
          priceOn(world, month) *
          (count * values.budgetNew * ofJoining +
            (members[month] ?? 0) * values.budgetMember * takesOver +
            (again[month] ?? 0) * renews),
      ),
      // Those taken over place their first order in the system like others.
      newCustomers: joining.map(
        (count, month) => count * values.budgetEnrolling * ofJoining + (members[month] ?? 0) * takesOver,
      ),
    };
  });
}

const monthOf = ({ monthStarts }: World['timeline'], month: number): number => civilDate(monthStarts[month] ?? 0).month;

/** New households of each month: the first chapter also takes over the members of before. */
function arrivals({ timeline, arrivals: sums, values }: World): number[] {
  return arrivalsByMonth(timeline, sums, ({ start }) => (start === timeline.start ? 1 - values.membersAtStart : 1));
}

function membersOf({ timeline, values }: World): number[] {
  const [{ customers } = { customers: 0 }] = timeline.chapters;
  return timeline.monthStarts.slice(0, -1).map((_, month) => (month === 0 ? customers * values.membersAtStart : 0));
}

/** Prices rise every September; re-enrolment for the autumn opens in May. */
function priceOn({ timeline, values }: World, month: number): number {
  const rises = timeline.monthStarts.slice(1, month + 1).filter((start) => civilDate(start).month === 5).length;
  return (1 + values.priceRise) ** rises;
}
