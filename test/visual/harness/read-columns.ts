import type powerbi from 'powerbi-visuals-api';
import { ColumnStore } from '../../../src/visual/data/column-store';
import type { Columns } from '../../../src/visual/data/columns';
import { sourcesOf } from '../../../src/visual/data/sources';
import { finish } from '../../../src/visual/data/steps';

const noColumns: Columns = { rows: 0, groupings: {}, measures: {}, tooltips: [] };

/** Reads a whole categorical data view at once; never throws, whatever the host sends. */
export function readColumns(dataView?: powerbi.DataView): Columns {
  const sources = sourcesOf(dataView);
  if (sources.rows === 0) return noColumns;
  const store = new ColumnStore();
  store.reset(sources);
  finish(store.append(sources, 0, sources.rows));
  return finish(store.columns());
}
