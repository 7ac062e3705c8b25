import { civilDate, isoDate } from '../../calendar';
import type { RowSink } from '../../core/sink';
import { chapterOf } from '../../timeline';
import { accountsPerTeam, territoryOf, type Employee } from './staff';
import type { World } from './world';

/** New customers aimed at in a quarter, entered in its last month. */
const newPerQuarter = 1;
const managersPerTeam = 2;
const daysPerMonth = 30.4;
/** A target is never nothing: in thousands a month. */
const leastTarget = 0.5;

/**
 * Writes what each seller aims at, month by month, from the month after joining: the business to be expected of the
 * accounts that he or she will serve by then. It knows shares, not accounts, so that no target depends on how many
 * customers there are.
 */
export function writeTargets(world: World, sink: RowSink): void {
  const { workforce, timeline, values, season } = world;
  const weights = territoryWeights(world);
  const { year: firstYear } = civilDate(timeline.start);
  for (const employee of workforce.employees) {
    const { id, role, hiredOn } = employee;
    if (role !== 'seller' && role !== 'account-manager') continue;
    for (const first of timeline.monthStarts.filter((start) => start >= hiredOn && start < timeline.end)) {
      const { year, month } = civilDate(first);
      const growth = 1 + values.quotaGrowth * (year - firstYear);
      const business = role === 'seller' ? soldBy(world, employee, weights, first) : keptBy(world, employee, first);
      const euros = 1000 * Math.max(leastTarget, business * season(month) * growth);
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

/** Share of accounts in each territory. */
function territoryWeights({ places, locale }: World): readonly number[] {
  const weights = [0, 0, 0];
  for (const { region, weight } of places) {
    const territory = territoryOf(region, locale);
    weights[territory] = (weights[territory] ?? 0) + weight;
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Share of a team’s new accounts that have registered by the middle of the month that begins on a day. */
function registeredBy({ timeline }: World, { firstServed }: Employee, day: number): number {
  const { start, end } = chapterOf(timeline, firstServed);
  return Math.min(1, Math.max(0, (day + daysPerMonth / 2 - start) / (end - start)));
}

/** Accounts of a team that are not customers when the CRM is opened. */
function newAccounts({ timeline, values }: World, { firstServed }: Employee): number {
  const known = chapterOf(timeline, firstServed).start === timeline.start ? values.knownShare : 0;
  return accountsPerTeam * (1 - known);
}

/** Expected business of a seller, thousands a month: a recruit gets every other new account of the territory. */
function soldBy(world: World, seller: Employee, weights: readonly number[], day: number): number {
  const { workforce, timeline, values } = world;
  const { start } = chapterOf(timeline, seller.firstServed);
  const recruit = workforce.employees.find(
    ({ role, territory, firstServed, hiredOn }) =>
      role === 'seller' && territory === seller.territory && firstServed === seller.firstServed && hiredOn > start,
  );
  const registered = registeredBy(world, seller, day);
  const since = recruit === undefined ? registered : registeredBy(world, seller, recruit.hiredOn - daysPerMonth / 2);
  const shared = Math.max(0, registered - since) / 2;
  const served = seller === recruit ? shared : registered - shared;
  return values.quotaNew * newAccounts(world, seller) * (weights[seller.territory ?? 0] ?? 0) * served;
}

/** Expected business of an account manager, thousands a month: customers from before, and new ones that reorder. */
function keptBy(world: World, manager: Employee, day: number): number {
  const { values } = world;
  const added = newAccounts(world, manager);
  const followed = added * registeredBy(world, manager, day);
  return (values.quotaKnown * (accountsPerTeam - added) + values.quotaFollowed * followed) / managersPerTeam;
}
