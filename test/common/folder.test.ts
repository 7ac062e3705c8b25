import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Problem,
  inTemporaryFolder,
  manifestName,
  mendFolder,
  replaceFile,
  replaceFolder,
  writeText,
} from '../../src/common';

let parent: string;
let target: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'relata-folder-'));
  target = join(parent, 'out');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true, force: true });
});

const write = (name: string, text: string) => (folder: string) => writeText(join(folder, name), text);

describe('replaceFolder', () => {
  it('fills a new folder and leaves nothing beside it', async () => {
    await replaceFolder(target, write('a/b.txt', 'one'));
    expect(await readFile(join(target, 'a', 'b.txt'), 'utf8')).toBe('one');
    expect(await readdir(parent)).toEqual(['out']);
  });

  it('replaces what it wrote before', async () => {
    await replaceFolder(target, write('old.txt', 'one'));
    const { keptAside } = await replaceFolder(target, write('new.txt', 'two'));
    expect(keptAside).toBeUndefined();
    expect((await readdir(target)).sort()).toEqual(['new.txt', manifestName].sort());
    expect(await readdir(parent)).toEqual(['out']);
  });

  it('leaves the previous result untouched when filling fails', async () => {
    await replaceFolder(target, write('old.txt', 'one'));
    await expect(
      replaceFolder(target, async (folder) => {
        await writeText(join(folder, 'half.txt'), 'half');
        throw new Error('power cut');
      }),
    ).rejects.toThrow('power cut');
    expect(await readFile(join(target, 'old.txt'), 'utf8')).toBe('one');
    expect(await readdir(parent)).toEqual(['out']);
  });

  it.each([
    ['changed', 'old.txt'],
    ['added', 'mine.txt'],
  ])('keeps the previous result aside when a file was %s', async (_, file) => {
    await replaceFolder(target, write('old.txt', 'one'));
    await writeFile(join(target, file), 'my work');
    const { keptAside } = await replaceFolder(target, write('new.txt', 'two'));
    expect(keptAside).toBe(`${target}.previous-1`);
    expect(await readFile(join(`${target}.previous-1`, file), 'utf8')).toBe('my work');
    expect(await readFile(join(target, 'new.txt'), 'utf8')).toBe('two');
  });

  it('does not take Power BI Desktop’s working files for somebody’s work', async () => {
    await replaceFolder(target, write('old.txt', 'one'));
    await mkdir(join(target, 'x.Report', '.pbi'), { recursive: true });
    await writeFile(join(target, 'x.Report', '.pbi', 'localSettings.json'), '{}');
    expect((await replaceFolder(target, write('new.txt', 'two'))).keptAside).toBeUndefined();
  });

  it('refuses a folder that holds other people’s files', async () => {
    await mkdir(target);
    await writeFile(join(target, 'thesis.docx'), 'years of work');
    const attempt = replaceFolder(target, write('new.txt', 'two'));
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    await expect(attempt).rejects.toThrow('thesis.docx');
    expect(await readdir(target)).toEqual(['thesis.docx']);
  });

  it('refuses a file in the folder’s place', async () => {
    await writeFile(target, 'a file');
    await expect(replaceFolder(target, write('new.txt', 'two'))).rejects.toBeInstanceOf(Problem);
    expect(await readFile(target, 'utf8')).toBe('a file');
  });
});

/** A process that is no more. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

/** The name of the draft while a target is being filled, as a process would have it. */
async function draftNameOf(id: number): Promise<string> {
  let name = '';
  await replaceFolder(target, async (folder) => {
    name = basename(folder);
    await writeText(join(folder, 'old.txt'), 'one');
  });
  return name.replace(String(process.pid), String(id));
}

describe('what killed runs leave', () => {
  it('is removed by the next run', async () => {
    await mkdir(join(parent, await draftNameOf(deadProcess())));
    await replaceFolder(target, write('new.txt', 'two'));
    expect(await readdir(parent)).toEqual(['out']);
  });

  it('is left alone while its process runs, when another machine made it, and beside another target', async () => {
    const own = await draftNameOf(process.pid);
    const dead = await draftNameOf(deadProcess());
    const foreign = dead.replace(/-[0-9a-f]{8}-/, '-00000000-');
    const ofAnother = dead.replace('.out', '.out-2024');
    for (const name of [own, foreign, ofAnother]) await mkdir(join(parent, name));
    await replaceFolder(target, write('new.txt', 'two'));
    expect((await readdir(parent)).sort()).toEqual([own, foreign, ofAnother, 'out'].sort());
  });

  it('holds the previous result, which takes its place again', async () => {
    const draft = await draftNameOf(deadProcess());
    await rename(target, join(parent, `${draft}.previous`));
    await mkdir(join(parent, draft));
    await mendFolder(target);
    expect(await readFile(join(target, 'old.txt'), 'utf8')).toBe('one');
    expect(await readdir(parent)).toEqual(['out']);
  });

  it.each([
    ['as it was is removed', 'one', ['out']],
    ['that somebody changed is kept aside', 'my work', ['out', 'out.previous-1']],
  ])('holds a previous result beside the new one: %s', async (_, text, left) => {
    const draft = await draftNameOf(deadProcess());
    await rename(target, join(parent, `${draft}.previous`));
    await writeFile(join(parent, `${draft}.previous`, 'old.txt'), text);
    await mkdir(target);
    await mendFolder(target);
    expect((await readdir(parent)).sort()).toEqual(left);
  });

  it('in the place for temporary files is removed too', async () => {
    for (const variable of ['TMPDIR', 'TEMP']) vi.stubEnv(variable, parent);
    const [mine, dead] = [process.pid, deadProcess()].map(String);
    const name = await inTemporaryFolder((folder) => Promise.resolve(basename(folder)));
    await mkdir(join(parent, name.replace(`-${mine}-`, `-${dead}-`)));
    await expect(inTemporaryFolder(() => Promise.reject(new Error('power cut')))).rejects.toThrow('power cut');
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('replaceFile', () => {
  it('keeps another version aside, and writes nothing twice', async () => {
    const file = join(parent, 'sales.mapping.json');
    expect(await replaceFile(file, 'one')).toBeUndefined();
    expect(await replaceFile(file, 'one')).toBeUndefined();
    expect(await replaceFile(file, 'two')).toBe(`${file}.previous-1`);
    expect(await replaceFile(file, 'three')).toBe(`${file}.previous-2`);
    expect(await readFile(`${file}.previous-1`, 'utf8')).toBe('one');
    expect(await readFile(file, 'utf8')).toBe('three');
  });
});
