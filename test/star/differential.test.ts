import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loyaltyClasses, stages, tiers } from '../../src/relationship';
import { buildStar } from '../../src/star';
import { picturesOf, type History, type Picture } from './month-loop';
import { storeWith, ticketRows, type CrmRows } from './store-with';

const firstMonth = Date.UTC(2022, 0, 1);
const monthCount = 27;
const dayCount = 800; // to 2024-03-10: twenty-six complete months and a begun one, seen from its last day with data
const iso = (dayNumber: number): string => new Date(firstMonth + dayNumber * 86_400_000).toISOString().slice(0, 10);
const lastDay = iso(dayCount - 1);
const months = Array.from({ length: monthCount }, (_, month) => {
  const monthEnd = new Date(Date.UTC(2022, month + 1, 0)).toISOString().slice(0, 10);
  return monthEnd < lastDay ? monthEnd : lastDay;
});

const someDay = fc.integer({ min: 0, max: dayCount - 1 });
const later = (from: number, delay: number | null): string | null => (delay === null ? null : iso(from + delay));
const delay = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const answer = fc.option(fc.constantFrom(1, 3, 4, 5, 6, 7), { nil: null, freq: 5 });

/** Regular buyers as well as erratic ones, so that maturity, decline, loss and reactivation all occur. */
const purchaseDays = fc.oneof(
  fc.array(someDay, { maxLength: 6 }),
  fc
    .record({
      start: fc.integer({ min: 0, max: 300 }),
      every: fc.integer({ min: 5, max: 60 }),
      times: fc.integer({ min: 1, max: 14 }),
      pause: fc.constantFrom(0, 0, 90, 250),
      after: fc.integer({ min: 1, max: 14 }),
    })
    .map(({ start, every, times, pause, after }) =>
      Array.from({ length: times + (pause === 0 ? 0 : after) }, (_, n) => start + n * every + (n < times ? 0 : pause)),
    ),
);

const history = fc
  .record({
    registered: fc.integer({ min: -200, max: dayCount - 1 }),
    lockIn: fc.constantFrom(0, 0, 1),
    days: purchaseDays,
    amounts: fc.array(fc.constantFrom(1000, 2000, 2000, 5000, 12_345, -500, -2000), { minLength: 30, maxLength: 30 }),
    categories: fc.array(fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5', 'P6'), { minLength: 30, maxLength: 30 }),
    messages: fc.array(fc.record({ sent: someDay, opened: delay, clicked: delay }), { maxLength: 5 }),
    complaints: fc.array(fc.record({ on: someDay, resolved: delay }), { maxLength: 3 }),
    instalments: fc.array(fc.record({ due: someDay, paid: delay, cents: fc.integer({ min: 1, max: 9999 }) }), {
      maxLength: 3,
    }),
    questionnaires: fc.uniqueArray(
      fc.record({
        on: someDay,
        satisfaction: answer,
        trust: answer,
        commitment: answer,
        switchingCost: answer,
        alternatives: answer,
        habit: answer,
      }),
      { maxLength: 3, selector: ({ on }) => on },
    ),
  })
  .map(({ days, amounts, categories, ...rest }) => ({
    ...rest,
    purchases: days
      .filter((on) => on < dayCount)
      .map((on, n) => ({ on, cents: amounts[n] ?? 1000, product: categories[n] ?? 'P1' })),
  }));

const shop = fc.record({ hasCategories: fc.boolean(), customers: fc.array(history, { minLength: 1, maxLength: 14 }) });
type Shop = typeof shop extends fc.Arbitrary<infer T> ? T : never;

const codeOf = (position: number): string => `C${String(position + 1).padStart(2, '0')}`;

function historiesOf({ customers, hasCategories }: Shop): History[] {
  return customers.map((customer, position) => ({
    code: codeOf(position),
    registered: iso(customer.registered),
    lockIn: customer.lockIn,
    purchases: customer.purchases.map(({ on, cents, product }) => ({
      on: iso(on),
      cents,
      category: hasCategories ? product : null,
    })),
    messages: customer.messages.map(({ sent, opened, clicked }) => ({
      sent: iso(sent),
      opened: later(sent, opened),
      clicked: later(sent, clicked),
    })),
    complaints: customer.complaints.map(({ on, resolved }) => ({ on: iso(on), resolved: later(on, resolved) })),
    instalments:
      customer.purchases.length === 0
        ? []
        : customer.instalments.map(({ due, paid, cents }) => {
            const dueOn = Math.max(due, ...customer.purchases.map(({ on }) => on).slice(0, 1));
            // Some are paid before they are due.
            return { due: iso(dueOn), paid: paid === null ? null : iso(dueOn + paid - 50), cents };
          }),
    questionnaires: customer.questionnaires.map((questionnaire) => ({ ...questionnaire, on: iso(questionnaire.on) })),
  }));
}

const constructs = {
  satisfaction: ['satisfaction', 3],
  trust: ['trust', 4],
  commitment: ['commitment', 4],
  switchingCost: ['switching-cost', 3],
  alternatives: ['alternatives', 2],
  habit: ['habit', 3],
} as const;

function crmOf(histories: readonly History[], hasCategories: boolean): CrmRows {
  const tickets = histories.flatMap(({ code, purchases }) =>
    purchases.map(({ on, cents, category }) => ({ customer: code, on, lines: [{ cents, product: category ?? 'P1' }] })),
  );
  const firstTicket = (code: string): string => `T${tickets.findIndex(({ customer }) => customer === code) + 1}`;
  const anonymous = [iso(0), iso(dayCount - 1)].map((on) => ({ on, lines: [{ cents: 700 }] }));
  return {
    customer: histories.map(({ code, registered, lockIn }) => ({
      customer_id: code,
      kind: 'person',
      name: code,
      registered_on: registered,
      lock_in: lockIn,
    })),
    product: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => ({
      product_id: id,
      name: id,
      category: hasCategories ? id : null,
    })),
    ...ticketRows([...tickets, ...anonymous]),
    campaign_contact: histories.flatMap(({ code, messages }) =>
      messages.map(({ sent, opened, clicked }, n) => ({
        campaign_id: `K${n}`,
        customer_id: code,
        is_control: false,
        sent_on: sent,
        delivered: true,
        opened_on: opened,
        clicked_on: clicked,
        cost: 1,
        attributed_amount: 0,
      })),
    ),
    interaction: histories.flatMap(({ code, complaints }) =>
      complaints.map(({ on, resolved }, n) => ({
        interaction_id: `${code}-${n}`,
        customer_id: code,
        occurred_on: on,
        type: 'complaint',
        direction: 'in',
        answered: false,
        resolved_on: resolved,
      })),
    ),
    payment: histories.flatMap(({ code, instalments }) =>
      instalments.map(({ due, paid, cents }, n) => ({
        payment_id: `${code}-${n}`,
        order_id: firstTicket(code),
        due_on: due,
        paid_on: paid,
        due_amount: cents,
        paid_amount: paid === null ? 0 : cents,
      })),
    ),
    survey_answer: histories.flatMap(({ code, questionnaires }) =>
      questionnaires.flatMap(({ on, ...values }) =>
        Object.entries(values).flatMap(([name, value]) => {
          const [construct, items] = constructs[name as keyof typeof constructs];
          return value === null
            ? []
            : Array.from({ length: items }, (_, n) => ({
                customer_id: code,
                answered_on: on,
                construct,
                item: n + 1,
                value,
              }));
        }),
      ),
    ),
  };
}

const nameOf = <C extends string>(terms: readonly { code: C; order: number }[], key: number): C | null =>
  terms.find(({ order }) => order === key)?.code ?? null;

async function built(histories: readonly History[], hasCategories: boolean): Promise<Picture[]> {
  const store = await storeWith(crmOf(histories, hasCategories));
  try {
    const star = await buildStar(store, { locale: 'en' });
    const rows = await star.session.rows<Record<string, number> & { customer_code: string; date: string }>(`
      SELECT * FROM star.relationship
      JOIN star.customer USING (customer_key)
      JOIN star.date ON date_key = month_end_key
      ORDER BY month_end_key, customer_key`);
    return rows.map((row) => ({
      code: row.customer_code,
      month: row.date < star.asOf ? row.date : star.asOf,
      stage: nameOf(stages, row['stage_key'] ?? 0) as Picture['stage'],
      previousStage: nameOf(stages, row['previous_stage_key'] ?? 0),
      loyalty: nameOf(loyaltyClasses, row['loyalty_key'] ?? 0) as Picture['loyalty'],
      tier: nameOf(tiers, row['tier_key'] ?? 0) as Picture['tier'],
      previousTier: nameOf(tiers, row['previous_tier_key'] ?? 0),
      cooperation: row['cooperation'] ?? null,
      slope: row['slope'] ?? null,
      coverage: row['coverage'] ?? 0,
      monthsInStage: row['months_in_stage'] ?? 0,
      isLost: row['is_lost'] === 1,
      isReactivated: row['is_reactivated'] === 1,
      lostWithin12Months: row['lost_within_12_months'] === 1,
    }));
  } finally {
    store.session.close();
  }
}

const seen = new Set<string>();

/** Index, slope and coverage within the last digit they are rounded to; everything else exactly. */
function compare(actual: readonly Picture[], expected: readonly Picture[]): void {
  const numbers = ({ cooperation, slope, coverage }: Picture) => [cooperation, slope, coverage];
  const words = (picture: Picture) => ({ ...picture, cooperation: 0, slope: 0, coverage: 0 });
  expect(actual.map(words)).toEqual(expected.map(words));
  actual.forEach((picture, position) => {
    const other = expected[position];
    numbers(picture).forEach((value, n) => {
      const wanted = other === undefined ? undefined : numbers(other)[n];
      if (value === null || wanted === null || wanted === undefined) expect(value).toBe(wanted);
      else expect(Math.abs(value - wanted)).toBeLessThan(2.5e-4);
    });
  });
  for (const { stage, loyalty, tier, isReactivated } of expected) {
    for (const word of [stage, loyalty, tier, isReactivated ? 'reactivated' : 'not reactivated']) seen.add(word);
  }
}

describe('the windowed SQL and a month loop with a memory', () => {
  it('draw the same pictures of random shops', async () => {
    await fc.assert(
      fc.asyncProperty(shop, async (random) => {
        const histories = historiesOf(random);
        compare(await built(histories, random.hasCategories), picturesOf(histories, months));
      }),
      { seed: 20_240_229, numRuns: 10, endOnFailure: true },
    );
  });

  it('and the shops show every stage, class and tier', () => {
    const words = [...stages, ...loyaltyClasses, ...tiers].map(({ code }) => code);
    expect([...words, 'reactivated'].filter((word) => !seen.has(word))).toEqual([]);
  });
});
