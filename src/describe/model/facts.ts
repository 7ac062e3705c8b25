import { generateCaseStudy, scenarioNames, type ScenarioName } from '../../collect';
import type { Locale } from '../../relationship/text';
import {
  buildStar,
  lineageOf,
  measureValues,
  sqlName,
  starSpec,
  type CurrencyCode,
  type Lineage,
  type Star,
  type StarSpec,
  type TableSpec,
} from '../../star';
import { openStore, type Row, type Store } from '../../store';

/** What the pages say about one case study, made as `relata generate --size small` makes it. */
export interface Study {
  readonly scenario: ScenarioName;
  readonly currency?: CurrencyCode;
  readonly seed: number;
  readonly customers: number;
  /** ISO dates. */
  readonly start: string;
  readonly end: string;
  /** Number of rows of each table that the case study fills. */
  readonly rows: ReadonlyMap<string, number>;
  /** Value of each measure that it can compute; null is blank. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** Some rows of a table, and the case study that they are taken from. */
export interface Example {
  readonly study: Study;
  readonly rows: readonly Row[];
}

/** All that the pages about the model are drawn from. */
export interface ModelFacts {
  readonly spec: StarSpec;
  readonly lineage: Lineage;
  readonly studies: readonly Study[];
  /** By table: rows of the first case study that fills it. */
  readonly examples: ReadonlyMap<string, Example>;
}

/** Makes a small case study of every scenario in one language, and takes from each what the pages show. */
export async function modelFacts(locale: Locale): Promise<ModelFacts> {
  const studies: Study[] = [];
  const examples = new Map<string, Example>();
  let lineage: Lineage = new Map();
  for (const scenario of scenarioNames) {
    const store = await openStore();
    try {
      const { star, study } = await studyOf(store, scenario, locale);
      studies.push(study);
      for (const table of star.spec.tables) {
        if (!examples.has(table.id)) examples.set(table.id, { study, rows: await someRows(star, wholeTable(table)) });
      }
      lineage = await lineageOf(store.session);
    } finally {
      store.session.close();
    }
  }
  return { spec: starSpec, lineage, studies, examples };
}

/** The table with the columns that this case study leaves empty. */
const wholeTable = (table: TableSpec): TableSpec => starSpec.tables.find(({ id }) => id === table.id) ?? table;

async function studyOf(store: Store, scenario: ScenarioName, locale: Locale): Promise<{ star: Star; study: Study }> {
  const report = await generateCaseStudy(store, { scenario, size: 'small', locale });
  const { kind, seed, customers, start, end, currency } = report;
  const star = await buildStar(store, { locale, scenario: kind, completeUntil: end, currency });
  const values = new Map((await measureValues(star)).map(({ id, value }) => [id, value]));
  const rows = new Map<string, number>();
  for (const { id } of star.spec.tables) {
    rows.set(id, await star.session.value<number>(`SELECT COUNT(*) FROM star.${sqlName(id)}`));
  }
  return { star, study: { scenario, currency, seed, customers, start, end, rows, values } };
}

const exampleRows = 3;

/** Rows from the middle of each third of a table, in its order of publication; the unknown member is left out. */
async function someRows({ session }: Star, table: TableSpec): Promise<Row[]> {
  const key = table.columns.find((column) => column.key === 'surrogate');
  const order = table.orderBy.map(sqlName).join(', ');
  const known = key === undefined ? '' : `WHERE ${sqlName(key.id)} <> -1`;
  const columns = table.columns.map(({ id }) => sqlName(id)).join(', ');
  return session.rows(`
    WITH thirds AS (
      SELECT *, NTILE(${exampleRows}) OVER (ORDER BY ${order}) AS third
      FROM star.${sqlName(table.id)} ${known}
    ),
    ranked AS (
      SELECT
        *,
        ROW_NUMBER() OVER (PARTITION BY third ORDER BY ${order}) AS rank_in_third,
        COUNT(*) OVER (PARTITION BY third) AS size
      FROM thirds
    )
    SELECT ${columns}
    FROM ranked
    WHERE rank_in_third = (size + 1) // 2
    ORDER BY ${order}`);
}
