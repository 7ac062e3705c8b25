import type { RowSink } from '../../core/sink';
import {
  duringWave,
  known,
  padded,
  writeCampaignContacts,
  writeInteractions,
  writeSurveys,
  writeWaves,
} from '../../core/write';
import { sizeBands } from '../../people/company';
import { countries } from '../../people/places';
import { text } from '../../../../relationship/text';
import { chapterOf } from '../../timeline';
import type { Lived } from '../scenario';
import { writeBudget } from '../../core/budget';
import { budgetOf } from './budget';
import { salesChannel, siteChannel } from './channels';
import { writeContract } from './contract-rows';
import type { Invoice, Life } from './life';
import { activationStep, checklist } from './onboarding';
import { productCode, type Commitment } from './plans';
import { accountDigits, contactCode } from './service';
import type { World } from './world';

const channels = [
  { code: siteChannel, name: text('Site, essai en ligne', 'Website, online trial'), type: 'web' },
  { code: salesChannel, name: text('Commerciaux', 'Sales team'), type: 'field' },
] as const;

const offer = text('Abonnements', 'Subscriptions');
const billings: readonly (readonly [commitment: Commitment, name: ReturnType<typeof text>])[] = [
  ['month', text('au mois', 'monthly')],
  ['year', text('annuel', 'annual')],
];

const codeOf = (entity: number): string => `C${accountDigits(entity)}`;

/** Channels, staff, plans and waves: the rows that belong to no account. */
export function writeMarket(world: World, sink: RowSink): void {
  const { locale, team, priceList, values, waves, timeline } = world;
  for (const { code, name, type } of channels) {
    sink.add('channel', { channel_id: code, name: name[locale], type, city: null });
  }
  for (const row of team.rows) sink.add('employee', row);
  // The list of the first chapter's end: appending months must not change the rows of plans.
  const day = (timeline.chapters[0]?.end ?? timeline.end) - 1;
  priceList.plans.forEach((plan, place) => {
    for (const [commitment, name] of billings) {
      const months = commitment === 'year' ? values.annualMonths : 1;
      const price = Math.round(priceList.seatPrice(place, day) * months);
      sink.add('product', {
        product_id: productCode(plan, commitment),
        name: `${plan.name[locale]}, ${name[locale]}`,
        category: offer[locale],
        subcategory: plan.name[locale],
        list_price: price,
        unit_cost: Math.round(price * (1 - values.margin)),
        billing_period: commitment,
        level: plan.level[locale],
      });
    }
  });
  writeWaves(waves, timeline, locale, sink);
  writeBudget(world, budgetOf(world), sink);
}

/** Everything the company’s systems hold about one account. */
export function writeLife(world: World, life: Life, sink: RowSink): void {
  const { timeline } = world;
  const customer = codeOf(life.traits.entity);
  const digits = customer.slice(1);
  writeAccount(world, life, customer, sink);
  writePeople(life, customer, digits, sink);
  writeInvoices(world, life, customer, digits, sink);
  writeInteractions(timeline, customer, digits, life.interactions, sink);
  writeCampaignContacts(timeline, customer, life.contacts, newBusiness(life), sink);
  writeSurveys(timeline, customer, digits, life.invitations, sink);
  life.contracts.forEach((contract, index) =>
    writeContract(world, life, contract, customer, `S${digits}-${index + 1}`, sink),
  );
  writeSteps(world, life, customer, sink);
}

/** What the instructor learns of an account. */
export function livedOf({ timeline }: World, { traits, truth, effects }: Life): Lived {
  return {
    customerCode: codeOf(traits.entity),
    months: truth.filter(({ monthEnd }) => monthEnd < timeline.end),
    effects,
  };
}

function writeAccount({ locale, timeline }: World, { traits, contracts }: Life, customer: string, sink: RowSink): void {
  const { company, place, route, size } = traits;
  const { end } = chapterOf(timeline, traits.entity);
  const isBound = contracts.some(({ startedOn }) => startedOn !== null && startedOn < end);
  sink.add('customer', {
    customer_id: customer,
    kind: 'company',
    name: company.name,
    email: company.email,
    phone: company.phone,
    city: place.city,
    postal_code: place.postalCode,
    region: place.region,
    country: countries[locale],
    acquisition_channel_id: route === 'sales' ? salesChannel : siteChannel,
    registered_on: traits.registeredOn,
    email_consent: traits.consent,
    sector: company.sector,
    employees_band: sizeBands[size] ?? sizeBands[0],
    owner_employee_id: traits.owner,
    lock_in: isBound ? traits.lockIn : 0,
  });
}

function writePeople({ traits }: Life, customer: string, digits: string, sink: RowSink): void {
  traits.company.people.forEach(({ role, identity, jobTitle, email }, index) =>
    sink.add('contact', {
      contact_id: contactCode(digits, index),
      customer_id: customer,
      role,
      name: `${identity.firstName} ${identity.lastName}`,
      first_name: identity.firstName,
      last_name: identity.lastName,
      gender: identity.gender,
      email,
      phone: identity.phone,
      job_title: jobTitle,
      is_primary: index === 0,
    }),
  );
}

interface NewBusiness {
  readonly day: number;
  readonly amount: number;
  readonly invoice: Invoice;
}

/** What campaigns are judged by: contracts begun and extended, not the invoices that come anyway. */
const newBusiness = ({ invoices }: Life): NewBusiness[] =>
  invoices
    .filter(({ newBusiness }) => newBusiness > 0)
    .map((invoice) => ({
      day: invoice.day,
      amount: invoice.newBusiness - invoice.discount,
      invoice,
    }));

function writeInvoices(world: World, life: Life, customer: string, digits: string, sink: RowSink): void {
  const { timeline } = world;
  const booked = newBusiness(life);
  const waveOf = new Map(
    life.contacts
      .filter(({ delivered }) => delivered)
      .flatMap(({ wave }) => duringWave(timeline, wave, booked).map(({ invoice }) => [invoice, wave.id] as const)),
  );
  life.invoices.forEach((invoice, index) =>
    writeInvoice(
      world,
      life,
      invoice,
      { customer, id: `F${digits}-${padded(index + 1, 3)}`, wave: waveOf.get(invoice) },
      sink,
    ),
  );
}

/** An invoice is an order of one line: a plan for a month or a year, as many as there are seats. */
function writeInvoice(
  { priceList, timeline }: World,
  { traits }: Life,
  invoice: Invoice,
  { customer, id, wave }: { customer: string; id: string; wave: string | undefined },
  sink: RowSink,
): void {
  const plan = priceList.plans[invoice.plan];
  const bySales = traits.route === 'sales';
  sink.add('sales_order', {
    order_id: id,
    customer_id: customer,
    ordered_on: invoice.day,
    channel_id: bySales && invoice.isFirst ? salesChannel : siteChannel,
    campaign_id: wave ?? null,
    employee_id: invoice.isFirst ? traits.seller : null,
    status: 'completed',
  });
  sink.add('order_line', {
    order_id: id,
    line_number: 1,
    product_id: plan === undefined ? null : productCode(plan, invoice.commitment),
    quantity: invoice.seats,
    discount: invoice.discount,
    net_amount: invoice.net,
    cost_amount: invoice.cost,
    is_return: false,
  });
  const paidOn = known(timeline, invoice.day, invoice.paidOn);
  sink.add('payment', {
    payment_id: `P${id}`,
    order_id: id,
    due_on: invoice.dueOn,
    paid_on: paidOn,
    due_amount: invoice.net,
    paid_amount: paidOn === null ? 0 : invoice.net,
    method: invoice.method,
  });
}

function writeSteps({ locale, timeline }: World, { traits, steps }: Life, customer: string, sink: RowSink): void {
  for (const { step, dueOn, doneOn } of steps) {
    const planned = checklist[step - 1];
    if (planned === undefined) continue;
    sink.add('onboarding_step', {
      customer_id: customer,
      step,
      name: planned.name[locale],
      is_mandatory: planned.isMandatory,
      is_activation: step === activationStep,
      due_on: dueOn,
      done_on: known(timeline, traits.registeredOn, doneOn),
    });
  }
}
