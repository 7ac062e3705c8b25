import { countries } from '../people/places';
import type { RowSink } from '../rows';
import { anonymousTickets } from './anonymous';
import { shelfPrice } from './assortment';
import { netOf } from './basket';
import type { Life, Order } from './life';
import { phoneChannel, webChannel } from './traits';
import type { World } from './world';

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The code of the customer with this entity number: C000001 is entity 0. */
export function customerCode(entity: number): string {
  return `C${padded(entity + 1, 6)}`;
}

/** Channels, articles and waves: the rows that do not belong to a customer. */
export function writeWorld(world: World, customers: number, sink: RowSink): void {
  const { locale, shops, assortment, waves, end } = world;
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
  const factor = assortment.priceFactor(end - 1);
  for (const article of assortment.articles) {
    sink.add('product', {
      product_id: article.code,
      name: article.name,
      category: article.category,
      subcategory: article.subcategory,
      list_price: shelfPrice(article.price, factor),
      unit_cost: Math.round(article.cost * factor),
    });
  }
  for (const wave of waves) {
    sink.add('campaign', {
      campaign_id: wave.id,
      name: `${wave.name[locale]} ${wave.year}`,
      objective: wave.objective[locale],
      medium: wave.medium,
      marketing_type: wave.marketingType,
      started_on: wave.sentOn,
      ended_on: Math.min(wave.endsOn, end - 1),
      cost: Math.round((wave.fixedCost * customers) / 1000),
    });
  }
}

/** Everything the chain’s systems hold about one customer, and the tickets rung up without a card beside. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const customer = customerCode(life.traits.entity);
  writeCustomer(world, life, customer, sink);
  const tickets = [...life.orders].sort((a, b) => a.day - b.day || Number(a.isReturn) - Number(b.isReturn));
  const digits = customer.slice(1);
  tickets.forEach((order, index) => writeOrder(world, order, `T${digits}-${padded(index + 1, 3)}`, customer, sink));
  anonymousTickets(world, life).forEach((order, index) =>
    writeOrder(world, order, `A${digits}-${padded(index + 1, 3)}`, null, sink),
  );
  writeContacts(life, customer, sink);
}

function writeCustomer({ locale }: World, { traits, orders, consent }: Life, customer: string, sink: RowSink): void {
  const { identity, place } = traits;
  const hasCard = orders.length > 0;
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
    email_consent: consent && identity.email !== null,
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

function writeOrder({ assortment }: World, order: Order, id: string, customer: string | null, sink: RowSink): void {
  sink.add('sales_order', {
    order_id: id,
    customer_id: customer,
    ordered_on: order.day,
    channel_id: order.channel,
    campaign_id: order.wave?.id ?? null,
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

function writeContacts(life: Life, customer: string, sink: RowSink): void {
  const interactions = [...life.interactions].sort((a, b) => a.day - b.day);
  interactions.forEach((interaction, index) =>
    sink.add('interaction', {
      interaction_id: `I${customer.slice(1)}-${padded(index + 1, 3)}`,
      customer_id: customer,
      occurred_on: interaction.day,
      type: interaction.type,
      direction: interaction.direction,
      answered: interaction.answered,
      resolved_on: interaction.resolvedOn,
    }),
  );
  for (const contact of life.contacts) {
    sink.add('campaign_contact', {
      campaign_id: contact.wave.id,
      customer_id: customer,
      is_control: contact.isControl,
      sent_on: contact.wave.sentOn,
      delivered: contact.delivered,
      opened_on: contact.openedOn,
      clicked_on: contact.clickedOn,
      converted_on: contact.convertedOn,
      unsubscribed_on: contact.unsubscribedOn,
      cost: contact.isControl ? 0 : contact.wave.unitCost,
      attributed_amount: contact.attributed,
    });
  }
  for (const { day, answers } of life.surveys) {
    for (const { construct, item, value } of answers) {
      sink.add('survey_answer', { customer_id: customer, answered_on: day, construct, item, value });
    }
  }
}
