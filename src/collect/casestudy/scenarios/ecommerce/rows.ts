import { writeBudget } from '../../core/budget';
import { writePreferences } from '../../core/shop/preferences';
import { customerCode, strangerNumber, writeArticles, writeShopping, type NumberedOrder } from '../../core/shop/write';
import type { RowSink } from '../../core/sink';
import { padded, writeWaves } from '../../core/write';
import { countries } from '../../people/places';
import { budgetOf } from './budget';
import { appChannel, webChannel, type Life, type Visit } from './traits';
import { strangersVisits } from './visit';
import type { World } from './world';

const channelNames = {
  [webChannel]: { fr: 'Site', en: 'Website' },
  [appChannel]: { fr: 'Application mobile', en: 'Mobile app' },
} as const;

/** Channels, articles and campaigns: the rows that do not belong to a customer. */
export function writeMarket(world: World, sink: RowSink): void {
  const { locale, assortment, waves, recoveries, timeline } = world;
  sink.add('channel', { channel_id: webChannel, name: channelNames[webChannel][locale], type: 'web' });
  sink.add('channel', { channel_id: appChannel, name: channelNames[appChannel][locale], type: 'app' });
  writeArticles(assortment, timeline, sink);
  writeWaves(waves, timeline, locale, sink);
  writeWaves([...recoveries.values()], timeline, locale, sink);
  writeBudget(world, budgetOf(world), sink);
}

/** Everything the shop’s systems hold about one customer, and the visits of strangers beside. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const { locale } = world;
  const { traits } = life;
  const { identity, place } = traits;
  const customer = customerCode(traits.entity);
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
    acquisition_channel_id: webChannel,
    registered_on: traits.registeredOn,
    email_consent: traits.consent && identity.email !== null,
    lock_in: traits.lockIn,
  });
  writePreferences(world, traits, customer, sink);
  const orders = writeShopping(world, life, sink);
  const digits = customer.slice(1);
  const ofCustomer = (index: number): string => `S${digits}-${padded(index + 1, 4)}`;
  const ofStranger = (index: number): string =>
    `V${strangerNumber(world.random, 'visit number', traits.entity, index)}`;
  writeVisits(world, life.visits, ofCustomer, customer, numbersOf(life, orders), sink);
  writeVisits(world, strangersVisits(world, traits.entity), ofStranger, null, new Map(), sink);
}

/** The number under which each order of a life is written, by its place in the life. */
function numbersOf(life: Life, orders: readonly NumberedOrder[]): ReadonlyMap<number, string> {
  const places = new Map(life.orders.map((order, place) => [order, place]));
  return new Map(orders.map(({ id, order }) => [places.get(order) ?? -1, id]));
}

function writeVisits(
  { timeline }: World,
  visits: readonly Visit[],
  numberOf: (index: number) => string,
  customer: string | null,
  orders: ReadonlyMap<number, string>,
  sink: RowSink,
): void {
  const within = visits.filter(({ day }) => day < timeline.end).sort((a, b) => a.day - b.day);
  within.forEach((visit, index) =>
    sink.add('web_session', {
      session_id: numberOf(index),
      customer_id: customer,
      started_on: visit.day,
      channel_id: visit.channel,
      campaign_id: visit.campaign,
      device: visit.device,
      pages: visit.pages,
      duration_seconds: visit.seconds,
      cart_amount: visit.cart,
      reached_checkout: visit.reachedCheckout,
      order_id: visit.order === null ? null : (orders.get(visit.order) ?? null),
    }),
  );
}
