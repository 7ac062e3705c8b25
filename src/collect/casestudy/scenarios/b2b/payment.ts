import type { Felt } from '../../core/felt';
import { chance, exp, integer, log, logistic, normal, type Uniform } from '../../random';
import type { Instalment } from './life';
import type { Traits } from './traits';
import type { World } from './world';
import { nextWorkday, previousWorkday } from '../../core/workdays';

/**
 * How an order is paid: in one instalment, or a deposit and the rest for large amounts. Who is short of money or
 * dissatisfied pays late.
 * @param amount cents
 */
export function payFor(
  { values, locale }: World,
  traits: Traits,
  felt: Felt,
  orderedOn: number,
  amount: number,
  uniform: Uniform,
): Instalment[] {
  const deposit = amount >= values.depositFrom * 100_000 ? Math.round(amount * values.depositShare) : 0;
  const parts = deposit > 0 ? [deposit, amount - deposit] : [amount];
  return parts.map((part, place) => {
    const isDeposit = deposit > 0 && place === 0;
    const dueOn = orderedOn + (isDeposit ? 10 : traits.paymentTerms);
    const lateness = values.lateSatisfaction * felt.satisfaction + traits.illiquidity;
    const late = chance(uniform, logistic(log(values.lateShare / (1 - values.lateShare)) - 0.1 + lateness));
    const delay = Math.max(1, Math.round(exp(log(values.lateDays) + normal(uniform, 0, 0.8))));
    const early = integer(uniform, 0, 6);
    const never = chance(uniform, values.unpaidShare);
    // Banks rest when business does: who pays in time pays on the working day before.
    const onTime = Math.max(orderedOn, previousWorkday(dueOn - early, locale));
    return { dueOn, paidOn: never ? null : late ? nextWorkday(dueOn + delay, locale) : onTime, amount: part };
  });
}

/** Delay in days from which a late payment weighs on the relationship. */
const seriousDelay = 10;

/** Until when an order’s late payment weighs: some months after it was due; −Infinity if it was paid in time. */
export function troubleOf(instalments: readonly Instalment[]): number {
  const serious = instalments.filter(({ dueOn, paidOn }) => paidOn === null || paidOn > dueOn + seriousDelay);
  return Math.max(-Infinity, ...serious.map(({ dueOn }) => dueOn + 90));
}
