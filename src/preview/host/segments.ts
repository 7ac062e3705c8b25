import type { Capabilities } from '../data';
import type { StoredObjects } from '../protocol';
import type { Range } from './data-view';

/** Power BI never holds more rows than this for one visual. */
export const mostRows = 1_048_576;

/** How many rows Power BI sends where the capabilities say nothing. */
const defaultRows = 1000;

/** How a host reduces the data: `window` is sent piece by piece on request, everything else is cut once. */
export interface Reduction {
  readonly window: boolean;
  readonly count: number;
}

/** Reads the reduction of the first mapping's categories; a report's author may have chosen another number of rows. */
export function reductionOf(capabilities: Capabilities, objects: StoredObjects = {}): Reduction {
  const algorithm = findAlgorithm(capabilities.dataViewMappings?.[0]) ?? {};
  const window = 'window' in algorithm;
  const [parameters] = Object.values(algorithm) as ({ count?: number } | undefined)[];
  const choice = capabilities.dataReductionCustomization?.categorical?.categoryCount?.propertyIdentifier;
  const chosen = choice && objects[choice.objectName]?.[choice.propertyName];
  return { window, count: typeof chosen === 'number' ? chosen : (parameters?.count ?? defaultRows) };
}

function findAlgorithm(node: unknown): object | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('dataReductionAlgorithm' in node) return node.dataReductionAlgorithm as object;
  return Object.values(node).map(findAlgorithm).find(Boolean);
}

/** How a piece of data relates to what the visual has: everything anew, everything so far, only the new rows. */
export type Operation = 'create' | 'append' | 'segment';

export interface Segment {
  readonly operation: Operation;
  readonly range: Range;
}

/** Hands out the rows of a query, one window after the other. */
export class Segments {
  private loaded: number;
  private pieces = 1;

  constructor(
    private readonly rows: number,
    private readonly reduction: Reduction,
  ) {
    this.loaded = Math.min(rows, reduction.count);
  }

  get sent(): number {
    return this.loaded;
  }

  get count(): number {
    return this.pieces;
  }

  /** All rows loaded so far. */
  get whole(): Segment {
    return { operation: 'create', range: { from: 0, to: this.loaded } };
  }

  get more(): boolean {
    return this.reduction.window && this.loaded < Math.min(this.rows, mostRows);
  }

  /** The next window: with all rows before it when `aggregate`, else on its own. Undefined when there is no more. */
  next(aggregate: boolean): Segment | undefined {
    if (!this.more) return undefined;
    const from = this.loaded;
    this.loaded = Math.min(this.rows, mostRows, from + this.reduction.count);
    this.pieces += 1;
    return aggregate
      ? { operation: 'append', range: { from: 0, to: this.loaded } }
      : { operation: 'segment', range: { from, to: this.loaded } };
  }
}
