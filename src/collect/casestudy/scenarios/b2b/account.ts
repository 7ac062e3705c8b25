import { civilDate } from '../../calendar';
import { firstImpression, intensity, leavingHazard, levelsOf, passMonth } from '../../core/felt';
import { ask } from '../../core/survey';
import type { Wave } from '../../core/wave';
import { exp, integer, type Uniform } from '../../random';
import type { Audience } from './campaigns';
import { lapsedDays } from './campaigns';
import { isDue, takeOverContract } from './contract';
import { contractOn, type Deal, type Life, type Living } from './life';
import { b2bScales } from './parameters';
import { isInAudience, reach } from './reach';
import { serve } from './service';
import { later, nextDeal, nextReorder, openDeal, renew, reorder } from './trade';
import { drawTraits } from './traits';
import { projectsWon, trueMonth } from './true-month';
import type { World } from './world';
import { isWorkday, nextWorkday } from '../../core/workdays';

/** Lives an account’s whole history with the supplier, day by day. It depends on the world and the entity alone. */
export function liveAccount(world: World, entity: number): Life {
  const { timeline, locale } = world;
  const living = register(world, entity);
  const { life } = living;
  const { registeredOn } = life.traits;
  for (let month = 0; month < timeline.monthStarts.length - 1; month++) {
    const first = timeline.monthStarts[month] ?? timeline.end;
    const next = timeline.monthStarts[month + 1] ?? timeline.end;
    if (next <= registeredOn) continue;
    if (first > registeredOn) beginMonth(world, living, month);
    for (let day = Math.max(first, registeredOn); day < next; day++) {
      receive(world, living, day);
      if (isWorkday(day, locale)) doBusiness(world, living, day);
    }
    life.truth.push(trueMonth(world, living, next - 1));
  }
  return life;
}

function register(world: World, entity: number): Living {
  const { random, locale } = world;
  const traits = drawTraits(world, entity);
  const life: Life = {
    traits,
    deals: [],
    orders: [],
    contracts: [],
    interactions: [],
    contacts: [],
    invitations: [],
    consent: traits.consent,
    truth: [],
    effects: [],
  };
  const living: Living = {
    life,
    felt: firstImpression(traits, random.stream('impression', entity)),
    momentum: {
      dealPressure: 0,
      dealThreshold: nextDeal(world, traits, 0),
      dealOpenUntil: -Infinity,
      reorderPressure: 0,
      reorderThreshold: nextReorder(world, traits, 0),
      reorders: 0,
      orders: 0,
      lastOrder: -Infinity,
      lift: 1,
      liftUntil: -Infinity,
      liftCampaign: null,
      liftOrigin: 'existing',
      offer: 0,
      troubleUntil: -Infinity,
      coming: [],
    },
  };
  const { registeredOn, known, takesContract } = traits;
  if (!known) {
    later(living, registeredOn, () => openDeal(world, living, registeredOn, true));
    return living;
  }
  // A customer already: what was felt before is not that of a first impression.
  living.felt.commitment += 0.5;
  living.felt.habitStrength = 0.4;
  if (takesContract) life.contracts.push(takeOverContract(world, living));
  const firstOrder = nextWorkday(registeredOn + integer(random.stream('taken-over', entity, 1), 0, 25), locale);
  later(living, firstOrder, () => reorder(world, living, firstOrder));
  return living;
}

function beginMonth(world: World, living: Living, month: number): void {
  const { values, random, timeline } = world;
  const { life, felt, momentum } = living;
  const { traits } = life;
  const today = timeline.monthStarts[month] ?? 0;
  const uniform = random.stream('month', traits.entity, month);
  const contract = contractOn(life, today);
  const practised = contract !== undefined || momentum.lastOrder >= (timeline.monthStarts[month - 1] ?? 0);
  passMonth(felt, traits, values, practised, uniform);
  if (momentum.orders === 0 && !traits.known) return;
  if (contract === undefined || felt.leaving) decideToStay(world, living, today, uniform);
  if (felt.engagement === 0) return;
  const complaint = serve(world, living, month);
  if (complaint) askAccount(world, living, complaint.day + 7, 'complaint', 1_000_000 + month);
}

/** Without a contract an account may leave at any time; with one, only at the end of its term. */
function decideToStay(world: World, living: Living, today: number, uniform: Uniform): void {
  const { values } = world;
  const { felt, momentum, life } = living;
  const draw = uniform();
  const returnDraw = uniform();
  if (!felt.leaving) {
    const trouble = today <= momentum.troubleUntil ? values.latePaymentHazard : 0;
    const temper = { ...life.traits, restlessness: life.traits.restlessness + trouble };
    if (draw < leavingHazard(felt, temper, values)) felt.leaving = true;
  } else if (felt.engagement === 0 && returnDraw < values.returning) {
    comeBack(world, living, nextWorkday(today + 1, world.locale));
  }
}

/** An account that had left orders again, and talks about a project. */
function comeBack(world: World, living: Living, day: number): void {
  living.felt.leaving = false;
  living.felt.engagement = 1;
  later(living, day, () => reorder(world, living, day));
}

function doBusiness(world: World, living: Living, day: number): void {
  const { life, felt, momentum } = living;
  const { traits } = life;
  happen(living, day);
  const contract = contractOn(life, day);
  if (contract !== undefined && isDue(contract, day)) renew(world, living, contract, day);
  const lift = day <= momentum.liftUntil ? momentum.lift : 1;
  const isCustomer = momentum.orders > 0;
  const mood = isCustomer ? intensity(felt, world.values) : 1;
  if (day > momentum.dealOpenUntil && (isCustomer || !traits.known)) {
    momentum.dealPressure += (isCustomer ? traits.expansionRate * mood : traits.prospectRate) * lift;
    if (momentum.dealPressure >= momentum.dealThreshold) {
      openDeal(world, living, day);
      momentum.dealPressure = 0;
      momentum.dealThreshold = nextDeal(world, traits, life.deals.length);
    }
  }
  if (!isCustomer) return;
  momentum.reorderPressure += traits.reorderRate * mood * world.season(civilDate(day).month) * lift;
  if (momentum.reorderPressure >= momentum.reorderThreshold) reorder(world, living, day);
}

/** What was to happen by a day happens, in the order in which it was decided. */
function happen({ momentum }: Living, day: number): void {
  const { coming } = momentum;
  for (let place = 0; place < coming.length;) {
    const event = coming[place];
    if (event === undefined || event.day > day) {
      place += 1;
      continue;
    }
    coming.splice(place, 1);
    event.happen();
  }
}

function askAccount(
  { random, values }: World,
  { life, felt }: Living,
  askedOn: number,
  occasion: 'regular' | 'complaint',
  index: number,
): void {
  const { traits, invitations } = life;
  const levels = levelsOf(felt, traits);
  const response = occasion === 'regular' ? values.surveyResponse : values.surveyAfterComplaint;
  const asking = { random, values, scales: b2bScales, entity: traits.entity, felt, levels, askedOn, occasion };
  const invitation = ask(invitations, { ...asking, index, response });
  if (invitation) invitations.push(invitation);
}

/** What reaches the account on a day: a wave of a campaign, the yearly price rise, the regular survey. */
function receive(world: World, living: Living, day: number): void {
  const { life, felt, momentum } = living;
  const wave = world.wavesByDay.get(day);
  if (wave && isInAudience(wave, life, momentum)) receiveWave(world, living, wave);
  const { month, day: date } = civilDate(day);
  if (month === 1 && date === 1 && momentum.orders > 0) felt.satisfaction += world.values.priceRiseEffect;
  const survey = world.surveyNumbers.get(day);
  const served = momentum.lastOrder > day - 365 || contractOn(life, day) !== undefined;
  if (survey !== undefined && served) askAccount(world, living, day, 'regular', survey);
}

const origins: Readonly<Record<string, Deal['origin']>> = { email: 'e-mail', event: 'event', phone: 'outbound' };

function receiveWave(world: World, living: Living, wave: Wave<Audience>): void {
  const { life, felt, momentum } = living;
  const { contact, noticed, comesBack } = reach(world, wave, life.traits.entity, felt);
  life.contacts.push(contact);
  if (contact.unsubscribedOn !== null) life.consent = false;
  if (!noticed) return;
  momentum.lift = exp(world.values.rateCampaign * wave.strength);
  momentum.liftUntil = wave.endsOn;
  momentum.liftCampaign = wave.id;
  momentum.liftOrigin = origins[wave.medium] ?? 'outbound';
  momentum.offer = wave.discount;
  if (momentum.orders > 0) {
    life.effects.push({ campaign: wave.id, purchases: expectedOrders(world, living, wave) * (momentum.lift - 1) });
  }
  if (wave.audience !== 'lapsed' || !felt.leaving) return;
  const backOn = comesBack(wave.sentOn - momentum.lastOrder - lapsedDays);
  if (backOn === null) return;
  comeBack(world, living, nextWorkday(backOn, world.locale));
  life.effects.push({ campaign: wave.id, purchases: 1 });
}

/** Orders that would come within a wave’s days without it. */
function expectedOrders({ season, locale, values }: World, { life, felt }: Living, wave: Wave): number {
  const { reorderRate, expansionRate } = life.traits;
  let orders = 0;
  for (let day = wave.sentOn; day <= wave.endsOn; day++) {
    if (isWorkday(day, locale)) orders += reorderRate * season(civilDate(day).month) + expansionRate * projectsWon;
  }
  return orders * intensity(felt, values);
}
