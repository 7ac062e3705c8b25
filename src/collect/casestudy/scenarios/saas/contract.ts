import { civilDate, monthStart } from '../../calendar';
import { nextWorkday, previousWorkday } from '../../core/workdays';
import { chance, exp, integer } from '../../random';
import { changeTerms } from './growth';
import type { Contract, Invoice, Life } from './life';
import { invoiceAmount, monthlyAmount } from './plans';
import type { World } from './world';

/** The same day of a later month, or its last day where it has no such day. */
export function anniversary(day: number, months: number): number {
  const first = monthStart(day, months);
  const length = monthStart(day, months + 1) - first;
  return first + Math.min(civilDate(day).day, length) - 1;
}

const monthsEach = { month: 1, year: 12 } as const;

/** An account subscribes: the trial that runs becomes a contract, or a new contract begins. */
export function startContract(world: World, life: Life, day: number): void {
  const { standing, traits, contracts, felt } = life;
  const contract = standing.contract ?? newContract(life, null);
  if (contracts.at(-1) !== contract) contracts.push(contract);
  contract.startedOn = day;
  felt.leaving = false;
  felt.engagement = 1;
  Object.assign(standing, { contract, billings: 0, noticeOn: Infinity, isUnpaid: false, isCutOff: false });
  if (contracts.every(({ changes }) => changes.length === 0)) {
    standing.plan = traits.plan;
    standing.seats = traits.seats;
  }
  setTerms(world, life, day, 'start');
  bill(world, life, day, standing.billed);
}

export function newContract({ traits }: Life, trialOn: number | null): Contract {
  const { commitment } = traits;
  return { commitment, trialOn, startedOn: null, noticeOn: null, endedOn: null, changes: [], usage: [] };
}

/** A billing day: the contract ends if that was announced, or goes on for another term, perhaps on other terms. */
export function renew(world: World, life: Life, day: number): void {
  const { standing, felt } = life;
  const { contract } = standing;
  if (contract === null) return;
  if (contract.noticeOn !== null || standing.isCutOff) {
    endContract(life, contract, day);
    return;
  }
  const before = standing.billed;
  const reason = changeTerms(world, life, day);
  const price = world.priceList.seatPrice(standing.plan, day);
  const rises = price > world.priceList.seatPrice(standing.plan, anniversary(day, -monthsEach[contract.commitment]));
  if (rises) felt.satisfaction += world.values.priceRiseEffect;
  if (reason !== null || rises) setTerms(world, life, day, reason ?? 'price');
  // A dearer price list is no new business.
  bill(world, life, day, reason === null ? 0 : Math.max(0, standing.billed - before));
}

function setTerms(
  { priceList, values }: World,
  { standing }: Life,
  day: number,
  reason: 'start' | 'upgrade' | 'downgrade' | 'seats' | 'price',
): void {
  const { contract, plan, seats } = standing;
  if (contract === null) return;
  standing.billed = invoiceAmount(priceList, values, contract.commitment, { plan, seats, day });
  contract.changes.push({ day, plan, seats, amount: monthlyAmount(standing.billed, contract.commitment), reason });
}

function endContract({ standing, felt }: Life, contract: Contract, day: number): void {
  contract.endedOn = day;
  contract.changes.push({ day, plan: standing.plan, seats: 0, amount: 0, reason: 'end' });
  felt.leaving = true;
  Object.assign(standing, { contract: null, noticeOn: Infinity, isUnpaid: false, isCutOff: false });
}

function bill(world: World, life: Life, day: number, newBusiness: number): void {
  const { standing, invoices } = life;
  const { contract, billed, plan, seats, wave } = standing;
  if (contract?.startedOn == null) return;
  const isFirst = standing.billings === 0;
  const offer = isFirst && wave !== null && day <= wave.until ? wave.discount : 0;
  const discount = Math.round(billed * offer);
  const { commitment } = contract;
  const cost = Math.round(billed * (1 - world.values.margin));
  const method = life.traits.method;
  const net = billed - discount;
  const { dueOn, paidOn } = pay(world, life, day, isFirst);
  const invoice = { day, commitment, plan, seats, discount, cost, method, net, newBusiness, isFirst, dueOn, paidOn };
  invoices.push(invoice);
  standing.billings += 1;
  standing.nextBilling = anniversary(contract.startedOn, standing.billings * monthsEach[commitment]);
}

/** Invoices by transfer are due in 30 days; charges on the day. The first charge is what opens a contract. */
function pay(
  { random, values, locale }: World,
  { traits, felt, standing, invoices }: Life,
  day: number,
  isFirst: boolean,
): Pick<Invoice, 'dueOn' | 'paidOn'> {
  const uniform = random.stream('payment', traits.entity, invoices.length);
  const [trouble, recovery, cut] = [uniform(), uniform(), uniform()];
  const propensity = traits.paymentTrouble * exp(values.failureSatisfaction * felt.satisfaction);
  if (traits.method === 'transfer') {
    const dueOn = day + transferDays;
    const isLate = trouble < values.transferLate * propensity;
    // Banks rest at weekends: what comes in time comes before, what is late comes after.
    const paidOn = isLate
      ? nextWorkday(dueOn + integer(uniform, 3, 45), locale)
      : previousWorkday(day + integer(uniform, 8, transferDays), locale);
    return { dueOn, paidOn };
  }
  const fails = traits.method === 'card' && !isFirst && trouble < Math.min(0.6, values.chargeFailure * propensity);
  const isRecovered = recovery < values.chargeRecovery;
  standing.isUnpaid = fails && !isRecovered;
  if (!fails) return { dueOn: day, paidOn: day };
  if (isRecovered) return { dueOn: day, paidOn: day + integer(uniform, 1, 14) };
  standing.isCutOff = cut < values.cutOff;
  return { dueOn: day, paidOn: null };
}

const transferDays = 30;

/** Gives notice: the contract goes on until it would have been renewed. */
export function giveNotice({ standing }: Life, day: number): boolean {
  if (standing.contract === null || standing.contract.noticeOn !== null) return false;
  standing.contract.noticeOn = day;
  return true;
}

/** When someone who has begun to leave will give notice: soon by the month, within two months of the renewal by the year. */
export function planNotice(
  { random, values }: World,
  { traits, standing }: Life,
  today: number,
  month: number,
): number {
  const uniform = random.stream('notice', traits.entity, month);
  const day = integer(uniform, 0, 27);
  const atOnce = chance(uniform, values.noticeSameMonth);
  const delay = atOnce ? 0 : integer(uniform, 20, 60);
  const ahead = integer(uniform, 15, 60);
  if (traits.commitment === 'month') return today + day + delay;
  const before = Math.max(today + Math.floor(day / 2), standing.nextBilling - ahead);
  return standing.nextBilling > today ? Math.min(before, standing.nextBilling - 1) : before;
}
