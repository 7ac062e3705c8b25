import { countries } from '../../people/places';
import type { RowSink } from '../../core/sink';
import {
  duringWave,
  padded,
  writeCampaignContacts,
  writeInteractions,
  writeSurveys,
  writeWaves,
  type Booked,
} from '../../core/write';
import { chapterOf } from '../../timeline';
import type { Lived } from '../scenario';
import { anonymousTickets } from './anonymous';
import { shelfPrice } from './assortment';
import { netOf } from './basket';
import type { Life, Order } from './life';
import { phoneChannel, webChannel } from './traits';
import type { World } from './world';

/** The code of the customer with this entity number: C000001 is entity 0. */
export function customerCode(entity: number): string {
  return `C${padded(entity + 1, 6)}`;
}

/** Channels, articles and waves: the rows that do not belong to a customer. */
export function writeMarket(world: World, sink: RowSink): void {
  const { locale, shops, assortment, waves, timeline } = world;
  const names = {
    [webChannel]: { fr: 'Boutique en ligne', en: 'Online shop' },
    [phoneChannel]: { fr: 'Commande par téléphone', en: 'Phone order' },
  };
  for (const { code, city } of shops) {
    const name = { fr: `Magasin de ${city}`, en: `${city} shop` }[locale];
    sink.add('channel', { channel_id: code, name, type: 'store', city });
  }
  sink.add('channel', { channel_id: webChannel, name: names[webChannel][locale], type: 'web', city: null });
  sink.add('channel', { channel_id: phoneChannel, name: names[phoneChannel][locale], type: 'phone', city: null });
  // The list of the first chapter's end: appending months must not change the rows of articles.
  const factor = assortment.priceFactor((timeline.chapters[0]?.end ?? timeline.end) - 1);
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
  writeWaves(waves, timeline, locale, sink);
}

/** Everything the chain’s systems hold about one customer, and the tickets rung up without a card beside. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const { timeline } = world;
  const customer = customerCode(life.traits.entity);
  const digits = customer.slice(1);
  const isWithin = ({ day }: Order): boolean => day < timeline.end;
  const tickets = life.orders.filter(isWithin).sort((a, b) => a.day - b.day || Number(a.isReturn) - Number(b.isReturn));
  writeCustomer(world, life, customer, sink);
  const waveOf = wavesOfOrders(world, life);
  tickets.forEach((order, index) =>
    writeOrder(world, order, `T${digits}-${padded(index + 1, 3)}`, customer, waveOf.get(order) ?? null, sink),
  );
  anonymousTickets(world, life)
    .filter(isWithin)
    .forEach((order, index) => writeOrder(world, order, `A${digits}-${padded(index + 1, 3)}`, null, null, sink));
  writeInteractions(timeline, customer, digits, life.interactions, sink);
  writeCampaignContacts(timeline, customer, life.contacts, purchasesOf(life), sink);
  writeSurveys(timeline, customer, digits, life.invitations, sink);
}

/** What the instructor learns of a customer. */
export function livedOf({ timeline }: World, { traits, truth, effects }: Life): Lived {
  return {
    customerCode: customerCode(traits.entity),
    months: truth.filter(({ monthEnd }) => monthEnd < timeline.end),
    effects,
  };
}

const purchasesOf = ({ orders }: Life): readonly (Booked & { readonly order: Order })[] =>
  orders
    .filter(({ isReturn, cancelled }) => !isReturn && !cancelled)
    .map((order) => ({ day: order.day, amount: netOf(order.lines), order }));

/** The wave that each purchase is booked to: one that reached the customer and ran on that day. */
function wavesOfOrders({ timeline }: World, life: Life): ReadonlyMap<Order, string> {
  const purchases = purchasesOf(life);
  return new Map(
    life.contacts
      .filter(({ delivered }) => delivered)
      .flatMap(({ wave }) => duringWave(timeline, wave, purchases).map(({ order }) => [order, wave.id] as const)),
  );
}

function writeCustomer({ locale, timeline }: World, { traits, orders }: Life, customer: string, sink: RowSink): void {
  const { identity, place } = traits;
  const { end } = chapterOf(timeline, traits.entity);
  const hasCard = orders.some(({ day }) => day < end);
  sink.add('customer', {
    customer_id: customer,
    kind: 'person',
    name: `${identity.firstName} ${identity.lastName}`,
    first_name: identity.firstName,
    last_name: identity.lastName,
    gender: identity.gender,
    birth_year: identity.birthYear,
    email: identity.email,
    phone: identity.phone,
    city: place.city,
    postal_code: place.postalCode,
    region: place.region,
    country: countries[locale],
    acquisition_channel_id: traits.acquisitionChannel,
    registered_on: traits.registeredOn,
    email_consent: traits.consent && identity.email !== null,
    loyalty_card: hasCard ? cardNumber(traits.entity + 1) : null,
    lock_in: traits.lockIn,
  });
}

/** A number of the range 29, which EAN-13 leaves to shops, with its check digit. */
function cardNumber(number: number): string {
  const digits = `29${padded(number, 10)}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function writeOrder(
  { assortment }: World,
  order: Order,
  id: string,
  customer: string | null,
  wave: string | null,
  sink: RowSink,
): void {
  sink.add('sales_order', {
    order_id: id,
    customer_id: customer,
    ordered_on: order.day,
    channel_id: order.channel,
    campaign_id: wave,
    status: order.cancelled ? 'cancelled' : 'completed',
  });
  order.lines.forEach((line, index) =>
    sink.add('order_line', {
      order_id: id,
      line_number: index + 1,
      product_id: assortment.articles[line.article]?.code ?? '',
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
    payment_id: `P${id}`,
    order_id: id,
    due_on: order.day,
    paid_on: order.day,
    due_amount: amount,
    paid_amount: amount,
    method: order.method,
  });
}
