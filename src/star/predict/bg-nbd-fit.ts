import { exp, log } from '../../common';
import { PurchaseLikelihood, type BgNbdParameters, type Likelihood } from './bg-nbd-likelihood';
import { at, logEdge, total, weightedTotal, type PurchaseHistories } from './histories';
import { minimise, type Minimum } from './minimise';

export interface BgNbdFit {
  readonly parameters: BgNbdParameters;
  readonly logLikelihood: number;
  /** The best log-likelihood of the NBD: the same model if nobody ever leaves. */
  readonly nbdLogLikelihood: number;
  readonly converged: boolean;
}

/**
 * Maximum likelihood. The parameters are positive, so their logarithms are what is searched; the likelihood is taken
 * per customer, so that the tolerance means the same for any number of them. Starts from the NBD’s r and α, which a
 * first search finds, and from a drop-out of one in four.
 */
export function fitBgNbd(histories: PurchaseHistories): BgNbdFit {
  const likelihood = new PurchaseLikelihood(histories);
  const size = total(histories.customers);
  const meanGap =
    weightedTotal(histories.ageWeeks, histories.customers) / weightedTotal(histories.repeats, histories.customers);
  const nbd = maximise(([r = 0, alpha = 0]) => likelihood.nbd({ r, alpha }), [1, meanGap], size);
  const [r = 0, alpha = 0] = nbd.point.map(exp);
  const full = maximise((parameters) => likelihood.bgNbd(named(parameters)), [r, alpha, 1, 3], size);
  return {
    parameters: named(full.point.map(exp)),
    logLikelihood: -full.value * size,
    nbdLogLikelihood: -nbd.value * size,
    converged: full.converged,
  };
}

const named = ([r = 0, alpha = 0, a = 0, b = 0]: Iterable<number>): BgNbdParameters => ({ r, alpha, a, b });

/** The search itself: minus the mean log-likelihood as a function of the parameters’ logarithms. */
function maximise(
  likelihood: (parameters: Float64Array) => Likelihood,
  start: readonly number[],
  size: number,
): Minimum {
  return minimise(
    (logs, gradient) => {
      const parameters = logs.map(exp);
      const { logLikelihood, gradient: slopes } = likelihood(parameters);
      slopes.forEach((slope, index) => {
        gradient[index] = (-slope * at(parameters, index)) / size;
      });
      return -logLikelihood / size;
    },
    start.map(log),
    { edge: logEdge },
  );
}
