import type powerbi from 'powerbi-visuals-api';
import type { Settings } from '../settings/settings';

/**
 * Settings that readers change in the picture: shown at once and handed to the host, which keeps them with the report
 * and its bookmarks. Once the report's own settings change, they are what counts.
 */
export class Overrides {
  current: Partial<Settings> = {};
  private objects = JSON.stringify({});

  constructor(private readonly host: powerbi.extensibility.visual.IVisualHost) {}

  update(dataView?: powerbi.DataView): void {
    // The filter that a selection puts on the report is kept there too, and the zoom: they are no settings.
    const objects = JSON.stringify({ ...dataView?.metadata?.objects, general: undefined });
    if (objects !== this.objects) this.current = {};
    this.objects = objects;
  }

  set(change: Partial<Settings>): void {
    this.current = { ...this.current, ...change };
  }

  keep(objectName: string, properties: Record<string, powerbi.DataViewPropertyValue>): void {
    persist(this.host, objectName, properties);
  }
}

/** Hands properties of the whole visual to the host, which keeps them with the report and its bookmarks. */
export function persist(
  host: powerbi.extensibility.visual.IVisualHost,
  objectName: string,
  properties: Record<string, powerbi.DataViewPropertyValue>,
): void {
  // An object of the whole visual has no selector; the typings forbid the null that the host documents.
  const selector = null as unknown as powerbi.data.Selector;
  host.persistProperties({ merge: [{ objectName, selector, properties }] });
}
