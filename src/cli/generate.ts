import type { Command } from 'commander';
import {
  appendMonths,
  generateCaseStudy,
  hasRecord,
  readRecord,
  recordOf,
  settingsJsonSchema,
  type CaseStudyOptions,
} from '../collect';
import { mendFolder } from '../common';
import type { Locale } from '../relationship/text';
import { appendToAll, generateAll } from './all';
import { addGenerateOptions, choiceOf, requireAlone, type Choice, type GenerateOptions } from './choice';
import { collectedOf } from './collected';
import { messages } from './messages';
import { createCommand } from './parser';
import { projectIn, runKit } from './run-kit';
import { writePartOf } from './shard';
import { threadsFor } from './threads';

/** `relata generate`: a believable company out of a seed. */
export function generateCommand(locale: Locale): Command {
  const command = createCommand('generate', locale).description(messages.generate.description[locale]);
  return addGenerateOptions(command, locale).action(async (options: GenerateOptions) => {
    if (options.schema) console.log(JSON.stringify(settingsJsonSchema(options.locale), undefined, 2));
    else if (options.append !== undefined) await append(command, options, options.append);
    else await generate(await choiceOf(command, options), options.shard);
  });
}

async function generate(choice: Choice, shard: GenerateOptions['shard']): Promise<void> {
  const { scenario, study, parameters } = choice;
  if (scenario === 'all') return generateAll(choice, shard);
  const options = { ...study, scenario, overrides: parameters as CaseStudyOptions['overrides'] };
  if (shard !== undefined) return writePartOf(options, shard, choice);
  const threads = threadsFor(options);
  await runKit(choice, {
    defaultOut: `out/${scenario}`,
    step: messages.steps.generate,
    threads,
    collect: async (store, { folder, signal, onProgress }) => {
      const parallel = { threads, folder };
      const report = await generateCaseStudy(store, { ...options, truth: true, parallel, signal, onProgress });
      return collectedOf(store, report, recordOf(options));
    },
  });
}

async function append(command: Command, options: GenerateOptions, months: number): Promise<void> {
  requireAlone(command, 'append', ['append', 'out', 'json', 'locale']);
  const out = options.out ?? 'out/retail';
  await mendFolder(out);
  if (!(await hasRecord(out)) && (await appendToAll(out, months, options))) return;
  const record = await readRecord(out);
  const { locale } = record;
  const threads = threadsFor({ size: record.customers });
  await runKit(
    { ...options, ...(await projectIn(out)), out, locale },
    {
      defaultOut: out,
      step: messages.steps.append,
      threads,
      collect: async (store, { folder, signal, onProgress }) => {
        const parallel = { threads, folder };
        const { report, options: made } = await appendMonths(store, record, months, {
          truth: true,
          parallel,
          signal,
          onProgress,
        });
        return collectedOf(store, report, recordOf(made, record.chapters));
      },
    },
  );
}
