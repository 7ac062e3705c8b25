import { netOf, type Line } from '../../core/shop/line';
import { civilDate, dayNumber } from '../../calendar';
import { leavingHazard } from '../../core/felt';
import { chance, integer } from '../../random';
import { contactOf } from './conversation';
import type { Contract, Deal, Living, StageEntry } from './life';
import { lineOf, priceOf } from './quote';
import { personFor } from './traits';
import type { World } from './world';
import { nextWorkday } from '../../core/workdays';

/** Days before the end of its term when a contract’s renewal is opened. */
const renewalLead = 75;
/** Engagement left when a contract that was not renewed ends: some repairs and consumables still. */
const afterContract = 0.3;

/** A contract that comes with machines; its first year is a line of their order. */
export function signContract(orderedOn: number, line: Line, world: World): Contract {
  const startedOn = nextWorkday(orderedOn + 14, world.locale);
  return contractFrom(startedOn, sameDayNextYear(startedOn), line.article, line.quantity, line.net);
}

/** A contract that ran when the CRM was opened; its term ends within a year. */
export function takeOverContract(world: World, { life }: Living): Contract {
  const { traits } = life;
  const uniform = world.random.stream('taken-over', traits.entity);
  const machines = integer(uniform, 1, traits.band === '1-9' ? 2 : traits.band === '10-49' ? 4 : 10);
  const article = world.articlesOf.contract[traits.contractLevel] ?? 0;
  const day = traits.registeredOn;
  const anniversary = nextWorkday(day + integer(uniform, renewalLead + 15, 380), world.locale);
  return contractFrom(day, anniversary, article, machines, machines * priceOf(world, article, day));
}

function contractFrom(
  startedOn: number,
  anniversary: number,
  article: number,
  machines: number,
  yearly: number,
): Contract {
  const changes = [{ day: startedOn, machines, yearly, reason: 'start' as const }];
  return { startedOn, article, changes, anniversary, joining: 0, noticeOn: null, endedOn: null };
}

function sameDayNextYear(day: number): number {
  const { year, month, day: date } = civilDate(day);
  return dayNumber(year + 1, month, month === 2 ? Math.min(28, date) : date);
}

/** Whether the renewal of a contract is to be opened on a day. */
export function isDue({ anniversary, endedOn }: Contract, day: number): boolean {
  return endedOn === null && day >= anniversary - renewalLead;
}

/** What the account decided about its contract; the renewal is a deal of its own. */
export interface Renewal {
  readonly deal: Deal;
  readonly decidedOn: number;
  readonly renewed: boolean;
}

/**
 * Opens the renewal of a contract and decides it: dissatisfaction ends contracts, constraint holds those who are
 * dissatisfied. Notice is given before the end of the term.
 */
export function renewContract(
  world: World,
  { life, felt, momentum }: Living,
  contract: Contract,
  day: number,
): Renewal {
  const { values, random, locale } = world;
  const { traits } = life;
  const uniform = random.stream('renewal', traits.entity, life.deals.length);
  const { anniversary } = contract;
  const decidedOn = nextWorkday(anniversary - integer(uniform, 20, 45), locale);
  const trouble = day <= momentum.troubleUntil ? values.latePaymentHazard : 0;
  const temper = { ...traits, restlessness: traits.restlessness + trouble };
  const leaves = chance(uniform, leavingHazard(felt, temper, { ...values, leaving: values.notRenewing }));
  const negotiates = chance(uniform, 0.4);
  const middle = day + Math.max(1, Math.round((decidedOn - day) / 2));
  const entries: StageEntry[] = [{ stage: 'quote', day }];
  if (negotiates) entries.push({ stage: 'negotiation', day: nextWorkday(middle, locale) });
  if (!leaves) entries.push({ stage: 'verbal', day: nextWorkday(Math.max(middle, decidedOn - 5), locale) });
  entries.push({ stage: leaves ? 'lost' : 'won', day: decidedOn });
  const machines = (contract.changes.at(-1)?.machines ?? 1) + contract.joining;
  const line = lineOf(world, contract.article, machines, anniversary, 0);
  const deal: Deal = {
    kind: 'renewal',
    origin: 'existing',
    createdOn: day,
    expectedOn: anniversary,
    employee: traits.staff.manager.id,
    person: personFor(traits, 'buyer'),
    campaign: null,
    lines: [line],
    entries,
    lossReason: leaves
      ? ((['price', 'competitor', 'product', 'no-budget'] as const)[integer(uniform, 0, 3)] ?? null)
      : null,
    stalled: false,
  };
  life.deals.push(deal);
  const talk = { role: 'buyer' as const, employee: traits.staff.manager.id, direction: 'out' as const };
  for (const { day: on } of entries.slice(0, -1)) {
    life.interactions.push(
      contactOf(traits, felt, { ...talk, day: on, type: on === day ? 'message' : 'call' }, uniform),
    );
  }
  settle(contract, deal, decidedOn, machines, !leaves);
  return { deal, decidedOn, renewed: !leaves };
}

function settle(contract: Contract, { lines }: Deal, decidedOn: number, machines: number, renewed: boolean): void {
  const { anniversary } = contract;
  if (renewed) {
    const reason = contract.joining > 0 ? 'seats' : 'price';
    contract.changes.push({ day: anniversary, machines, yearly: netOf(lines), reason });
    contract.joining = 0;
    contract.anniversary = sameDayNextYear(anniversary);
  } else {
    contract.noticeOn = decidedOn;
    contract.endedOn = anniversary;
    contract.changes.push({ day: anniversary, machines: 0, yearly: 0, reason: 'end' });
  }
}

/** What the end of a contract leaves of the relationship. */
export function afterTheContract(living: Living): void {
  living.felt.engagement = Math.min(living.felt.engagement, afterContract);
}
