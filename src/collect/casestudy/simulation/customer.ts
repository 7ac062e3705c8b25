import { exp, gamma, type Uniform } from '../random';
import { attribute, contactBy } from './contact';
import { currentRate, firstImpression, habit, leavingHazard, passMonth, type Felt } from './felt';
import type { Life } from './life';
import { purchase } from './purchase';
import { interact } from './interaction';
import { askSurvey } from './survey';
import { drawTraits } from './traits';
import type { Wave, World } from './world';

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
  const traits = drawTraits(world, entity);
  const life: Life = {
    traits,
    orders: [],
    interactions: [],
    contacts: [],
    surveys: [],
    surveysSent: 0,
    consent: traits.consent,
    truth: [],
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
  for (let month = 0; month < world.monthStarts.length - 1; month++) {
    const first = world.monthStarts[month] ?? world.end;
    const next = world.monthStarts[month + 1] ?? world.end;
    if (next <= traits.registeredOn) continue;
    if (first > traits.registeredOn) beginMonth(world, life, felt, momentum, month);
    for (let day = Math.max(first, traits.registeredOn); day < next; day++) liveDay(world, life, felt, momentum, day);
    life.truth.push({ ...felt, habit: habit(felt, traits), constraint: traits.constraint });
  }
  attribute(life);
  return life;
}

function beginMonth(world: World, life: Life, felt: Felt, momentum: Momentum, month: number): void {
  const { values, random, monthStarts } = world;
  const { traits } = life;
  const uniform = random.stream('month', traits.entity, month);
  const boughtLastMonth = momentum.lastPurchase >= (monthStarts[month - 1] ?? 0);
  passMonth(felt, traits, values, boughtLastMonth, uniform);
  if (momentum.purchases > 0) decideToStay(world, life, felt, momentum, uniform, monthStarts[month] ?? 0);
  interact(world, life, felt, month);
  momentum.rate = currentRate(felt, traits, values);
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
  receive(world, life, felt, momentum, day);
  if (momentum.purchases > 0) {
    const demand = world.demand[day - world.start] ?? 0;
    momentum.pressure += momentum.rate * demand * (day <= momentum.liftUntil ? momentum.lift : 1);
  }
  if (momentum.pressure >= momentum.threshold || day === momentum.nextFixedPurchase) {
    buy(world, life, felt, momentum, day);
    momentum.rate = currentRate(felt, life.traits, world.values);
  }
}

function buy(world: World, life: Life, felt: Felt, momentum: Momentum, day: number): void {
  const { values, random } = world;
  const complaints = life.interactions.length;
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
  if (life.interactions.length > complaints) {
    const complainedOn = life.interactions[complaints]?.day ?? day;
    askSurvey(world, life, felt, complainedOn + 7, 1_000_000 + momentum.purchases, values.surveyAfterComplaint);
  }
}

function notice({ values }: World, momentum: Momentum, wave: Wave): void {
  momentum.lift = exp(values.rateCampaign * wave.strength);
  momentum.liftUntil = wave.endsOn;
  momentum.offer = wave.discount;
}

/** What reaches the customer on a day: a wave of a campaign, the yearly survey. */
function receive(world: World, life: Life, felt: Felt, momentum: Momentum, day: number): void {
  const wave = world.wavesByDay.get(day);
  const reached = wave && contactBy(world, wave, life, felt);
  if (wave && reached) {
    life.contacts.push(reached.contact);
    if (reached.contact.unsubscribedOn !== null) life.consent = false;
    if (reached.noticed) notice(world, momentum, wave);
    if (reached.backOn !== null) comeBack(felt, momentum, reached.backOn);
  }
  if (world.assortment.priceRises.includes(day)) felt.satisfaction += world.values.priceRiseEffect;
  const year = world.surveyYears.get(day);
  if (year !== undefined && momentum.lastPurchase > day - 365) {
    askSurvey(world, life, felt, day, year, world.values.surveyResponse);
  }
}
