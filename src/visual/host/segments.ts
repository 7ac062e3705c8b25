import type powerbi from 'powerbi-visuals-api';

/** How much of the data is here. */
export type Completeness = 'complete' | 'loading' | 'partial';

/**
 * Asks the host for the rows beyond the first window until it has no more or gives no more. The host resends all rows
 * with each answer, so that a data view is always the whole of what there is so far.
 */
export class Segments {
  private declined = false;
  private askedAt = -1;

  constructor(private readonly host: powerbi.extensibility.visual.IVisualHost) {}

  /** @param rows number of rows in the data view; @param renewed the data are new, not continued */
  next(dataView: powerbi.DataView | undefined, rows: number, renewed: boolean): Completeness {
    if (renewed) {
      this.declined = false;
      this.askedAt = -1;
    }
    if (!dataView?.metadata?.segment) return 'complete';
    // A resize in mid-chain carries the same rows: they have been asked to continue already.
    if (!this.declined && rows > this.askedAt) {
      this.askedAt = rows;
      this.declined = !this.ask();
    }
    return this.declined ? 'partial' : 'loading';
  }

  private ask(): boolean {
    try {
      return this.host.fetchMoreData(true);
    } catch {
      return false;
    }
  }
}
