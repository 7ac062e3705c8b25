import { join } from 'node:path';
import { build } from './build.mjs';
import { root, runNode } from './run.mjs';

/** The default case study, once for each language that people read. */
const cases = ['fr', 'en'].map((locale) => ({ locale, out: `out/retail-${locale}` }));

const relata = join(root, 'bin', 'relata.js');

await build();
for (const { locale, out } of cases) {
  const { code } = await runNode(relata, ['generate', '--locale', locale, '--out', out]);
  if (code !== 0) process.exit(code);
}
if (!process.argv.includes('--no-preview')) {
  const { code } = await runNode(relata, ['preview', ...cases.map(({ out }) => out)]);
  process.exitCode = code;
}
