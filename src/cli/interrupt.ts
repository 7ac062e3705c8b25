/** Somebody asked the run to stop (Ctrl+C, or the system’s request to end). */
export class Interrupted extends Error {
  constructor(options?: ErrorOptions) {
    super('interrupted', options);
    this.name = 'Interrupted';
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that Ctrl+C stops in order: the work hears of it through the signal, cleans up, and ends in `Interrupted`.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Interrupted());
  for (const name of signals) process.on(name, onSignal);
  try {
    return await work(stop.signal);
  } catch (error) {
    // Whatever broke because of the stop is the stop.
    if (stop.signal.aborted) throw new Interrupted({ cause: error });
    throw error;
  } finally {
    for (const name of signals) process.off(name, onSignal);
  }
}
