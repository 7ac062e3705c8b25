import { total } from '../../data/groups';
import type { Steps } from '../../data/steps';
import type { Picture } from '../picture';
import { pointsInFocus } from '../points-in-focus';
import { planOf } from './plan';
import { pointsSteps } from './points';
import { lifecycleSteps } from './statistics';

/** Works out in steps what takes long with many customers; the layout then finds it remembered. */
export function* prepareLifecycle(picture: Picture): Steps<void> {
  const { portfolio, size } = picture;
  total(portfolio.measures.value);
  yield;
  const lifecycle = yield* lifecycleSteps(portfolio);
  yield;
  if (!lifecycle || size === 'S' || size === 'XS') return;
  const points = yield* pointsSteps(picture, lifecycle, planOf(picture, lifecycle));
  if (portfolio.focus) pointsInFocus(points.customer, portfolio.focus);
}
