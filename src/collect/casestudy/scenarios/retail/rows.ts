import { writeBudget } from '../../core/budget';
import type { Order } from '../../core/shop/life';
import { writePreferences } from '../../core/shop/preferences';
import { customerCode, writeArticles, strangerNumber, writeOrder, writeShopping } from '../../core/shop/write';
import type { RowSink } from '../../core/sink';
import { padded, writeWaves } from '../../core/write';
import { countries } from '../../people/places';
import { chapterOf } from '../../timeline';
import { anonymousTickets } from './anonymous';
import { budgetOf } from './budget';
import { phoneChannel, webChannel, type Life } from './traits';
import type { World } from './world';

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
  writeArticles(assortment, timeline, sink);
  writeWaves(waves, timeline, locale, sink);
  writeBudget(world, budgetOf(world), sink);
}

/** Everything the chain’s systems hold about one customer, and the tickets rung up without a card beside. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const customer = customerCode(life.traits.entity);
  writeCustomer(world, life, customer, sink);
  writePreferences(world, life.traits, customer, sink);
  writeShopping(world, life, sink);
  const isWithin = ({ day }: Order): boolean => day < world.timeline.end;
  anonymousTickets(world, life)
    .filter(isWithin)
    .forEach((order, index) => {
      const id = `A${strangerNumber(world.random, 'ticket number', life.traits.entity, index)}`;
      writeOrder(world.assortment, order, { order_id: id, customer_id: null, campaign_id: null }, sink);
    });
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
