import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { fullDisk } from '../../src/common';
import { scratchFolder } from '../cli/relata';

test.each([
  [Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), true],
  [new Error('IO Error: Could not write to file "/x/order_line.parquet": No space left on device'), true],
  [new Error('IO Error: There is not enough space on the disk.'), true],
  [new Error('The SQL of a measure fails: revenue', { cause: new Error('No space left on device') }), true],
  [Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), false],
  ['no error at all', false],
])('%s: a full disk is %s', (error, full) => {
  expect(fullDisk(error) !== undefined).toBe(full);
});

const folder = scratchFolder();
const disk = join(folder, 'disk');
mkdirSync(disk);

/** A disk of sixteen megabytes, where this machine lets us make one. */
const mounted =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk], { stdio: 'ignore' }).status === 0;
afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
});

describe.skipIf(!mounted)('on a disk that is nearly full', () => {
  const generate = (size: number, temporary = folder) =>
    spawnSync(
      process.execPath,
      [resolve('bin/relata.js'), 'generate', '--size', String(size), '--months', '12', '--out', join(disk, 'case')],
      { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
    );

  it('the run says so and leaves the earlier result', () => {
    const first = generate(20);
    expect(first.status, first.stderr).toBe(0);
    const before = readFileSync(join(disk, 'case', 'SHA256SUMS'), 'utf8');
    for (const [size, temporary] of [
      [1500, folder],
      [20_000, disk],
    ] as const) {
      const { status, stderr } = generate(size, temporary);
      expect(stderr).toContain('The disk is full.');
      expect(status).toBe(1);
      expect(readFileSync(join(disk, 'case', 'SHA256SUMS'), 'utf8')).toBe(before);
      expect(readdirSync(disk)).toEqual(['case']);
    }
  });
});
