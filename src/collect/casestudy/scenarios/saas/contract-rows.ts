import type { RowSink } from '../../core/sink';
import { known } from '../../core/write';
import type { Contract, Life } from './life';
import { productCode } from './plans';
import type { World } from './world';

/**
 * A contract with what it was worth and how it was used. What its row cannot know because its books were closed (the
 * end of a contract of an earlier chapter) still shows in the changes: a change to no seats ends it.
 */
export function writeContract(
  { timeline, priceList, values }: World,
  { traits }: Life,
  contract: Contract,
  customer: string,
  id: string,
  sink: RowSink,
): void {
  const { trialOn, startedOn, commitment, changes, usage } = contract;
  const openedOn = trialOn ?? startedOn ?? traits.registeredOn;
  const paidFrom = known(timeline, openedOn, startedOn);
  const first = changes[0]?.amount ?? 0;
  sink.add('subscription', {
    subscription_id: id,
    customer_id: customer,
    trial_on: trialOn,
    started_on: paidFrom,
    commitment,
    cancelled_on: known(timeline, openedOn, contract.noticeOn),
    ended_on: known(timeline, openedOn, contract.endedOn),
    exit_fee: commitment === 'year' && paidFrom !== null ? Math.round(first * values.exitFeeMonths) : 0,
  });
  for (const { day, plan, seats, amount, reason } of changes) {
    const offer = priceList.plans[plan];
    sink.add('subscription_change', {
      subscription_id: id,
      changed_on: day,
      product_id: offer === undefined ? null : productCode(offer, commitment),
      seats,
      monthly_amount: amount,
      reason,
    });
  }
  for (const { monthOn, activeDays, activeSeats, features } of usage) {
    sink.add('product_usage', {
      subscription_id: id,
      month_on: monthOn,
      active_days: activeDays,
      active_seats: activeSeats,
      features_used: features,
    });
  }
}
