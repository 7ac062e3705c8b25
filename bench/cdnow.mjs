import { DOUBLE, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { room } from './kit.mjs';

const chunkRows = 2048;
const firstDay = Date.UTC(1997, 0, 1) / 86_400_000;

/** The end of the observation in the literature, 1997-09-30, in days from the first one. */
export const lastDay = 272;

/**
 * Fills the table `purchase` (customer, day, amount) with customers like those of CDNOW (Fader, Hardie & Lee 2005), or
 * with those of a given `CDNOW_master.txt`.
 * @param {any} session
 * @param {number} customers
 * @param {string | undefined} file
 */
export async function writePurchases(session, customers, file) {
  await session.run('CREATE TABLE purchase (customer INTEGER, day INTEGER, amount DOUBLE)');
  const appender = await session.connection.createAppender('purchase');
  let rows = [];
  const flush = () => {
    if (rows.length === 0) return;
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, DOUBLE], rows.length);
    for (let column = 0; column < 3; column += 1) {
      chunk.setColumnValues(
        column,
        rows.map((row) => row[column]),
      );
    }
    appender.appendDataChunk(chunk);
    rows = [];
  };
  for await (const row of file === undefined ? simulated(customers) : read(file)) {
    rows.push(row);
    if (rows.length === chunkRows) flush();
  }
  flush();
  appender.closeSync();
}

/** @param {string} file */
async function* read(file) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [customer, date, , amount] = line.trim().split(/\s+/);
    if (!/^\d+$/.test(customer ?? '')) continue;
    const day = Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6)) / 86_400_000 - firstDay;
    if (day <= lastDay) yield [Number(customer), day, Number(amount)];
  }
}

/** @param {number} customers */
async function* simulated(customers) {
  const { beta, exponential, gamma, Randomness } = await room('collect/casestudy/random');
  const random = new Randomness(1997, 'bench');
  for (let customer = 0; customer < customers; customer += 1) {
    const uniform = random.stream('life', customer);
    const rate = gamma(uniform, 0.243, 1 / 4.414) / 7;
    const leaves = beta(uniform, 0.793, 2.426);
    const mean = 6.25 / gamma(uniform, 3.74, 1 / 15.44);
    let time = Math.floor((customer * 84) / customers);
    yield [customer, time, mean];
    do {
      time += exponential(uniform, rate);
      if (time < lastDay) yield [customer, Math.floor(time), (mean * gamma(uniform, 6.25)) / 6.25];
    } while (time < lastDay && uniform() >= leaves);
  }
}
