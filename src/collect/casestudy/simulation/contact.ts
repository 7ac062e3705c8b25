import { chance, exp, integer, log, logistic, type Uniform } from '../random';
import { bestSpend, lapsedDays } from '../scenarios/campaigns';
import { netOf } from './basket';
import type { Felt } from './felt';
import type { Contact, Life } from './life';
import type { Wave, World } from './world';

/** What a received wave does to a customer. */
export interface Reached {
  readonly contact: Contact;
  /** The customer took notice: only then does the wave have an effect. */
  readonly noticed: boolean;
  /** A win-back wave brings a lost customer back on this day. */
  readonly backOn: number | null;
}

const logit = (p: number): number => log(p / (1 - p));

/** The customer’s place in a wave; undefined outside its audience, or without consent to e-mails. */
export function contactBy(world: World, wave: Wave, life: Life, felt: Felt): Reached | undefined {
  if (!life.consent || life.traits.identity.email === null || !isInAudience(wave, life)) return undefined;
  const { values, random } = world;
  const uniform = random.stream('wave', life.traits.entity, wave.index);
  const isControl = chance(uniform, values.controlShare);
  const delivered = !chance(uniform, values.bounceRate) && !isControl;
  const reaction = react(world, wave, felt, delivered, uniform);
  const noticed = reaction.openedOn !== null;
  return {
    contact: { wave, isControl, delivered, ...reaction, convertedOn: null, attributed: 0 },
    noticed,
    backOn: comeBack(world, wave, life, felt, noticed, uniform),
  };
}

function isInAudience(wave: Wave, { orders }: Life): boolean {
  if (wave.audience === 'all') return true;
  if (wave.audience === 'lapsed') {
    const last = lastPurchase(orders, wave.sentOn);
    return last > -Infinity && last < wave.sentOn - lapsedDays;
  }
  const year = orders.filter(({ day, cancelled }) => !cancelled && day > wave.sentOn - 365 && day <= wave.sentOn);
  return year.reduce((sum, order) => sum + netOf(order.lines), 0) >= bestSpend;
}

function lastPurchase(orders: Life['orders'], before: number): number {
  return orders.reduce((last, { day, isReturn }) => (!isReturn && day <= before && day > last ? day : last), -Infinity);
}

/** Opens, clicks and unsubscriptions depend on commitment. */
function react(world: World, wave: Wave, felt: Felt, delivered: boolean, uniform: Uniform) {
  const { values } = world;
  const openLogit = logit(values.openRate) + values.openBalance + values.openCommitment * felt.commitment;
  const opens = chance(uniform, logistic(openLogit));
  const clicks = chance(uniform, logistic(logit(values.clickRate) + values.clickCommitment * felt.commitment));
  const leaves = chance(uniform, values.unsubscribeRate * exp(-0.5 * felt.commitment));
  const day = wave.sentOn + integer(uniform, 0, 3);
  const seen = delivered && day < world.end;
  return {
    openedOn: seen && opens ? day : null,
    clickedOn: seen && opens && clicks ? day : null,
    unsubscribedOn: seen && leaves ? day : null,
  };
}

/** The longer the absence, the fewer come back. */
function comeBack(world: World, wave: Wave, life: Life, felt: Felt, noticed: boolean, uniform: Uniform): number | null {
  const { values, end } = world;
  const after = integer(uniform, 1, wave.days);
  const draw = uniform();
  if (!noticed || wave.audience !== 'lapsed' || !felt.leaving) return null;
  const lapse = wave.sentOn - lastPurchase(life.orders, wave.sentOn) - lapsedDays;
  const returns = draw < logistic(logit(values.winBack) + values.winBackLapse * lapse);
  return returns && wave.sentOn + after < end ? wave.sentOn + after : null;
}

/**
 * Books purchases to waves once all are known. Converted = bought while the wave ran, control group included, so that
 * lift can be measured; attributed = what the recipients bought meanwhile, as mailing tools count it: gross of what
 * they would have bought anyway. Waves do not overlap.
 */
export function attribute({ contacts, orders }: Life): void {
  const purchases = orders.filter(({ isReturn, cancelled }) => !isReturn && !cancelled);
  for (const contact of contacts) {
    const { wave } = contact;
    const during = purchases.filter(({ day }) => day >= wave.sentOn && day <= wave.endsOn);
    if (during.length === 0) continue;
    contact.convertedOn = Math.min(...during.map(({ day }) => day));
    if (!contact.delivered) continue;
    contact.attributed = during.reduce((sum, order) => sum + netOf(order.lines), 0);
    for (const order of during) order.wave = wave;
  }
}
