import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandFile, isMain, root, runNode } from './run.mjs';

/** What pbiviz says of every visual, and of none in particular. */
const usual = [
  /^Using recommended eslint config\.$/,
  /^Skipping API check\. Tools started with --skipApi flag\.$/,
  // npm's own remarks about its configuration.
  /^Unknown (?:user|project|env|builtin) config /,
];

/** Blocks of optional features; everything listed below them is a link to their documentation. */
const optional = /^Visual can be improved by adding/;
const feature = /^(.+) - https:\/\/learn\.microsoft\.com\//;

/**
 * What `pbiviz package --certification-audit --verbose` complains of. It ends well on most of it (only missing rendering
 * events make it fail), so its log is read: warnings, errors, lint findings, requests, features asked for.
 * @param {string} log
 * @returns {{ problems: string[], unused: string[] }} complaints, and the optional features that the visual leaves out
 */
export function readAudit(log) {
  // eslint-disable-next-line no-control-regex -- colours of the terminal
  const lines = log.replace(/\u001b\[[0-9;]*m/g, '').split('\n');
  const said = lines.map((line) => line.trim().replace(/^(?:npm\s+)?/, ''));
  const problems = said.flatMap((line) => {
    const [, level, text = ''] = /^(warn|error|err!|deprecation)\b\s*(.*)$/i.exec(line) ?? [];
    if (level !== undefined) return text === '' || usual.some((pattern) => pattern.test(text)) ? [] : [text];
    return isComplaint(line) ? [line] : [];
  });
  if (!said.some((line) => line.includes('No external requests found'))) problems.push('the request audit did not run');
  if (!said.some((line) => line.includes('Lint check completed'))) problems.push('the lint check did not run');
  if (!said.some((line) => line.includes('Build completed successfully'))) problems.push('the build did not complete');
  const start = said.findIndex((line) => optional.test(line.replace(/^info\s+/, '')));
  const features = start < 0 ? [] : said.slice(start + 1).map((line) => line.replace(/^info\s+/, ''));
  return { problems, unused: features.flatMap((line) => feature.exec(line)?.[1] ?? []) };
}

/** @param {string} line */
function isComplaint(line) {
  return (
    /features? (?:are|is) going to be required|doesn't support some features/i.test(line) ||
    /external request\(s\)/.test(line) ||
    /\bschema\b.*\b(?:invalid|error|should|must)\b/i.test(line) ||
    /^\d+:\d+\s+(?:error|warning)\s/.test(line)
  );
}

/**
 * Audits the visual of this tree, and says what is wrong: complaints of the audit, and optional features that it leaves
 * out without an answer in docs/certification.md.
 * @returns {Promise<string[]>}
 */
export async function auditVisual() {
  await mkdir(join(root, 'dist'), { recursive: true });
  const before = new Set(await readdir(join(root, 'dist')));
  const args = ['package', '--no-stats', '--skip-api', '--certification-audit', '--verbose'];
  const { code, output } = await runNode(commandFile('powerbi-visuals-tools', 'pbiviz'), args, { quiet: true });
  // The audit packages a version of the code that it has parsed and printed again: nobody should use it.
  for (const name of await readdir(join(root, 'dist'))) {
    if (!before.has(name)) await rm(join(root, 'dist', name));
  }
  const { problems, unused } = readAudit(output);
  const document = await readFile(join(root, 'docs', 'certification.md'), 'utf8');
  const answered = new Set([...document.matchAll(/^\| ([A-Z][\w ]*?) +\|/gm)].map(([, name]) => name));
  return [
    ...(code === 0 ? [] : [`pbiviz ended with ${code}`]),
    ...problems,
    ...unused.filter((name) => !answered.has(name)).map((name) => `${name}: no answer in the document`),
  ];
}

if (isMain(import.meta.url)) {
  const problems = await auditVisual();
  for (const problem of problems) console.error(`certification: ${problem}`);
  console.log(`certification: ${problems.length === 0 ? 'clean' : `${problems.length} to answer`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
