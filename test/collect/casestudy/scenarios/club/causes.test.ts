import { describe, expect, test } from 'vitest';
import { isoDate, parseIsoDate, weekday } from '../../../../../src/collect/casestudy/calendar';
import { wavesOf } from '../../../../../src/collect/casestudy/core/wave';
import { duringWave } from '../../../../../src/collect/casestudy/core/write';
import { yearlyPlan } from '../../../../../src/collect/casestudy/scenarios/club/campaigns';
import { courses } from '../../../../../src/collect/casestudy/scenarios/club/catalogue';
import { liveFamily } from '../../../../../src/collect/casestudy/scenarios/club/family';
import { clubChannel, registerChannel } from '../../../../../src/collect/casestudy/scenarios/club/household';
import type { Life } from '../../../../../src/collect/casestudy/scenarios/club/life';
import { isHoliday } from '../../../../../src/collect/casestudy/scenarios/club/school-calendar';
import { createWorld } from '../../../../../src/collect/casestudy/scenarios/club/world';
import { timelineOf } from '../../../../../src/collect/casestudy/timeline';

const size = 1200;
const timeline = timelineOf(parseIsoDate('2023-01-01') ?? 0, 36, size);
const world = createWorld({ locale: 'fr', seed: 11, timeline, overrides: {} });
const lives: Life[] = Array.from({ length: size }, (_, entity) => liveFamily(world, entity));
const enrolled = lives.flatMap((life) =>
  life.enrolments.filter(({ status }) => status === 'enrolled').map((enrolment) => ({ life, enrolment })),
);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = <T>(all: readonly T[], has: (one: T) => boolean): number => mean(all.map((one) => (has(one) ? 1 : 0)));

/** How the parents felt at the end of the month before a day. */
const feltBefore = ({ truth }: Life, day: number) => truth.filter(({ monthEnd }) => monthEnd < day).at(-1);

describe('lessons', () => {
  test('are held on the group’s weekday, within the term, never in the holidays', () => {
    for (const { enrolment } of enrolled) {
      for (const { day } of enrolment.sessions) {
        expect(weekday(day)).toBe(enrolment.group.slot.weekday);
        expect(isHoliday(day, 'fr'), isoDate(day)).toBe(false);
        expect(day).toBeGreaterThanOrEqual(Math.max(enrolment.day, enrolment.term.startsOn));
        expect(day).toBeLessThanOrEqual(enrolment.term.endsOn);
      }
    }
  });

  test('a cancelled session is cancelled for the whole group', () => {
    const cancelled = enrolled.flatMap(({ enrolment }) => {
      const days = world.groups.termOf(enrolment.group, enrolment.term).cancelled;
      return days.map((day) => enrolment.sessions.some((session) => session.day === day));
    });
    expect(cancelled.length).toBeGreaterThan(300);
    expect(cancelled).not.toContain(true);
  });

  test('no instructor teaches two groups at one hour, whoever takes over from whom', () => {
    const groups = new Map(
      enrolled.map(({ enrolment: { group, term } }) => [`${group.key} ${term.key}`, { group, term }]),
    );
    const hours = [...groups.values()].map(({ group, term }) => {
      const { instructor } = world.groups.termOf(group, term);
      return `${instructor} ${term.name} ${group.slot.weekday} ${group.slot.hour}`;
    });
    expect(hours.length).toBeGreaterThan(1000);
    expect(new Set(hours).size).toBe(hours.length);
    expect([...groups.values()].some(({ group, term }) => world.groups.termOf(group, term).instructorChanged)).toBe(
      true,
    );
  });

  test('are for children of the course’s age', () => {
    for (const { life, enrolment } of enrolled) {
      const age = enrolment.term.schoolYear - (life.traits.children[enrolment.child]?.birthYear ?? 0);
      const [minimum, maximum] = enrolment.group.course.ages;
      expect(age).toBeGreaterThanOrEqual(minimum);
      expect(age).toBeLessThanOrEqual(maximum);
    }
  });

  test('children of committed parents come more', () => {
    const sessions = enrolled.flatMap(({ life, enrolment }) =>
      enrolment.sessions.map(({ day, present }) => ({ present, commitment: feltBefore(life, day)?.commitment ?? 0 })),
    );
    const rate = (has: (commitment: number) => boolean) =>
      share(
        sessions.filter(({ commitment }) => has(commitment)),
        ({ present }) => present,
      );
    expect(rate((commitment) => commitment > 0.5)).toBeGreaterThan(rate((commitment) => commitment < -0.5) + 0.05);
  });

  test('progress only grows, with presence alone, and earns the badge once', () => {
    for (const { enrolment } of enrolled) {
      const levels = enrolment.sessions.flatMap(({ progress }) => progress ?? []);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
      expect(enrolment.sessions.every(({ present, progress }) => present === (progress !== null))).toBe(true);
      expect(enrolment.sessions.filter(({ badge }) => badge).length).toBeLessThanOrEqual(1);
    }
  });

  test('a badge leaves parents more satisfied than the month before, a cancelled session less', () => {
    const changes = (days: (life: Life) => readonly number[]) =>
      lives.flatMap((life) =>
        days(life).flatMap((day) => {
          const before = feltBefore(life, day);
          const after = life.truth.find(({ monthEnd }) => monthEnd >= day);
          return before && after ? [after.satisfaction - before.satisfaction] : [];
        }),
      );
    const badges = changes(({ enrolments }) =>
      enrolments.flatMap(({ sessions }) => sessions.filter(({ badge }) => badge).map(({ day }) => day)),
    );
    const cancelled = changes(({ enrolments }) =>
      enrolments.flatMap(({ group, term, status, day, withdrawnOn }) =>
        status === 'enrolled' && withdrawnOn === null
          ? world.groups.termOf(group, term).cancelled.filter((lost) => lost > day)
          : [],
      ),
    );
    expect(badges.length).toBeGreaterThan(500);
    expect(mean(badges)).toBeGreaterThan(0.1);
    expect(mean(cancelled)).toBeLessThan(-0.1);
  });
});

describe('the club is closed on Sunday', () => {
  const sunday = 6;

  test('when it writes to nobody, calls and meets nobody', () => {
    const own = lives.flatMap(({ interactions }) =>
      interactions.filter(({ type, direction }) => direction === 'out' || type === 'call'),
    );
    expect(own.length).toBeGreaterThan(5000);
    expect(own.filter(({ day }) => weekday(day) === sunday)).toEqual([]);
  });

  test('and enrols nobody at its desk, members taken over included', () => {
    const orders = lives.flatMap(({ orders }) => orders);
    const channels = new Set(orders.map(({ channel }) => channel));
    expect(channels).not.toContain(registerChannel);
    const atDesk = orders.filter(({ channel }) => channel === clubChannel);
    expect(atDesk.length).toBeGreaterThan(300);
    expect(atDesk.filter(({ day }) => weekday(day) === sunday)).toEqual([]);
  });
});

describe('invoices', () => {
  const termOrders = lives.flatMap(({ orders }) => orders.filter(({ term }) => term !== null));

  test('one a household and term, a line a child and course', () => {
    for (const { orders, enrolments } of lives) {
      const terms = orders.flatMap(({ term }) => (term === null ? [] : [term.key]));
      expect(new Set(terms).size).toBe(terms.length);
      for (const order of orders) {
        if (order.term === null) continue;
        const own = enrolments.filter((enrolment) => enrolment.order === order);
        expect(own.map(({ price, discount }) => price - discount)).toEqual(order.lines.map(({ net }) => net));
        expect(new Set(own.map(({ child, group }) => `${child} ${group.key}`)).size).toBe(own.length);
      }
    }
  });

  test('brothers and sisters get the discount, the eldest does not', () => {
    let siblings = 0;
    for (const { enrolments, orders } of lives) {
      for (const order of orders) {
        const own = enrolments.filter((enrolment) => enrolment.order === order);
        const eldest = Math.min(...own.map(({ child }) => child));
        for (const { child, price, discount } of own) {
          expect(discount).toBe(child === eldest ? 0 : Math.round(0.15 * price));
          if (child !== eldest) siblings += 1;
        }
      }
    }
    expect(siblings).toBeGreaterThan(500);
  });

  test('are paid in one, two or three instalments that add up', () => {
    for (const { lines, instalments } of termOrders) {
      const due = instalments.reduce((sum, { amount }) => sum + amount, 0);
      expect(due).toBe(lines.reduce((sum, { net }) => sum + net, 0));
      expect(instalments.length).toBeGreaterThanOrEqual(1);
      expect(instalments.length).toBeLessThanOrEqual(3);
    }
    expect(new Set(termOrders.map(({ instalments }) => instalments.length)).size).toBe(3);
  });

  test('are paid late by tight budgets more than by comfortable ones', () => {
    const late = (liquidity: number) =>
      share(
        lives
          .filter(({ traits }) => traits.liquidity === liquidity)
          .flatMap(({ orders }) => orders.flatMap(({ instalments }) => instalments)),
        ({ dueOn, paidOn }) => paidOn === null || paidOn > dueOn,
      );
    expect(late(2)).toBeGreaterThan(2 * late(0));
  });

  test('prices lie between 90 and 180 in the first year', () => {
    for (const { price } of courses) {
      expect(price).toBeGreaterThanOrEqual(90);
      expect(price).toBeLessThanOrEqual(180);
    }
  });
});

describe('families', () => {
  test('are of an age to have their children', () => {
    for (const { traits } of lives) {
      for (const parent of traits.parents) {
        for (const child of traits.children) {
          expect(child.birthYear - parent.birthYear).toBeGreaterThanOrEqual(18);
          expect(child.birthYear - parent.birthYear).toBeLessThanOrEqual(55);
        }
      }
    }
  });

  test('those who leave were less satisfied and committed', () => {
    const last = lives.filter(({ orders }) => orders.length > 0).flatMap(({ truth }) => truth.at(-1) ?? []);
    const level = (leaving: boolean) =>
      mean(
        last
          .filter((month) => month.leaving === leaving)
          .map(({ satisfaction, commitment }) => satisfaction + commitment),
      );
    expect(level(false)).toBeGreaterThan(level(true) + 0.5);
  });

  test('an unpaid instalment makes them leave sooner', () => {
    const terms = lives.flatMap(({ orders }) =>
      orders.flatMap(({ term, instalments }) => {
        if (term === null || term.endsOn >= timeline.end - 120) return [];
        const unpaid = instalments.some(({ paidOn }) => paidOn === null);
        return [{ unpaid, isBack: orders.some((order) => order.term?.key === term.key + 1) }];
      }),
    );
    const back = (unpaid: boolean) =>
      share(
        terms.filter((term) => term.unpaid === unpaid),
        ({ isBack }) => isBack,
      );
    expect(back(true)).toBeLessThan(back(false) - 0.05);
  });

  test('a complaint resolved within two days leaves more satisfaction than one without answer', () => {
    const after = (resolved: boolean) =>
      mean(
        lives.flatMap((life) =>
          life.interactions.flatMap(({ type, day, resolvedOn }) => {
            const fast = resolvedOn !== null && resolvedOn - day <= 2;
            if (type !== 'complaint' || (resolved ? !fast : resolvedOn !== null)) return [];
            const [before, now] = [feltBefore(life, day - 31), life.truth.find(({ monthEnd }) => monthEnd >= day)];
            return before && now ? [now.satisfaction - before.satisfaction] : [];
          }),
        ),
      );
    expect(after(true)).toBeGreaterThan(after(false) + 0.2);
  });

  test('who is lost is not enrolled; who is enrolled is not lost', () => {
    for (const { truth, enrolments } of lives) {
      for (const { stage, monthEnd } of truth) {
        const present = enrolments.some(
          ({ status, day, term }) =>
            status === 'enrolled' && day <= monthEnd && term.startsOn <= monthEnd && monthEnd <= term.endsOn,
        );
        if (present) expect(['development', 'maturity', 'decline']).toContain(stage);
        if (!enrolments.some(({ status, day }) => status === 'enrolled' && day <= monthEnd)) {
          expect(stage).toBe('pre-relation');
        }
      }
    }
  });
});

describe('campaigns', () => {
  test('e-mails do not overlap, so that each invoice is attributed once', () => {
    const mails = wavesOf(yearlyPlan, timeline, 'fr').filter(({ medium }) => medium === 'email');
    mails.forEach((wave, place) => expect(wave.sentOn).toBeGreaterThan(mails[place - 1]?.endsOn ?? -Infinity));
  });

  test('the letter about places left in September brings families back, as the control group shows', () => {
    const contacts = lives.flatMap(({ contacts, orders }) =>
      contacts
        .filter(({ wave }) => wave.code === '06')
        .map(({ wave, isControl }) => ({
          isControl,
          converts:
            duringWave(
              timeline,
              wave,
              orders.map(({ day }) => ({ day, amount: 0 })),
            ).length > 0,
        })),
    );
    const rate = (control: boolean) =>
      share(
        contacts.filter(({ isControl }) => isControl === control),
        ({ converts }) => converts,
      );
    expect(rate(false)).toBeGreaterThan(rate(true));
  });

  test('nobody is mailed after unsubscribing', () => {
    const unsubscribed = lives.filter(({ contacts }) => contacts.some(({ unsubscribedOn }) => unsubscribedOn !== null));
    expect(unsubscribed.length).toBeGreaterThan(3);
    for (const { contacts } of unsubscribed) expect(contacts.at(-1)?.unsubscribedOn).not.toBeNull();
  });
});
