import type { MeasureSpec, Text } from '../types';

/** Measures of one home table and one folder, so that neither is repeated. */
export function measuresOf(
  table: string,
  folder: Text,
  measures: readonly Omit<MeasureSpec, 'table' | 'folder'>[],
): readonly MeasureSpec[] {
  return measures.map((measure) => ({ table, folder, ...measure }));
}
