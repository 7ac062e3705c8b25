import type powerbi from 'powerbi-visuals-api';
import { createDataView } from './data-view';
import { createFieldTable, type FieldTable } from './field-table';
import { createHost } from './host';
import { createLocalizer } from './localization';
import { describeFilter } from './filter';
import { persistObjects, storeProperty } from './objects';
import { applyTheme, createPalette } from './palette';
import { describePane } from './pane';
import { Segments, reductionOf, type Operation, type Segment } from './segments';
import { Selection } from './selection';
import type { SelectionId } from './selection-id';
import { createTooltipService } from './tooltips';
import type { JsonValue } from '../data';
import type { Fact, Send, Size, Start, StoredObjects, Theme, ToSandbox } from '../protocol';

type Plugin = powerbi.visuals.plugins.IVisualPlugin;
type Visual = powerbi.extensibility.visual.IVisual;

/** The bits of `powerbi.VisualUpdateType`, whose const enum exists in types only. */
const updateType = { data: 2, resize: 4, style: 16, resizeEnd: 32, formatMode: 128 };
const operationKind: Readonly<Record<Operation, number>> = { create: 0, append: 1, segment: 2 };

/** How many names of selected rows are worth listing. */
const namedRows = 200;

/** One visual in one report: its data, its format, its selection, and the updates that follow from changes of these. */
export class Session {
  private readonly visual: Visual;
  private readonly localize: (key: string) => string;
  private readonly palette;
  private readonly selection: Selection;
  private table: FieldTable;
  private segments: Segments;
  private objects: StoredObjects;
  private size: Size;
  private highlighted = 0;
  private filters: powerbi.IFilter[] = [];
  private formatMode = false;
  private subSelections: powerbi.visuals.CustomVisualSubSelection[] = [];

  constructor(
    private readonly start: Start,
    plugin: Plugin,
    private readonly element: HTMLElement,
    private readonly send: Send,
  ) {
    const { visual, locale } = start;
    this.objects = start.objects;
    this.size = start.size;
    this.localize = createLocalizer(visual.stringResources, locale);
    this.palette = createPalette(start.theme);
    this.selection = new Selection({
      changed: (ids) => this.reportSelection(ids),
      contextMenu: (id, { x, y }) => send({ kind: 'context-menu', x, y, facts: this.factsOf(id?.row) }),
    });
    this.table = createFieldTable(start.data, visual.capabilities, start.without);
    this.segments = new Segments(this.table.rows, reductionOf(visual.capabilities, start.objects));
    this.resizeElement();
    this.visual = plugin.create({ element, host: this.createHost() }) as Visual;
    this.update(updateType.data | updateType.resize | updateType.style, this.segments.whole);
  }

  /** Acts upon a message of the page. */
  handle(message: Exclude<ToSandbox, { kind: 'start' }>): void {
    if (message.kind === 'resize') this.resize(message.size);
    if (message.kind === 'theme') this.changeTheme(message.theme);
    if (message.kind === 'fields') this.changeFields(message.without);
    if (message.kind === 'clear-selection') this.clearFromOutside();
    if (message.kind === 'highlight') this.highlight(message.share);
    if (message.kind === 'format-mode') this.format(message.on);
    if (message.kind === 'format') {
      let objects = this.objects;
      for (const { value, ...property } of message.changes) objects = storeProperty(objects, property, value);
      this.store(objects);
    }
  }

  /** Another visual clears: the selection goes, and so does the filter. */
  private clearFromOutside(): void {
    this.selection.clearFromOutside();
    if (this.filters.length === 0) return;
    this.filter([]);
    this.update(updateType.data, this.segments.whole);
  }

  private highlight(share: number): void {
    this.highlighted = share;
    this.update(updateType.data, this.segments.whole);
  }

  private format(on: boolean, chosen: readonly powerbi.visuals.CustomVisualSubSelection[] = []): void {
    this.formatMode = on;
    this.subSelections = [...chosen];
    this.update(updateType.formatMode, this.segments.whole);
  }

  /** Keeps a filter as a report does: with its state, which comes back with each update. */
  private filter(filters: powerbi.IFilter[]): void {
    this.filters = filters;
    this.send({ kind: 'filter', ...describeFilter(filters[0]) });
  }

  private resize(size: Size): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    this.resizeElement();
    this.update(updateType.resize | updateType.resizeEnd, this.segments.whole);
  }

  private resizeElement(): void {
    this.element.style.width = `${this.size.width}px`;
    this.element.style.height = `${this.size.height}px`;
  }

  private changeTheme(theme: Theme): void {
    applyTheme(this.palette, theme);
    this.update(updateType.data | updateType.style, this.segments.whole);
  }

  private changeFields(without: readonly string[]): void {
    const { capabilities } = this.start.visual;
    this.table = createFieldTable(this.start.data, capabilities, without);
    this.segments = new Segments(this.table.rows, reductionOf(capabilities, this.objects));
    this.selection.clearFromOutside();
    this.update(updateType.data, this.segments.whole);
  }

  private store(objects: StoredObjects): void {
    const { capabilities } = this.start.visual;
    const [before, after] = [reductionOf(capabilities, this.objects), reductionOf(capabilities, objects)];
    if (before.count !== after.count) this.segments = new Segments(this.table.rows, after);
    this.objects = objects;
    this.send({ kind: 'objects', objects });
    this.update(updateType.data, this.segments.whole);
  }

  private createHost(): powerbi.extensibility.visual.IVisualHost {
    const { send } = this;
    return createHost({
      locale: this.start.locale,
      palette: this.palette,
      tooltipService: createTooltipService(send),
      eventService: {
        renderingStarted: () => send({ kind: 'rendering', event: 'started' }),
        renderingFinished: () => send({ kind: 'rendering', event: 'finished' }),
        renderingFailed: (_options, reason) => send({ kind: 'rendering', event: 'failed', reason }),
      },
      localize: this.localize,
      createSelectionManager: () => this.selection.createManager(),
      persist: (changes) => this.persist(changes),
      fetchMore: (aggregate) => this.fetchMore(aggregate),
      refresh: () => later(() => this.update(updateType.data, this.segments.whole)),
      record: (name, detail) => this.record(name, detail),
      subSelect: (chosen) => later(() => this.format(true, chosen.customVisualObjects.length > 0 ? [chosen] : [])),
      filter: (filters) => {
        this.filter(filters);
        later(() => this.update(updateType.data, this.segments.whole));
      },
    });
  }

  private persist(changes: powerbi.VisualObjectInstancesToPersist): void {
    this.record('persistProperties', changes);
    later(() => this.store(persistObjects(this.objects, changes)));
  }

  private record(name: string, detail: unknown): void {
    this.send({ kind: 'call', name, detail: JSON.stringify(detail ?? null) });
  }

  private fetchMore(aggregate: boolean): boolean {
    const segment = this.segments.next(aggregate);
    if (segment) later(() => this.update(updateType.data, segment));
    return segment !== undefined;
  }

  private update(type: number, { operation, range }: Segment): void {
    const options: powerbi.extensibility.visual.VisualUpdateOptions = {
      viewport: { ...this.size },
      dataViews: [createDataView(this.table, range, copyObjects(this.objects), this.highlighted)],
      type,
      operationKind: operationKind[operation],
      viewMode: 1,
      editMode: 0,
      isInFocus: false,
      formatMode: this.formatMode,
      subSelections: this.subSelections,
      jsonFilters: structuredClone(this.filters),
    };
    const { sent, count } = this.segments;
    this.send({ kind: 'rows', sent, total: this.table.rows, segments: count });
    this.visual.update(options);
    this.reportPane();
  }

  private reportPane(): void {
    const model = this.visual.getFormattingModel?.();
    this.send({ kind: 'pane', cards: describePane(model, this.start.visual.capabilities, this.localize) });
  }

  private reportSelection(ids: readonly SelectionId[]): void {
    const names = this.table.groupings.find(({ source }) => source.roles?.['customer'])?.values ?? [];
    const rows = ids.slice(0, namedRows).flatMap(({ row }) => (row === undefined ? [] : [row]));
    this.send({ kind: 'selection', count: ids.length, names: rows.map((row) => String(names[row] ?? row + 1)) });
  }

  private factsOf(row: number | undefined): Fact[] {
    if (row === undefined) return [];
    return [...this.table.groupings, ...this.table.measures].map(({ source, values }) => ({
      name: source.displayName,
      value: plain(values[row]),
    }));
  }
}

/** The host answers a visual's calls after the visual has returned, never within them. */
function later(task: () => void): void {
  setTimeout(task, 0);
}

/** A copy, because a visual may hold on to what it gets, and ours must not change under it. */
function copyObjects(objects: StoredObjects): powerbi.DataViewObjects {
  return structuredClone(objects) as powerbi.DataViewObjects;
}

function plain(value: powerbi.PrimitiveValue | undefined): JsonValue {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
