import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Problem, inTemporaryFolder } from '../common';
import { previewFile } from '../publish';
import type { Locale } from '../relationship/text';
import { previewFolder, visualFile } from './assets';
import { messages } from './messages';
import { createCommand } from './parser';
import { wholeNumber } from './options';
import { layOutPreview, type PreviewCase } from './preview/layout';
import { serveFolder } from './preview/serve';

/** `relata preview`: the packaged visual in a browser, with published data. */
export function previewCommand(locale: Locale): Command {
  const help = messages.preview;
  return createCommand('preview', locale)
    .description(help.description[locale])
    .argument('<folders...>', help.folders[locale])
    .option('--port <number>', help.port[locale], wholeNumber(0, 65_535), 4173)
    .option('--locale <locale>', messages.options.locale[locale])
    .action(async (folders: string[], { port }: { port: number }) => {
      const cases = distinct(await Promise.all(folders.map(caseOf)));
      await inTemporaryFolder(async (folder) => {
        await layOutPreview({ page: previewFolder(), visual: visualFile(), cases }, folder);
        const server = await serveFolder(folder, { port });
        console.log(`\n${help.ready[locale]}\n  ${server.url}`);
        await interrupted();
        await server.close();
      });
    });
}

async function caseOf(folder: string): Promise<PreviewCase> {
  const file = join(resolve(folder), previewFile);
  try {
    const { name, locale } = JSON.parse(await readFile(file, 'utf8')) as { name: string; locale: Locale };
    return { name, locale, file };
  } catch (cause) {
    throw new Problem(messages.preview.nothing, messages.preview.advice, { file: folder }, { cause });
  }
}

/** Cases of the same name are told apart by a number. */
function distinct(cases: readonly PreviewCase[]): PreviewCase[] {
  return cases.map((one, position) => {
    const before = cases.slice(0, position).filter(({ name }) => name === one.name).length;
    return before === 0 ? one : { ...one, name: `${one.name}-${before + 1}` };
  });
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
