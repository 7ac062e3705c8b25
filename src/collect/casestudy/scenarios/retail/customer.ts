import { sendWave } from '../../core/contact';
import {
  firstImpression,
  intensity,
  leavingHazard,
  levelsOf,
  passMonth,
  trueFeelings,
  trueStage,
  type Felt,
} from '../../core/felt';
import { surveyScales } from '../../core/levels';
import { ask } from '../../core/survey';
import { trueLoyalty } from '../../core/truth';
import type { Wave } from '../../core/wave';
import { exp, gamma, type Uniform } from '../../random';
import { isInAudience, lapseOf } from './audience';
import type { Audience } from './campaigns';
import { interact } from './interaction';
import type { Life } from './life';
import { purchase } from './purchase';
import { drawTraits } from './traits';
import type { World } from './world';

/** What carries over from one day to the next beside feelings: the build-up to the next purchase, and a wave’s effect. */
interface Momentum {
  /** Expected purchases since the last one. */
  pressure: number;
  /** How much makes the next purchase. */
  threshold: number;
  purchases: number;
  nextFixedPurchase: number;
  /** Purchases per average day as things stand. */
  rate: number;
  /** What the last wave noticed multiplies the rate by, until when, and at what discount. */
  lift: number;
  liftUntil: number;
  offer: number;
  lastPurchase: number;
}

/** Lives the customer’s whole history with the chain, day by day. It depends on the world and the entity alone. */
export function liveCustomer(world: World, entity: number): Life {
  const { timeline } = world;
  const traits = drawTraits(world, entity);
  const life: Life = {
    traits,
    orders: [],
    interactions: [],
    contacts: [],
    invitations: [],
    consent: traits.consent && traits.identity.email !== null,
    truth: [],
    effects: [],
  };
  const felt = firstImpression(traits, world.random.stream('impression', entity));
  const momentum: Momentum = {
    pressure: 0,
    threshold: Infinity,
    purchases: 0,
    nextFixedPurchase: traits.firstPurchaseOn,
    rate: 0,
    lift: 1,
    liftUntil: -Infinity,
    offer: 0,
    lastPurchase: -Infinity,
  };
  for (let month = 0; month < timeline.monthStarts.length - 1; month++) {
    const first = timeline.monthStarts[month] ?? timeline.end;
    const next = timeline.monthStarts[month + 1] ?? timeline.end;
    if (next <= traits.registeredOn) continue;
    if (first > traits.registeredOn) beginMonth(world, life, felt, momentum, month);
    for (let day = Math.max(first, traits.registeredOn); day < next; day++) liveDay(world, life, felt, momentum, day);
    tell(world, life, felt, momentum, next - 1);
  }
  return life;
}

function beginMonth(world: World, life: Life, felt: Felt, momentum: Momentum, month: number): void {
  const { values, random, timeline } = world;
  const { traits } = life;
  const uniform = random.stream('month', traits.entity, month);
  const boughtLastMonth = momentum.lastPurchase >= (timeline.monthStarts[month - 1] ?? 0);
  passMonth(felt, traits, values, boughtLastMonth, uniform);
  if (momentum.purchases > 0) decideToStay(world, life, felt, momentum, uniform, timeline.monthStarts[month] ?? 0);
  interact(world, life, felt, month);
  momentum.rate = traits.rate * intensity(felt, values);
}

function decideToStay(world: World, life: Life, felt: Felt, momentum: Momentum, uniform: Uniform, today: number): void {
  const { values } = world;
  const draw = uniform();
  const returnDraw = uniform();
  if (!felt.leaving) {
    if (draw < leavingHazard(felt, life.traits, values)) felt.leaving = true;
  } else if (felt.engagement === 0 && returnDraw < values.returning) {
    comeBack(felt, momentum, today + 1);
  }
}

function comeBack(felt: Felt, momentum: Momentum, day: number): void {
  felt.leaving = false;
  felt.engagement = 1;
  momentum.nextFixedPurchase = day;
}

function liveDay(world: World, life: Life, felt: Felt, momentum: Momentum, day: number): void {
  if (world.isEventful[day - world.timeline.start] === 1) receive(world, life, felt, momentum, day);
  if (momentum.purchases > 0) {
    const demand = world.demand[day - world.timeline.start] ?? 0;
    momentum.pressure += momentum.rate * demand * (day <= momentum.liftUntil ? momentum.lift : 1);
  }
  if (momentum.pressure >= momentum.threshold || day === momentum.nextFixedPurchase) {
    buy(world, life, felt, momentum, day);
    momentum.rate = life.traits.rate * intensity(felt, world.values);
  }
}

function buy(world: World, life: Life, felt: Felt, momentum: Momentum, day: number): void {
  const { values, random } = world;
  const interactions = life.interactions.length;
  purchase(world, life, felt, {
    day,
    number: momentum.purchases,
    offer: day <= momentum.liftUntil ? momentum.offer : 0,
  });
  momentum.purchases += 1;
  momentum.lastPurchase = day;
  momentum.pressure = 0;
  const gap = random.stream('gap', life.traits.entity, momentum.purchases);
  momentum.threshold = gamma(gap, values.regularity, 1 / values.regularity);
  const complaint = life.interactions[interactions];
  if (complaint !== undefined) {
    const index = 1_000_000 + momentum.purchases;
    askCustomer(world, life, felt, complaint.day + 7, 'complaint', index, values.surveyAfterComplaint);
  }
}

function askCustomer(
  { random, values }: World,
  life: Life,
  felt: Felt,
  askedOn: number,
  occasion: 'regular' | 'complaint',
  index: number,
  response: number,
): void {
  const { traits, invitations } = life;
  const levels = levelsOf(felt, traits);
  const asking = { random, values, scales: surveyScales, entity: traits.entity, felt, levels, askedOn, occasion };
  const invitation = ask(invitations, { ...asking, index, response });
  if (invitation) invitations.push(invitation);
}

function notice(world: World, life: Life, momentum: Momentum, wave: Wave): void {
  const { values, demand, timeline } = world;
  momentum.lift = exp(values.rateCampaign * wave.strength);
  momentum.liftUntil = wave.endsOn;
  momentum.offer = wave.discount;
  if (momentum.purchases === 0) return;
  let expected = 0;
  for (let day = wave.sentOn; day <= wave.endsOn; day++) expected += demand[day - timeline.start] ?? 0;
  life.effects.push({ campaign: wave.id, purchases: expected * momentum.rate * (momentum.lift - 1) });
}

/** What reaches the customer on a day: a wave of a campaign, a price rise, the yearly survey. */
function receive(world: World, life: Life, felt: Felt, momentum: Momentum, day: number): void {
  const { values } = world;
  const wave = world.wavesByDay.get(day);
  if (wave && life.consent && isInAudience(wave, life)) receiveWave(world, life, felt, momentum, wave);
  if (world.assortment.priceRises.includes(day)) felt.satisfaction += values.priceRiseEffect;
  const year = world.surveyYears.get(day);
  if (year !== undefined && momentum.lastPurchase > day - 365) {
    askCustomer(world, life, felt, day, 'regular', year, values.surveyResponse);
  }
}

function receiveWave(world: World, life: Life, felt: Felt, momentum: Momentum, wave: Wave<Audience>): void {
  const { contact, noticed, comesBack } = sendWave(world.random, world.values, wave, life.traits.entity, felt);
  life.contacts.push(contact);
  if (contact.unsubscribedOn !== null) life.consent = false;
  if (noticed) notice(world, life, momentum, wave);
  if (wave.audience !== 'lapsed' || !felt.leaving) return;
  const backOn = comesBack(lapseOf(wave, life));
  if (backOn === null) return;
  comeBack(felt, momentum, backOn);
  life.effects.push({ campaign: wave.id, purchases: 1 });
}

/** Days since the last purchase within which a customer truly buys again and again; regular by the published rule. */
const regularGapDays = 365 / 3;

function tell({ values }: World, life: Life, felt: Felt, momentum: Momentum, monthEnd: number): void {
  const { traits, truth } = life;
  const orders = momentum.purchases;
  const expectedGap = 1 / Math.max(1e-9, traits.rate * intensity(felt, values));
  const repeats = orders > 1 && !felt.leaving && expectedGap <= regularGapDays;
  truth.push({
    monthEnd,
    ...trueFeelings(felt, traits),
    stage: trueStage(felt, { orders, established: orders >= 3 && repeats && felt.commitment > -0.5 }),
    loyalty: trueLoyalty(levelsOf(felt, traits), surveyScales, { orders, repeats, lockIn: traits.lockIn }),
  });
}
