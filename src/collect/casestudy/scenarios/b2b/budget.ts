import { civilDate, dayNumber } from '../../calendar';
import type { BudgetLine } from '../../core/budget';
import type { Chapter } from '../../timeline';
import { chapterOf } from '../../timeline';
import type { Employee } from './staff';
import { bands, drawTraits, webChannel, type Traits } from './traits';
import type { World } from './world';

const daysPerMonth = 30.4;
const webKey = 0;

/** Accounts that one line of the plan counts on. */
type Portfolio = readonly Account[];

interface Account extends Pick<Traits, 'known' | 'band' | 'registeredOn'> {
  readonly chapter: Chapter;
  /** The seller of a new account, the account manager of a customer from before the CRM. */
  readonly servedBy: string;
}

/**
 * What each seller and account manager aims at, and the web, which nobody serves. A plan is made in January: accounts
 * that are there count by their size, those to come by how many a chapter lets expect. What they ordered does not count.
 */
export function budgetOf(world: World): BudgetLine[] {
  const accounts = accountsOf(world);
  const portfolios = portfoliosOf(accounts);
  const { workforce, series } = world;
  const lines = workforce.employees.flatMap((employee): BudgetLine[] => {
    const isSeller = employee.role === 'seller';
    if (!isSeller && employee.role !== 'account-manager') return [];
    const served = portfolios.get(employee.id) ?? [];
    const revenue = plan(world, served, isSeller ? series.budgetNew : series.budgetKnown, employee);
    const newCustomers = isSeller ? conversions(world, served, employee) : takenOver(world, served);
    return [{ of: { employee: employee.id }, key: employee.entity, revenue, newCustomers }];
  });
  const online = [true, false].map((known) =>
    plan(
      world,
      accounts.filter((account) => account.known === known),
      known ? series.budgetKnownOnline : series.budgetNewOnline,
    ),
  );
  const revenue = world.timeline.monthStarts.slice(0, -1).map((_, month) => sum(online, (each) => each[month] ?? 0));
  return [...lines, { of: { channel: webChannel }, key: webKey, revenue, newCustomers: null }];
}

function accountsOf(world: World): Account[] {
  return Array.from({ length: world.timeline.customers }, (_, entity) => {
    const { known, band, registeredOn, staff } = drawTraits(world, entity);
    const chapter = chapterOf(world.timeline, entity);
    return { known, band, registeredOn, chapter, servedBy: (known ? staff.manager : staff.seller).id };
  });
}

function portfoliosOf(accounts: Portfolio): ReadonlyMap<string, Portfolio> {
  const portfolios = new Map<string, Account[]>();
  for (const account of accounts) {
    const portfolio = portfolios.get(account.servedBy);
    if (portfolio === undefined) portfolios.set(account.servedBy, [account]);
    else portfolio.push(account);
  }
  return portfolios;
}

const sum = <T>(list: readonly T[], weigh: (one: T) => number): number =>
  list.reduce((total, one) => total + weigh(one), 0);

/** Money by month, null before the employee joined. @param bySize monthly orders of an account by its size band */
function plan(world: World, accounts: Portfolio, bySize: readonly number[], employee?: Employee): (number | null)[] {
  const { timeline, season, priceFactor } = world;
  const each = ({ band }: Account): number => bySize[bands.indexOf(band)] ?? 0;
  return timeline.monthStarts.slice(0, -1).map((first) => {
    if (employee !== undefined && first < employee.hiredOn) return null;
    const there = sum(countedOn(accounts, first), each);
    const expected = there + newcomers(accounts, first, employee, each);
    return expected * season(civilDate(first).month) * priceFactor(first);
  });
}

/** Accounts won by month: some soon after their first enquiry, the others bit by bit. */
function conversions(world: World, accounts: Portfolio, employee: Employee): number[] {
  const { timeline, values } = world;
  return timeline.monthStarts.slice(0, -1).map((first) => {
    if (first < employee.hiredOn) return 0;
    const there = countedOn(accounts, first).length + newcomers(accounts, first, employee);
    return there * values.budgetSlow + arriving(accounts, first, employee) * values.budgetQuick;
  });
}

/** Shares of the customers from before the CRM whose first order in it comes in its first two months. */
const firstOrders = [0.6, 0.35];

/** Those taken over place their first order in the CRM like others. */
function takenOver({ timeline }: World, accounts: Portfolio): number[] | null {
  if (accounts.length === 0) return null;
  return timeline.monthStarts.slice(0, -1).map((_, month) => accounts.length * (firstOrders[month] ?? 0));
}

const newYear = (day: number): number => dayNumber(civilDate(day).year, 1, 1);

/** Accounts that are there when the year’s plan is made; those from before the CRM are known to all. */
const countedOn = (accounts: Portfolio, first: number): Portfolio =>
  accounts.filter(({ known, chapter, registeredOn }) =>
    known ? chapter.start <= first : registeredOn < newYear(first),
  );

/** New accounts expected a month, while their chapter lasts. */
function arriving(accounts: Portfolio, first: number, employee?: Employee): number {
  return sum(accounts, ({ known, chapter: { start, end } }) => {
    const from = Math.max(start, employee?.hiredOn ?? start);
    return known || first < start || first >= end ? 0 : daysPerMonth / Math.max(daysPerMonth, end - from);
  });
}

/** New accounts expected from the beginning of the year to the middle of a month. @param weigh what one counts for */
function newcomers(
  accounts: Portfolio,
  first: number,
  employee?: Employee,
  weigh: (account: Account) => number = () => 1,
): number {
  return sum(accounts, (account) => {
    const { known, chapter } = account;
    const { start, end } = chapter;
    const from = Math.max(start, employee?.hiredOn ?? start);
    const since = Math.max(from, newYear(first));
    const days = Math.min(end, first + daysPerMonth / 2) - since;
    return known ? 0 : (weigh(account) * Math.max(0, days)) / Math.max(daysPerMonth, end - from);
  });
}
