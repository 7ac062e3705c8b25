import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Lane } from '../../src/cli/lane';
import { scratchFolder } from './relata';

const folder = scratchFolder();
const lane = new Lane(resolve('bin/relata.js'));
afterAll(() => lane.close());

const never = new AbortController().signal;

test('a lane runs one command line after the other and keeps what each said apart', async () => {
  const version = await lane.run(['--version'], never);
  expect(version).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, stderr: '' });
  const wrong = await lane.run(['generate', '--size', 'énorme', '--locale', 'fr'], never);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('énorme');
  expect(await lane.run(['--version'], never)).toEqual(version);
});

test('an interrupted command line leaves nothing, and the lane takes the next', async () => {
  const out = join(folder, 'stopped');
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  const stopped = await lane.run(['generate', '--size', '1500', '--out', out], stop.signal);
  expect(stopped.code).toBe(130);
  expect(existsSync(out)).toBe(false);
  expect(await lane.run(['--version'], never)).toMatchObject({ code: 0 });
});
