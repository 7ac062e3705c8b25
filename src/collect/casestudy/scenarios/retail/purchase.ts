import { weekday } from '../../calendar';
import { resolveComplaint } from '../../core/complaint';
import { practise, type Felt } from '../../core/felt';
import { chance, exp, integer, type Uniform } from '../../random';
import { fillBasket, type Line } from './basket';
import type { Life, Method } from './life';
import { phoneChannel, webChannel, type Traits } from './traits';
import type { World } from './world';

/** When a customer buys. */
export interface Occasion {
  readonly day: number;
  /** How many purchases the customer made before; keys the random streams. */
  readonly number: number;
  /** Discount of the campaign that the customer answers, as a share. */
  readonly offer: number;
}

/** A customer buys on a day: the ticket, and what goes well or wrong about it. */
export function purchase(world: World, life: Life, felt: Felt, { day, number, offer }: Occasion): void {
  const { traits, orders } = life;
  const { values, random } = world;
  const uniform = random.stream('purchase', traits.entity, number);
  const channel = chooseChannel(world, traits, day, uniform);
  const lines = fillBasket(world, traits, day, offer, random.stream('basket', traits.entity, number));
  const cancelled = channel === webChannel && chance(uniform, values.webCancelled);
  orders.push({ day, channel, lines, cancelled, isReturn: false, method: chooseMethod(channel, uniform) });
  practise(felt, values);
  if (cancelled) return;
  returnLines(world, life, felt, day, channel, lines, random.stream('return', traits.entity, number));
  meetTrouble(world, life, felt, day, random.stream('trouble', traits.entity, number));
}

function chooseChannel({ values }: World, traits: Traits, day: number, uniform: Uniform): string {
  const byPhone = chance(uniform, values.phoneShare);
  const online = chance(uniform, traits.webShare);
  const shop = traits.place.shop;
  // The first purchase is made where the card is asked for.
  if (day === traits.registeredOn && traits.acquisitionChannel === shop) return shop;
  if (byPhone) return phoneChannel;
  return shop === null || online || weekday(day) === 6 ? webChannel : shop;
}

export function chooseMethod(channel: string, uniform: Uniform): Method {
  const draw = uniform();
  if (channel === webChannel || channel === phoneChannel || draw < 0.72) return 'card';
  return draw < 0.95 ? 'cash' : 'cheque';
}

/** Some lines come back within a month, the more so the less satisfied the customer. */
function returnLines(
  world: World,
  life: Life,
  felt: Felt,
  day: number,
  channel: string,
  lines: readonly Line[],
  uniform: Uniform,
): void {
  const { values } = world;
  const share = values.returnShare * exp(values.returnSatisfaction * felt.satisfaction);
  const returned = lines.filter(() => chance(uniform, share));
  const returnedOn = day + integer(uniform, 2, 28);
  if (returned.length === 0) return;
  const negative = returned.map((line) => ({
    ...line,
    quantity: -line.quantity,
    discount: -line.discount,
    net: -line.net,
    cost: -line.cost,
  }));
  life.orders.push({
    day: returnedOn,
    channel,
    lines: negative,
    cancelled: false,
    isReturn: true,
    method: 'card',
  });
}

/** Stock-outs and defects hurt; a complaint resolved within 48 hours repairs, one without answer costs trust. */
function meetTrouble(world: World, life: Life, felt: Felt, day: number, uniform: Uniform): void {
  const { values } = world;
  const stockOut = chance(uniform, values.stockOut);
  const defect = chance(uniform, values.defect);
  const complains = chance(uniform, values.voice);
  const fate = uniform();
  const wait = integer(uniform, 1, 5);
  if (stockOut) felt.satisfaction += values.stockOutEffect;
  if (!defect) return;
  felt.satisfaction += values.complaintEffect;
  if (!complains) return;
  const complainedOn = day + wait;
  const resolvedOn = resolveComplaint(felt, values, complainedOn, fate, uniform);
  life.interactions.push({ day: complainedOn, type: 'complaint', direction: 'in', answered: true, resolvedOn });
}
