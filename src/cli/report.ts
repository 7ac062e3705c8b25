import { join, relative } from 'node:path';
import Table from 'cli-table3';
import colors from 'picocolors';
import { formatNumber, type Publication } from '../publish';
import type { Locale } from '../relationship/text';
import { messages } from './messages';
import { identifiedCustomers, peakMemoryBytes, type Run } from './summary';

/** Prints the run for people: what was read, what was made, what to open next. */
export async function printReport(run: Run, locale: Locale): Promise<void> {
  const number = new Intl.NumberFormat(locale);
  const words = messages.report;
  for (const note of run.collected.notes) console.log(note);
  console.log(reconciliation(run, locale));
  console.log(publicationTable(run.publications, locale));
  for (const { refused } of run.publications) if (refused) console.log(colors.yellow(refused.describe(locale)));
  const revenue = run.values.find((measure) => measure.id === 'revenue')?.value ?? 0;
  console.log(
    [
      `${number.format(await identifiedCustomers(run.star))} ${words.customers[locale]}`,
      `${words.revenue[locale]} ${formatNumber(revenue, 'money', locale, run.star.currency)}`,
      `${number.format(Math.round(run.seconds * 10) / 10)} s`,
      `${words.memory[locale]} ${fileSize(peakMemoryBytes(), locale)}`,
    ].join(' · '),
  );
  for (const path of run.keptAside)
    console.log(colors.yellow(`${words.keptAside[locale]}${messages.import.colon[locale]} ${path}`));
  printNext(run, locale);
}

function reconciliation({ collected }: Run, locale: Locale): string {
  const number = new Intl.NumberFormat(locale);
  const words = messages.report;
  const quarantined = collected.rowsRead - collected.rowsKept;
  const parts = [
    `${number.format(collected.rowsRead)} ${words.read[locale]}`,
    `${number.format(collected.rowsKept)} ${words.kept[locale]}`,
  ];
  if (quarantined > 0) parts.push(`${number.format(quarantined)} ${words.quarantined[locale]}`);
  return parts.join(' · ');
}

function publicationTable(publications: readonly Publication[], locale: Locale): string {
  const words = messages.report;
  const number = new Intl.NumberFormat(locale);
  const table = new Table({
    head: [words.what, words.open, words.files, words.rows, words.size, words.time].map((word) =>
      colors.bold(word[locale]),
    ),
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { title, open, files, seconds, refused } of publications) {
    const sum = (of: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + of(file), 0);
    const rows = sum((file) => file.rows ?? 0);
    table.push([
      title[locale],
      refused ? words.refused[locale] : open,
      number.format(files.length),
      rows === 0 ? '' : number.format(rows),
      fileSize(
        sum((file) => file.bytes),
        locale,
      ),
      `${new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(seconds)} s`,
    ]);
  }
  return table.toString();
}

/** Bytes as people read them: "12,3 Mo" or "12.3 MB". */
function fileSize(bytes: number, locale: Locale): string {
  const units = { fr: ['o', 'ko', 'Mo', 'Go'], en: ['B', 'kB', 'MB', 'GB'] }[locale];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const digits = power === 0 ? 0 : 1;
  const value = bytes / 1000 ** power;
  return `${new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)} ${units[power] ?? ''}`;
}

function printNext(run: Run, locale: Locale): void {
  const words = messages.report;
  const place = (file: string) => quoted(relative(process.cwd(), join(run.out, file)) || '.');
  console.log(`\n${colors.bold(words.next[locale])}`);
  const made = run.publications.filter((publication) => !publication.refused).map((publication) => publication.open);
  const project = made.find((file) => file.endsWith('.pbip'));
  const workbook = made.find((file) => file.endsWith('.xlsx'));
  if (project) console.log(`  ${place(project)}  ${words.nextPowerBi[locale]}`);
  if (workbook) console.log(`  ${place(workbook)}  ${words.nextExcel[locale]}`);
  if (run.mapping) console.log(`  ${quoted(relative(process.cwd(), run.mapping))}  ${words.nextMapping[locale]}`);
  console.log(`  npx relata preview ${place('.')}  ${words.nextPreview[locale]}`);
}

/** A path as a command line takes it. */
const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);
