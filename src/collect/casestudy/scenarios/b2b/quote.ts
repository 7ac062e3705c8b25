import type { Line } from '../../core/shop/line';
import { categorical, chance, cumulative, exp, integer, log, type Uniform } from '../../random';
import type { ArticleKind } from './catalogue';
import type { Band, Traits } from './traits';
import type { World } from './world';

export interface Request {
  readonly day: number;
  /** Amount in mind, in cents. */
  readonly aim: number;
  /** Discount of the campaign that the account answers, as a share. */
  readonly offer: number;
  /** A maintenance contract comes with the machines. */
  readonly contract: boolean;
}

/** Share of the amount in mind that the first machine is likely to take, and how far from that it may be, in logs. */
const machineShare = 0.35;
const machineTolerance = 0.9;
/** Most machines of one kind in a quote, by size of the account. */
const mostMachines: Readonly<Record<Band, number>> = { '1-9': 4, '10-49': 8, '50-249': 16, '250+': 30 };
/** First consumables take no more than this share of a quote. */
const consumableShare = 0.1;
/** How much likelier a machine or a consumable of the family that the account mostly equips is. */
const ownFamily = 5;
/** Price in cents from which a machine is maintained under contract. */
export const maintainedFrom = 90_000;
/** Price in cents from which a machine is commissioned by a technician. */
const commissionedFrom = 200_000;
const integratedFrom = 600_000;

/** Puts a quote together for about the amount in mind: machines, what goes with them, first consumables. */
export function composeQuote(world: World, traits: Traits, request: Request, uniform: Uniform): Line[] {
  const { aim, day } = request;
  const lines: Line[] = [];
  let rest = aim;
  const add = (article: number | undefined, quantity: number, discount = 0): number => {
    if (article === undefined || quantity < 1) return 0;
    const line = lineOf(world, article, quantity, day, discount);
    lines.push(line);
    rest -= line.net;
    return quantity;
  };
  const negotiated = integer(uniform, 0, 10) / 100 + (traits.band === '250+' ? 0.04 : 0) + request.offer;
  const most = mostMachines[traits.band];
  const machine = chooseMachine(world, traits, request, most, uniform);
  const price = machine === undefined ? Infinity : priceOf(world, machine, day);
  const fill = 0.81 + 0.24 * uniform();
  const machines = add(machine, Math.min(most, Math.max(1, Math.round((fill * aim) / price))), negotiated);
  const { installation, contract } = world.articlesOf;
  if (price >= commissionedFrom) add(installation[0], machines);
  const connects = chance(uniform, 0.6);
  if (traits.integrated && connects && aim >= integratedFrom) add(installation[1], 1);
  if (request.contract && price >= maintainedFrom) add(contract[traits.contractLevel], machines);
  const training = chooseOf(world, 'training', uniform);
  const trains = chance(uniform, 0.4);
  if (trains && rest >= priceOf(world, training, day)) add(training, 1);
  const family = machine === undefined ? traits.company.family : (world.catalogue[machine]?.family ?? 0);
  const consumable = chooseConsumable(world, family, uniform);
  const budget = Math.max(rest, consumableShare * aim * uniform());
  add(consumable, Math.floor(Math.min(budget, consumableShare * aim) / priceOf(world, consumable, day)));
  if (lines.length === 0) add(consumable, 1);
  return lines;
}

/** A reorder of about the amount in mind: one to three kinds of consumables. */
export function composeReorder(world: World, { company }: Traits, aim: number, day: number, uniform: Uniform): Line[] {
  const kinds = integer(uniform, 1, 3);
  const chosen = new Set(Array.from({ length: kinds }, () => chooseConsumable(world, company.family, uniform)));
  return [...chosen].map((article) => {
    const quantity = Math.max(1, Math.round(aim / chosen.size / priceOf(world, article, day)));
    return lineOf(world, article, quantity, day, 0);
  });
}

/** A line at the price of the day. */
export function lineOf(world: World, article: number, quantity: number, day: number, discountShare: number): Line {
  const gross = quantity * priceOf(world, article, day);
  const discount = Math.round(gross * discountShare);
  const cost = quantity * Math.round((world.catalogue[article]?.cost ?? 0) * world.priceFactor(day));
  return { article, quantity, discount, net: gross - discount, cost };
}

/** Price of an article on a day, in cents, rounded to ten. */
export function priceOf({ catalogue, priceFactor }: World, article: number, day: number): number {
  return Math.round(((catalogue[article]?.price ?? 0) * priceFactor(day)) / 10) * 10;
}

function chooseOf({ articlesOf }: World, kind: ArticleKind, uniform: Uniform): number {
  const articles = articlesOf[kind];
  return articles[integer(uniform, 0, articles.length - 1)] ?? 0;
}

function chooseConsumable({ articlesOf, catalogue }: World, family: number, uniform: Uniform): number {
  const articles = articlesOf.consumable;
  const weights = articles.map((article) => (catalogue[article]?.family === family ? 3 * ownFamily : 1));
  return articles[categorical(uniform, cumulative(weights))] ?? 0;
}

/** A machine whose price is some part of the amount in mind; none where the amount does not reach. */
function chooseMachine(
  world: World,
  { company }: Traits,
  { aim, day }: Request,
  most: number,
  uniform: Uniform,
): number | undefined {
  const affordable = world.articlesOf.equipment.filter((article) => priceOf(world, article, day) <= 0.92 * aim);
  const likely = log((Math.max(machineShare, 1 / most) * aim) / 100);
  const weights = affordable.map((article) => {
    const { logPrice = 0, family } = world.catalogue[article] ?? {};
    const away = (logPrice - likely) / machineTolerance;
    return exp(-0.5 * away * away) * (family === company.family ? ownFamily : 1);
  });
  const draw = uniform();
  return affordable[categorical(() => draw, cumulative(weights))];
}
