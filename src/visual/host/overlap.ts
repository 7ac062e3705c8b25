import type powerbi from 'powerbi-visuals-api';
import type { ColumnStore } from '../data/column-store';
import type { Sources } from '../data/sources';
import type { Origins } from './origins';

type Host = Pick<powerbi.extensibility.visual.IVisualHost, 'createSelectionIdBuilder'>;

/**
 * How many rows of a segment are held already. The host may say so; else the last row held is looked for in it, by its
 * values and then by its identity.
 * @param at rows held
 */
export function overlapOf(
  dataView: powerbi.DataView,
  sources: Sources,
  store: ColumnStore,
  origins: Origins,
  at: number,
  host: Host,
): number {
  const told = lastMergeIndex(dataView);
  if (told !== undefined) return Math.min(sources.rows, told + 1);
  const last = origins.of(at - 1);
  if (!last) return 0;
  const key = keyOf(host, last.categories, last.index);
  // Without identities, rows that look alike are counted, not merged.
  for (let row = 0; key !== '' && row < sources.rows; row++) {
    if (store.isAt(sources, row, at - 1) && keyOf(host, sources.categories, row) === key) return row + 1;
  }
  return 0;
}

/** Undocumented for categorical data views; tables carry it beside their rows. */
function lastMergeIndex({ categorical, table }: powerbi.DataView): number | undefined {
  const places = [categorical, categorical?.categories, table] as readonly ({ lastMergeIndex?: unknown } | undefined)[];
  const index = places.find((place) => place?.lastMergeIndex !== undefined)?.lastMergeIndex;
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index : undefined;
}

/** Names a row by the identity of all its columns. */
function keyOf(host: Host, categories: readonly powerbi.DataViewCategoryColumn[], row: number): string {
  const builder = host.createSelectionIdBuilder();
  for (const category of categories) builder.withCategory(category, row);
  return (builder.createSelectionId() as powerbi.visuals.ISelectionId).getKey();
}
