import { decider, loyaltyTable, type LoyaltyCode, type StageCode } from '../../../relationship';
import type { SurveyConstruct } from '../../../store';
import type { Levels, Scales } from './levels';

/** The true state of a relationship at a month end; for the instructor alone. */
export interface TrueMonth {
  /** Day number of the month’s last day. */
  readonly monthEnd: number;
  readonly satisfaction: number;
  readonly trust: number;
  readonly commitment: number;
  readonly habit: number;
  readonly constraint: number;
  /** 1 while the customer stays, falling towards 0 once leaving has begun. */
  readonly engagement: number;
  readonly leaving: boolean;
  /** Where the simulation holds the relationship to be. */
  readonly stage: StageCode;
  readonly loyalty: LoyaltyCode;
}

/** What a campaign truly brought from one customer: purchases expected beyond those that would have come anyway. */
export interface TrueEffect {
  readonly campaign: string;
  readonly purchases: number;
}

const classify = decider(loyaltyTable);

/**
 * The loyalty class that a survey without error would find: the published rules, on the latent levels.
 * @param repeats whether the customer truly buys again and again
 */
export function trueLoyalty(
  levels: Levels,
  scales: Scales,
  { orders, repeats, lockIn }: { readonly orders: number; readonly repeats: boolean; readonly lockIn: number },
): LoyaltyCode {
  const shown = (construct: SurveyConstruct): number =>
    scales[construct].mean + scales[construct].deviation * scales[construct].loading * levels[construct];
  return classify({
    ordersToDate: orders,
    behaviouralLoyalty: repeats ? 100 : 0,
    satisfaction: shown('satisfaction'),
    trust: shown('trust'),
    commitment: shown('commitment'),
    constraint: (shown('switching-cost') + 8 - shown('alternatives')) / 2,
    habit: shown('habit'),
    lockIn,
  }).then;
}
