import { basename, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readRecord } from '../collect';
import { inTemporaryFolder, replaceFile, writeText } from '../common';
import { describeCaseStudy, type Description } from '../describe';
import { locales, type Locale } from '../relationship/text';
import { openStore } from '../store';
import { interruptible } from './interrupt';
import { messages } from './messages';
import { oneOf } from './options';
import { createCommand } from './parser';
import { progressOn } from './progress';
import { memoryLimit } from './run-kit';

interface DescribeOptions {
  readonly out?: string;
  readonly locale?: Locale;
}

/** `relata describe`: the calibration report of a case study. */
export function describeCommand(spoken: Locale): Command {
  const help = messages.describe;
  return createCommand('describe', spoken)
    .description(help.description[spoken])
    .argument('<folder>', help.folder[spoken])
    .option('--out <file>', help.out[spoken])
    .option('--locale <locale>', help.locale[spoken], oneOf(locales))
    .action(async (folder: string, options: DescribeOptions) => describe(resolve(folder), options));
}

async function describe(folder: string, options: DescribeOptions): Promise<void> {
  const record = await readRecord(folder);
  const locale = options.locale ?? record.locale;
  const out = resolve(options.out ?? `${folder}.calibration.md`);
  const pictures = out.replace(/\.md$/i, '') === out ? `${out}.pictures` : out.replace(/\.md$/i, '');
  await interruptible(async (signal) => {
    const progress = progressOn(locale);
    try {
      const description = await inTemporaryFolder(async (temporaryFolder) => {
        const store = await openStore({ memoryLimit, temporaryFolder });
        signal.addEventListener('abort', () => store.session.connection.interrupt());
        try {
          progress.step(messages.steps.describe);
          const run = { locale, pictureFolder: encodeURI(basename(pictures)), onProgress: progress.advance, signal };
          return await describeCaseStudy(store, record, run);
        } finally {
          store.session.close();
        }
      });
      signal.throwIfAborted();
      await write(description, out, pictures);
      progress.stop();
      print(description, out, locale);
    } finally {
      progress.stop();
    }
  });
}

/** The pictures first: a report never points to what is not there. */
async function write({ markdown, pictures }: Description, out: string, folder: string): Promise<void> {
  for (const { file, svg } of pictures) await writeText(join(folder, file), svg);
  await replaceFile(out, markdown);
}

function print({ findings: { calibrated, recovered } }: Description, out: string, locale: Locale): void {
  const help = messages.describe;
  const kappa = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const judged = calibrated.filter(({ verdict }) => verdict !== 'unjudged');
  const within = judged.filter(({ verdict }) => verdict === 'within');
  console.log(`${within.length} / ${judged.length} ${help.within[locale]}`);
  for (const name of ['stage', 'loyalty'] as const) {
    const agreement = recovered[name].kappa;
    if (agreement !== null) console.log(`${help[name][locale]} (κ) ${kappa.format(agreement)}`);
  }
  console.log(relative(process.cwd(), out));
}
