import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

// A thread of the kit when it runs from source (tests, benchmarks): Node cannot load TypeScript by itself.
await runnerImport(fileURLToPath(workerData.entry), { configFile: false, logLevel: 'error' });
