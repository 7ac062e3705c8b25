import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../../src/common';
import { generateCaseStudy, scenarioNames } from '../../../../src/collect/casestudy';
import { openStore } from '../../../../src/store';
import { generated } from '../tables';

const folders: string[] = [];
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relata-parts-'));
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const truthOf = "SELECT md5(string_agg(CAST(t AS VARCHAR), '|' ORDER BY t.rowid)) FROM truth.relationship AS t";

describe.each(scenarioNames)('%s on several threads', (scenario) => {
  const base = { scenario, size: 50, months: 12, truth: true, locale: 'fr' } as const;

  test('the rows and their order are those of one thread', async () => {
    const alone = await generated(base);
    for (const threads of [2, 3]) {
      const folder = scratch();
      const together = await generated({ ...base, parallel: { threads, folder } });
      expect(together.hashes).toEqual(alone.hashes);
      expect(together.report).toEqual(alone.report);
      expect(await together.session.value(truthOf)).toBe(await alone.session.value(truthOf));
      together.close();
    }
    alone.close();
  });

  test('more threads than customers', async () => {
    const few = { ...base, size: 3 };
    const alone = await generated(few);
    const together = await generated({ ...few, parallel: { threads: 8, folder: scratch() } });
    expect(together.hashes).toEqual(alone.hashes);
    [alone, together].forEach(({ close }) => close());
  });
});

test('progress counts every customer once', async () => {
  const store = await openStore();
  const seen: number[] = [];
  const parallel = { threads: 2, folder: scratch() };
  await generateCaseStudy(store, { size: 80, months: 6, parallel, onProgress: (done) => seen.push(done) });
  expect(seen.at(-1)).toBe(80);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  store.session.close();
});

test('an abort stops the threads', async () => {
  const store = await openStore();
  const stop = new AbortController();
  const parallel = { threads: 2, folder: scratch() };
  const run = generateCaseStudy(store, { size: 20_000, months: 24, parallel, signal: stop.signal });
  setTimeout(() => stop.abort(), 300);
  await expect(run).rejects.toThrow(/abort/i);
  store.session.close();
});

test('a parameter outside its range is refused before any thread starts', async () => {
  const store = await openStore();
  const folder = scratch();
  const run = generateCaseStudy(store, { parallel: { threads: 2, folder }, overrides: { leaving: 99 } });
  await expect(run).rejects.toThrow(Problem);
  expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
  store.session.close();
});
