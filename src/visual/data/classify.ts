import { evaluateCondition, decider, type MetricValues } from '../../relationship/evaluate';
import { loyaltyTable, type LoyaltyMetric } from '../../relationship/loyalty-table';
import type { StageCode } from '../../relationship/stages';
import { matureLatch, stageTable, type StageMetric } from '../../relationship/stage-table';
import { tierByValueTable, tierTable } from '../../relationship/tier-tables';
import type { DecisionTable } from '../../relationship/decision';
import type { TierCode } from '../../relationship/tiers';
import type { LoyaltyCode } from '../../relationship/loyalty-classes';
import type { Cut, TierCuts } from '../settings/settings';
import type { MeasureRole } from './roles';
import { toRules, type Scale } from './scale';
import type { Classes } from './vocabulary';

type Measures = Readonly<Partial<Record<MeasureRole, Float64Array>>>;

function decide<M extends string, C extends string>(
  table: DecisionTable<M, C>,
  size: number,
  values: (customer: number) => MetricValues<M>,
  parameters: Readonly<Record<string, number>> = {},
): Classes<C> {
  const decided = decider(table, parameters);
  const index = new Map(table.terms.map((term, i) => [term.code, i]));
  const codes = new Uint32Array(size);
  for (let i = 0; i < size; i++) codes[i] = index.get(decided(values(i)).then) ?? 0;
  return { terms: table.terms, others: [], codes, computed: true };
}

/**
 * Stages as far as measures tell: a customer without any cooperation, age or value has no relationship yet; one who
 * was worth something and no longer is has been silent for the 12 months that value covers; maturity is read from
 * cooperation. Decline needs a history, hence the Stage field. Absent without cooperation.
 */
export function stagesFromMeasures(size: number, measures: Measures): Classes<StageCode> | undefined {
  const { cooperation, relationshipAge, value, previousValue } = measures;
  if (!cooperation) return undefined;
  const at = (values: Float64Array | undefined, i: number): number => values?.[i] ?? NaN;
  return decide<StageMetric, StageCode>(stageTable, size, (i) => {
    const known = !Number.isNaN(at(cooperation, i)) && !(relationshipAge && Number.isNaN(at(relationshipAge, i)));
    // The orders are not told; a customer who cooperates is taken to have made those that maturity asks for.
    const ordersToDate = known ? matureLatch.parameters['maturityOrders']?.default : 0;
    const silent = value !== undefined && !(at(value, i) > 0) && at(previousValue, i) > 0;
    const mature = evaluateCondition(matureLatch.set, { cooperation: at(cooperation, i), ordersToDate });
    return { ordersToDate, mature: mature ? 1 : 0, recencyDays: silent ? 366 : null, expectedGapDays: 0 };
  });
}

/** What the loyalty classes are worked out from. */
export interface Attitudes {
  readonly size: number;
  readonly measures: Measures;
  readonly scale: Scale;
  readonly cut: Cut;
  readonly attitude?: Float64Array;
  readonly stage?: Classes<StageCode>;
}

/** Loyalty classes by the rules; absent without behavioural loyalty and two of the three constructs of attitude. */
export function loyaltyFromMeasures(of: Attitudes): Classes<LoyaltyCode> | undefined {
  const { measures, scale, stage } = of;
  const behaviour = measures.behaviouralLoyalty;
  if (!behaviour || !of.attitude) return undefined;
  const answer = (values: Float64Array | undefined, i: number): number => toRules(values?.[i] ?? NaN, scale);
  const parameters = {
    highBehaviour: of.cut.behaviour,
    highAttitude: toRules(of.cut.attitude, scale),
  };
  const isProspect = (i: number): boolean =>
    Number.isNaN(behaviour[i]) || (stage !== undefined && !stage.computed && stage.codes[i] === 0);
  return decide<LoyaltyMetric, LoyaltyCode>(
    loyaltyTable,
    of.size,
    (i) => ({
      ordersToDate: isProspect(i) ? 0 : 1,
      behaviouralLoyalty: behaviour[i],
      satisfaction: answer(measures.satisfaction, i),
      trust: answer(measures.trust, i),
      commitment: answer(measures.commitment, i),
      constraint: answer(measures.constraint, i),
      habit: answer(measures.habit, i),
    }),
    parameters,
  );
}

/** Tiers by rank or by cumulative value; absent without a value. */
export function tiersFromValue(
  size: number,
  values: Float64Array | undefined,
  cuts: TierCuts,
): Classes<TierCode> | undefined {
  if (!values) return undefined;
  const { rankShare, before } = ranks(values);
  const revenue = (i: number): number | undefined => values[i];
  if (cuts.method === 'value') {
    const parameters = { heavyValueShare: cuts.heavy, mediumValueShare: cuts.medium };
    const metrics = (i: number) => ({ revenue12Months: revenue(i), cumulativeShareBefore: before[i] });
    return decide(tierByValueTable, size, metrics, parameters);
  }
  const parameters = { heavyRankShare: cuts.heavy, mediumRankShare: cuts.medium };
  return decide(tierTable, size, (i) => ({ revenue12Months: revenue(i), rankShare: rankShare[i] }), parameters);
}

/** Rank among the buyers ÷ buyers (ties share the better rank), and the share of value of those ranked above. */
function ranks(values: Float64Array): { rankShare: Float64Array; before: Float64Array } {
  const rankShare = new Float64Array(values.length).fill(NaN);
  const before = new Float64Array(values.length).fill(NaN);
  const buyers = Uint32Array.from(values.keys()).filter((i) => (values[i] ?? 0) > 0);
  const at = (i: number): number => values[i] ?? 0;
  buyers.sort((a, b) => at(b) - at(a));
  const total = buyers.reduce((sum, i) => sum + at(i), 0);
  let rank = 0;
  let above = 0;
  let tieAbove = 0;
  buyers.forEach((customer, position) => {
    const previous = buyers[position - 1];
    if (previous === undefined || at(previous) !== at(customer)) {
      rank = position + 1;
      tieAbove = above;
    }
    rankShare[customer] = rank / buyers.length;
    before[customer] = tieAbove / total;
    above += at(customer);
  });
  return { rankShare, before };
}
