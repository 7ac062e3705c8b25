import type { Steps } from '../../data/steps';
import { contourStepsOf } from '../density-shapes';
import type { Picture } from '../picture';
import { pointsInFocus } from '../points-in-focus';
import { planOf } from './plan';
import { matrixSteps } from './points';
import { loyaltyOf } from './statistics';

/** Works out in steps what takes long with many customers; the layout then finds it remembered. */
export function* prepareLoyalty(picture: Picture): Steps<void> {
  const { portfolio, size } = picture;
  const loyalty = loyaltyOf(portfolio);
  yield;
  if (!loyalty || size === 'S' || size === 'XS') return;
  const plan = planOf(picture, loyalty);
  yield;
  const points = yield* matrixSteps(picture, loyalty, plan);
  if (loyalty.placed) yield* contourStepsOf(points);
  if (portfolio.focus) pointsInFocus(points.customer, portfolio.focus);
}
