import { describe, expect, test } from 'vitest';
import { loyaltyClasses, stages, type ScenarioKind } from '../../src/relationship';
import { buildStar } from '../../src/star';
import { storeWith, ticketRows, type CrmRows, type Ticket } from './store-with';

/* Customers bound by contract: what the rules say of them, month by month, worked out by hand. */

interface Month {
  readonly month: string;
  readonly stage: string;
  readonly loyalty: string;
  readonly behaviour: number;
  readonly usage: number | null;
  readonly isLost: boolean;
  readonly isReactivated: boolean;
}

const nameOf = (terms: readonly { readonly code: string; readonly order: number }[], key: number): string =>
  terms.find(({ order }) => order === key)?.code ?? '?';

async function courseOf(kind: ScenarioKind, rows: CrmRows, completeUntil: string): Promise<Month[]> {
  const store = await storeWith({
    customer: [{ customer_id: 'C1', kind: 'company', name: 'One', registered_on: '2023-01-01', lock_in: 0 }],
    ...rows,
  });
  try {
    const { session } = await buildStar(store, { locale: 'en', scenario: kind, completeUntil });
    const found = await session.rows<Record<string, number> & { month: string }>(
      `SELECT *, CAST(month_end_key // 100 AS VARCHAR) AS month FROM star.relationship ORDER BY month_end_key`,
    );
    return found.map((row) => ({
      month: row.month,
      stage: nameOf(stages, row['stage_key'] ?? 0),
      loyalty: nameOf(loyaltyClasses, row['loyalty_key'] ?? 0),
      behaviour: row['behavioural_loyalty'] ?? -1,
      usage: row['usage'] ?? null,
      isLost: row['is_lost'] === 1,
      isReactivated: row['is_reactivated'] === 1,
    }));
  } finally {
    store.session.close();
  }
}

const monthly = (first: number, last: number): Ticket[] =>
  Array.from({ length: last - first + 1 }, (_, n) => ({
    customer: 'C1',
    on: `2023-${String(first + n).padStart(2, '0')}-05`,
    lines: [{ cents: 1900 }],
  }));

const subscription = (values: Readonly<Record<string, string | number | null>>) => ({
  subscription_id: 'S1',
  customer_id: 'C1',
  trial_on: '2023-01-02',
  started_on: '2023-02-05',
  commitment: 'month',
  ...values,
});

describe('a monthly subscription', () => {
  test('is declining after the notice, and lost thirty days after the end', async () => {
    const course = await courseOf(
      'subscription',
      {
        subscription: [subscription({ cancelled_on: '2023-10-20', ended_on: '2023-11-05' })],
        ...ticketRows(monthly(2, 10)),
      },
      '2023-12-31',
    );
    const spell = (stage: string, months: number): string[] => Array.from({ length: months }, () => stage);
    expect(course.map(({ stage }) => stage)).toEqual([
      ...spell('pre-relation', 1),
      ...spell('development', 6),
      ...spell('maturity', 3),
      ...spell('decline', 1),
      ...spell('lost', 1),
    ]);
    expect(course.filter(({ isLost }) => isLost).map(({ month }) => month)).toEqual(['202312']);
  });

  test('whose end is told by a change alone ends all the same', async () => {
    const change = { subscription_id: 'S1', changed_on: '2023-11-05', seats: 0, monthly_amount: 0, reason: 'end' };
    const course = await courseOf(
      'subscription',
      { subscription: [subscription({})], subscription_change: [change], ...ticketRows(monthly(2, 10)) },
      '2023-12-31',
    );
    expect(course.filter(({ isLost }) => isLost).map(({ month }) => month)).toEqual(['202312']);
  });

  test('counts as regular buying from its sixth paid month', async () => {
    const course = await courseOf(
      'subscription',
      { subscription: [subscription({})], ...ticketRows(monthly(2, 12)) },
      '2023-12-31',
    );
    expect(course.filter(({ behaviour }) => behaviour >= 50).map(({ month }) => month)[0]).toBe('202307');
  });

  test('taken up again after a loss is a reactivation', async () => {
    const course = await courseOf(
      'subscription',
      {
        subscription: [
          subscription({ ended_on: '2023-05-05' }),
          subscription({ subscription_id: 'S2', trial_on: null, started_on: '2023-09-05' }),
        ],
        ...ticketRows([...monthly(2, 4), ...monthly(9, 12)]),
      },
      '2023-12-31',
    );
    expect(course.filter(({ stage }) => stage === 'lost').map(({ month }) => month)).toEqual([
      '202306',
      '202307',
      '202308',
    ]);
    expect(course.filter(({ isReactivated }) => isReactivated).map(({ month }) => month)).toEqual(['202309']);
  });
});

test('a yearly contract with one invoice is no silence while it runs', async () => {
  const course = await courseOf(
    'subscription',
    {
      subscription: [subscription({ started_on: '2023-02-05', commitment: 'year', exit_fee: 5000 })],
      ...ticketRows(monthly(2, 2)),
      product_usage: [
        { subscription_id: 'S1', month_on: '2023-02-01', active_days: 6, active_seats: 1, features_used: 2 },
        { subscription_id: 'S1', month_on: '2023-03-01', active_days: 25, active_seats: 1, features_used: 2 },
      ],
    },
    '2024-01-31',
  );
  expect(course.map(({ stage }) => stage)).not.toContain('decline');
  expect(course.map(({ stage }) => stage)).not.toContain('lost');
  expect(course.at(-1)?.behaviour).toBeGreaterThan(50);
  expect(course.slice(0, 4).map(({ usage }) => usage)).toEqual([null, 50, 100, null]);
});

describe('a club', () => {
  const term = (name: string, starts: string, ends: string, customer: string) => ({
    enrolment_id: `${name}-${customer}`,
    customer_id: customer,
    contact_id: `K-${customer}`,
    product_id: 'P1',
    term: name,
    term_starts_on: starts,
    term_ends_on: ends,
    enrolled_on: starts,
    status: 'enrolled',
    price: 10_000,
    discount: 0,
  });
  const terms = [
    ['T1', '2023-01-09', '2023-03-31'],
    ['T2', '2023-04-17', '2023-06-30'],
    ['T3', '2023-09-18', '2023-12-15'],
  ] as const;
  /** C2 goes on, so that every term is known. */
  const rows = (attended: number): CrmRows => ({
    customer: ['C1', 'C2'].map((id) => ({
      customer_id: id,
      kind: 'household',
      name: id,
      registered_on: '2023-01-01',
      lock_in: 0,
    })),
    enrolment: [
      ...terms.map(([name, starts, ends]) => term(name, starts, ends, 'C2')),
      ...terms.slice(0, attended).map(([name, starts, ends]) => term(name, starts, ends, 'C1')),
    ],
    ...ticketRows([
      ...terms.map(([, on]) => ({ customer: 'C2', on, lines: [{ cents: 10_000 }] })),
      ...terms.slice(0, attended).map(([, on]) => ({ customer: 'C1', on, lines: [{ cents: 10_000 }] })),
    ]),
    attendance: [
      { enrolment_id: 'T1-C1', held_on: '2023-01-11', is_present: true },
      { enrolment_id: 'T1-C1', held_on: '2023-01-18', is_present: false },
      { enrolment_id: 'T1-C1', held_on: '2023-01-25', is_present: true },
      { enrolment_id: 'T1-C1', held_on: '2023-01-30', is_present: true },
    ],
  });
  const ofFirst = async (attended: number): Promise<Month[]> => {
    const both = await courseOf('club', rows(attended), '2023-12-31');
    return both.filter((_, place) => place % 2 === 0);
  };

  test('holidays are no silence, and who does not enrol again is lost 45 days into the term', async () => {
    const course = await ofFirst(2);
    const stageIn = (month: string) => course.find((row) => row.month === month)?.stage;
    expect(stageIn('202308')).not.toBe('decline');
    expect(course.filter(({ isLost }) => isLost).map(({ month }) => month)).toEqual(['202311']);
  });

  test('two terms in a row are regular', async () => {
    const course = await ofFirst(3);
    expect(course.filter(({ behaviour }) => behaviour >= 50).map(({ month }) => month)[0]).toBe('202304');
    expect(course[0]?.usage).toBe(75);
    expect(course[1]?.usage).toBeNull();
  });
});

test('a business contract is lost ninety days after its end, unless the customer goes on ordering', async () => {
  const contract = { ...subscription({ started_on: '2023-01-05', commitment: 'year', ended_on: '2023-06-05' }) };
  const lost = async (orders: Ticket[]): Promise<string[]> => {
    const course = await courseOf('business', { subscription: [contract], ...ticketRows(orders) }, '2023-12-31');
    return course.filter(({ isLost }) => isLost).map(({ month }) => month);
  };
  expect(await lost(monthly(1, 2))).toEqual(['202309']);
  expect(await lost([...monthly(1, 2), ...monthly(7, 8)])).toEqual([]);
});
