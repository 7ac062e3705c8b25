#!/usr/bin/env node
import { existsSync } from 'node:fs';

const kit = new URL('../dist/kit/relata.js', import.meta.url);
const builder = new URL('../scripts/build.mjs', import.meta.url);
const dependencies = new URL('../node_modules/', import.meta.url);

// In a clone that was not built yet, the first use builds it; the published package always holds the build.
if (!existsSync(kit) && existsSync(builder)) {
  if (!existsSync(dependencies)) {
    console.error('Relata is not installed here yet: run “npm ci” first.');
    process.exit(1);
  }
  const { build } = await import(builder.href);
  await build({ log: (line) => console.error(line) });
}

const { main } = await import(kit.href);
process.exitCode = await main(process.argv.slice(2));
