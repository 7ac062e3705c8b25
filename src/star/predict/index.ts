/**
 * Predictive customer value: the BG/NBD model of purchases and drop-out and the gamma-gamma model of spend, as pure
 * functions of sufficient statistics. Ours, because the numerics needed are a page each: the one maintained library
 * (stdlib) has ln Γ and ₂F₁, but in some 180 packages, and no optimiser. Built on + − × ÷ and the portable logarithm
 * and exponential alone, so that every machine publishes the same digits.
 */
export { digamma, logGamma } from './gamma-function';
export { minimise, type Minimum, type MinimiseOptions, type Objective } from './minimise';
export { daysPerWeek, type PurchaseHistories, type PurchaseHistory, type SpendHistories } from './histories';
export { PurchaseLikelihood, type BgNbdParameters, type NbdParameters } from './bg-nbd-likelihood';
export { fitBgNbd, type BgNbdFit } from './bg-nbd-fit';
export { aliveProbability, expectedPurchases, expectedRepeats, repeatProbability } from './bg-nbd-expectations';
export {
  expectedSpend,
  fitGammaGamma,
  gammaGammaLikelihood,
  type GammaGammaFit,
  type GammaGammaParameters,
} from './gamma-gamma';
export {
  contractRefusal,
  purchaseModel,
  refusals,
  requirements,
  spendModel,
  type Outcome,
  type Refusal,
  type Refused,
} from './outcome';
export { compare, horizon, type Comparison, type Prediction } from './prediction';
