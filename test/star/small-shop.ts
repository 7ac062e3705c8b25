import { ticketRows, type CrmRows, type Ticket } from './store-with';

/*
 * A shop of eight customers from January 2023 to March 2024, small enough to be worked out by hand.
 *
 * Gaps between purchase days: Anna 31 28 31 30 31 30 31 31 30 31 30 31 31 29, Bruno 30 30, Elsa 30 356, Fabien 30 30.
 * Their median is 30, so that the prior gap is 45. Costs are 60 % of the amounts, unknown for the unknown customer.
 */

const monthly = Array.from({ length: 15 }, (_, month): string => {
  const year = 2023 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-10`;
});

const buys = (customer: string, cents: number, days: readonly string[]): Ticket[] =>
  days.map((on) => ({ customer, on, lines: [{ cents, cost: (cents * 6) / 10 }] }));

const tickets: readonly Ticket[] = [
  ...buys('A', 10_000, monthly),
  ...buys('B', 1_000, ['2023-01-15', '2023-02-14', '2023-03-16']),
  ...buys('C', 5_000, ['2023-02-01']),
  ...buys('E', 4_000, ['2023-01-20', '2023-02-19', '2024-02-10']),
  ...buys('F', 6_000, ['2024-01-05', '2024-02-04', '2024-03-05']),
  ...buys('G', -2_000, ['2023-05-05']),
  { customer: 'H', on: '2023-08-01', status: 'cancelled', lines: [{ cents: 99_999, cost: 1 }] },
  { on: '2024-03-31', lines: [{ cents: 20_000 }] },
];

const answers = (customer: string, on: string, construct: string, values: readonly number[]) =>
  values.map((value, index) => ({ customer_id: customer, answered_on: on, construct, item: index + 1, value }));

const contact = (campaign: string, customer: string, on: string, facts: Record<string, string | number | boolean>) => ({
  campaign_id: campaign,
  customer_id: customer,
  sent_on: on,
  is_control: false,
  delivered: true,
  cost: 50,
  attributed_amount: 0,
  ...facts,
});

const control = { is_control: true, delivered: false, cost: 0 };

export const smallShop: CrmRows = {
  customer: [
    { customer_id: 'A', kind: 'person', name: 'Anna Petit' },
    { customer_id: 'B', kind: 'person', name: 'Bruno Roux' },
    { customer_id: 'C', kind: 'person', name: 'Chloé Blanc' },
    { customer_id: 'D', kind: 'person', name: 'Denis Noir', registered_on: '2023-06-01' },
    { customer_id: 'E', kind: 'person', name: 'Elsa Brun' },
    { customer_id: 'F', kind: 'person', name: 'Fabien Vert' },
    { customer_id: 'G', kind: 'person', name: 'Gaëlle Rose' },
    { customer_id: 'H', kind: 'person', name: 'ANNA PETIT', registered_on: '2023-01-02' },
  ],
  campaign: [
    {
      campaign_id: 'K1',
      name: 'Printemps',
      medium: 'email',
      marketing_type: 'relational',
      started_on: '2024-03-01',
      ended_on: '2024-03-10',
      cost: 1_000,
    },
    {
      campaign_id: 'K2',
      name: 'Soldes',
      medium: 'sms',
      marketing_type: 'relational',
      started_on: '2024-03-15',
      ended_on: '2024-03-20',
      cost: 500,
    },
  ],
  ...ticketRows(tickets),
  campaign_contact: [
    contact('K1', 'A', '2024-03-01', {
      opened_on: '2024-03-02',
      clicked_on: '2024-03-02',
      converted_on: '2024-03-10',
      attributed_amount: 10_000,
    }),
    contact('K1', 'D', '2024-03-01', { opened_on: '2024-03-01' }),
    contact('K1', 'G', '2024-03-01', { unsubscribed_on: '2024-03-02' }),
    contact('K1', 'H', '2024-03-01', { delivered: false }),
    contact('K1', 'B', '2024-03-01', control),
    contact('K1', 'C', '2024-03-01', control),
    contact('K1', 'E', '2024-03-01', control),
    contact('K1', 'F', '2024-03-01', { ...control, converted_on: '2024-03-05' }),
    contact('K2', 'A', '2024-03-15', { converted_on: '2024-03-16', attributed_amount: 5_000, cost: 10 }),
  ],
  survey_answer: [
    ...answers('A', '2024-01-15', 'satisfaction', [6, 6, 7]),
    ...answers('A', '2024-01-15', 'trust', [6, 6, 6, 6]),
    ...answers('A', '2024-01-15', 'commitment', [5, 5, 5, 5]),
    ...answers('A', '2024-01-15', 'recommendation', [9]),
    ...answers('E', '2024-02-20', 'satisfaction', [4]),
    ...answers('E', '2024-02-20', 'trust', [7, 7, 7, 7]),
    ...answers('F', '2024-03-10', 'satisfaction', [3, 3, 3]),
    ...answers('F', '2024-03-10', 'trust', [4, 4, 4, 4]),
    ...answers('F', '2024-03-10', 'commitment', [3, 3, 3]),
    ...answers('F', '2024-03-10', 'switching-cost', [6, 6, 6]),
    ...answers('F', '2024-03-10', 'alternatives', [2, 2]),
    ...answers('F', '2024-03-10', 'habit', [3, 3, 3]),
    ...answers('F', '2024-03-10', 'recommendation', [4]),
    ...answers('D', '2024-03-20', 'recommendation', [10]),
  ],
};
