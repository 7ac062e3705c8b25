import type powerbi from 'powerbi-visuals-api';
import { Visual } from '../../../src/visual/visual';
import { dataViewOf, type Table } from './data-view';
import { fakeHost, type FakeHost } from './host';
import { contrast, dark, light } from '../screens/palettes';

/** What the host does when the visual asks for more rows. */
export type Fetching = 'delivers' | 'declines' | 'throws' | 'is silent' | 'repeats rows' | 'repeats rows and says so';

/** Something that happens in a report around a visual. */
export type Step =
  | { readonly kind: 'resize'; readonly width: number; readonly height: number }
  | { readonly kind: 'theme'; readonly theme: 'light' | 'dark' | 'contrast' }
  | { readonly kind: 'format'; readonly objects: powerbi.DataViewObjects }
  /** What the visual asked for arrives; nothing where it asked for nothing. */
  | { readonly kind: 'delivery' }
  /** The same query is answered anew; its first window may be smaller than what was there. */
  | { readonly kind: 'restart'; readonly rows: number }
  | { readonly kind: 'data'; readonly rows: number }
  | { readonly kind: 'highlight'; readonly share: number; readonly magnitude: number }
  | { readonly kind: 'bookmark'; readonly customers: readonly number[] }
  | { readonly kind: 'field'; readonly role: string; readonly bound: boolean }
  /** The visual takes the place of another chart, whose data view is still there. */
  | { readonly kind: 'conversion'; readonly from: 'nothing' | 'single' | 'table' | 'matrix' | 'empty' | 'metadata' }
  /** The report is opened in another language: a visual of its own. */
  | { readonly kind: 'language'; readonly locale: string }
  | { readonly kind: 'view mode'; readonly viewMode: number }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'click'; readonly x: number; readonly y: number };

const updates = { data: 2, resize: 4, viewMode: 8, style: 16 };
const palettes = { light, dark, contrast };

/** A report with one visual in it. It acts a sequence of steps out, as Power BI would. */
export class ScriptedHost {
  element: HTMLElement;
  private fake: FakeHost;
  private visual: Visual;
  private locale = 'fr-FR';
  private rows: number;
  private sent = 0;
  private asked?: 'all rows' | 'new rows';
  private without = new Set<string>();
  private objects: powerbi.DataViewObjects = {};
  private highlights?: { share: number; magnitude: number };
  private viewport = { width: 1280, height: 720 };
  private viewMode = 0;
  private last: powerbi.DataView[] = [];

  constructor(
    private readonly table: Table,
    private readonly window: number,
    private readonly fetching: Fetching,
  ) {
    this.rows = rowsOf(table);
    [this.fake, this.element, this.visual] = this.bringUp();
    this.answer();
  }

  /** Rendering events in order: `started`, `finished`, `failed: …`. */
  get rendering(): readonly string[] {
    return this.fake.calls.rendering;
  }

  act(step: Step): void {
    switch (step.kind) {
      case 'resize':
        this.viewport = { width: step.width, height: step.height };
        return this.update(updates.resize, this.last);
      case 'theme':
        Object.assign(this.fake.host.colorPalette, palettes[step.theme]);
        return this.update(updates.data | updates.style, this.last);
      case 'format':
        this.objects = step.objects;
        return this.resend();
      case 'delivery':
        return this.deliver();
      case 'restart':
        return this.answer(Math.min(step.rows, this.rows));
      case 'data':
        this.rows = Math.min(step.rows, rowsOf(this.table));
        return this.answer();
      case 'highlight':
        this.highlights = step.share > 0 ? step : undefined;
        return this.resend();
      case 'bookmark':
        return this.fake.restore(step.customers.map((row) => this.keyOf(row)));
      case 'field':
        if (step.bound) this.without.delete(step.role);
        else this.without.add(step.role);
        return this.answer();
      case 'conversion':
        return this.update(updates.data, foreign[step.from]());
      case 'language':
        this.remove();
        this.locale = step.locale;
        [this.fake, this.element, this.visual] = this.bringUp();
        return this.answer();
      case 'view mode':
        this.viewMode = step.viewMode;
        return this.update(updates.viewMode, this.last);
      case 'key':
        return this.press(step.key);
      case 'click':
        return this.click(step.x * this.viewport.width, step.y * this.viewport.height);
    }
  }

  /** Resolves once every rendering that was started has ended. */
  async settled(): Promise<void> {
    const open = (): boolean => this.rendering[this.rendering.length - 1] === 'started';
    for (let tries = 0; open() && tries < 500; tries++) await new Promise((next) => setTimeout(next, 10));
    // The pane may be opened at any time.
    this.visual.getFormattingModel();
  }

  remove(): void {
    this.visual.destroy();
    this.element.remove();
  }

  private bringUp(): [FakeHost, HTMLElement, Visual] {
    const fake = fakeHost({ locale: this.locale });
    Object.assign(fake.host, { fetchMoreData: (aggregate = true) => this.fetch(aggregate) });
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'absolute', left: '0', top: '0' });
    document.body.append(element);
    const options = { host: fake.host, element } as unknown as powerbi.extensibility.visual.VisualConstructorOptions;
    return [fake, element, new Visual(options)];
  }

  private fetch(aggregate: boolean): boolean {
    if (this.fetching === 'throws') throw new Error('The host cannot fetch.');
    if (this.fetching === 'declines') return false;
    this.asked = aggregate ? 'all rows' : 'new rows';
    return true;
  }

  private deliver(): void {
    const { asked, sent, rows, window, fetching } = this;
    if (!asked || fetching === 'is silent' || sent >= rows) return;
    this.asked = undefined;
    this.sent = Math.min(rows, sent + window);
    if (asked === 'all rows') return this.update(updates.data, [this.view(0, this.sent)], 1);
    const repeated = fetching.startsWith('repeats') ? Math.min(sent, 3) : 0;
    const view = this.view(sent - repeated, this.sent);
    if (repeated > 0 && fetching === 'repeats rows and says so') {
      Object.assign(view.categorical ?? {}, { lastMergeIndex: repeated - 1 });
    }
    this.update(updates.data, [view], 2);
  }

  /** Answers the query anew. */
  private answer(rows = this.window): void {
    this.asked = undefined;
    this.sent = Math.min(rows, this.rows);
    this.resend();
  }

  private resend(): void {
    this.update(updates.data, [this.view(0, this.sent)]);
  }

  private view(from: number, to: number): powerbi.DataView {
    const { table, without, highlights } = this;
    const cut = (values: readonly unknown[]): unknown[] => values.slice(from, to);
    const keep = <T>(columns: Readonly<Record<string, T>>): [string, T][] =>
      Object.entries(columns).filter(([role]) => !without.has(role));
    const groupings = keep(table.groupings).map(([role, one]) => [role, { ...one, values: cut(one.values) }]);
    const measures = keep(table.measures).map(([role, one]) => {
      const values = cut(one.values);
      const lit =
        highlights && values.map((value, i) => (i % 97 < 97 * highlights.share ? part(value, highlights) : null));
      return [role, { ...one, values, ...(lit && { highlights: lit }) }];
    });
    const shown = { groupings: Object.fromEntries(groupings), measures: Object.fromEntries(measures) } as Table;
    const view = dataViewOf(shown, { objects: this.objects, segment: to < this.rows });
    // Identities are those of the rows, wherever a segment begins.
    for (const { identity, source } of view.categorical?.categories ?? []) {
      identity?.forEach((_, i) => (identity[i] = { key: `${source.queryName}/${from + i}` } as never));
    }
    return view;
  }

  private update(type: number, dataViews: powerbi.DataView[], operationKind = 0): void {
    const { viewport, viewMode } = this;
    this.last = dataViews;
    Object.assign(this.element.style, { width: `${viewport.width}px`, height: `${viewport.height}px` });
    const update = {
      viewport: { ...viewport },
      dataViews,
      type,
      operationKind,
      viewMode,
      editMode: 0,
      jsonFilters: [],
    };
    this.visual.update(update as unknown as powerbi.extensibility.visual.VisualUpdateOptions);
  }

  private keyOf(row: number): string {
    const { displayName = '', values = [] } = this.table.groupings['customer'] ?? {};
    return `${displayName}=${String(values[row])}`;
  }

  private press(key: string): void {
    const target = this.element.querySelector('.relata-options, .relata-tab');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  private click(clientX: number, clientY: number): void {
    const at = { bubbles: true, cancelable: true, clientX, clientY, pointerId: 1, pointerType: 'mouse', button: 0 };
    const target = document.elementFromPoint(clientX, clientY) ?? this.element;
    target.dispatchEvent(new PointerEvent('pointermove', at));
    target.dispatchEvent(new MouseEvent('click', at));
  }
}

function part(value: unknown, { magnitude }: { magnitude: number }): unknown {
  return typeof value === 'number' ? value * magnitude : value;
}

function rowsOf({ groupings, measures }: Table): number {
  return Math.max(0, ...[...Object.values(groupings), ...Object.values(measures)].map(({ values }) => values.length));
}

/** Data views that other charts leave behind. */
const foreign: Readonly<Record<(Step & { kind: 'conversion' })['from'], () => powerbi.DataView[]>> = {
  nothing: () => [],
  empty: () => [{} as powerbi.DataView],
  metadata: () => [{ metadata: { columns: [] } }],
  single: () => [{ metadata: { columns: [{ displayName: 'Total', roles: { y: true } }] }, single: { value: 12 } }],
  table: () => [
    {
      metadata: { columns: [{ displayName: 'a' }] },
      table: { columns: [{ displayName: 'a' }], rows: [['x'], [null as never]] },
    },
  ],
  matrix: () => [
    {
      metadata: { columns: [{ displayName: 'a', roles: { Category: true } }] },
      matrix: { rows: { levels: [], root: {} }, columns: { levels: [], root: {} }, valueSources: [] },
      categorical: { categories: [{ source: { displayName: 'a', roles: { Category: true } }, values: ['x'] }] },
    } as unknown as powerbi.DataView,
  ],
};
