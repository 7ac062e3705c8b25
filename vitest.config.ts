import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';

const headless = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            // scripts/test.mjs finds the browser and passes it on.
            provider: playwright({ launchOptions: { executablePath: process.env['RELATA_BROWSER'], args: headless } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
