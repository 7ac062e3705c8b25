import type powerbi from 'powerbi-visuals-api';

/** How much of the data is here. */
export type Completeness = 'complete' | 'loading' | 'partial';

/** A host that has not delivered after this many milliseconds is taken to have given up. */
export const patience = 30_000;

/**
 * Asks the host for the rows beyond the first window until it has no more, gives no more or stays silent. The host
 * resends all rows with each answer, so that a data view is always the whole of what there is so far.
 */
export class Segments {
  private declined = false;
  private askedAt = -1;
  private clock?: ReturnType<typeof setTimeout>;

  /** @param silent called when the host promised more and did not deliver */
  constructor(
    private readonly host: powerbi.extensibility.visual.IVisualHost,
    private readonly silent: () => void,
  ) {}

  /** @param rows number of rows in the data view; @param renewed the data are new, not continued */
  next(dataView: powerbi.DataView | undefined, rows: number, renewed: boolean): Completeness {
    if (renewed) this.askedAt = -1;
    if (!dataView?.metadata?.segment) {
      this.stop();
      return 'complete';
    }
    // A resize in mid-chain carries the same rows: they have been asked to continue already. Rows that come late do
    // continue the chain, even after it was given up.
    if (rows > this.askedAt) {
      this.stop();
      this.askedAt = rows;
      this.declined = !this.ask();
      if (!this.declined) this.clock = setTimeout(() => this.giveUp(), patience);
    }
    return this.declined ? 'partial' : 'loading';
  }

  stop(): void {
    clearTimeout(this.clock);
    this.clock = undefined;
  }

  private giveUp(): void {
    this.declined = true;
    this.silent();
  }

  private ask(): boolean {
    try {
      return this.host.fetchMoreData(true) === true;
    } catch {
      return false;
    }
  }
}
