import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { relata, scratchFolder } from './relata';

const folder = scratchFolder();
const temporary = join(folder, 'tmp');
mkdirSync(temporary);

/** Starts the command and sends it a signal once it says `until`. */
function interrupted(args: readonly string[], signal: NodeJS.Signals, until: string) {
  const child = spawn(process.execPath, [resolve('bin/relata.js'), ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary },
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    const before = stderr.includes(until);
    stderr += String(chunk);
    if (!before && stderr.includes(until)) setTimeout(() => child.kill(signal), 400);
  });
  return new Promise<{ code: number | null; killedBy: NodeJS.Signals | null; stderr: string }>((done) => {
    child.on('close', (code, killedBy) => done({ code, killedBy, stderr }));
  });
}

const hidden = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

// Windows has no signals to send.
it.skipIf(process.platform === 'win32')(
  'Ctrl+C and the request to end leave the earlier result, and nothing half-written',
  async () => {
    expect((await relata(['generate', '--size', '20', '--months', '6', '--out', 'case'], folder)).code).toBe(0);
    const before = readFileSync(join(folder, 'case', 'SHA256SUMS'), 'utf8');
    for (const [signal, size, until] of [
      ['SIGINT', '200000', 'Simulating the company'],
      ['SIGTERM', '30000', 'Simulating the company'],
      ['SIGINT', '400', 'Excel workbook'],
    ] as const) {
      const args = ['generate', '--size', size, '--months', '24', '--out', 'case'];
      const { code, stderr } = await interrupted(args, signal, until);
      expect(code, stderr).toBe(130);
      expect(stderr).toContain('Stopped. Nothing was changed.');
      expect(readFileSync(join(folder, 'case', 'SHA256SUMS'), 'utf8')).toBe(before);
      expect(hidden()).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    }
  },
);

it.skipIf(process.platform === 'win32')(
  'a killed run leaves the earlier result, and the next one tidies up',
  async () => {
    const before = readFileSync(join(folder, 'case', 'SHA256SUMS'), 'utf8');
    const args = ['generate', '--size', '400', '--months', '24', '--out', 'case'];
    const { killedBy } = await interrupted(args, 'SIGKILL', 'Power BI project');
    expect(killedBy).toBe('SIGKILL');
    expect(readFileSync(join(folder, 'case', 'SHA256SUMS'), 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'case', 'case-study.relata'))).toBe(true);
    expect(hidden()).toHaveLength(1);
    expect(readdirSync(temporary)).toHaveLength(1);
    const next = await interrupted(args, 'SIGTERM', 'Power BI project');
    expect(next.code).toBe(130);
    expect(hidden()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  },
);
