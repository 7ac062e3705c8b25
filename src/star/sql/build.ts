import type { ScenarioKind } from '../../relationship';
import { sqlName, type Session, type Store, type StoreTableName } from '../../store';
import { filledSpec } from '../filled';
import { starSpecOf } from '../spec';
import type { CurrencyCode } from '../currency';
import type { Locale, TableSpec } from '../spec/types';
import type { Prediction } from '../predict';
import type { Star } from '../star';
import { typeOf } from './dialect';
import { extentOf } from './extent';
import type { BuildContext, Model, TableModel } from './model';
import { models } from './models';

export interface BuildOptions {
  /** Language of the names that stand in rows (stages, months, channel types…); French by default. */
  readonly locale?: Locale;
  /** How customers are bound: weights of the cooperation index and thresholds of the stages; retail by default. */
  readonly scenario?: ScenarioKind;
  /** ISO date until which the data is known to be complete, when its last event comes earlier. */
  readonly completeUntil?: string;
  /** What amounts are in, where it is known. */
  readonly currency?: CurrencyCode;
  /** Called before each step, for progress. */
  readonly onStep?: (name: string, index: number, count: number) => void;
}

/**
 * Derives the star from the store's checked tables into the schema `star` of the same database, replacing the one of
 * an earlier build.
 * @throws Problem when the store holds no dated event
 */
export async function buildStar(store: Store, options: BuildOptions = {}): Promise<Star> {
  const { session } = store;
  const extent = await extentOf(store, options.completeUntil);
  const context: BuildContext = { locale: options.locale ?? 'fr', scenario: options.scenario ?? 'retail', ...extent };
  await session.run('DROP SCHEMA IF EXISTS star CASCADE; DROP SCHEMA IF EXISTS star_steps CASCADE;');
  await session.run('CREATE SCHEMA star; CREATE SCHEMA star_steps;');
  let prediction: Prediction | undefined;
  for (const [index, model] of models.entries()) {
    options.onStep?.(model.name, index, models.length);
    if ('fit' in model) prediction = await model.fit(session, context);
    else await session.run(await creationOf(session, model, context));
  }
  await session.run('DROP SCHEMA star_steps CASCADE;');
  const spec = await filledSpec(session, starSpecOf(context.scenario));
  return {
    session,
    spec,
    scenario: context.scenario,
    asOf: extent.observedUntil,
    currency: options.currency,
    prediction,
  };
}

/** The statement that materializes a model; a table of the star gets exactly the columns and types of its spec. */
async function creationOf(session: Session, model: Model, context: BuildContext): Promise<string> {
  if (!isTable(model)) return `CREATE TABLE star_steps.${model.name} AS ${model.select(context)}`;
  const { name, table, rowsFrom } = model;
  if (rowsFrom !== undefined && (await isEmpty(session, rowsFrom)))
    return `CREATE TABLE star.${name} (${typed(table)})`;
  return `CREATE TABLE star.${name} AS SELECT ${cast(table)} FROM (${model.select(context)}) AS built
    ORDER BY ${table.orderBy.map(sqlName).join(', ')}`;
}

const isTable = (model: Model): model is TableModel => 'table' in model;

const isEmpty = async (session: Session, table: StoreTableName): Promise<boolean> =>
  (await session.value<number>(`SELECT COUNT(*) FROM crm.${table}`)) === 0;

const cast = ({ columns }: TableSpec): string =>
  columns.map(({ id, type }) => `CAST(${sqlName(id)} AS ${typeOf(type)}) AS ${sqlName(id)}`).join(', ');

const typed = ({ columns }: TableSpec): string =>
  columns.map(({ id, type }) => `${sqlName(id)} ${typeOf(type)}`).join(', ');
