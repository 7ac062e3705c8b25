import type powerbi from 'powerbi-visuals-api';

/** How much of the data is here. */
export type Completeness = 'complete' | 'loading' | 'partial';

/** A host that has not delivered after this many milliseconds is taken to have given up. */
export const patience = 30_000;

/** What an update brought. */
export interface Arrival {
  /** The host has further rows. */
  readonly more: boolean;
  /** Rows that this chain of segments has brought so far. */
  readonly rows: number;
  /** It is the first segment of a new answer; else it continues one, or brings nothing new. */
  readonly renewed: boolean;
  /** Further rows are wanted. */
  readonly wanted: boolean;
}

/**
 * Asks the host for the rows beyond the first window until it has no more, gives no more or stays silent. It asks for
 * new rows only; a host that declines, or promises and delivers none, is asked once for all rows again and again.
 */
export class Segments {
  completeness: Completeness = 'complete';
  private askedAt = -1;
  private asked: 'new rows' | 'all rows' = 'new rows';
  private delivered = false;
  private clock?: ReturnType<typeof setTimeout>;

  /** @param silent called when the host promised more and did not deliver */
  constructor(
    private readonly host: Pick<powerbi.extensibility.visual.IVisualHost, 'fetchMoreData'>,
    private readonly silent: () => void,
  ) {}

  next({ more, rows, renewed, wanted }: Arrival): Completeness {
    if (renewed) this.begin();
    else if (rows > this.askedAt) this.delivered = true;
    if (!more || !wanted) {
      this.stop();
      return this.become(more ? 'partial' : 'complete');
    }
    // An update in mid-chain that brings nothing new: more rows have been asked for already. Rows that come late do
    // continue the chain, even after it was given up.
    if (rows <= this.askedAt) return this.completeness;
    this.stop();
    this.askedAt = rows;
    return this.become(this.ask() ? 'loading' : 'partial');
  }

  stop(): void {
    clearTimeout(this.clock);
    this.clock = undefined;
  }

  private begin(): void {
    this.askedAt = -1;
    this.asked = 'new rows';
    this.delivered = false;
  }

  private become(completeness: Completeness): Completeness {
    this.completeness = completeness;
    return completeness;
  }

  private ask(): boolean {
    if (this.request()) return true;
    if (this.asked === 'all rows' || this.delivered) return false;
    this.asked = 'all rows';
    return this.request();
  }

  private request(): boolean {
    try {
      if (this.host.fetchMoreData(this.asked === 'all rows') !== true) return false;
    } catch {
      return false;
    }
    this.clock = setTimeout(() => this.giveUp(), patience);
    return true;
  }

  private giveUp(): void {
    if (this.asked === 'new rows' && !this.delivered) {
      this.asked = 'all rows';
      if (this.request()) return;
    }
    this.become('partial');
    this.silent();
  }
}
