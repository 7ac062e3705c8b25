import { defaults } from '../../relationship/defaults';
import type { Cut, Thresholds } from '../settings/settings';
import { median } from './median';
import { fromRules, type Scale } from './scale';

/** What thresholds may be drawn from: entry i of both columns is one customer; NaN when unknown. */
export interface Placed {
  readonly behaviour?: Float64Array;
  readonly attitude?: Float64Array;
}

/**
 * The matrix's thresholds in force: the numbers that the report gives, the medians of the customers whose behaviour and
 * attitude are both known, or the rules' own.
 */
export function thresholdsOf(thresholds: Thresholds, scale: Scale, placed: Placed): Cut {
  const rules = {
    behaviour: defaults.highBehaviour,
    attitude: fromRules(defaults.highAttitude, scale),
  };
  const medians = thresholds.method === 'median' ? mediansOf(placed) : undefined;
  const one = (id: 'behaviour' | 'attitude'): { value: number; origin: Cut['origin'][typeof id] } => {
    const given = thresholds[id];
    if (medians) return { value: medians[id], origin: 'median' };
    return given === undefined || given === rules[id]
      ? { value: rules[id], origin: 'rule' }
      : { value: given, origin: 'constant' };
  };
  const behaviour = one('behaviour');
  const attitude = one('attitude');
  return {
    behaviour: behaviour.value,
    attitude: attitude.value,
    origin: { behaviour: behaviour.origin, attitude: attitude.origin },
    areRules: behaviour.value === rules.behaviour && attitude.value === rules.attitude,
  };
}

/** What changes when a line is dragged: medians become numbers like others, for both lines. */
export function movedThreshold(
  { method }: Thresholds,
  { behaviour, attitude }: Cut,
  id: 'behaviour' | 'attitude',
  value: number,
): Partial<Pick<Thresholds, 'method' | 'behaviour' | 'attitude'>> {
  return method === 'median' ? { method: 'constant', behaviour, attitude, [id]: value } : { [id]: value };
}

/** Absent when nobody's behaviour and attitude are both known. */
function mediansOf({ behaviour, attitude }: Placed): Record<'behaviour' | 'attitude', number> | undefined {
  if (!behaviour || !attitude) return undefined;
  const known = attitude.filter((value, i) => !Number.isNaN(value) && !Number.isNaN(behaviour[i] ?? NaN));
  if (known.length === 0) return undefined;
  const behaviours = behaviour.filter((value, i) => !Number.isNaN(value) && !Number.isNaN(attitude[i] ?? NaN));
  return { behaviour: median(behaviours), attitude: median(known) };
}
