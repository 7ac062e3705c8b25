import type powerbi from 'powerbi-visuals-api';
import { Visual } from '../../../src/visual/visual';
import { dataViewOf, type DataViewOptions, type Table } from './data-view';
import { fakeHost, type FakeHost, type HostOptions } from './host';

/** A visual on a page of its own, with the host it talks to. */
export interface Stage extends FakeHost {
  readonly visual: Visual;
  readonly element: HTMLElement;
  /** Updates with a table, as the host does when data, settings or size change. */
  show(table: Table | undefined, options?: ShowOptions): void;
  remove(): void;
}

export interface ShowOptions extends DataViewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly type?: number;
  readonly operationKind?: number;
  readonly view?: string;
  /** People format by pointing, and what they have chosen. */
  readonly formatMode?: boolean;
  readonly subSelections?: readonly powerbi.visuals.CustomVisualSubSelection[];
  /** Filters that the host says are in force. */
  readonly jsonFilters?: readonly unknown[];
}

/** Sets a visual up; remember to remove it. */
export function stage(options: HostOptions & { width?: number; height?: number } = {}): Stage {
  const fake = fakeHost(options);
  const element = document.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    left: '0px',
    top: '0px',
    width: `${options.width ?? 1280}px`,
    height: `${options.height ?? 720}px`,
  });
  document.body.style.margin = '0';
  document.body.append(element);
  const visual = new Visual({
    host: fake.host,
    element,
  } as unknown as powerbi.extensibility.visual.VisualConstructorOptions);
  return {
    ...fake,
    visual,
    element,
    show(table, shown = {}) {
      const {
        width = options.width ?? 1280,
        height = options.height ?? 720,
        type = 2,
        operationKind = 0,
        view,
      } = shown;
      Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
      const objects = view ? { ...shown.objects, view: { ...shown.objects?.['view'], active: view } } : shown.objects;
      const dataViews = table ? [dataViewOf(table, { ...shown, objects })] : [];
      visual.update({
        viewport: { width, height },
        dataViews,
        type,
        operationKind,
        jsonFilters: shown.jsonFilters,
        formatMode: shown.formatMode,
        subSelections: shown.subSelections,
      } as unknown as powerbi.extensibility.visual.VisualUpdateOptions);
    },
    remove() {
      visual.destroy();
      element.remove();
    },
  };
}
