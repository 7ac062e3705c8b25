import type { StoreRows } from '../../../../store';
import type { RowSink } from '../sink';
import { duringWave, padded, writeCampaignContacts, writeInteractions, writeSurveys, type Booked } from '../write';
import type { Randomness } from '../../random';
import type { Timeline } from '../../timeline';
import { shelfPrice, type Assortment } from './assortment';
import { netOf } from './line';
import type { Order, ShopLife } from './life';
import type { Shop } from './shop';

/** The code of the customer with this entity number: C000001 is entity 0. */
export function customerCode(entity: number): string {
  return `C${padded(entity + 1, 6)}`;
}

/** 36⁶: six characters of digits and capitals. */
const halves = 2_176_782_336;

/**
 * A number for what nobody known did: twelve characters that tell neither the customer beside whom it arose nor the
 * time. Two of a million coincide with a probability of some 10⁻⁷, as there are 36¹² ≈ 5·10¹⁸.
 * @param entity with `stream` and `index`, keys the draw
 */
export function strangerNumber(random: Randomness, stream: string, entity: number, index: number): string {
  const uniform = random.stream(stream, entity, index);
  const half = (): string =>
    Math.floor(uniform() * halves)
      .toString(36)
      .padStart(6, '0');
  return `${half()}${half()}`.toUpperCase();
}

/** The articles, at the list of the first chapter’s end: appending months must not change their rows. */
export function writeArticles(assortment: Assortment, { chapters, end }: Timeline, sink: RowSink): void {
  const factor = assortment.priceFactor((chapters[0]?.end ?? end) - 1);
  for (const article of assortment.articles) {
    sink.add('product', {
      product_id: article.code,
      name: article.name,
      category: article.category,
      subcategory: article.subcategory,
      list_price: shelfPrice(article.price, factor),
      unit_cost: Math.round(article.cost * factor),
      billing_period: 'once',
    });
  }
}

/** An order with the number under which it is written. */
export interface NumberedOrder {
  readonly id: string;
  readonly order: Order;
}

/** The orders within the months, in order of their days, numbered. Later months add numbers and change none. */
export function numberOrders(orders: readonly Order[], { end }: Timeline, prefix: string): NumberedOrder[] {
  return orders
    .filter(({ day }) => day < end)
    .sort((a, b) => a.day - b.day || Number(a.isReturn) - Number(b.isReturn))
    .map((order, index) => ({ id: `${prefix}-${padded(index + 1, 3)}`, order }));
}

/**
 * What every shop’s systems hold about a customer beside his record: orders, contacts, answers.
 * @returns the orders with their numbers
 */
export function writeShopping(shop: Shop, life: ShopLife, sink: RowSink): NumberedOrder[] {
  const { timeline, assortment } = shop;
  const customer = customerCode(life.traits.entity);
  const digits = customer.slice(1);
  const orders = numberOrders(life.orders, timeline, `T${digits}`);
  const waveOf = wavesOfOrders(timeline, life);
  for (const { id, order } of orders) {
    writeOrder(
      assortment,
      order,
      { order_id: id, customer_id: customer, campaign_id: waveOf.get(order) ?? null },
      sink,
    );
  }
  writeInteractions(timeline, customer, digits, life.interactions, sink);
  writeCampaignContacts(timeline, customer, life.contacts, purchasesOf(life), sink);
  writeSurveys(timeline, customer, digits, life.invitations, sink);
  return orders;
}

/** Writes an order, its lines and its payment. */
export function writeOrder(
  { articles }: Assortment,
  order: Order,
  names: Pick<StoreRows['sales_order'], 'order_id' | 'customer_id' | 'campaign_id'>,
  sink: RowSink,
): void {
  const { order_id, customer_id, campaign_id } = names;
  sink.add('sales_order', {
    order_id,
    customer_id,
    campaign_id,
    ordered_on: order.day,
    channel_id: order.channel,
    status: order.cancelled ? 'cancelled' : 'completed',
  });
  order.lines.forEach((line, index) =>
    sink.add('order_line', {
      order_id,
      line_number: index + 1,
      product_id: articles[line.article]?.code ?? '',
      quantity: line.quantity,
      discount: line.discount,
      net_amount: line.net,
      cost_amount: line.cost,
      is_return: order.isReturn,
    }),
  );
  if (order.isReturn || order.cancelled) return;
  const amount = netOf(order.lines);
  sink.add('payment', {
    payment_id: `P${order_id}`,
    order_id,
    due_on: order.day,
    paid_on: order.unpaid === true ? null : order.day,
    due_amount: amount,
    paid_amount: order.unpaid === true ? 0 : amount,
    method: order.method,
  });
}

const purchasesOf = ({ orders }: ShopLife): readonly (Booked & { readonly order: Order })[] =>
  orders
    .filter(({ isReturn, cancelled }) => !isReturn && !cancelled)
    .map((order) => ({ day: order.day, amount: netOf(order.lines), order }));

/** The wave that each purchase is booked to: one that reached the customer and ran on that day. */
function wavesOfOrders(timeline: Timeline, life: ShopLife): ReadonlyMap<Order, string> {
  const purchases = purchasesOf(life);
  return new Map(
    life.contacts
      .filter(({ delivered }) => delivered)
      .flatMap(({ wave }) => duringWave(timeline, wave, purchases).map(({ order }) => [order, wave.id] as const)),
  );
}
