import { netOf } from '../../core/shop/line';
import type { RowSink } from '../../core/sink';
import {
  duringWave,
  known,
  padded,
  writeCampaignContacts,
  writeInteractions,
  writeSurveys,
  type Booked,
} from '../../core/write';
import { countries } from '../../people/places';
import { booksClose } from '../../timeline';
import type { Lived } from '../scenario';
import { accountCode, contactCode } from './codes';
import type { Contract, Deal, Life, Order } from './life';
import { ownerOf, primaryOf } from './traits';
import type { World } from './world';

/** Everything the supplier’s systems hold about one account. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const { timeline } = world;
  const account = accountCode(life.traits.entity);
  const digits = account.slice(1);
  const orders = life.orders.filter(({ day }) => day < timeline.end).sort((a, b) => a.day - b.day);
  const codes = new Map(orders.map((order, index) => [order, `B${digits}-${padded(index + 1, 3)}`]));
  writeAccount(world, life, account, sink);
  writeOrders(world, life, account, codes, sink);
  writeInteractions(timeline, account, digits, life.interactions, sink);
  writeCampaignContacts(timeline, account, life.contacts, bookedOf(life), sink);
  writeSurveys(timeline, account, digits, life.invitations, sink);
  writeContracts(world, life, account, digits, sink);
  writeDeals(world, life, account, digits, codes, sink);
}

/** What the instructor learns of an account. */
export function livedOf({ timeline }: World, { traits, truth, effects }: Life): Lived {
  return {
    customerCode: accountCode(traits.entity),
    months: truth.filter(({ monthEnd }) => monthEnd < timeline.end),
    effects,
  };
}

const bookedOf = ({ orders }: Life): readonly (Booked & { readonly order: Order })[] =>
  orders.map((order) => ({ day: order.day, amount: netOf(order.lines), order }));

function writeAccount({ locale }: World, life: Life, account: string, sink: RowSink): void {
  const { traits } = life;
  const { company, place } = traits;
  sink.add('customer', {
    customer_id: account,
    kind: 'company',
    name: company.name,
    email: `contact@${company.domain}`,
    phone: traits.phone,
    city: place.city,
    postal_code: place.postalCode,
    region: place.region,
    country: countries[locale],
    acquisition_channel_id: traits.acquisitionChannel,
    registered_on: traits.registeredOn,
    email_consent: traits.consent,
    sector: company.sector,
    employees_band: traits.band,
    owner_employee_id: ownerOf(traits).id,
    lock_in: traits.lockIn,
  });
  const primary = primaryOf(traits);
  for (const person of traits.people) {
    const { firstName, lastName, gender, phone } = person.identity;
    sink.add('contact', {
      contact_id: contactCode(traits.entity, person.number),
      customer_id: account,
      role: person.role,
      name: `${firstName} ${lastName}`,
      first_name: firstName,
      last_name: lastName,
      gender,
      email: person.email,
      phone,
      job_title: person.title,
      is_primary: person === primary,
    });
  }
}

function writeOrders(
  world: World,
  life: Life,
  account: string,
  codes: ReadonlyMap<Order, string>,
  sink: RowSink,
): void {
  const waveOf = wavesOfOrders(world, life);
  for (const [order, id] of codes) {
    sink.add('sales_order', {
      order_id: id,
      customer_id: account,
      ordered_on: order.day,
      channel_id: order.channel,
      campaign_id: order.deal?.campaign ?? waveOf.get(order) ?? null,
      employee_id: order.employee,
      status: 'completed',
    });
    order.lines.forEach((line, index) =>
      sink.add('order_line', {
        order_id: id,
        line_number: index + 1,
        product_id: world.catalogue[line.article]?.code ?? '',
        quantity: line.quantity,
        discount: line.discount,
        net_amount: line.net,
        cost_amount: line.cost,
        is_return: false,
      }),
    );
    writePayments(world, life, order, id, sink);
  }
}

function writePayments({ timeline }: World, { traits }: Life, order: Order, id: string, sink: RowSink): void {
  order.instalments.forEach(({ dueOn, paidOn, amount }, index) => {
    const day = known(timeline, order.day, paidOn);
    sink.add('payment', {
      payment_id: `P${id}-${index + 1}`,
      order_id: id,
      due_on: dueOn,
      paid_on: day,
      due_amount: amount,
      paid_amount: day === null ? 0 : amount,
      method: traits.paymentMethod,
    });
  });
}

/** The wave that each reorder is booked to: one that reached the account and ran on that day. */
function wavesOfOrders({ timeline }: World, life: Life): ReadonlyMap<Order, string> {
  const reorders = bookedOf(life).filter(({ order }) => order.deal === null);
  return new Map(
    life.contacts
      .filter(({ delivered }) => delivered)
      .flatMap(({ wave }) => duringWave(timeline, wave, reorders).map(({ order }) => [order, wave.id] as const)),
  );
}

function writeContracts(
  { timeline, catalogue, values }: World,
  life: Life,
  account: string,
  digits: string,
  sink: RowSink,
): void {
  const begun = life.contracts.filter(({ startedOn }) => startedOn < timeline.end);
  begun.forEach((contract: Contract, index) => {
    const id = `K${digits}-${index + 1}`;
    const monthly = Math.round((contract.changes[0]?.yearly ?? 0) / 12);
    sink.add('subscription', {
      subscription_id: id,
      customer_id: account,
      started_on: contract.startedOn,
      commitment: 'year',
      cancelled_on: known(timeline, contract.startedOn, contract.noticeOn),
      ended_on: known(timeline, contract.startedOn, contract.endedOn),
      exit_fee: Math.round(values.exitFeeMonths * monthly),
    });
    for (const { day, machines, yearly, reason } of contract.changes.filter((change) => change.day < timeline.end)) {
      sink.add('subscription_change', {
        subscription_id: id,
        changed_on: day,
        product_id: catalogue[contract.article]?.code ?? null,
        seats: machines,
        monthly_amount: Math.round(yearly / 12),
        reason,
      });
    }
  });
}

const kinds: Readonly<Record<Deal['kind'], { readonly fr: string; readonly en: string }>> = {
  new: { fr: 'Premier équipement', en: 'First equipment' },
  expansion: { fr: 'Extension', en: 'Expansion' },
  renewal: { fr: 'Renouvellement', en: 'Renewal' },
};

/** A deal as the books of the chapter in which it was opened know it: what came later stays unknown. */
function writeDeals(
  { timeline, catalogue, locale }: World,
  life: Life,
  account: string,
  digits: string,
  codes: ReadonlyMap<Order, string>,
  sink: RowSink,
): void {
  const orderOf = new Map([...codes].map(([{ deal }, id]) => [deal, id]));
  const opened = life.deals
    .filter(({ createdOn }) => createdOn < timeline.end)
    .sort((a, b) => a.createdOn - b.createdOn);
  opened.forEach((deal, index) => {
    const id = `D${digits}-${padded(index + 1, 2)}`;
    const close = booksClose(timeline, deal.createdOn);
    const entries = deal.entries.filter(({ day }) => day < close);
    const last = entries.at(-1);
    const isClosed = last?.stage === 'won' || last?.stage === 'lost';
    const article = catalogue[deal.lines[0]?.article ?? 0];
    sink.add('deal', {
      deal_id: id,
      name: `${kinds[deal.kind][locale]} – ${article?.name ?? ''}`,
      customer_id: account,
      contact_id: deal.person === undefined ? null : contactCode(life.traits.entity, deal.person.number),
      employee_id: deal.employee,
      product_id: article?.code ?? null,
      campaign_id: deal.campaign,
      origin: deal.origin,
      kind: deal.kind,
      created_on: deal.createdOn,
      expected_on: deal.expectedOn,
      amount: netOf(deal.lines),
      stage: last?.stage ?? 'contact',
      closed_on: isClosed ? last.day : null,
      loss_reason: last?.stage === 'lost' ? deal.lossReason : null,
      order_id: last?.stage === 'won' ? (orderOf.get(deal) ?? null) : null,
    });
    entries.forEach(({ stage, day }, place) =>
      sink.add('deal_stage_change', { deal_id: id, sequence: place + 1, stage, entered_on: day }),
    );
  });
}
