import type powerbi from 'powerbi-visuals-api';
import { localizer } from './localizer';

type Host = powerbi.extensibility.visual.IVisualHost;

/** An identity with a structural key: two of the same row are equal, whenever they were built. */
class FakeId {
  constructor(private readonly key: string) {}
  getKey(): string {
    return this.key;
  }
  equals(other: FakeId): boolean {
    return other.getKey() === this.key;
  }
  includes(other: FakeId): boolean {
    return this.equals(other);
  }
  hasIdentity(): boolean {
    return this.key !== '';
  }
}

export interface HostOptions {
  readonly locale?: string;
  readonly palette?: Record<string, unknown>;
  readonly allowInteractions?: boolean;
  /** Where the visual is shown: 1 the service, 32 an export. */
  readonly hostEnv?: number;
  /** What each call of fetchMoreData answers, in turn; false afterwards. */
  readonly fetches?: (boolean | 'throws')[];
}

/** Everything the visual asked of its host, in order. */
export interface Calls {
  readonly rendering: string[];
  readonly selected: { keys: string[]; multi: boolean }[];
  cleared: number;
  readonly menus: { key: string; x: number; y: number }[];
  readonly tooltips: {
    kind: 'show' | 'move' | 'hide';
    title?: string;
    items?: { name: string; value: string }[];
    touch?: boolean;
    /** Keys of the customers that a page of the report would be narrowed to. */
    identities?: string[];
  }[];
  readonly persisted: powerbi.VisualObjectInstancesToPersist[];
  readonly fetched: boolean[];
  /** For each of `fetched`: whether all rows were asked for again, or only the new ones. */
  readonly aggregates: boolean[];
  readonly warnings: string[];
  /** `action` is 0 to merge, 1 to remove. */
  readonly filters: { filter: unknown; objectName: string; propertyName: string; action: number }[];
  readonly drills: unknown[];
  readonly canDrill: boolean[];
  readonly subSelected: powerbi.visuals.CustomVisualSubSelection[];
  readonly outlines: unknown[];
}

export interface FakeHost {
  readonly host: Host;
  readonly calls: Calls;
  /** The host restores a selection, as a bookmark does. */
  restore(keys: readonly string[]): void;
}

/** A Power BI host for tests: answers at once, remembers all calls. */
export function fakeHost(options: HostOptions = {}): FakeHost {
  const { locale = 'fr-FR', palette = {}, allowInteractions = true, hostEnv = 1, fetches = [] } = options;
  const calls: Calls = {
    rendering: [],
    selected: [],
    cleared: 0,
    menus: [],
    tooltips: [],
    persisted: [],
    fetched: [],
    aggregates: [],
    warnings: [],
    filters: [],
    drills: [],
    canDrill: [],
    subSelected: [],
    outlines: [],
  };
  let restored: (ids: powerbi.extensibility.ISelectionId[]) => void = () => undefined;
  const keyOf = (id: unknown): string => (id instanceof FakeId ? id.getKey() : '');
  const manager = {
    select(ids: unknown, multi = false) {
      const list = Array.isArray(ids) ? ids : [ids];
      calls.selected.push({ keys: list.map(keyOf), multi });
      return Promise.resolve(list);
    },
    clear() {
      calls.cleared++;
      return Promise.resolve({});
    },
    showContextMenu(id: unknown, position: { x: number; y: number }) {
      calls.menus.push({ key: keyOf(id), ...position });
      return Promise.resolve({});
    },
    registerOnSelectCallback(callback: typeof restored) {
      restored = callback;
    },
    getSelectionIds: () => [],
    hasSelection: () => false,
  };
  const host = {
    locale,
    hostCapabilities: { allowInteractions },
    colorPalette: {
      background: { value: '#FFFFFF' },
      foreground: { value: '#252423' },
      isHighContrast: false,
      ...dataColors(),
      ...palette,
    },
    eventService: {
      renderingStarted: () => calls.rendering.push('started'),
      renderingFinished: () => calls.rendering.push('finished'),
      renderingFailed: (_: unknown, reason?: string) => calls.rendering.push(`failed: ${reason ?? ''}`),
    },
    createSelectionManager: () => manager,
    createSelectionIdBuilder: () => {
      let key = '';
      const builder = {
        withCategory(column: powerbi.DataViewCategoryColumn, row: number) {
          key += `${column.source.displayName}=${String(column.values[row])}`;
          return builder;
        },
        createSelectionId: () => new FakeId(key),
      };
      return builder;
    },
    createLocalizationManager: () => ({
      getDisplayName: localizer(locale),
    }),
    tooltipService: {
      enabled: () => true,
      show: (shown: {
        dataItems: { header?: string; displayName: string; value: string }[];
        isTouchEvent: boolean;
        identities: unknown[];
      }) =>
        calls.tooltips.push({
          kind: 'show',
          title: shown.dataItems[0]?.header,
          items: shown.dataItems.map((item) => ({ name: item.displayName, value: item.value })),
          touch: shown.isTouchEvent,
          identities: shown.identities.map(keyOf),
        }),
      move: () => calls.tooltips.push({ kind: 'move' }),
      hide: () => calls.tooltips.push({ kind: 'hide' }),
    },
    persistProperties: (changes: powerbi.VisualObjectInstancesToPersist) => calls.persisted.push(changes),
    fetchMoreData: (aggregate = true) => {
      const answer = fetches.shift() ?? false;
      calls.fetched.push(answer === true);
      calls.aggregates.push(aggregate);
      if (answer === 'throws') throw new Error('The host cannot fetch.');
      return answer;
    },
    displayWarningIcon: (text: string) => calls.warnings.push(text),
    hostEnv,
    instanceId: 'visual',
    applyJsonFilter: (filter: unknown, objectName: string, propertyName: string, action: number) =>
      calls.filters.push({ filter, objectName, propertyName, action }),
    drill: (detail: unknown) => calls.drills.push(detail),
    setCanDrill: (allowed: boolean) => calls.canDrill.push(allowed),
    subSelectionService: {
      subSelect: (chosen: powerbi.visuals.CustomVisualSubSelection) => calls.subSelected.push(chosen),
      updateRegionOutlines: (outlines: unknown) => calls.outlines.push(outlines),
    },
    refreshHostData: () => undefined,
  };
  return {
    host: host as unknown as Host,
    calls,
    restore: (keys) => restored(keys.map((key) => new FakeId(key)) as unknown as powerbi.extensibility.ISelectionId[]),
  };
}

/** The report's data colours: each new key gets the next one and keeps it. */
function dataColors(): { getColor: (key: string) => { value: string } } {
  const colors = ['#118DFF', '#12239E', '#E66C37', '#6B007B', '#E044A7', '#744EC2', '#D9B300', '#D64550'];
  const given = new Map<string, string>();
  return {
    getColor: (key) => {
      const color = given.get(key) ?? colors[given.size % colors.length] ?? '';
      given.set(key, color);
      return { value: color };
    },
  };
}
