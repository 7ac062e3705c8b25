import { provenanceColumns, storeTables, type Session } from '../../store';
import type { BuildContext, FittedModel, Model, TableModel } from '../sql/model';
import { models } from '../sql/models';
import { nothing, originsOf, union, type Catalogue, type Origin, type Relation } from './resolve';
import { syntaxOf } from './syntax';

/** Store columns, as `table.column`, that each column of the star rests on; by `table.column` of the star. */
export type Lineage = ReadonlyMap<string, readonly string[]>;

/** What lineage depends on: nothing but the shape of the SQL, so that any period and language will do. */
const context: BuildContext = {
  locale: 'en',
  scenario: 'retail',
  firstDay: '2024-01-01',
  lastDay: '2024-12-31',
  firstYear: 2024,
  lastYear: 2024,
  firstMonthEnd: '2024-01-31',
  lastMonthEnd: '2024-12-31',
  observedUntil: '2024-12-31',
};

/**
 * Follows every column of the star back to the store, through the very SQL that makes it, read by DuckDB’s parser.
 * @throws Error when a query names what nothing provides
 */
export async function lineageOf(session: Session): Promise<Lineage> {
  const tracer = new Tracer();
  for (const model of models) {
    for (const made of await madeBy(session, model, tracer)) tracer.add(made);
  }
  return tracer.lineage();
}

interface Made {
  readonly schema: 'star' | 'star_steps';
  readonly name: string;
  readonly relation: Relation;
}

const ofStore = (columns: ReadonlySet<string>): string[] => [...columns].filter((name) => name.startsWith('crm.'));

const isTable = (model: Model | FittedModel): model is TableModel => 'table' in model;

const origin = (column: string): Origin => ({ from: new Set([column]), foundBy: new Set() });

async function madeBy(session: Session, model: Model | FittedModel, { catalogue }: Tracer): Promise<Made[]> {
  if ('fit' in model) {
    return Promise.all(
      model.makes.map(async ({ name, columns, query }) => {
        const read = originsOf(await syntaxOf(session, query(0, 0)), catalogue);
        // A model’s result rests on all that it was fitted to.
        const all = union([...read.values()]);
        const relation = new Map(columns.map((column) => [column, read.get(column) ?? all]));
        return { schema: 'star_steps' as const, name, relation };
      }),
    );
  }
  const relation = originsOf(await syntaxOf(session, model.select(context)), catalogue);
  const schema = isTable(model) ? 'star' : 'star_steps';
  return [{ schema, name: model.name, relation }];
}

/** Collects what each query makes, in the order of a build, and ends every origin at the store. */
class Tracer {
  private readonly made = new Map<string, Made>();
  private readonly store = new Map(
    storeTables.map(({ name, columns }) => [
      `crm.${name}`,
      new Map(
        [...columns.map((column) => column.name), ...provenanceColumns].map((column) => [
          column,
          origin(`crm.${name}.${column}`),
        ]),
      ),
    ]),
  );

  add(made: Made): void {
    this.made.set(`${made.schema}.${made.name}`, made);
  }

  readonly catalogue: Catalogue = (schema, table) => {
    const relation = this.store.get(`${schema}.${table}`) ?? this.readable(`${schema}.${table}`);
    if (relation === undefined) throw new Error(`lineage does not know ${schema}.${table}`);
    return relation;
  };

  /** A dimension’s key stands for its member: whoever uses it rests on what found it. */
  private readable(name: string): Relation | undefined {
    const made = this.made.get(name);
    if (made?.schema !== 'star') return made?.relation;
    const key = `${made.name}_key`;
    return new Map(
      [...made.relation].map(([column, from]) => [column, column === key ? origin(`${name}.${key}`) : from]),
    );
  }

  lineage(): Lineage {
    return new Map(
      models.filter(isTable).flatMap(({ table }) => {
        const relation = this.made.get(`star.${table.id}`)?.relation;
        return table.columns.map(({ id }) => [`${table.id}.${id}`, this.rawColumns(relation?.get(id) ?? nothing)]);
      }),
    );
  }

  /** The store columns of a value. A key alone rests on what found its member; beside values it only says whose they are. */
  private rawColumns({ from, foundBy }: Origin): string[] {
    const raw = ofStore(from);
    const found = raw.length > 0 ? raw : ofStore(foundBy);
    const columns = found.length > 0 ? found : [...from].flatMap((key) => this.numberedBy(key));
    return [...new Set(columns)].map((name) => name.replace('crm.', '')).toSorted();
  }

  /** What a dimension numbers its members by. */
  private numberedBy(key: string): string[] {
    const [, table = '', column = ''] = key.split('.');
    return ofStore(this.made.get(`star.${table}`)?.relation.get(column)?.from ?? new Set());
  }
}
