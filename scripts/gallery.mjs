import { findBrowser } from './browser.mjs';
import { commandFile, runNode } from './run.mjs';

// Photographs the visual in every view, theme, language, size and amount of customers: pictures in full size go to
// out/gallery/, the contact sheets that tests compare with to test/visual/screens/sheets/.
const { code } = await runNode(commandFile('vitest'), ['run', '--project', 'node', 'test/visual/screens.test.ts'], {
  env: { RELATA_BROWSER: await findBrowser({ install: true }), RELATA_GALLERY: 'write' },
});
process.exitCode = code;
