import type { Term } from '../../relationship/term';
import type { Columns } from './columns';
import type { GroupingRole, MeasureRole } from './roles';
import { byRows, type Steps } from './steps';
import { classesAt, classesOf, codesFor, type Classes } from './vocabulary';

type Values = Readonly<Partial<Record<MeasureRole, Float64Array>>>;

/** The measures of all rows. */
export function valuesOf(columns: Columns): Values {
  return Object.fromEntries(Object.entries(columns.measures).map(([role, { values }]) => [role, values]));
}

/** Reads columns of rows as columns of customers; where every row is a customer, they are the same columns. */
export class Customers {
  private readonly whole: boolean;

  /**
   * @param ordered whether rows are in an order of their own, as customers with periods are
   * @param before each customer's row of the period before
   */
  constructor(
    private readonly columns: Columns,
    private readonly rows: Uint32Array,
    ordered: boolean,
    private readonly before?: Int32Array,
  ) {
    this.whole = !ordered;
  }

  /** The measures; without a previous value, that of the period before. */
  *measures(): Steps<Values> {
    const measures: Partial<Record<MeasureRole, Float64Array>> = {};
    for (const [role, { values }] of Object.entries(this.columns.measures)) {
      measures[role as MeasureRole] = yield* this.numbers(values);
    }
    const { value } = this.columns.measures;
    if (value && !measures.previousValue && this.hasPrevious) {
      measures.previousValue = yield* at(value.values, this.before ?? this.rows, new Float64Array(this.rows.length));
    }
    return measures;
  }

  *numbers(ofRows: Float64Array): Steps<Float64Array> {
    return this.whole ? ofRows : yield* at(ofRows, this.rows, new Float64Array(this.rows.length));
  }

  *flags(ofRows: Uint8Array): Steps<Uint8Array> {
    return this.whole ? ofRows : yield* at(ofRows, this.rows, new Uint8Array(this.rows.length));
  }

  /** The classes that a column names, of all rows. */
  *everyRow<C extends string>(role: GroupingRole, terms: readonly Term<C>[]): Steps<Classes<C> | undefined> {
    const grouping = this.columns.groupings[role];
    return grouping && (yield* classesOf(grouping, terms));
  }

  /** The classes that a column names, of the customers. */
  *named<C extends string>(role: GroupingRole, terms: readonly Term<C>[]): Steps<Classes<C> | undefined> {
    const ofRows = yield* this.everyRow(role, terms);
    return ofRows && (yield* this.latest(ofRows));
  }

  *latest<C extends string>(ofRows: Classes<C>): Steps<Classes<C>> {
    return this.whole ? ofRows : yield* classesAt(ofRows, this.rows);
  }

  /** The classes of the period before; absent where no customer has one. */
  *previous<C extends string>(ofRows: Classes<C>): Steps<Classes<C> | undefined> {
    return this.before && this.hasPrevious ? yield* classesAt(ofRows, this.before) : undefined;
  }

  /** Classes of the period before; who has no row there, and no value either, is in a class without a name. */
  exceptNewcomers<C extends string>(classes: Classes<C>, value: Float64Array): Classes<C> {
    const { before } = this;
    if (!before) return classes;
    const none = classes.terms.length + classes.others.length;
    const codes = codesFor(classes.codes.length, none + 1);
    for (let i = 0; i < codes.length; i++) {
      codes[i] = before[i] === -1 && Number.isNaN(value[i]) ? none : (classes.codes[i] ?? none);
    }
    return { ...classes, others: [...classes.others, ''], codes };
  }

  private get hasPrevious(): boolean {
    return this.before?.some((row) => row >= 0) ?? false;
  }
}

/** @param rows -1 is no row: NaN, or 0 in whole numbers */
function* at<A extends Float64Array | Uint8Array>(ofRows: A, rows: Uint32Array | Int32Array, into: A): Steps<A> {
  yield* byRows(0, rows.length, (start, end) => {
    for (let i = start; i < end; i++) into[i] = ofRows[rows[i] ?? -1] ?? NaN;
  });
  return into;
}
