import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { wavesOf } from '../../../../../src/collect/casestudy/core/wave';
import { yearlyPlan } from '../../../../../src/collect/casestudy/scenarios/saas/campaigns';
import { anniversary } from '../../../../../src/collect/casestudy/scenarios/saas/contract';
import { checklist, onboardedOn } from '../../../../../src/collect/casestudy/scenarios/saas/onboarding';
import { saasSeries } from '../../../../../src/collect/casestudy/scenarios/saas/parameters';
import { invoiceAmount, monthlyAmount } from '../../../../../src/collect/casestudy/scenarios/saas/plans';
import { createWorld } from '../../../../../src/collect/casestudy/scenarios/saas/world';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';

const day = (iso: string): number => parseIsoDate(iso) ?? NaN;
const timeline = timelineOf(day('2023-01-01'), 36, 800);
const { priceList, values, team } = createWorld({ locale: 'fr', seed: 1, timeline, overrides: {} });

describe('prices', () => {
  test('are 19, 59 and 199 a seat and month at the opening, and rise each February but the first', () => {
    const prices = (iso: string) => priceList.plans.map((_, plan) => priceList.seatPrice(plan, day(iso)));
    expect(prices('2023-01-01')).toEqual([1900, 5900, 19_900]);
    expect(prices('2024-01-31')).toEqual([1900, 5900, 19_900]);
    expect(prices('2024-02-01')).toEqual([1980, 6140, 20_700]);
    expect(prices('2025-02-01')).toEqual([2060, 6380, 21_520]);
  });

  test('a year costs ten months, and counts for a twelfth of that each month', () => {
    const terms = { plan: 1, seats: 7, day: day('2023-05-01') };
    const year = invoiceAmount(priceList, values, 'year', terms);
    expect(invoiceAmount(priceList, values, 'month', terms)).toBe(7 * 5900);
    expect(year).toBe(7 * 59_000);
    expect(monthlyAmount(year, 'year')).toBe(Math.round((7 * 59_000) / 12));
    expect(monthlyAmount(7 * 5900, 'month')).toBe(7 * 5900);
  });
});

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-01-31', 2, '2023-03-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-11-15', 3, '2024-02-15'],
  ['2024-03-31', -1, '2024-02-29'],
])('a contract begun on %s is renewed after %d months on %s', (start, months, renewal) => {
  expect(anniversary(day(start), months)).toBe(day(renewal));
});

test('onboarding is done when the last mandatory step is, whatever becomes of the others', () => {
  const steps = checklist.map((_, index) => ({ step: index + 1, dueOn: 30, doneOn: index < 4 ? 10 - index : null }));
  expect(onboardedOn(steps)).toBe(10);
  expect(onboardedOn(steps.map((step) => (step.step === 3 ? { ...step, doneOn: null } : step)))).toBeNull();
});

test('series have a number for each size band, plan, month and weekday', () => {
  const { arrivalIndex, weekdayIndex, planBySize, ...bySize } = saasSeries;
  expect(arrivalIndex.values).toHaveLength(12);
  expect(weekdayIndex.values).toHaveLength(7);
  expect(planBySize.values).toHaveLength(12);
  for (const { values: numbers } of Object.values(bySize)) expect(numbers).toHaveLength(4);
});

test('the staff reports to its heads', () => {
  const codes = new Set(team.rows.map(({ employee_id }) => employee_id));
  expect(team.support.length * team.managers.length * team.sellers.length).toBeGreaterThan(0);
  for (const { manager_id, employee_id } of team.rows) {
    if (manager_id != null) expect(codes.has(manager_id)).toBe(true);
    expect(manager_id).not.toBe(employee_id);
  }
});

test.each(['fr', 'en'] as const)('addressed waves do not overlap in the %s setting', (locale) => {
  const addressed = wavesOf(yearlyPlan, timeline, locale).filter(({ medium }) => medium === 'email');
  expect(addressed.length).toBe(3 * (yearlyPlan.length - 1));
  addressed.forEach((wave, place) => expect(wave.sentOn).toBeGreaterThan(addressed[place - 1]?.endsOn ?? -Infinity));
});
