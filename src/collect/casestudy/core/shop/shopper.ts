import { exp, gamma, type Uniform } from '../../random';
import { sendWave } from '../contact';
import { firstImpression, intensity, leavingHazard, levelsOf, passMonth, type Felt } from '../felt';
import { surveyScales, type Scales } from '../levels';
import { ask } from '../survey';
import type { TrueMonth } from '../truth';
import type { Wave } from '../wave';
import { isInAudience, lapseOf, type Audience } from './audience';
import type { ShopLife, Shopper } from './life';
import type { Shop } from './shop';
import { trueMonth } from './true-month';

/** An occasion on which a customer means to buy. */
export interface Occasion {
  readonly day: number;
  /** How many occasions came before; keys the random streams. */
  readonly number: number;
  /** Purchases that were to be expected since the last one: about 1 when another is due. */
  readonly due: number;
  /** Discount of the campaign that the customer answers, as a share. */
  readonly offer: number;
  /** Whether the day was fixed beforehand: then the customer does buy. */
  readonly fixed: boolean;
}

/** What came of an occasion. */
export interface Outcome {
  readonly bought: boolean;
  /** Day on which the customer means to try again; null if he does not. */
  readonly retryOn?: number | null;
}

/** What a trade adds to the life of a shopper. */
export interface Trade {
  readonly scales?: Scales;
  /** Share of the customer’s occasions that end in a purchase as feelings stand; 1 if not told. */
  success?(felt: Felt): number;
  /** The customer means to buy: the order, and what goes well or wrong about it. */
  shop(felt: Felt, occasion: Occasion): Outcome;
  /** The month’s other contacts. */
  passMonth(felt: Felt, month: number): void;
  /** A wave has reached the customer, who took notice. */
  notice?(felt: Felt, wave: Wave): void;
}

/** What carries over from one day to the next beside feelings: the build-up to the next purchase, and a wave’s effect. */
interface Momentum {
  /** Expected occasions since the last one. */
  pressure: number;
  /** How much makes the next occasion. */
  threshold: number;
  occasions: number;
  purchases: number;
  nextFixedPurchase: number;
  /** Occasions per average day as things stand. */
  rate: number;
  /** Share of them that end in a purchase. */
  success: number;
  /** Purchases that were to be expected since the last one. */
  due: number;
  /** What the last wave noticed multiplies the rate by, until when, and at what discount. */
  lift: number;
  liftUntil: number;
  offer: number;
  lastPurchase: number;
  /** Purchases to be expected in each month so far, whatever chance made of them. */
  readonly expected: number[];
}

/** An empty life before the first day. */
export function unlived<T extends Shopper>(traits: T, consent: boolean): ShopLife<T> {
  return { traits, orders: [], interactions: [], contacts: [], invitations: [], consent, truth: [], effects: [] };
}

/** Lives a customer’s whole history with a shop, day by day. It depends on shop, trade and traits alone. */
export function liveShopper(shop: Shop, life: ShopLife, trade: Trade): void {
  new ShopperDays(shop, life, trade).live();
}

class ShopperDays {
  private readonly felt: Felt;
  private readonly momentum: Momentum;

  constructor(
    private readonly shop: Shop,
    private readonly life: ShopLife,
    private readonly trade: Trade,
  ) {
    const { traits } = life;
    this.felt = firstImpression(traits, shop.random.stream('impression', traits.entity));
    this.momentum = {
      pressure: 0,
      threshold: Infinity,
      occasions: 0,
      purchases: 0,
      nextFixedPurchase: traits.firstPurchaseOn,
      rate: 0,
      success: 1,
      due: 0,
      lift: 1,
      liftUntil: -Infinity,
      offer: 0,
      lastPurchase: -Infinity,
      expected: [],
    };
  }

  live(): void {
    const { monthStarts, end } = this.shop.timeline;
    const { registeredOn } = this.life.traits;
    for (let month = 0; month < monthStarts.length - 1; month++) {
      const first = monthStarts[month] ?? end;
      const next = monthStarts[month + 1] ?? end;
      if (next <= registeredOn) continue;
      if (first > registeredOn) this.beginMonth(month);
      this.momentum.expected.push(0);
      for (let day = Math.max(first, registeredOn); day < next; day++) this.liveDay(day);
      this.life.truth.push(this.tell(next - 1));
    }
  }

  private beginMonth(month: number): void {
    const { shop, life, felt, momentum } = this;
    const { values, random, timeline } = shop;
    const uniform = random.stream('month', life.traits.entity, month);
    const boughtLastMonth = momentum.lastPurchase >= (timeline.monthStarts[month - 1] ?? 0);
    passMonth(felt, life.traits, values, boughtLastMonth, uniform);
    if (momentum.purchases > 0) this.decideToStay(uniform, timeline.monthStarts[month] ?? 0);
    this.trade.passMonth(felt, month);
    this.refreshRate();
  }

  private refreshRate(): void {
    const { felt, momentum, trade } = this;
    momentum.rate = this.life.traits.rate * intensity(felt, this.shop.values);
    momentum.success = trade.success?.(felt) ?? 1;
  }

  private decideToStay(uniform: Uniform, today: number): void {
    const { values } = this.shop;
    const draw = uniform();
    const returnDraw = uniform();
    if (!this.felt.leaving) {
      if (draw < leavingHazard(this.felt, this.life.traits, values)) this.felt.leaving = true;
    } else if (this.felt.engagement === 0 && returnDraw < values.returning) {
      this.comeBack(today + 1);
    }
  }

  private comeBack(day: number): void {
    this.felt.leaving = false;
    this.felt.engagement = 1;
    this.momentum.nextFixedPurchase = day;
  }

  private liveDay(day: number): void {
    const { shop, momentum } = this;
    this.receive(day);
    if (momentum.purchases > 0) {
      const demand = shop.demand[day - shop.timeline.start] ?? 0;
      const expected = momentum.rate * demand * (day <= momentum.liftUntil ? momentum.lift : 1);
      momentum.pressure += expected;
      momentum.due += expected * momentum.success;
      this.expect(expected * momentum.success);
    }
    if (day === momentum.nextFixedPurchase) this.expect(1);
    if (momentum.pressure >= momentum.threshold || day === momentum.nextFixedPurchase) {
      this.goShopping(day);
      this.refreshRate();
    }
  }

  private expect(purchases: number): void {
    const { expected } = this.momentum;
    const month = expected.length - 1;
    expected[month] = (expected[month] ?? 0) + purchases;
  }

  private goShopping(day: number): void {
    const { shop, life, momentum } = this;
    const { values, random } = shop;
    const interactions = life.interactions.length;
    const outcome = this.trade.shop(this.felt, {
      day,
      number: momentum.occasions,
      due: momentum.due,
      offer: day <= momentum.liftUntil ? momentum.offer : 0,
      fixed: day === momentum.nextFixedPurchase,
    });
    momentum.occasions += 1;
    momentum.pressure = 0;
    const gap = random.stream('gap', life.traits.entity, momentum.occasions);
    momentum.threshold = gamma(gap, values.regularity, 1 / values.regularity);
    if (outcome.retryOn != null) momentum.nextFixedPurchase = outcome.retryOn;
    if (!outcome.bought) return;
    momentum.purchases += 1;
    momentum.lastPurchase = day;
    momentum.due = 0;
    const complaint = life.interactions[interactions];
    if (complaint !== undefined) {
      this.ask(complaint.day + 7, 'complaint', 1_000_000 + momentum.occasions, values.surveyAfterComplaint);
    }
  }

  private ask(askedOn: number, occasion: 'regular' | 'complaint', index: number, response: number): void {
    const { random, values } = this.shop;
    const { traits, invitations } = this.life;
    const invitation = ask(invitations, {
      random,
      values,
      scales: this.trade.scales ?? surveyScales,
      entity: traits.entity,
      felt: this.felt,
      levels: levelsOf(this.felt, traits),
      askedOn,
      occasion,
      index,
      response,
    });
    if (invitation) invitations.push(invitation);
  }

  /** What reaches the customer on a day: a wave of a campaign, a price rise, the regular survey. */
  private receive(day: number): void {
    const { shop, life, felt, momentum } = this;
    const { values } = shop;
    const wave = shop.wavesByDay.get(day);
    if (wave && life.consent && isInAudience(wave, life)) this.receiveWave(wave);
    if (shop.assortment.priceRises.includes(day)) felt.satisfaction += values.priceRiseEffect;
    const number = shop.surveyNumbers.get(day);
    if (number !== undefined && momentum.lastPurchase > day - 365) {
      this.ask(day, 'regular', number, values.surveyResponse);
    }
  }

  private receiveWave(wave: Wave<Audience>): void {
    const { shop, life, felt } = this;
    const { contact, noticed, comesBack } = sendWave(shop.random, shop.values, wave, life.traits.entity, felt);
    life.contacts.push(contact);
    if (contact.unsubscribedOn !== null) life.consent = false;
    if (noticed) this.notice(wave);
    if (wave.audience !== 'lapsed' || !felt.leaving) return;
    const backOn = comesBack(lapseOf(wave, life));
    if (backOn === null) return;
    this.comeBack(backOn);
    life.effects.push({ campaign: wave.id, purchases: 1 });
  }

  private notice(wave: Wave): void {
    const { shop, life, momentum } = this;
    const { values, demand, timeline } = shop;
    momentum.lift = exp(values.rateCampaign * wave.strength);
    momentum.liftUntil = wave.endsOn;
    momentum.offer = wave.discount;
    this.trade.notice?.(this.felt, wave);
    if (momentum.purchases === 0) return;
    let expected = 0;
    for (let day = wave.sentOn; day <= wave.endsOn; day++) expected += demand[day - timeline.start] ?? 0;
    const occasions = expected * momentum.rate * (momentum.lift - 1);
    life.effects.push({ campaign: wave.id, purchases: occasions * momentum.success });
  }

  private tell(monthEnd: number): TrueMonth {
    const { shop, life, felt, momentum, trade } = this;
    const { purchases, lastPurchase, expected } = momentum;
    const rate = life.traits.rate * intensity(felt, shop.values) * (trade.success?.(felt) ?? 1);
    const course = { purchases, lastPurchase, expected, rate };
    return trueMonth(life, felt, course, trade.scales ?? surveyScales, monthEnd);
  }
}
