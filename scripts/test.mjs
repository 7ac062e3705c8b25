import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { commandFile, runNode } from './run.mjs';

// The tests exercise what users get: the packaged visual, the built kit, a real browser.
const browser = await findBrowser({ install: true });
console.log(`Browser: ${browser}`);
await build();
const { code } = await runNode(commandFile('vitest'), ['run', ...process.argv.slice(2)], {
  env: { RELATA_BROWSER: browser, NODE_OPTIONS: [process.env.NODE_OPTIONS, '--no-warnings'].filter(Boolean).join(' ') },
});
process.exitCode = code;
