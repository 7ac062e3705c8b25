import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { liveAccount } from '../../../../../src/collect/casestudy/scenarios/saas/account';
import type { Life } from '../../../../../src/collect/casestudy/scenarios/saas/life';
import { isActivated, onboardedOn } from '../../../../../src/collect/casestudy/scenarios/saas/onboarding';
import { createWorld, type World } from '../../../../../src/collect/casestudy/scenarios/saas/world';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';

const timeline = timelineOf(parseIsoDate('2023-01-01') ?? 0, 36, 4000);
const worldOf = (overrides: Record<string, number> = {}): World =>
  createWorld({ locale: 'fr', seed: 11, timeline, overrides });
const livesOf = (world: World, count = 4000): Life[] =>
  Array.from({ length: count }, (_, entity) => liveAccount(world, entity));
const lives = livesOf(worldOf());

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(group: readonly T[], holds: (one: T) => boolean): number => group.filter(holds).length / group.length;

/** Months in which a contract ran and nobody was leaving yet, and whether the account began to leave in the next. */
function monthsAtRisk(some: readonly Life[]) {
  return some.flatMap(({ truth }) =>
    truth.flatMap((month, index) => {
      const next = truth[index + 1];
      const runs = month.stage === 'development' || month.stage === 'maturity';
      return runs && next !== undefined ? [{ ...month, leaves: next.leaving }] : [];
    }),
  );
}

const payers = lives.filter(({ invoices }) => invoices.length > 0);
const monthly = payers.filter(({ traits }) => traits.commitment === 'month');

describe('why accounts stay or leave', () => {
  test('the dissatisfied leave more', () => {
    const months = monthsAtRisk(monthly);
    const leaving = (from: number, to: number) =>
      share(
        months.filter(({ satisfaction }) => satisfaction >= from && satisfaction < to),
        ({ leaves }) => leaves,
      );
    expect(leaving(-9, -0.5)).toBeGreaterThan(1.5 * leaving(0.5, 9));
  });

  test('integrations hold the dissatisfied, and are indifferent to the satisfied', () => {
    const leaving = (integrates: boolean, isSatisfied: boolean) =>
      share(
        monthsAtRisk(monthly.filter(({ traits }) => traits.integrates === integrates)).filter(
          ({ satisfaction }) => satisfaction >= 0 === isSatisfied,
        ),
        ({ leaves }) => leaves,
      );
    expect(leaving(true, false)).toBeLessThan(0.75 * leaving(false, false));
    expect(leaving(true, true) / leaving(false, true)).toBeGreaterThan(0.7);
    expect(leaving(true, true) / leaving(false, true)).toBeLessThan(1.4);
  });

  test('the yearly contract keeps dissatisfied accounts that use the software little', () => {
    const dissatisfied = (commitment: string) =>
      payers.flatMap(({ traits, truth }) =>
        traits.commitment === commitment
          ? truth.filter(({ stage, satisfaction }) => stage !== 'lost' && satisfaction < -0.5)
          : [],
      );
    const captive = (commitment: string) => share(dissatisfied(commitment), ({ loyalty }) => loyalty === 'captive');
    expect(captive('year')).toBeGreaterThan(captive('month') + 0.15);
    const lost = (commitment: string) =>
      share(
        payers.filter(({ traits }) => traits.commitment === commitment && traits.satisfactionAnchor < -0.5),
        ({ truth }) => truth.at(-1)?.stage === 'lost',
      );
    expect(lost('year')).toBeLessThan(lost('month') / 2);
  });

  test('accounts that completed their first steps leave less in the first half-year', () => {
    const early = (isOnboarded: boolean) =>
      share(
        monthly.filter(({ steps }) => (onboardedOn(steps) !== null) === isOnboarded),
        ({ contracts }) => {
          const first = contracts.find(({ startedOn }) => startedOn !== null);
          return first?.endedOn != null && first.endedOn - (first.startedOn ?? 0) < 190;
        },
      );
    expect(early(true)).toBeLessThan(0.85 * early(false));
  });

  test('completing the first steps itself raises satisfaction', () => {
    const without = livesOf(worldOf({ onboardingEffect: 0 }), 1500);
    const gains = without.flatMap((other, entity) => {
      const life = lives[entity];
      const day = life === undefined ? null : onboardedOn(life.steps);
      if (life === undefined || day === null || day >= timeline.end) return [];
      const at = (some: Life) => some.truth.find(({ monthEnd }) => monthEnd >= day)?.satisfaction ?? NaN;
      return [at(life) - at(other)];
    });
    expect(gains.length).toBeGreaterThan(200);
    expect(mean(gains)).toBeGreaterThan(0.25);
    expect(mean(gains)).toBeLessThan(0.35);
  });

  test('a price rise costs satisfaction', () => {
    const steady = livesOf(worldOf({ priceRise: 0 }), 1500);
    const day = (parseIsoDate('2025-02-28') ?? 0) as number;
    const losses = steady.flatMap((other, entity) => {
      const at = (some: Life | undefined) => some?.truth.find(({ monthEnd }) => monthEnd === day);
      const [here, there] = [at(lives[entity]), at(other)];
      const isBilled =
        other.traits.commitment === 'month' && there?.stage !== 'pre-relation' && there?.stage !== 'lost';
      return here !== undefined && there !== undefined && isBilled ? [here.satisfaction - there.satisfaction] : [];
    });
    expect(losses.length).toBeGreaterThan(100);
    expect(mean(losses)).toBeLessThan(-0.1);
  });
});

describe('what can be seen of it', () => {
  test('use falls before notice is given', () => {
    const around = payers.flatMap(({ contracts }) =>
      contracts.flatMap(({ noticeOn, usage }) => {
        if (noticeOn === null || noticeOn >= timeline.end) return [];
        const before = usage.filter(({ monthOn }) => monthOn + 31 <= noticeOn);
        const last = usage.find(({ monthOn }) => monthOn <= noticeOn && noticeOn < monthOn + 31);
        const normal = before.slice(-8, -3);
        return last !== undefined && normal.length >= 3
          ? [{ last: last.activeDays, normal: mean(normal.map(({ activeDays }) => activeDays)) }]
          : [];
      }),
    );
    expect(around.length).toBeGreaterThan(60);
    expect(mean(around.map(({ last }) => last))).toBeLessThan(0.75 * mean(around.map(({ normal }) => normal)));
  });

  test('activation decides whether a trial is paid for', () => {
    const trials = lives.filter(({ traits }) => traits.route === 'trial' && traits.registeredOn < timeline.end - 60);
    const paid = (activated: boolean) =>
      share(
        trials.filter(({ steps }) => isActivated(steps) === activated),
        ({ contracts }) => contracts[0]?.startedOn !== null,
      );
    expect(paid(true)).toBeGreaterThan(0.38);
    expect(paid(false)).toBeLessThan(0.08);
  });

  test('stages follow the contracts', () => {
    for (const { truth, contracts } of lives) {
      for (const { monthEnd, stage } of truth) {
        const started = contracts.filter(({ startedOn }) => startedOn !== null && startedOn <= monthEnd);
        const running = started.find(({ endedOn }) => endedOn === null || endedOn > monthEnd);
        if (started.length === 0) expect(stage).toBe('pre-relation');
        else if (running === undefined) expect(stage).toBe('lost');
        else if (running.noticeOn !== null && running.noticeOn <= monthEnd) expect(stage).toBe('decline');
        else expect(['development', 'maturity', 'decline']).toContain(stage);
      }
    }
    const last = lives.map(({ truth }) => truth.at(-1)?.stage);
    for (const stage of ['pre-relation', 'development', 'maturity', 'decline', 'lost']) expect(last).toContain(stage);
  });

  test('the sales wave makes busy subscribers grow beyond their control group', () => {
    const reached = lives.flatMap((life) =>
      life.contacts
        .filter(({ wave }) => wave.code === '07')
        .map(({ wave, isControl, openedOn }) => ({
          isControl,
          opened: openedOn !== null,
          grows: life.invoices.some(
            ({ day, newBusiness, isFirst }) => !isFirst && newBusiness > 0 && day >= wave.sentOn && day <= wave.endsOn,
          ),
        })),
    );
    const growth = (group: typeof reached) => share(group, ({ grows }) => grows);
    expect(growth(reached.filter(({ opened }) => opened))).toBeGreaterThan(
      1.5 * growth(reached.filter(({ opened }) => !opened)),
    );
    expect(growth(reached.filter(({ isControl }) => !isControl))).toBeGreaterThan(
      growth(reached.filter(({ isControl }) => isControl)),
    );
  });

  test('win-back brings accounts back under a new contract, as do reminders of a trial', () => {
    const back = lives.filter(({ contracts, effects }) => contracts.length > 1 && effects.length > 0);
    expect(back.length).toBeGreaterThan(20);
    for (const { contracts } of back) {
      const [first, second] = contracts;
      expect(first?.endedOn).not.toBeNull();
      expect(second?.trialOn).toBeNull();
      expect(second?.startedOn ?? -1).toBeGreaterThanOrEqual(first?.endedOn ?? Infinity);
    }
  });

  test('outages show as clusters of complaints', () => {
    const { outages: atDay } = worldOf();
    const days = Array.from({ length: timeline.end - timeline.start }, (_, index) => timeline.start + index);
    const outages = days.filter((day) => atDay.get(day));
    expect(outages.length).toBeGreaterThan(2);
    const complaints = lives.flatMap(({ interactions }) => interactions.filter(({ type }) => type === 'complaint'));
    const onDay = (day: number) =>
      complaints.filter((complaint) => complaint.day >= day && complaint.day <= day + 2).length;
    const usual = (3 * complaints.length) / (timeline.end - timeline.start);
    const late = outages.filter((day) => day > timeline.start + 365);
    for (const day of late) expect(onDay(day)).toBeGreaterThan(3 * usual);
  });
});
