import type powerbi from 'powerbi-visuals-api';
import type { Naming } from '../data/naming';
import { groupingRoles } from '../data/roles';
import { labelOf } from '../data/label';
import { mergeFilter, removeFilter } from './enums';

type Column = powerbi.DataViewMetadataColumn;
type Value = string | number | boolean | null;

/** The column that a filter is on, as the report's model names it. */
interface Target {
  readonly table: string;
  readonly column: string;
}

/** Rows whose column has one of some values: the report's basic filter. */
interface BasicFilter extends powerbi.IFilter {
  readonly $schema: string;
  readonly filterType: 1;
  readonly target: Target;
  readonly operator: 'In';
  readonly values: readonly Value[];
  readonly requireSingleSelection: boolean;
}

/** Where the filter is kept with the report: `capabilities.json` declares the property. */
const home = ['general', 'filter'] as const;

/** The schema's name; an identifier that is never visited. */
const schema = ['http', '//powerbi.com/product/schema#basic'].join(':');

/** The filter that this visual puts on the others. */
export class ReportFilter {
  private columns: readonly Column[] = [];
  /** The filter in force, as text; the host has confirmed it when it sent it back. */
  private inForce = '';
  private confirmed = false;
  /** The filter that was in force before: updates that are on their way may still bring it. */
  private former = '';

  constructor(private readonly host: powerbi.extensibility.visual.IVisualHost) {}

  /** Whether the host, and the column, allow filtering by a role. */
  can(role: Naming['role']): boolean {
    const column = this.columnOf(role);
    return column !== undefined && targetOf(column) !== undefined && column.type?.dateTime !== true;
  }

  apply({ role, labels }: Naming): void {
    const column = this.columnOf(role);
    const target = column && targetOf(column);
    if (!column || !target) return;
    const filter: BasicFilter = {
      $schema: schema,
      filterType: 1,
      target,
      operator: 'In',
      values: labels.map((label) => valueOf(label, column)),
      requireSingleSelection: false,
    };
    this.expect(keyOf(filter));
    this.host.applyJsonFilter(filter, ...home, mergeFilter);
  }

  /** Takes the filter away, if there is one: a filter that outlives its selection would puzzle readers. */
  remove(): void {
    if (!this.inForce) return;
    this.expect('');
    this.host.applyJsonFilter([], ...home, removeFilter);
  }

  /**
   * Follows what the host says of the filter.
   * @returns the selection that a bookmark, a synchronised visual or the report's start has set; `none` when the filter
   * was taken away; nothing when all is as it was
   */
  follow(update: powerbi.extensibility.visual.VisualUpdateOptions): Naming | 'none' | undefined {
    const columns = update.dataViews?.[0]?.metadata?.columns;
    if (columns) this.columns = columns;
    const filter = update.jsonFilters?.find(isBasic);
    if (!filter) {
      this.former = '';
      if (!this.confirmed) return undefined;
      this.expect('');
      this.former = '';
      return 'none';
    }
    const key = keyOf(filter);
    if (key === this.former) return undefined;
    this.former = '';
    this.confirmed = true;
    if (key === this.inForce) return undefined;
    const role = groupingRoles.find((one) => sameTarget(targetOf(this.columnOf(one)), filter.target));
    if (!role) return undefined;
    this.inForce = key;
    return { role, labels: filter.values.map(labelOf) };
  }

  private expect(key: string): void {
    if (key !== this.inForce) this.former = this.inForce;
    this.inForce = key;
    this.confirmed = false;
  }

  /** The only column of a role; a hierarchy's levels name a customer together, which a basic filter cannot say. */
  private columnOf(role: Naming['role']): Column | undefined {
    const [column, ...further] = this.columns.filter((one) => one.roles?.[role]);
    return role === 'customer' && further.length > 0 ? undefined : column;
  }
}

function isBasic(filter: powerbi.IFilter): filter is BasicFilter {
  const { target, operator, values } = filter as Partial<BasicFilter>;
  return operator === 'In' && Array.isArray(values) && typeof target?.table === 'string';
}

function keyOf({ target, values }: BasicFilter): string {
  return JSON.stringify([target.table, target.column, values]);
}

function sameTarget(some?: Target, other?: Target): boolean {
  return some !== undefined && some.table === other?.table && some.column === other.column;
}

/**
 * The model's own names of a column: those of its expression, else of its query name (`Table.Column`). An expression of
 * another kind, as of a date hierarchy's level, is no column.
 */
function targetOf(column?: Column): Target | undefined {
  const { source, ref } = (column?.expr ?? {}) as { source?: { entity?: unknown }; ref?: unknown };
  if (typeof source?.entity === 'string' && typeof ref === 'string') return { table: source.entity, column: ref };
  if (column?.expr) return undefined;
  const name = column?.queryName ?? '';
  const dot = name.indexOf('.');
  return dot > 0 ? { table: name.slice(0, dot), column: name.slice(dot + 1) } : undefined;
}

/** The value behind a label: the model compares numbers with numbers, and nothing with nothing. */
function valueOf(label: string, { type }: Column): Value {
  if (label === '') return null;
  if (type?.numeric || type?.integer) return Number(label);
  if (type?.bool) return label === 'true';
  return label;
}
