import { describe, expect, test } from 'vitest';
import { Randomness } from '../../../src/collect/casestudy/random';
import {
  expectedSpend,
  contractRefusal,
  purchaseModel,
  refusals,
  requirements,
  spendModel,
} from '../../../src/star/predict';
import { historiesOf, likeCdnow, simulate } from './simulated';

const population = { customers: 600, ...likeCdnow };
const { purchases, spend } = historiesOf(simulate(population), likeCdnow.observedDays);

describe('a model of purchases', () => {
  test('is fitted where customers come back and leave', () => {
    expect(purchaseModel(purchases)).toMatchObject({ fitted: true });
  });

  test('is refused where nobody ever leaves: drop-out cannot be told', () => {
    const eternal = historiesOf(simulate({ ...population, dropOut: false }), likeCdnow.observedDays);
    expect(purchaseModel(eternal.purchases)).toEqual({
      fitted: false,
      why: 'no-drop-out',
      reason: refusals['no-drop-out'],
    });
  });

  test('is refused where too few came back, or none', () => {
    const few = historiesOf(simulate({ ...population, customers: 40 }), likeCdnow.observedDays);
    expect(purchaseModel(few.purchases)).toMatchObject({ fitted: false, why: 'few-repeaters' });
    const none = { ...purchases, repeats: purchases.repeats.map(() => 0), lastWeeks: purchases.lastWeeks.map(() => 0) };
    expect(purchaseModel(none)).toMatchObject({ fitted: false, why: 'few-repeaters' });
  });

  test('is refused where the data is young, or there is none', () => {
    const young = { ...purchases, ageWeeks: purchases.ageWeeks.map((week) => Math.min(week, requirements.weeks - 1)) };
    expect(purchaseModel(young)).toMatchObject({ fitted: false, why: 'short-history' });
    const nothing = new Float64Array();
    expect(
      purchaseModel({ repeats: nothing, lastWeeks: nothing, ageWeeks: nothing, customers: nothing }),
    ).toMatchObject({ fitted: false, why: 'short-history' });
  });

  test('that everybody leaves with the same probability is fitted all the same', () => {
    const alike = { ...population, customers: 3000, purchases: { r: 0.8, alpha: 3, a: 2000, b: 8000 } };
    const histories = historiesOf(simulate(alike), likeCdnow.observedDays).purchases;
    const model = purchaseModel(histories);
    expect(model).toMatchObject({ fitted: true });
    if (model.fitted) expect(model.parameters.a / (model.parameters.a + model.parameters.b)).toBeCloseTo(0.2, 1);
  });
});

describe('a model of spend', () => {
  test('expects the mean of all of everybody where amounts vary, but customers do not', () => {
    const random = new Randomness(3, 'alike');
    const rows = Array.from({ length: 3000 }, (_, customer) => {
      const uniform = random.stream('amounts', customer);
      const days = Array.from({ length: 1 + Math.floor(20 * uniform()) }, () => 20 + 40 * uniform());
      return { repeats: days.length, amount: days.reduce((sum, amount) => sum + amount, 0) };
    });
    const model = spendModel({
      repeats: Float64Array.from(rows, ({ repeats }) => repeats),
      amounts: Float64Array.from(rows, ({ amount }) => amount),
      customers: new Float64Array(rows.length).fill(1),
    });
    if (!model.fitted) throw new Error(model.why);
    expect(Math.abs(expectedSpend(model.parameters, 10, 10 * 50) - 40)).toBeLessThan(0.5);
  });

  test('is fitted on ordinary amounts, refused on too few', () => {
    expect(spendModel(spend)).toMatchObject({ fitted: true });
    const few = (column: Float64Array) => column.subarray(0, requirements.repeaters - 1);
    expect(
      spendModel({ repeats: few(spend.repeats), amounts: few(spend.amounts), customers: few(spend.customers) }),
    ).toMatchObject({ fitted: false, why: 'few-repeaters' });
  });

  test('is refused where customers are so unlike that there is no mean', () => {
    const wild = { ...population, customers: 2000, spend: { p: 2, q: 0.5, gamma: 10 } };
    expect(spendModel(historiesOf(simulate(wild), likeCdnow.observedDays).spend)).toMatchObject({
      fitted: false,
      why: 'dispersed-spend',
    });
  });

  test('is refused where every purchase brings the same: its likelihood has no maximum', () => {
    const model = spendModel({ ...spend, amounts: spend.repeats.map((repeats) => repeats * 25) });
    expect(model).toMatchObject({ fitted: false, why: 'not-converged' });
  });
});

test('customers under contract are left to observation', () => {
  expect(contractRefusal('subscription')).toMatchObject({ fitted: false, why: 'contractual' });
  expect(contractRefusal('club')).toMatchObject({ fitted: false, why: 'contractual' });
  for (const free of ['retail', 'e-commerce', 'business'] as const) expect(contractRefusal(free)).toBeUndefined();
});
