import { ticketRows, type CrmRows } from './store-with';

/*
 * A company that does a little of everything, small enough to be worked out by hand: contracts (N1, N2, N3), lessons
 * (household N2), deals (N1), a site. Seen on 30 June 2024.
 */

export const seenOn = '2024-06-30';

const contract = (id: string, customer: string, facts: Record<string, string | number | null>) => ({
  subscription_id: id,
  customer_id: customer,
  commitment: 'month',
  ...facts,
});

const change = (id: string, on: string, cents: number, reason: string, seats = 1) => ({
  subscription_id: id,
  changed_on: on,
  product_id: 'PLAN',
  seats,
  monthly_amount: cents,
  reason,
});

const step = (customer: string, rank: number, due: string, done: string | null, mandatory = true) => ({
  customer_id: customer,
  step: rank,
  name: `Étape ${rank}`,
  is_mandatory: mandatory,
  due_on: due,
  done_on: done,
});

const terms = { winter: '2024-01-08', spring: '2024-04-15', summer: '2024-07-08' } as const;

const enrolment = (
  id: string,
  learner: string,
  term: keyof typeof terms,
  status: string,
  facts: Record<string, string | number> = {},
) => ({
  enrolment_id: id,
  customer_id: 'N2',
  contact_id: learner,
  product_id: 'LOGO',
  employee_id: 'E3',
  term,
  term_starts_on: terms[term],
  term_ends_on: '2024-09-30',
  enrolled_on: '2023-12-20',
  status,
  price: 12_000,
  discount: 0,
  ...facts,
});

const payment = (id: string, order: string, due: string, cents: number, paidOn: string | null, paid = cents) => ({
  payment_id: id,
  order_id: order,
  due_on: due,
  due_amount: cents,
  paid_on: paidOn,
  paid_amount: paidOn === null ? 0 : paid,
  method: 'transfer',
});

const entered = (deal: string, stages: readonly (readonly [stage: string, on: string])[]) =>
  stages.map(([stage, on], index) => ({ deal_id: deal, sequence: index + 1, stage, entered_on: on }));

const interaction = (
  id: string,
  type: string,
  direction: string,
  facts: Record<string, string | number | boolean>,
) => ({
  interaction_id: id,
  customer_id: 'N1',
  occurred_on: '2024-03-04',
  type,
  direction,
  answered: false,
  ...facts,
});

const session = (id: string, facts: Record<string, string | number | boolean>) => ({
  session_id: id,
  started_on: '2024-05-05',
  device: 'mobile',
  pages: 3,
  duration_seconds: 60,
  reached_checkout: false,
  ...facts,
});

export const fullCompany: CrmRows = {
  channel: [
    { channel_id: 'SITE', name: 'Boutique en ligne', type: 'web' },
    { channel_id: 'ROAD', name: 'Commerciaux', type: 'field' },
  ],
  employee: [
    { employee_id: 'E1', name: 'Marie Chef', role: 'manager' },
    { employee_id: 'E2', name: 'Paul Vend', role: 'seller', team: 'Nord', manager_id: 'E1', hired_on: '2020-03-01' },
    { employee_id: 'E3', name: 'PAUL VEND', role: 'instructor', region: 'Bretagne' },
  ],
  customer: [
    {
      customer_id: 'N1',
      kind: 'company',
      name: 'Alpha',
      sector: 'Industrie',
      employees_band: '10-49',
      owner_employee_id: 'E2',
    },
    { customer_id: 'N2', kind: 'household', name: 'Famille Petit' },
    { customer_id: 'N3', kind: 'person', name: 'Nina Carte', loyalty_card: 'C-1' },
    { customer_id: 'N4', kind: 'person', name: 'Nouveau', registered_on: '2024-06-15' },
  ],
  contact: [
    { contact_id: 'P1', customer_id: 'N1', role: 'decision-maker', name: 'Ada Pro', job_title: 'DG', is_primary: true },
    { contact_id: 'P2', customer_id: 'N2', role: 'child', name: 'Léo Petit', birth_year: 2012, is_primary: false },
    { contact_id: 'P3', customer_id: 'N2', role: 'child', name: 'LÉO PETIT', birth_year: 2007, is_primary: false },
    { contact_id: 'P4', customer_id: 'N2', role: 'child', name: 'Zoé Petit', is_primary: false },
  ],
  product: [
    { product_id: 'PLAN', name: 'Offre', billing_period: 'month', category: 'Abonnement' },
    { product_id: 'LOGO', name: 'Logo', billing_period: 'term', level: 'Débutant', minimum_age: 8, maximum_age: 16 },
  ],
  customer_preference: [
    { customer_id: 'N3', category: 'Jeux', strength: 4, declared_on: '2024-02-01' },
    { customer_id: 'N3', category: 'Livres', strength: 2 },
  ],
  campaign: [
    {
      campaign_id: 'K',
      name: 'Rentrée',
      medium: 'email',
      marketing_type: 'relational',
      started_on: '2024-03-01',
      ended_on: '2024-03-10',
      cost: 0,
    },
  ],
  ...withSellers(
    ticketRows([
      { customer: 'N1', on: '2024-01-10', campaign: 'K', lines: [{ product: 'PLAN', cents: 100_000, cost: 50_000 }] },
      { customer: 'N2', on: '2024-02-01', lines: [{ product: 'LOGO', cents: 60_000, cost: 30_000 }] },
      { customer: 'N3', on: '2024-02-02', status: 'cancelled', lines: [{ cents: 99_900 }] },
    ]),
  ),
  payment: [
    payment('PA1', 'T1', '2024-02-10', 50_000, '2024-02-10'),
    payment('PA2', 'T1', '2024-03-10', 50_000, '2024-03-25'),
    payment('PA3', 'T2', '2024-03-01', 20_000, null),
    payment('PA4', 'T2', '2024-04-01', 30_000, '2024-03-30', 20_000),
    payment('PA5', 'T2', '2025-07-01', 10_000, null),
    payment('PA6', 'T3', '2024-03-01', 99_900, null),
  ],
  interaction: [
    interaction('I1', 'call', 'out', {
      answered: true,
      contact_id: 'P1',
      employee_id: 'E2',
      duration_minutes: 30,
      sentiment: 'positive',
    }),
    interaction('I2', 'message', 'out', {}),
    interaction('I3', 'complaint', 'in', { answered: true, resolved_on: '2024-03-07', sentiment: 'negative' }),
    interaction('I4', 'complaint', 'in', { answered: true }),
  ],
  survey_invitation: [
    { invitation_id: 'S1', customer_id: 'N1', sent_on: '2024-04-01', occasion: 'regular', answered_on: '2024-04-05' },
    { invitation_id: 'S2', customer_id: 'N2', sent_on: '2024-04-01', occasion: 'regular' },
    { invitation_id: 'S3', customer_id: 'N3', sent_on: '2024-04-01', occasion: 'departure' },
  ],
  survey_answer: [
    { customer_id: 'N1', answered_on: '2024-04-05', construct: 'satisfaction', item: 1, value: 7 },
    { customer_id: 'N1', answered_on: '2024-04-05', construct: 'attachment', item: 3, value: 4 },
    { customer_id: 'N1', answered_on: '2024-04-05', construct: 'attachment', item: 4, value: 4 },
    { customer_id: 'N1', answered_on: '2024-04-05', construct: 'attachment', item: 5, value: 1 },
    { customer_id: 'N1', answered_on: '2024-04-05', construct: 'recommendation', item: 1, value: 9 },
  ],
  web_session: [
    session('W1', { customer_id: 'N3', channel_id: 'SITE', campaign_id: 'K' }),
    session('W2', { cart_amount: 5_000, reached_checkout: true }),
    session('W3', { customer_id: 'N1', cart_amount: 100_000, reached_checkout: true, order_id: 'T1' }),
    session('W4', { cart_amount: 2_000 }),
  ],
  subscription: [
    contract('C1', 'N1', { started_on: '2024-01-15', commitment: 'year', ended_on: '2024-06-20', exit_fee: 50_000 }),
    contract('C2', 'N3', { started_on: '2024-02-01', ended_on: '2024-04-01' }),
    contract('C3', 'N3', { started_on: '2024-06-10' }),
    contract('C4', 'N1', { started_on: '2024-04-02', ended_on: '2024-05-15' }),
    contract('C5', 'N3', { trial_on: '2024-06-01', started_on: null }),
    contract('C6', 'N3', { started_on: '2024-05-02', ended_on: '2024-05-20' }),
    contract('C7', 'N2', { started_on: '2023-11-01', commitment: 'year' }),
  ],
  subscription_change: [
    change('C1', '2024-01-15', 10_000, 'start', 2),
    change('C1', '2024-03-10', 15_000, 'seats', 3),
    change('C1', '2024-05-05', 12_000, 'downgrade', 3),
    change('C1', '2024-06-20', 0, 'end', 0),
    change('C2', '2024-02-01', 5_000, 'start'),
    change('C2', '2024-04-01', 0, 'end', 0),
    change('C3', '2024-06-10', 7_000, 'start'),
    change('C4', '2024-04-02', 3_000, 'start'),
    change('C4', '2024-05-15', 0, 'end', 0),
    change('C6', '2024-05-02', 4_000, 'start'),
    change('C6', '2024-05-20', 0, 'end', 0),
    change('C7', '2023-11-01', 2_000, 'start'),
  ],
  product_usage: [
    { subscription_id: 'C1', month_on: '2024-02-01', active_days: 20, active_seats: 2, features_used: 5 },
    { subscription_id: 'C3', month_on: '2024-06-01', active_days: 9, active_seats: 1, features_used: 3 },
  ],
  onboarding_step: [
    step('N1', 1, '2024-01-20', '2024-01-18'),
    step('N1', 2, '2024-02-01', '2024-02-10'),
    step('N1', 3, '2024-02-15', null, false),
    step('N3', 1, '2024-02-05', '2024-02-02'),
    step('N3', 2, '2024-02-10', '2024-03-15'),
    step('N4', 1, '2024-06-20', null),
  ],
  enrolment: [
    enrolment('L1', 'P2', 'winter', 'enrolled', { group_code: 'G1', places: 4, discount: 2_000 }),
    enrolment('L2', 'P3', 'winter', 'withdrawn', { group_code: 'G1', places: 4 }),
    enrolment('L3', 'P2', 'winter', 'enrolled', { group_code: 'G2', places: 3 }),
    enrolment('L4', 'P4', 'winter', 'trial', { group_code: 'G1', places: 4 }),
    enrolment('L5', 'P3', 'winter', 'unfinished'),
    enrolment('L6', 'P2', 'spring', 'enrolled', { group_code: 'G1', places: 4, enrolled_on: '2024-04-10' }),
    enrolment('L7', 'P2', 'summer', 'enrolled', { group_code: 'G1', places: 4, enrolled_on: '2024-06-20' }),
    enrolment('L8', 'P4', 'winter', 'enrolled'),
  ],
  attendance: [
    { enrolment_id: 'L1', held_on: '2024-01-10', is_present: true, progress: 10 },
    { enrolment_id: 'L1', held_on: '2024-01-17', is_present: false },
    { enrolment_id: 'L2', held_on: '2024-01-10', is_present: true, progress: 20, grade: 14, badge: 'Bronze' },
  ],
  deal: [
    deal('D1', 'won', '2024-01-05', 1_000_000, { closed_on: '2024-02-14', order_id: 'T1', contact_id: 'P1' }),
    deal('D2', 'lost', '2024-02-01', 300_000, { closed_on: '2024-03-01', loss_reason: 'price' }),
    deal('D3', 'negotiation', '2024-05-01', 200_000, { expected_on: '2024-08-01', campaign_id: 'K' }),
  ],
  deal_stage_change: [
    ...entered('D1', [
      ['contact', '2024-01-05'],
      ['qualified', '2024-01-10'],
      ['quote', '2024-01-20'],
      ['won', '2024-02-14'],
    ]),
    ...entered('D2', [
      ['contact', '2024-02-01'],
      ['lost', '2024-03-01'],
    ]),
    ...entered('D3', [
      ['contact', '2024-05-01'],
      ['qualified', '2024-05-11'],
      ['negotiation', '2024-05-20'],
    ]),
  ],
  target: [
    { target_id: 'O1', month_on: '2024-01-01', channel_id: 'ROAD', revenue: 100_000, new_customers: 2 },
    { target_id: 'O2', month_on: '2024-07-01', employee_id: 'E2', revenue: 200_000, new_customers: 5 },
  ],
};

function deal(id: string, stage: string, created: string, cents: number, facts: Record<string, string>) {
  return {
    deal_id: id,
    name: `Affaire ${id}`,
    customer_id: 'N1',
    employee_id: 'E2',
    product_id: 'PLAN',
    origin: 'event',
    kind: 'new',
    created_on: created,
    amount: cents,
    stage,
    ...facts,
  };
}

/** The same orders, sold by Paul on the road. */
function withSellers(rows: Pick<CrmRows, 'sales_order' | 'order_line'>): Pick<CrmRows, 'sales_order' | 'order_line'> {
  return {
    ...rows,
    sales_order: (rows.sales_order ?? []).map((order) => ({ ...order, employee_id: 'E2', channel_id: 'ROAD' })),
  };
}
