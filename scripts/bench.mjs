import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { best, duration, measure, median, megabytes } from '../bench/measure.mjs';
import { buildRooms, builtRoom } from '../bench/built.mjs';
import { writeOnlineRetailLike } from '../bench/online-retail.mjs';

const { values: options } = parseArgs({
  options: {
    /** Case studies and prediction alone. */
    generate: { type: 'boolean', default: false },
    /** The largest case studies too: several minutes. */
    large: { type: 'boolean', default: false },
    /** A folder with the real UCI Online Retail files. */
    'online-retail': { type: 'string' },
    /** The real CDNOW_master.txt. */
    cdnow: { type: 'string' },
  },
});

const times = 3;
const scratch = await mkdtemp(join(tmpdir(), 'relata-bench-'));
try {
  if (!options.generate) await benchImport(options['online-retail']);
  await benchGenerate();
  await benchPredict(options.cdnow);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** @param {string | undefined} given a folder with the real UCI Online Retail files */
async function benchImport(given) {
  const folder = given ?? join(scratch, 'online-retail');
  if (given === undefined) await writeOnlineRetailLike(folder);
  const floor = await best(times, () => measure('task-duckdb-csv.mjs', [folder]));
  console.log(`Import, 541,909 lines in 305 files (${given ?? 'made for this run'})`);
  console.log(
    `  DuckDB read_csv + aggregate   ${duration(floor.seconds)}   1.0×   ${megabytes(floor.peakMemoryBytes)}`,
  );
  for (const [name, until] of [
    ['import into the checked store', 'store'],
    ['import and build the star', 'star'],
  ]) {
    const run = await best(times, () => measure('task-import.mjs', [folder, until]));
    const ratio = `${(run.seconds / floor.seconds).toFixed(1)}×`;
    console.log(`  ${name.padEnd(30)}${duration(run.seconds)}   ${ratio}   ${megabytes(run.peakMemoryBytes)}`);
  }
}

/** Rows per second, the ratio to the floor and to the small size, by scenario; medians, with the load of the machine. */
async function benchGenerate() {
  await buildRooms();
  const { scenarioNames } = await builtRoom('collect');
  const sizes = options.large ? ['small', 'medium', 'large'] : ['small', 'medium'];
  for (const scenario of scenarioNames) {
    console.log(`Case study ${scenario}, into the checked store (load ${loadavg()[0]?.toFixed(1)})`);
    let perCustomer = 0;
    for (const size of sizes) {
      const run = await median(size === 'large' ? 1 : times, () => measure('task-generate.mjs', [scenario, size]));
      const { customers, rows, floorSeconds, peakMemoryBytes } = run.result;
      if (size === 'small') perCustomer = run.seconds / customers;
      const cells = [
        `${rows} rows`.padEnd(16),
        duration(run.seconds),
        `${Math.round(rows / run.seconds)} rows/s`,
        `${(run.seconds / floorSeconds).toFixed(1)}× the floor`,
        `${(run.seconds / customers / perCustomer).toFixed(2)}× small per customer`,
        megabytes(peakMemoryBytes),
      ];
      console.log(`  ${size.padEnd(8)}${cells.join('   ')}`);
    }
  }
}

/** @param {string | undefined} given the real CDNOW_master.txt */
async function benchPredict(given) {
  for (const customers of given === undefined ? ['23570', '200000'] : ['23570']) {
    const task = (part) => measure('task-predict.mjs', [part, customers, ...(given === undefined ? [] : [given])]);
    const floor = await best(times, () => task('aggregate'));
    const run = await best(times, () => task('predict'));
    console.log(
      `Predictive value, ${Number(customers).toLocaleString('en')} customers (${given ?? 'made for this run'})`,
    );
    const lines = { 'histories in SQL': floor, 'and models fitted, purchases expected': run };
    for (const [name, { seconds, peakMemoryBytes }] of Object.entries(lines)) {
      const ratio = `${(seconds / floor.seconds).toFixed(1)}×`;
      console.log(`  ${name.padEnd(40)}${duration(seconds)}   ${ratio}   ${megabytes(peakMemoryBytes)}`);
    }
  }
}
