import { commandFile, runNode } from './run.mjs';

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const linters = [
  ['code', commandFile('eslint'), ['.']],
  ['rooms', commandFile('dependency-cruiser', 'depcruise'), ['src', '--config', '.dependency-cruiser.cjs']],
  ['format', commandFile('prettier'), ['--check', '--log-level', 'warn', '.']],
];

for (const [subject, file, args] of linters) {
  const { code } = await runNode(file, args);
  console.log(`${subject}: ${code === 0 ? 'clean' : 'see above'}`);
  if (code !== 0) process.exitCode = code;
}
