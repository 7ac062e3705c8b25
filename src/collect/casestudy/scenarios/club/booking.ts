import { weekday } from '../../calendar';
import type { Felt } from '../../core/felt';
import { chance, cumulative, categorical, integer, logistic, logit, type Uniform } from '../../random';
import { camp, type Course } from './catalogue';
import { chooseGroups } from './courses';
import { clubChannel, webChannel } from './household';
import type { Enrolment, Instalment, Life, Line, Method, Order, Standing } from './life';
import { nextOpenDay, type Term } from './school-calendar';
import { deskId, type Group } from './staff';
import type { World } from './world';

/** Prices of the school year, in cents, to the whole euro. */
export function priceOf(world: World, price: number, schoolYear: number): number {
  const first = world.terms[0]?.schoolYear ?? schoolYear;
  let factor = 1;
  for (let year = first; year < schoolYear; year++) factor *= 1 + world.values.priceRise;
  return Math.round(price * factor) * 100;
}

export interface Booking {
  readonly day: number;
  readonly term: Term;
  /** Indexes of the children, eldest first. */
  readonly children: readonly number[];
  readonly channel: string;
}

type NewEnrolment = Omit<Enrolment, 'number' | 'withdrawnOn' | 'progress' | 'sessions'>;

/** Adds an enrolment, so that its number is its place in the household’s life. */
export function addEnrolment(
  life: Life,
  { child, group, term, day, status, price, discount, order }: NewEnrolment,
): Enrolment {
  const added: Enrolment = {
    number: life.enrolments.length,
    child,
    group,
    term,
    day,
    status,
    price,
    discount,
    order,
    withdrawnOn: null,
    progress: 0,
    sessions: [],
  };
  life.enrolments.push(added);
  return added;
}

/**
 * A household enrols children for a term: one invoice, a line a child and course. The eldest pays in full, brothers
 * and sisters have their discount.
 */
export function book(world: World, life: Life, felt: Felt, standing: Standing, booking: Booking): void {
  const { random, values } = world;
  const { day, term, children, channel } = booking;
  const { entity } = life.traits;
  const uniform = random.stream('booking', entity, term.key);
  const chosen = children.map((child) => ({ child, groups: chooseGroups(world, life, child, term, uniform) }));
  const learners = chosen.filter(({ groups }) => groups.length > 0);
  if (learners.length === 0) return;
  const priced = learners.flatMap(({ child, groups }, rank) =>
    groups.map((group) => ({
      child,
      group,
      ...priceLine(world, group.course, term, rank > 0 ? values.siblingDiscount : 0),
    })),
  );
  const lines = priced.map(({ group, discount, price, cost }): Line => ({
    product: group.course.code,
    discount,
    net: price - discount,
    cost,
  }));
  const order = addOrder(world, life, felt, { day, channel, term, lines });
  for (const { child, group, price, discount } of priced) {
    addEnrolment(life, { child, group, term, day, status: 'enrolled', price, discount, order });
  }
  standing.run = standing.term?.key === term.key - 1 ? standing.run + 1 : 1;
  standing.term = term;
  standing.lapsedOn = null;
  standing.orderDays.push(day);
  felt.leaving = false;
  felt.engagement = 1;
}

function priceLine(world: World, course: Course, term: Term, discount: number) {
  const price = priceOf(world, course.price, term.schoolYear);
  return { price, discount: Math.round(price * discount), cost: Math.round(price * world.values.costShare) };
}

function addOrder(world: World, life: Life, felt: Felt, bill: Omit<Order, 'instalments'>): Order {
  const uniform = world.random.stream('payment', life.traits.entity, life.orders.length);
  const order: Order = { ...bill, instalments: instalmentsOf(world, life, felt, bill, uniform) };
  life.orders.push(order);
  for (const { dueOn, paidOn } of order.instalments) remind(life, dueOn, paidOn, uniform);
  return order;
}

const methods: readonly Method[] = ['card', 'cheque', 'transfer', 'debit'];
const methodWeights: Readonly<Record<'atOnce' | 'instalments', Float64Array>> = {
  atOnce: cumulative([0.55, 0.3, 0.15, 0]),
  instalments: cumulative([0.2, 0.4, 0.1, 0.3]),
};

const total = (lines: readonly Line[]): number => lines.reduce((sum, { net }) => sum + net, 0);

/** Who pays in advance pays when enrolling; instalments fall due from the start of the term on, a month apart. */
function instalmentsOf(
  world: World,
  { traits }: Life,
  felt: Felt,
  { day, term, lines }: Omit<Order, 'instalments'>,
  uniform: Uniform,
): Instalment[] {
  const { values } = world;
  const count = term === null ? 1 : traits.instalments;
  const whole = total(lines);
  const part = Math.floor(whole / count);
  const first = count === 1 || term === null ? day : Math.max(day, term.startsOn);
  const method = methods[categorical(uniform, methodWeights[count === 1 ? 'atOnce' : 'instalments'])] ?? 'card';
  const strain =
    values.paymentBalance +
    values.liquidityEffect * (traits.liquidity - (1 - values.comfortable + values.tight)) +
    values.lateSatisfaction * felt.satisfaction;
  const odds = (share: number): number => logistic(logit(share) + strain);
  return Array.from({ length: count }, (_, place): Instalment => {
    const dueOn = first + 30 * place;
    const draw = uniform();
    const delay = 5 + integer(uniform, 0, 40);
    const fails = draw < odds(values.unpaid);
    const late = draw < odds(values.unpaid) + odds(values.latePayment);
    const amount = place === 0 ? whole - part * (count - 1) : part;
    return { dueOn, paidOn: fails ? null : late ? dueOn + delay : dueOn, amount, method };
  });
}

/** Calls about what is overdue, ten days after and, if nothing comes of it, a month later. */
function remind({ interactions }: Life, dueOn: number, paidOn: number | null, uniform: Uniform): void {
  const answered = [chance(uniform, 0.7), chance(uniform, 0.5)];
  const minutes = integer(uniform, 2, 9);
  [10, 40].forEach((days, place) => {
    const day = dueOn + days;
    if (paidOn !== null && paidOn <= day) return;
    interactions.push({
      day: nextOpenDay(day),
      type: 'call',
      direction: 'out',
      answered: answered[place] === true,
      resolvedOn: null,
      employee: deskId,
      minutes: answered[place] === true ? minutes : 1,
      sentiment: answered[place] === true ? 'neutral' : null,
    });
  });
}

/** The week of July, for one child. */
export function bookCamp(world: World, life: Life, felt: Felt, day: number): void {
  const price = priceOf(world, camp.price, schoolYearOf(world, day));
  const line: Line = { product: camp.code, discount: 0, net: price, cost: Math.round(price * world.values.costShare) };
  addOrder(world, life, felt, { day, channel: webChannel, term: null, lines: [line] });
}

function schoolYearOf({ terms }: World, day: number): number {
  return [...terms].reverse().find(({ startsOn }) => startsOn <= day)?.schoolYear ?? terms[0]?.schoolYear ?? 0;
}

/** Where a family enrols on a day: the club is closed on Sunday. */
export function channelOn(world: World, day: number, uniform: Uniform): string {
  const online = chance(uniform, world.values.webShare);
  return online || weekday(day) === 6 ? webChannel : clubChannel;
}

/** A form that is begun, or a trial class: an enrolment without invoice. */
export function addAttempt(
  world: World,
  life: Life,
  status: 'trial' | 'unfinished',
  group: Group,
  child: number,
  term: Term,
  day: number,
): Enrolment {
  const price = status === 'trial' ? 0 : priceOf(world, group.course.price, term.schoolYear);
  return addEnrolment(life, { child, group, term, day, status, price, discount: 0, order: null });
}
