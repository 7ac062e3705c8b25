import { commandFile, runNode } from './run.mjs';

for (const project of ['tsconfig.json', 'tsconfig.kit.json', 'tsconfig.browser.json']) {
  const { code } = await runNode(commandFile('typescript', 'tsc'), ['--noEmit', '-p', project]);
  console.log(`${project}: ${code === 0 ? 'clean' : 'see above'}`);
  if (code !== 0) process.exitCode = code;
}
