import { countries } from '../../people/places';
import {
  known,
  padded,
  writeCampaignContacts,
  writeInteractions,
  writeSurveys,
  writeWaves,
  duringWave,
} from '../../core/write';
import type { RowSink } from '../../core/sink';
import { text, type Text } from '../../../../relationship/text';
import type { Lived } from '../scenario';
import { writeBudget } from '../../core/budget';
import { priceOf } from './booking';
import { budgetOf } from './budget';
import { camp, categories, courses } from './catalogue';
import { clubChannel, emailOf, fairChannel, phoneChannel, registerChannel, webChannel } from './household';
import type { Enrolment, Life, Order } from './life';
import { deskId, managerId, staffOf } from './staff';
import type { World } from './world';

/** The code of the household with this entity number: F00001 is entity 0. */
export function customerCode(entity: number): string {
  return `F${padded(entity + 1, 5)}`;
}

const channels: readonly {
  readonly id: string;
  readonly name: Text;
  readonly type: 'store' | 'web' | 'phone' | 'field' | 'unknown';
}[] = [
  { id: clubChannel, name: text('Accueil du club', 'Club desk'), type: 'store' },
  { id: webChannel, name: text('Formulaire en ligne', 'Web form'), type: 'web' },
  { id: phoneChannel, name: text('Téléphone', 'Phone'), type: 'phone' },
  { id: fairChannel, name: text('Forum des associations', 'Clubs and societies fair'), type: 'field' },
  { id: registerChannel, name: text('Ancien fichier des adhérents', 'Former members’ register'), type: 'unknown' },
];

/** Channels, staff, courses and waves: the rows that do not belong to a household. */
export function writeMarket(world: World, sink: RowSink): void {
  const { locale, random, teams, timeline, waves } = world;
  const [{ city } = { city: null }] = world.places;
  for (const { id, name, type } of channels) {
    sink.add('channel', { channel_id: id, name: name[locale], type, city: type === 'store' ? city : null });
  }
  const teamName = text('Équipe', 'Team');
  for (const { id, name, role, team, hiredOn } of staffOf(random, locale, teams, timeline.start)) {
    sink.add('employee', {
      employee_id: id,
      name,
      role,
      team: role === 'instructor' ? `${teamName[locale]} ${team + 1}` : null,
      hired_on: hiredOn,
      manager_id: id === managerId ? null : managerId,
    });
  }
  writeCourses(world, sink);
  writeWaves(waves, timeline, locale, sink);
  writeBudget(world, budgetOf(world), sink);
}

/** At the prices of the last school year that the first chapter knows: appending months changes no row. */
function writeCourses(world: World, sink: RowSink): void {
  const { locale, timeline, terms, values } = world;
  const lastDay = (timeline.chapters[0]?.end ?? timeline.end) - 1;
  const year = [...terms].reverse().find(({ startsOn }) => startsOn <= lastDay)?.schoolYear ?? 0;
  for (const course of [...courses, camp]) {
    const price = priceOf(world, course.price, year);
    sink.add('product', {
      product_id: course.code,
      name: course.name[locale],
      category: course.category[locale],
      list_price: price,
      unit_cost: Math.round(price * values.costShare),
      billing_period: course.code === camp.code ? 'once' : 'term',
      level: course.level[locale],
      minimum_age: course.ages[0],
      maximum_age: course.ages[1],
    });
  }
}

/** Everything that the club’s systems hold about one household. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const { timeline } = world;
  const customer = customerCode(life.traits.entity);
  const digits = customer.slice(1);
  writeHousehold(world, life, customer, sink);
  const orders = life.orders.filter(({ day }) => day < timeline.end).sort((a, b) => a.day - b.day);
  const numbers = new Map(orders.map((order, index) => [order, `T${digits}-${padded(index + 1, 2)}`] as const));
  const waveOf = wavesOfOrders(world, life);
  for (const [order, id] of numbers) writeOrder(world, order, id, customer, waveOf.get(order) ?? null, sink);
  writeEnrolments(world, life, customer, numbers, sink);
  const parent = contactCode(digits, 0);
  const interactions = life.interactions.map((interaction) => ({ ...interaction, contact: parent }));
  writeInteractions(timeline, customer, digits, interactions, sink);
  writeCampaignContacts(timeline, customer, life.contacts, purchasesOf(life), sink);
  writeSurveys(timeline, customer, digits, life.invitations, sink);
}

/** What the instructor learns of a household. */
export function livedOf({ timeline }: World, { traits, truth, effects }: Life): Lived {
  return {
    customerCode: customerCode(traits.entity),
    months: truth.filter(({ monthEnd }) => monthEnd < timeline.end),
    effects,
  };
}

const contactCode = (digits: string, place: number): string => `P${digits}-${place + 1}`;

const purchasesOf = ({ orders }: Life) =>
  orders.map((order) => ({ day: order.day, amount: order.lines.reduce((sum, { net }) => sum + net, 0), order }));

/** The wave that each invoice is booked to: one that reached the family and ran on that day. */
function wavesOfOrders({ timeline }: World, life: Life): ReadonlyMap<Order, string> {
  const purchases = purchasesOf(life);
  return new Map(
    life.contacts
      .filter(({ delivered }) => delivered)
      .flatMap(({ wave }) => duringWave(timeline, wave, purchases).map(({ order }) => [order, wave.id] as const)),
  );
}

function writeHousehold({ locale }: World, { traits }: Life, customer: string, sink: RowSink): void {
  const { place, parents, children, familyName } = traits;
  const [first] = parents;
  sink.add('customer', {
    customer_id: customer,
    kind: 'household',
    name: { fr: `Famille ${familyName}`, en: `${familyName} family` }[locale],
    last_name: familyName,
    email: emailOf(parents),
    phone: first?.phone ?? null,
    city: place.city,
    postal_code: place.postalCode,
    region: place.region,
    country: countries[locale],
    acquisition_channel_id: traits.acquisitionChannel,
    registered_on: traits.registeredOn,
    email_consent: traits.consent,
    owner_employee_id: deskId,
    lock_in: traits.lockIn,
  });
  const people = [
    ...parents.map((parent) => ({ ...parent, role: 'parent' as const })),
    ...children.map((child) => ({ ...child, lastName: familyName, email: null, phone: null, role: 'child' as const })),
  ];
  people.forEach((person, index) =>
    sink.add('contact', {
      contact_id: contactCode(customer.slice(1), index),
      customer_id: customer,
      role: person.role,
      name: `${person.firstName} ${person.lastName}`,
      first_name: person.firstName,
      last_name: person.lastName,
      gender: person.gender,
      birth_year: person.birthYear,
      email: person.email,
      phone: person.phone,
      is_primary: index === 0,
    }),
  );
  writePreferences(locale, traits, customer, sink);
}

/** What the form asks: how much each field interests the children, from 1 to 5; fields without interest are left out. */
function writePreferences(locale: World['locale'], traits: Life['traits'], customer: string, sink: RowSink): void {
  categories.forEach((category, place) => {
    const interest = Math.max(...traits.children.map(({ interests }) => interests[place] ?? 0));
    const strength = Math.min(5, Math.ceil(2.5 * interest));
    if (interest < 0.25) return;
    sink.add('customer_preference', {
      customer_id: customer,
      category: category[locale],
      strength,
      declared_on: traits.registeredOn,
    });
  });
}

function writeOrder(
  { timeline }: World,
  { day, channel, lines, instalments }: Order,
  id: string,
  customer: string,
  wave: string | null,
  sink: RowSink,
): void {
  sink.add('sales_order', {
    order_id: id,
    customer_id: customer,
    ordered_on: day,
    channel_id: channel,
    campaign_id: wave,
    employee_id: channel === webChannel ? null : deskId,
    status: 'completed',
  });
  lines.forEach(({ product, discount, net, cost }, index) =>
    sink.add('order_line', {
      order_id: id,
      line_number: index + 1,
      product_id: product,
      quantity: 1,
      discount,
      net_amount: net,
      cost_amount: cost,
      is_return: false,
    }),
  );
  instalments.forEach(({ dueOn, paidOn, amount, method }, index) => {
    const paid = known(timeline, day, paidOn);
    sink.add('payment', {
      payment_id: `P${id}-${index + 1}`,
      order_id: id,
      due_on: dueOn,
      paid_on: paid,
      due_amount: amount,
      paid_amount: paid === null ? 0 : amount,
      method,
    });
  });
}

const badgeName = text('Badge du cours', 'Course badge');

function writeEnrolments(
  { timeline, locale, groups }: World,
  life: Life,
  customer: string,
  orders: ReadonlyMap<Order, string>,
  sink: RowSink,
): void {
  const digits = customer.slice(1);
  const written = life.enrolments.filter(({ day }) => day < timeline.end);
  written.sort((a, b) => a.day - b.day || a.number - b.number);
  written.forEach((enrolment, index) => {
    const { group, term, day, status, price, discount, order } = enrolment;
    const id = `N${digits}-${padded(index + 1, 3)}`;
    const withdrawn = known(timeline, day, enrolment.withdrawnOn) !== null;
    sink.add('enrolment', {
      enrolment_id: id,
      customer_id: customer,
      contact_id: contactCode(digits, life.traits.parents.length + enrolment.child),
      product_id: group.course.code,
      employee_id: groups.termOf(group, term).instructor,
      order_id: order === null ? null : (orders.get(order) ?? null),
      term: term.name,
      term_starts_on: term.startsOn,
      term_ends_on: term.endsOn,
      enrolled_on: day,
      status: withdrawn ? 'withdrawn' : status,
      price,
      discount,
      places: group.places,
      group_code: group.code,
    });
    writeSessions(timeline, locale, enrolment, id, sink);
  });
}

function writeSessions(
  timeline: World['timeline'],
  locale: World['locale'],
  { sessions }: Enrolment,
  enrolment: string,
  sink: RowSink,
): void {
  for (const { day, present, progress, grade, badge } of sessions) {
    if (day >= timeline.end) continue;
    sink.add('attendance', {
      enrolment_id: enrolment,
      held_on: day,
      is_present: present,
      progress,
      grade,
      badge: badge ? badgeName[locale] : null,
    });
  }
}
