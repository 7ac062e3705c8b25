import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../../../src/collect/casestudy/calendar';
import { liveAccount } from '../../../../../src/collect/casestudy/scenarios/b2b/account';
import { contractOn, type Life } from '../../../../../src/collect/casestudy/scenarios/b2b/life';
import { createWorld } from '../../../../../src/collect/casestudy/scenarios/b2b/world';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';

const accounts = 900;
const timeline = timelineOf(parseIsoDate('2023-01-01') ?? 0, 36, accounts);
const lived = (overrides = {}): Life[] => {
  const world = createWorld({ locale: 'fr', seed: 11, timeline, overrides });
  return Array.from({ length: accounts }, (_, entity) => liveAccount(world, entity));
};
const lives = lived();

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / items.length;
const isWon = ({ entries }: Life['deals'][number]): boolean => entries.at(-1)?.stage === 'won';

describe('the pipeline', () => {
  const sales = lives.flatMap(({ deals }) => deals.filter(({ kind }) => kind !== 'renewal'));
  const qualified = sales.filter(({ entries }) => entries.length > 2);

  test('loses more of the deals that stall', () => {
    const [stalled, moving] = [true, false].map((is) => qualified.filter(({ stalled }) => stalled === is));
    expect(stalled?.length).toBeGreaterThan(100);
    expect(share(stalled ?? [], isWon)).toBeLessThan(share(moving ?? [], isWon) - 0.05);
  });

  test('wins more of satisfied customers', () => {
    const projects = lives.flatMap(({ deals, truth }) =>
      deals.flatMap((deal) => {
        const satisfaction = truth.find(({ monthEnd }) => monthEnd >= deal.createdOn)?.satisfaction;
        return deal.kind !== 'expansion' || satisfaction === undefined ? [] : [{ deal, satisfaction }];
      }),
    );
    const rate = (content: boolean): number =>
      share(
        projects.filter(({ satisfaction }) => satisfaction > 0 === content),
        ({ deal }) => isWon(deal),
      );
    expect(rate(true)).toBeGreaterThan(rate(false) + 0.05);
  });

  test('gives a reason for every loss, and for no other deal', () => {
    for (const deal of lives.flatMap(({ deals }) => deals)) expect(deal.lossReason === null).toBe(isWon(deal));
  });

  test('loses its silence without stalling: the odds ratio is what makes stalled deals fail', () => {
    const harmless = lived({ stalledOdds: 1 }).flatMap(({ deals }) =>
      deals.filter(({ kind, entries, stalled }) => kind !== 'renewal' && entries.length > 2 && stalled),
    );
    const stalled = qualified.filter((deal) => deal.stalled);
    expect(share(harmless, isWon)).toBeGreaterThan(share(stalled, isWon) + 0.05);
  });
});

describe('contracts', () => {
  test('hold the dissatisfied: with a contract, fewer begin to leave in a month', () => {
    const months = lives.flatMap((life) =>
      life.truth.flatMap((month, index) => {
        const before = life.truth[index - 1];
        const unhappy = before !== undefined && before.satisfaction < -0.5 && !before.leaving;
        if (!unhappy || before.stage === 'pre-relation') return [];
        return [{ leaves: month.leaving, bound: contractOn(life, before.monthEnd) !== undefined }];
      }),
    );
    const rate = (bound: boolean): number =>
      share(
        months.filter((month) => month.bound === bound),
        ({ leaves }) => leaves,
      );
    expect(months.filter(({ bound }) => bound).length).toBeGreaterThan(500);
    expect(rate(true)).toBeLessThan(rate(false));
  });

  test('are ended by the dissatisfied, after notice', () => {
    const contracts = lives.flatMap(({ contracts, truth }) =>
      contracts.flatMap(({ noticeOn, endedOn, changes }) => {
        const decided = noticeOn ?? changes.find(({ reason }) => reason === 'price' || reason === 'seats')?.day;
        const month = truth.find(({ monthEnd }) => decided !== undefined && monthEnd >= decided);
        return month === undefined ? [] : [{ noticeOn, endedOn, satisfaction: month.satisfaction }];
      }),
    );
    const [ended, renewed] = [true, false].map((is) => contracts.filter(({ endedOn }) => (endedOn !== null) === is));
    const satisfaction = (group: typeof contracts = []) => mean(group.map((contract) => contract.satisfaction));
    expect(ended?.length).toBeGreaterThan(20);
    expect(satisfaction(renewed) - satisfaction(ended)).toBeGreaterThan(0.3);
    for (const { noticeOn, endedOn } of ended ?? []) {
      expect(noticeOn ?? Infinity).toBeLessThanOrEqual((endedOn ?? 0) - 15);
    }
  });
});

describe('payments', () => {
  const invoices = lives.flatMap(({ orders, truth }) =>
    orders.flatMap(({ day, instalments }) => {
      const satisfaction = truth.find(({ monthEnd }) => monthEnd >= day)?.satisfaction;
      return satisfaction === undefined ? [] : instalments.map((instalment) => ({ ...instalment, satisfaction }));
    }),
  );

  test('come later from the dissatisfied', () => {
    const late = (content: boolean): number =>
      share(
        invoices.filter(({ satisfaction }) => satisfaction > 0 === content),
        ({ dueOn, paidOn }) => paidOn === null || paidOn > dueOn,
      );
    expect(late(false)).toBeGreaterThan(late(true) + 0.05);
  });

  test('in arrears make customers leave', () => {
    const leaving = (all: Life[]) => share(all, ({ truth }) => truth.at(-1)?.leaving === true);
    expect(leaving(lived({ latePaymentHazard: 4 }))).toBeGreaterThan(leaving(lives) + 0.01);
  });
});

test('what sellers do depends on the account: the committed respond more', () => {
  const calls = lives.flatMap(({ interactions, truth }) =>
    interactions
      .filter(({ type, direction }) => type === 'call' && direction === 'out')
      .flatMap((call) => {
        const month = truth.find(({ monthEnd }) => monthEnd >= call.day);
        return month === undefined ? [] : [{ answered: call.answered, commitment: month.commitment }];
      }),
  );
  const rate = (committed: boolean): number =>
    share(
      calls.filter(({ commitment }) => commitment > 0 === committed),
      ({ answered }) => answered,
    );
  expect(rate(true)).toBeGreaterThan(rate(false) + 0.1);
});
