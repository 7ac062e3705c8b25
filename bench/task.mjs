import { pathToFileURL } from 'node:url';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [task, ...args] = process.argv.slice(2);
const folder = dirname(fileURLToPath(import.meta.url));
const { run } = await import(pathToFileURL(join(folder, task)).href);
const { seconds, result } = await run(...args);
console.log(JSON.stringify({ seconds, result, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 }));
