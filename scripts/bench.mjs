import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { best, duration, measure, megabytes } from '../bench/measure.mjs';
import { writeOnlineRetailLike } from '../bench/online-retail.mjs';

const times = 3;
const scratch = await mkdtemp(join(tmpdir(), 'relata-bench-'));
try {
  await benchImport(process.argv[2]);
  await benchGenerate();
  await benchPredict(process.argv[3]);
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

async function benchGenerate() {
  console.log('Case study, retail, into the checked store');
  const small = await best(times, () => measure('task-generate.mjs', ['small']));
  const medium = await measure('task-generate.mjs', ['medium']);
  for (const [name, run] of Object.entries({ small, medium })) {
    const ratio = `${(run.seconds / small.seconds).toFixed(1)}×`;
    const lines = `${run.result} lines`;
    console.log(
      `  ${name.padEnd(8)}${lines.padEnd(16)}${duration(run.seconds)}   ${ratio}   ${megabytes(run.peakMemoryBytes)}`,
    );
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
