import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveWriter } from '../../../src/publish/excel/archive';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-archive-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function* pieces(): AsyncGenerator<string> {
  for (let index = 0; index < 500; index += 1) yield await Promise.resolve(`line ${index} é 😀\n`);
}

async function archive(name: string): Promise<Uint8Array> {
  const file = join(folder, name, 'archive.zip');
  const writer = await ArchiveWriter.create(file);
  await writer.add('bytes.bin', new Uint8Array([0, 1, 2, 255]));
  await writer.add('folder/pieces.txt', pieces());
  await writer.add('list.txt', ['a', new TextEncoder().encode('b'), '']);
  await writer.add('empty.txt', []);
  await writer.finish();
  return new Uint8Array(await readFile(file));
}

describe('ArchiveWriter', () => {
  it('writes a zip file that holds every entry, in order, whatever it was given as', async () => {
    const entries = unzipSync(await archive('first'));
    const text = (name: string) => new TextDecoder().decode(entries[name]);
    expect(Object.keys(entries)).toEqual(['bytes.bin', 'folder/pieces.txt', 'list.txt', 'empty.txt']);
    expect([...(entries['bytes.bin'] ?? [])]).toEqual([0, 1, 2, 255]);
    expect(text('folder/pieces.txt').split('\n')).toHaveLength(501);
    expect(text('folder/pieces.txt')).toContain('line 499 é 😀\n');
    expect([text('list.txt'), text('empty.txt')]).toEqual(['ab', '']);
  });

  it('holds an entry that is too long to be held in memory', async () => {
    const file = join(folder, 'long.zip');
    const line = 'a long sheet has many lines, '.repeat(40_000);
    const writer = await ArchiveWriter.create(file);
    await writer.add(
      'long.txt',
      Array.from({ length: 30 }, () => line),
    );
    await writer.add('short.txt', ['after it']);
    await writer.finish();
    const entries = unzipSync(new Uint8Array(await readFile(file)));
    expect(new TextDecoder().decode(entries['short.txt'])).toBe('after it');
    expect(Buffer.from(entries['long.txt'] ?? []).equals(Buffer.from(line.repeat(30)))).toBe(true);
  });

  it('gives the same bytes for the same entries', async () => {
    expect(await archive('second')).toEqual(await archive('third'));
  });
});
