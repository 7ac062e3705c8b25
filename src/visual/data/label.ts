/** What a value of a column is called; blank when it is nothing that can be read. */
export function labelOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'object' || typeof value === 'function' ? '' : String(value);
}
