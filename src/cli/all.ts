import { readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import Table from 'cli-table3';
import colors from 'picocolors';
import { hasRecord, readRecord, scenarioNames, scenarios, type ScenarioName } from '../collect';
import { Problem, inTemporaryFolder, mendFolder, refuseForeign } from '../common';
import type { Locale } from '../relationship/text';
import { runChild, type Outcome } from './child';
import type { Choice, GenerateOptions } from './choice';
import { interruptible } from './interrupt';
import { Lane } from './lane';
import { messages } from './messages';
import { shareOut } from './share-out';
import type { Summary } from './summary';
import { customersIn, threadsFor } from './threads';

/** One scenario of several: where it goes, and the arguments that make it. */
interface Job {
  readonly title: string;
  readonly out: string;
  readonly args: readonly string[];
  /** How large it is. */
  readonly customers: number;
  /** One that uses every core by itself is run alone. */
  readonly alone: boolean;
}

type Done = Job & Outcome;

/** Every scenario, each in a folder of its own and all or nothing; one that fails does not stop the others. */
export async function generateAll(choice: Choice, shard: GenerateOptions['shard']): Promise<void> {
  const { locale, study, parameters } = choice;
  const out = choice.out ?? 'out/all';
  for (const scenario of scenarioNames) await refuseForeign(join(out, scenario));
  await inTemporaryFolder(async (folder) => {
    const jobs: Job[] = [];
    for (const scenario of scenarioNames) {
      const settings = { ...study, scenario, parameters: parameters[scenario] ?? {}, name: choice.name ?? scenario };
      const config = join(folder, `${scenario}.json`);
      await writeFile(config, JSON.stringify(settings));
      jobs.push({
        title: titleOf(scenario, locale),
        out: join(out, scenario),
        args: argumentsOf(choice, shard, config, join(out, scenario)),
        customers: customersIn({ ...study, scenario }),
        alone: threadsFor({ ...study, scenario }) > 1,
      });
    }
    await runJobs(jobs, choice);
  });
}

/** The command line of one scenario, whose own settings lie in a file. */
function argumentsOf(choice: Choice, shard: GenerateOptions['shard'], config: string, out: string): string[] {
  const { locale, theme, fabric } = choice;
  const always = ['generate', '--config', config, '--locale', locale, '--theme', theme, '--out', out];
  // Each scenario’s tables need a Lakehouse of their own, so an address is not passed on.
  const lakehouse = fabric === undefined ? [] : ['--fabric'];
  return [...always, ...lakehouse, ...(shard === undefined ? [] : ['--shard', `${shard.part}/${shard.of}`])];
}

/**
 * Continues every case study below a folder.
 * @returns false when there is none
 */
export async function appendToAll(out: string, months: number, options: GenerateOptions): Promise<boolean> {
  for (const scenario of scenarioNames) await mendFolder(join(out, scenario));
  const names = (await readdir(out).catch(() => [])).sort();
  const jobs: Job[] = [];
  for (const name of names) {
    const place = join(out, name);
    if (name.startsWith('.') || !(await hasRecord(place))) continue;
    const args = ['generate', '--append', String(months), '--out', place, '--locale', options.locale];
    const { customers } = await readRecord(place);
    jobs.push({
      title: titleOf(name as ScenarioName, options.locale),
      out: place,
      args,
      customers,
      alone: threadsFor({ size: customers }) > 1,
    });
  }
  if (jobs.length > 0) await runJobs(jobs, options);
  return jobs.length > 0;
}

const titleOf = (scenario: ScenarioName, locale: Locale): string =>
  scenarioNames.includes(scenario) ? scenarios[scenario].title[locale] : scenario;

/** What a case study costs before its first customer, in customers: planning its queries, above all. */
const fixedCost = 900;

async function runJobs(jobs: readonly Job[], { locale, json }: Pick<Choice, 'locale' | 'json'>): Promise<void> {
  const done = await interruptible(async (signal) => {
    const finished: Done[] = [];
    const work = async (share: readonly Job[], run: typeof runChild): Promise<void> => {
      for (const job of share) {
        signal.throwIfAborted();
        const outcome = await run([...job.args, '--json'], signal);
        signal.throwIfAborted();
        finished.push({ ...job, ...outcome });
        tell(job, outcome, locale);
      }
    };
    if (jobs.some(({ alone }) => alone)) await work(jobs, runChild);
    else {
      const shares = shareOut(jobs, availableParallelism(), ({ customers }) => fixedCost + customers);
      await Promise.all(shares.map((share) => inLane((run) => work(share, run))));
    }
    return jobs.flatMap(({ out }) => finished.filter((each) => each.out === out));
  });
  if (json) console.log(JSON.stringify(summariesOf(done), undefined, 2));
  else printTable(done, locale);
  const failed = done.filter(({ code }) => code !== 0);
  if (failed.length > 0) throw notMade(failed);
}

async function inLane(work: (run: typeof runChild) => Promise<void>): Promise<void> {
  const lane = new Lane();
  try {
    await work((args, signal) => lane.run(args, signal));
  } finally {
    lane.close();
  }
}

function tell({ title }: Job, { code, stderr }: Outcome, locale: Locale): void {
  const said = messages.report[code === 0 ? 'ready' : 'failed'][locale];
  console.error(`${title}${messages.import.colon[locale]} ${said}`);
  if (code !== 0) console.error(stderr.trim());
}

const summariesOf = (done: readonly Done[]): object =>
  Object.fromEntries(
    done.filter(({ code }) => code === 0).map(({ out, stdout }) => [out, JSON.parse(stdout) as unknown]),
  );

function printTable(done: readonly Done[], locale: Locale): void {
  const words = messages.report;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const table = new Table({
    head: [words.scenario, words.folder, words.customersTitle, words.rows, words.revenueTitle, words.time].map((word) =>
      colors.bold(word[locale]),
    ),
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { title, out, code, stdout } of done) {
    const place = relative(process.cwd(), out);
    if (code !== 0) table.push([title, words.failed[locale], '', '', '', '']);
    else {
      const { customers, rowsKept, revenue, seconds } = JSON.parse(stdout) as Partial<Summary>;
      const cells = [customers, rowsKept, revenue].map((value) => (value === undefined ? '' : number.format(value)));
      table.push([title, place, ...cells, seconds === undefined ? '' : `${tenth.format(seconds)} s`]);
    }
  }
  console.log(table.toString());
}

function notMade(failed: readonly Done[]): Problem {
  const list = failed.map(({ title }) => title).join(', ');
  return new Problem(
    { fr: `Non produit : ${list}.`, en: `Not made: ${list}.` },
    {
      fr: 'La raison est dite ci-dessus ; ce qui existait à leur place n’a pas été modifié.',
      en: 'The reason is told above; what was in their place was not changed.',
    },
  );
}
