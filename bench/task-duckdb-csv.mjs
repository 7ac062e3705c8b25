import { DuckDBInstance } from '@duckdb/node-api';
import { timed } from './kit.mjs';

/** The floor: DuckDB's own reader and one aggregate over the same files. @param {string} folder */
export async function run(folder) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return timed(async () => {
    const reader = await connection.runAndReadAll(
      `SELECT CustomerID, count(*) AS lines, sum(Quantity * UnitPrice) AS revenue
       FROM read_csv('${folder.replaceAll('\\', '/')}/*.csv') GROUP BY CustomerID`,
    );
    return reader.getRows().length;
  });
}
