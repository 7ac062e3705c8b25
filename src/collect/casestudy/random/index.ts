/**
 * Randomness that depends on its name alone: a counter-based generator keyed by (seed, scenario, stream, entity,
 * index), and the distributions of the simulation as pure functions of a uniform source. Same numbers on every machine.
 */
export { Randomness, type Uniform } from './randomness';
export { philox } from './philox';
export { exp, log, logistic } from './elementary';
export { normal, normalQuantile } from './normal';
export {
  beta,
  categorical,
  chance,
  cumulative,
  exponential,
  gamma,
  integer,
  logit,
  lognormal,
  poisson,
} from './distributions';
