import { netOf, type Line } from '../../core/shop/line';
import { practise } from '../../core/felt';
import { categorical, chance, cumulative, exp, exponential, gamma, normal } from '../../random';
import { afterTheContract, renewContract, signContract } from './contract';
import { pursueDeal, type Opening } from './deal';
import { contractOn, type Contract, type Deal, type Living } from './life';
import { newOrigins } from './parameters';
import { payFor, troubleOf } from './payment';
import { composeReorder, maintainedFrom, priceOf } from './quote';
import { fieldChannel, ownerOf, phoneChannel, type Traits } from './traits';
import type { World } from './world';

/** Something is to happen on a later day. */
export function later({ momentum }: Living, day: number, happen: () => void): void {
  momentum.coming.push({ day, happen });
}

/** An account orders on a day: the invoice and how it is paid. */
function order(
  world: World,
  { life, felt, momentum }: Living,
  day: number,
  what: {
    readonly lines: readonly Line[];
    readonly channel: string;
    readonly employee: string | null;
    readonly deal: Deal | null;
  },
): void {
  const uniform = world.random.stream('payment', life.traits.entity, life.orders.length);
  const instalments = payFor(world, life.traits, felt, day, netOf(what.lines), uniform);
  life.orders.push({ day, ...what, instalments });
  momentum.orders += 1;
  momentum.lastOrder = day;
  momentum.troubleUntil = Math.max(momentum.troubleUntil, troubleOf(instalments));
  practise(felt, world.values);
}

/** A deal opens today: the first enquiry of an account, a further one, or a customer’s project. */
export function openDeal(world: World, living: Living, day: number, first = false): void {
  const deal = pursueDeal(world, living.life, living.felt, openingOf(world, living, day, first));
  const close = deal.entries.at(-1);
  if (close === undefined) return;
  living.momentum.dealOpenUntil = close.day;
  if (close.stage === 'won') later(living, close.day, () => winDeal(world, living, deal, close.day));
}

/** Where a deal comes from: while a wave lifts the rate, its share of the lift is the wave’s doing. */
function openingOf(world: World, { life, momentum }: Living, day: number, first: boolean): Opening {
  const { traits } = life;
  const uniform = world.random.stream('origin', traits.entity, life.deals.length);
  const draw = uniform();
  const origin = newOrigins[categorical(uniform, cumulative(world.series.originWeights))] ?? 'organic-search';
  const lifted = !first && day <= momentum.liftUntil && draw < 1 - 1 / momentum.lift;
  const campaign = lifted ? momentum.liftCampaign : null;
  const offer = day <= momentum.liftUntil ? momentum.offer : 0;
  const base = { createdOn: day, campaign, offer };
  const isCustomer = traits.known || momentum.orders > 0;
  if (isCustomer) return { ...base, kind: 'expansion', origin: 'existing', owner: ownerOf(traits) };
  const from = first ? traits.origin : lifted ? momentum.liftOrigin : origin;
  return { ...base, kind: 'new', origin: from, owner: traits.staff.seller };
}

/** A won deal becomes an order; the machines are installed well or badly, and a contract may begin. */
function winDeal(world: World, living: Living, deal: Deal, day: number): void {
  const { values, random, catalogue } = world;
  const { life, felt } = living;
  order(world, living, day, { lines: deal.lines, channel: fieldChannel, employee: deal.employee, deal });
  const uniform = random.stream('installation', life.traits.entity, life.deals.indexOf(deal));
  const smooth = chance(uniform, values.smoothInstallation);
  const machines = deal.lines.filter(({ article }) => catalogue[article]?.kind === 'equipment');
  if (machines.length > 0) felt.satisfaction += smooth ? values.installationGood : values.installationBad;
  const contractLine = deal.lines.find(({ article }) => catalogue[article]?.kind === 'contract');
  const running = contractOn(life, day);
  if (contractLine !== undefined) {
    life.contracts.push(signContract(day, contractLine, world));
  } else if (running !== undefined) {
    const maintained = machines.filter(({ article }) => priceOf(world, article, deal.createdOn) >= maintainedFrom);
    running.joining += maintained.reduce((sum, { quantity }) => sum + quantity, 0);
  }
}

/** A contract comes up for renewal: the order of the next year, or notice and the end. */
export function renew(world: World, living: Living, contract: Contract, day: number): void {
  const { felt } = living;
  const { deal, decidedOn, renewed } = renewContract(world, living, contract, day);
  if (renewed) {
    const { lines, employee } = deal;
    later(living, decidedOn, () => order(world, living, decidedOn, { lines, channel: fieldChannel, employee, deal }));
    return;
  }
  later(living, decidedOn, () => {
    felt.leaving = true;
  });
  if (contract.endedOn !== null) later(living, contract.endedOn, () => afterTheContract(living));
}

/** Consumables are ordered again, online or by phone. */
export function reorder(world: World, living: Living, day: number): void {
  const { values, random } = world;
  const { life, momentum } = living;
  const { traits } = life;
  const uniform = random.stream('reorder', traits.entity, momentum.reorders);
  const amount = 100 * exp(normal(uniform, traits.logReorder, values.reorderWithin));
  const lines = composeReorder(world, traits, amount, day, uniform);
  const channel = traits.reorderChannel;
  const employee = channel === phoneChannel ? traits.staff.manager.id : null;
  order(world, living, day, { lines, channel, employee, deal: null });
  momentum.reorders += 1;
  momentum.reorderPressure = 0;
  momentum.reorderThreshold = nextReorder(world, traits, momentum.reorders);
}

/** Expected reorders that make the next one. */
export function nextReorder({ random, values }: World, { entity }: Traits, number: number): number {
  const shape = values.reorderRegularity;
  return gamma(random.stream('reorder-gap', entity, number), shape, 1 / shape);
}

/** Expected deals that make the next one: they come at random. */
export function nextDeal({ random }: World, { entity }: Traits, number: number): number {
  return exponential(random.stream('deal-gap', entity, number));
}
