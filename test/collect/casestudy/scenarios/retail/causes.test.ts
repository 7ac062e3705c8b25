import { describe, expect, test } from 'vitest';
import { generateCaseStudy } from '../../../../../src/collect';
import { parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { intensity, leavingHazard, type Felt } from '../../../../../src/collect/casestudy/core/felt';
import { duringWave } from '../../../../../src/collect/casestudy/core/write';
import { liveCustomer } from '../../../../../src/collect/casestudy/scenarios/retail/customer';
import type { Life } from '../../../../../src/collect/casestudy/scenarios/retail/traits';
import { createWorld } from '../../../../../src/collect/casestudy/scenarios/retail/world';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';
import { openStore } from '../../../../../src/store';

const timeline = timelineOf(parseIsoDate('2023-01-01') ?? 0, 36, 1500);
const world = createWorld({ locale: 'fr', seed: 11, timeline, overrides: {} });
const lives: Life[] = Array.from({ length: 1500 }, (_, entity) => liveCustomer(world, entity));
const [someone] = lives;
if (someone === undefined) throw new Error('nobody lives');

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const product = (f: (pair: readonly [number, number]) => number) => mean(pairs.map(f));
  const covariance = product(([a, b]) => (a - x) * (b - y));
  return covariance / Math.sqrt(product(([a]) => (a - x) ** 2) * product(([, b]) => (b - y) ** 2));
}

const content: Felt = {
  satisfaction: 1,
  trust: 0,
  commitment: 0,
  habitStrength: 0.5,
  engagement: 1,
  leaving: false,
};
const unhappy: Felt = { ...content, satisfaction: -1 };

describe('the causal core', () => {
  test('satisfaction raises the purchase rate by exp(.25) a deviation', () => {
    const rate = (satisfaction: number) => intensity({ ...content, satisfaction }, world.values);
    expect(rate(1) / rate(0)).toBeCloseTo(Math.exp(0.25), 12);
  });

  test('barriers hold the dissatisfied and leave the satisfied cold', () => {
    const hazard = (felt: Felt, constraint: number) =>
      leavingHazard(felt, { ...someone.traits, constraint }, world.values);
    expect(hazard(content, 2)).toBe(hazard(content, -2));
    expect(hazard(unhappy, 2)).toBeLessThan(hazard(unhappy, 0) / 3);
    expect(hazard(unhappy, 0)).toBeGreaterThan(3 * hazard(content, 0));
  });

  test('trust follows satisfaction, commitment follows trust', () => {
    const last = lives.flatMap(({ truth }) => (truth.length > 12 ? (truth.at(-1) ?? []) : []));
    const satisfactionTrust = correlation(last.map(({ satisfaction, trust }) => [satisfaction, trust]));
    const trustCommitment = correlation(last.map(({ trust, commitment }) => [trust, commitment]));
    const satisfactionCommitment = correlation(last.map(({ satisfaction, commitment }) => [satisfaction, commitment]));
    expect(satisfactionTrust).toBeGreaterThan(0.6);
    expect(trustCommitment).toBeGreaterThan(0.6);
    expect(satisfactionCommitment).toBeGreaterThan(0.4);
    expect(satisfactionCommitment).toBeLessThan(Math.min(satisfactionTrust, trustCommitment));
  });

  test('those who have begun to leave were less satisfied', () => {
    const mean = (group: Life[]) =>
      group.reduce((sum, { truth }) => sum + (truth.at(-1)?.satisfaction ?? 0), 0) / group.length;
    const buyers = lives.filter(({ orders }) => orders.length > 0);
    const leaving = buyers.filter(({ truth }) => truth.at(-1)?.leaving);
    const staying = buyers.filter(({ truth }) => !truth.at(-1)?.leaving);
    expect(leaving.length).toBeGreaterThan(200);
    expect(mean(staying) - mean(leaving)).toBeGreaterThan(0.4);
  });

  test('answers show what is felt: satisfaction items follow satisfaction', () => {
    const pairs = lives.flatMap(({ invitations, truth }) =>
      invitations.flatMap(({ answeredOn, answers }) => {
        const felt = truth.find(({ monthEnd }) => answeredOn !== null && monthEnd >= answeredOn)?.satisfaction;
        const items = answers.filter(({ construct }) => construct === 'satisfaction').map(({ value }) => value);
        if (felt === undefined || items.length === 0) return [];
        return [[felt, items.reduce((sum, value) => sum + value, 0) / items.length] as const];
      }),
    );
    expect(pairs.length).toBeGreaterThan(500);
    expect(correlation(pairs)).toBeGreaterThan(0.75);
  });

  test('the committed open more', () => {
    const rate = (committed: boolean) => {
      const contacts = lives
        .filter(({ truth }) => (truth.at(-1)?.commitment ?? 0) > 0 === committed)
        .flatMap((life) => life.contacts.filter(({ delivered }) => delivered));
      return contacts.filter(({ openedOn }) => openedOn !== null).length / contacts.length;
    };
    expect(rate(true)).toBeGreaterThan(rate(false) + 0.08);
  });

  test('a strong wave lifts purchases over its control group', () => {
    const contacts = lives.flatMap(({ contacts, orders }) => {
      const purchases = orders.filter(({ isReturn, cancelled }) => !isReturn && !cancelled);
      const booked = purchases.map(({ day }) => ({ day, amount: 0 }));
      return contacts
        .filter(({ wave }) => wave.strength >= 4)
        .map(({ wave, isControl }) => ({ isControl, converts: duringWave(timeline, wave, booked).length > 0 }));
    });
    const rate = (control: boolean) => {
      const group = contacts.filter(({ isControl }) => isControl === control);
      return group.filter(({ converts }) => converts).length / group.length;
    };
    expect(rate(false)).toBeGreaterThan(rate(true) + 0.02);
  });

  test('nobody is mailed after unsubscribing', () => {
    const unsubscribed = lives.filter(({ contacts }) => contacts.some(({ unsubscribedOn }) => unsubscribedOn !== null));
    expect(unsubscribed.length).toBeGreaterThan(5);
    for (const { contacts, consent } of unsubscribed) {
      expect(consent).toBe(false);
      expect(contacts.at(-1)?.unsubscribedOn).not.toBeNull();
    }
  });
});

test('the instructor’s truth has a row for each customer and month end since registration', async () => {
  const store = await openStore();
  await generateCaseStudy(store, { size: 20, months: 12, seed: 11, truth: true });
  const { session } = store;
  const value = (sql: string): Promise<unknown> => session.value(`SELECT ${sql} FROM truth.relationship`);
  expect(await value('count(DISTINCT customer_id)')).toBe(20);
  expect(await value('max(month_end)')).toBe('2023-12-31');
  expect(await value('count(*) FILTER (engagement NOT BETWEEN 0 AND 1)')).toBe(0);
  expect(await value('count(*) - count(DISTINCT (customer_id, month_end))')).toBe(0);
  expect(await value(`count(*) - (SELECT sum(12 - month(registered_on) + 1) FROM crm.customer)`)).toBe(0);
  session.close();
});

test('without asking for it, nobody learns the truth', async () => {
  const store = await openStore();
  await generateCaseStudy(store, { size: 5, months: 6 });
  const schemas = await store.session.rows(
    "SELECT schema_name FROM information_schema.schemata WHERE schema_name = 'truth'",
  );
  expect(schemas).toEqual([]);
  store.session.close();
});
