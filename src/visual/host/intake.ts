import type powerbi from 'powerbi-visuals-api';
import { ColumnStore } from '../data/column-store';
import type { Columns } from '../data/columns';
import { sourcesOf, type Sources } from '../data/sources';
import type { Steps } from '../data/steps';
import { dataUpdate } from './enums';
import { Origins } from './origins';
import { overlapOf } from './overlap';
import { Segments, type Completeness } from './segments';

type Host = powerbi.extensibility.visual.IVisualHost;
type Update = powerbi.extensibility.visual.VisualUpdateOptions;

/** `powerbi.VisualDataChangeOperationKind`: a new answer, the answer so far and more, or only more. */
const kinds = { create: 0, append: 1, segment: 2 } as const;

/**
 * Takes in the rows that updates bring. An answer that begins with rows held already is compared with them: the rows
 * held stay on the screen until the new answer differs from them, has ended before them, or is longer. So a host that
 * sends a first window again (a resize, edit mode, a highlight) never shrinks the picture, and a filter always does.
 */
export class Intake {
  readonly origins = new Origins();
  private readonly store = new ColumnStore();
  private readonly segments: Segments;
  private seen?: powerbi.DataView;
  /** Rows that the current answer has brought, as far as it has agreed with those held. */
  private answered = 0;
  private taking?: Iterator<undefined, void, undefined>;
  /** Completeness of the rows held when an answer began that has only repeated them so far. */
  private before: Completeness = 'complete';
  /** Grows with every change of the rows held. */
  version = 0;
  /** Grows with every answer or part of one, be its rows new or not. */
  answers = 0;

  /** @param silent called when the host promised more rows and did not deliver */
  constructor(
    private readonly host: Host,
    silent: () => void,
  ) {
    this.segments = new Segments(host, silent);
  }

  get rows(): number {
    return this.store.rows;
  }

  get completeness(): Completeness {
    const { completeness } = this.segments;
    return this.answered < this.store.rows && this.before === 'complete' ? 'complete' : completeness;
  }

  /** More rows have been asked for. */
  get loading(): boolean {
    return this.segments.completeness === 'loading';
  }

  /** Rows of the current answer so far. */
  get progress(): number {
    return this.answered;
  }

  columns(): Steps<Columns> {
    return this.store.columns();
  }

  stop(): void {
    this.segments.stop();
  }

  /** Ends what was begun: rows that a host sends once must not be lost because it sent others since. */
  settle(): void {
    while (this.taking && !this.taking.next().done);
    this.taking = undefined;
  }

  /** @param most rows wanted */
  *take(update: Update, most: number): Steps<void> {
    const dataView = update.dataViews?.[0];
    const isData = update.type === undefined || (update.type & dataUpdate) !== 0 || this.seen === undefined;
    if (!isData || (dataView && dataView === this.seen && this.answered <= most)) return;
    this.seen = dataView;
    this.taking = this.read(dataView, update.operationKind ?? kinds.create, most);
    yield* this.taking as Steps<void>;
    this.taking = undefined;
  }

  private *read(dataView: powerbi.DataView | undefined, kind: number, most: number): Steps<void> {
    const sources = sourcesOf(dataView);
    this.answers++;
    const continued = kind !== kinds.create && this.store.holds(sources);
    if (!continued) this.before = this.completeness;
    if (!continued) yield* this.begin(sources);
    else if (kind === kinds.segment && dataView) yield* this.continue(dataView, sources);
    else yield* this.extend(sources);
    const more = Boolean(dataView?.metadata?.segment);
    if (!sources.reduced) yield* this.shorten(this.answered);
    const cut = this.store.rows > most;
    if (cut) yield* this.shorten(most);
    this.answered = Math.min(this.answered, most);
    const wanted = this.answered < most && !cut;
    this.segments.next({ more: more || cut, rows: this.answered, renewed: !continued, wanted });
  }

  /** A new answer. */
  private *begin(sources: Sources): Steps<void> {
    if (!this.store.holds(sources)) {
      this.store.reset(sources);
      this.origins.truncate(0);
      this.version++;
    }
    this.store.beginHighlight(sources);
    this.answered = 0;
    yield* this.merge(sources, 0);
  }

  /** A segment with new rows only, or nearly so. */
  private *continue(dataView: powerbi.DataView, sources: Sources): Steps<void> {
    const { store, origins, host, answered } = this;
    yield* this.merge(sources, overlapOf(dataView, sources, store, origins, answered, host));
  }

  /** The whole answer so far, which begins with the rows it has brought already. */
  private *extend(sources: Sources): Steps<void> {
    const last = this.answered - 1;
    const follows = last < 0 || (yield* this.store.agreeing(sources, last, last + 1, last)) === 1;
    if (!follows) this.answered = 0;
    else this.origins.take(sources.categories, 0, 0, Math.min(this.answered, sources.rows));
    yield* this.merge(sources, this.answered);
  }

  /** Takes the sent rows from `from` on for those after the ones that the answer has brought. */
  private *merge(sources: Sources, from: number): Steps<void> {
    const { store, answered: at } = this;
    const sent = sources.rows - from;
    if (sent <= 0) return;
    const agreeing = at < store.rows ? yield* store.agreeing(sources, from, sources.rows, at) : 0;
    if (agreeing > 0) yield* store.takeHighlight(sources, from, from + agreeing, at);
    if (agreeing < sent) {
      yield* this.shorten(at + agreeing);
      yield* store.append(sources, from + agreeing, sources.rows);
      this.version++;
    }
    this.answered = at + sent;
    this.origins.take(sources.categories, from, at, sent);
  }

  private *shorten(rows: number): Steps<void> {
    if (rows >= this.store.rows) return;
    yield* this.store.truncate(rows);
    this.origins.truncate(rows);
    this.version++;
  }
}
