import type powerbi from 'powerbi-visuals-api';
import english from '../../../stringResources/en-US/resources.resjson?raw';
import french from '../../../stringResources/fr-FR/resources.resjson?raw';

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
  /** What each call of fetchMoreData answers, in turn; false afterwards. */
  readonly fetches?: boolean[];
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
  }[];
  readonly persisted: powerbi.VisualObjectInstancesToPersist[];
  readonly fetched: boolean[];
  readonly warnings: string[];
}

export interface FakeHost {
  readonly host: Host;
  readonly calls: Calls;
  /** The host restores a selection, as a bookmark does. */
  restore(keys: readonly string[]): void;
}

const texts: Record<string, Record<string, string>> = {
  fr: JSON.parse(french) as Record<string, string>,
  en: JSON.parse(english) as Record<string, string>,
};

/** A Power BI host for tests: answers at once, remembers all calls. */
export function fakeHost(options: HostOptions = {}): FakeHost {
  const { locale = 'fr-FR', palette = {}, allowInteractions = true, fetches = [] } = options;
  const calls: Calls = {
    rendering: [],
    selected: [],
    cleared: 0,
    menus: [],
    tooltips: [],
    persisted: [],
    fetched: [],
    warnings: [],
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
      getDisplayName: (key: string) => texts[locale.slice(0, 2)]?.[key] ?? texts['en']?.[key] ?? key,
    }),
    tooltipService: {
      enabled: () => true,
      show: (shown: { dataItems: { header?: string; displayName: string; value: string }[]; isTouchEvent: boolean }) =>
        calls.tooltips.push({
          kind: 'show',
          title: shown.dataItems[0]?.header,
          items: shown.dataItems.map((item) => ({ name: item.displayName, value: item.value })),
          touch: shown.isTouchEvent,
        }),
      move: () => calls.tooltips.push({ kind: 'move' }),
      hide: () => calls.tooltips.push({ kind: 'hide' }),
    },
    persistProperties: (changes: powerbi.VisualObjectInstancesToPersist) => calls.persisted.push(changes),
    fetchMoreData: () => {
      const answer = fetches.shift() ?? false;
      calls.fetched.push(answer);
      return answer;
    },
    displayWarningIcon: (text: string) => calls.warnings.push(text),
  };
  return {
    host: host as unknown as Host,
    calls,
    restore: (keys) => restored(keys.map((key) => new FakeId(key)) as unknown as powerbi.extensibility.ISelectionId[]),
  };
}
