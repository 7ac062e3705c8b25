import { resolve } from 'node:path';
import type { Command } from 'commander';
import { combineShards, readRecord, recordOf, writeShard, type CaseStudyOptions, type Shard } from '../collect';
import { inTemporaryFolder, refuseForeign, replaceFolder } from '../common';
import type { Locale } from '../relationship/text';
import { collectedOf } from './collected';
import type { Choice } from './choice';
import { interruptible } from './interrupt';
import { messages } from './messages';
import { addPublishOptions, type CommonOptions } from './options';
import { createCommand } from './parser';
import { progressOn } from './progress';
import { runKit } from './run-kit';
import { threadsFor } from './threads';

/** Writes one part of a case study for `relata combine`. */
export async function writePartOf(options: CaseStudyOptions, shard: Shard, choice: Choice): Promise<void> {
  const { locale, json } = choice;
  const out = resolve(choice.out ?? `out/${options.scenario}-${shard.part}-of-${shard.of}`);
  await refuseForeign(out);
  await interruptible(async (signal) => {
    const progress = progressOn(locale);
    try {
      progress.step(messages.steps.shard);
      const { result } = await inTemporaryFolder((folder) => {
        const parallel = { threads: threadsFor(options), folder };
        const run = { ...options, parallel, signal, onProgress: progress.advance };
        return replaceFolder(out, async (draft) => {
          const record = await writeShard(run, shard, draft);
          signal.throwIfAborted();
          return record;
        });
      });
      progress.stop();
      if (json) console.log(JSON.stringify(result, undefined, 2));
      else
        console.log(`${messages.report.part[locale]} ${shard.part}/${shard.of}${messages.import.colon[locale]} ${out}`);
    } finally {
      progress.stop();
    }
  });
}

/** `relata combine`: the parts of a case study put together and published. */
export function combineCommand(locale: Locale): Command {
  const help = messages.combine;
  const command = createCommand('combine', locale)
    .description(help.description[locale])
    .argument('<parts...>', help.parts[locale]);
  return addPublishOptions(command, locale).action(async (parts: string[], options: CommonOptions) => {
    const [first = ''] = parts;
    const record = await readRecord(first);
    await runKit(
      { ...options, locale: record.locale },
      {
        defaultOut: `out/${record.scenario}`,
        step: messages.steps.combine,
        collect: async (store) => {
          const { report, options: made } = await combineShards(store, parts, { truth: true });
          return collectedOf(store, report, recordOf(made));
        },
      },
    );
  });
}
