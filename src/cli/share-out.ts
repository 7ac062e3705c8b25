/** Jobs of which every way to share them out can be tried. */
const mostTried = 8;

/**
 * Shares jobs out to lanes so that the lane with the most to do has as little as possible. Where there are many jobs,
 * the largest go first, each to the lane that has the least, which is near enough.
 * @param costOf what a job costs, in any unit
 * @returns the jobs of each lane, in their order; some lanes have none where there are more of them than jobs
 */
export function shareOut<Job>(jobs: readonly Job[], lanes: number, costOf: (job: Job) => number): Job[][] {
  const costs = jobs.map(costOf);
  const places = (jobs.length > mostTried ? greedily : bestOfAll)(costs, lanes);
  return Array.from({ length: lanes }, (_, lane) => jobs.filter((_job, index) => places[index] === lane));
}

/** The lane of each cost. */
function greedily(costs: readonly number[], lanes: number): number[] {
  const sums = new Array<number>(lanes).fill(0);
  const places = new Array<number>(costs.length).fill(0);
  const largestFirst = costs.map((cost, index) => ({ cost, index })).sort((left, right) => right.cost - left.cost);
  for (const { cost, index } of largestFirst) {
    const least = sums.indexOf(Math.min(...sums));
    sums[least] = (sums[least] ?? 0) + cost;
    places[index] = least;
  }
  return places;
}

/** The lane of each cost. */
function bestOfAll(costs: readonly number[], lanes: number): number[] {
  let best: number[] = [];
  let shortest = Infinity;
  const sums = new Array<number>(lanes).fill(0);
  const tryFrom = (places: readonly number[]): void => {
    const longest = Math.max(...sums);
    if (longest >= shortest) return;
    const cost = costs[places.length];
    if (cost === undefined) {
      shortest = longest;
      best = [...places];
      return;
    }
    // Lanes that have nothing are all the same: one of them is enough to try.
    const tried = Math.min(lanes, Math.max(-1, ...places) + 2);
    for (let lane = 0; lane < tried; lane++) {
      const before = sums[lane] ?? 0;
      sums[lane] = before + cost;
      tryFrom([...places, lane]);
      sums[lane] = before;
    }
  };
  tryFrom([]);
  return best;
}
