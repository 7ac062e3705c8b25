import { appendFileSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { relata, scratchFolder, summaryOf } from './relata';

const folder = scratchFolder();
const study = ['--size', '61', '--months', '12', '--locale', 'fr'];
const sums = (out: string): string => readFileSync(join(folder, out, 'SHA256SUMS'), 'utf8');
const run = async (...args: string[]): Promise<void> => {
  const { code, stderr } = await relata(args, folder);
  expect(code, stderr).toBe(0);
};
const refusal = async (...args: string[]): Promise<string> => {
  const { code, stderr } = await relata(args, folder);
  expect(code).toBe(1);
  return stderr;
};

describe('parts of a case study', () => {
  let whole: string;
  beforeAll(async () => {
    await run('generate', ...study, '--out', 'case');
    whole = sums('case');
    rmSync(join(folder, 'case'), { recursive: true });
    for (const part of [1, 2, 3]) await run('generate', ...study, '--shard', `${part}/3`, '--out', `part-${part}`);
  });

  it('hold raw tables and say what they are', () => {
    expect(readdirSync(join(folder, 'part-2')).sort()).toEqual(['SHA256SUMS', 'case-study.relata', 'store']);
    const record = JSON.parse(readFileSync(join(folder, 'part-2', 'case-study.relata'), 'utf8')) as object;
    expect(record).toMatchObject({ customers: 61, shard: { part: 2, of: 3 } });
    expect(existsSync(join(folder, 'part-1', 'store', 'product.parquet'))).toBe(true);
    expect(existsSync(join(folder, 'part-2', 'store', 'product.parquet'))).toBe(false);
  });

  it('have the same bytes each time', async () => {
    await run('generate', ...study, '--shard', '2/3', '--out', 'again');
    expect(sums('again')).toBe(sums('part-2'));
  });

  it('put together are byte for byte the whole, in whatever order they are given', async () => {
    await run('combine', 'part-3', 'part-1', 'part-2', '--out', 'case');
    expect(sums('case')).toBe(whole);
  });

  it('are refused when one is missing, given twice, of another case study, changed, or not a part', async () => {
    const before = sums('case');
    expect(await refusal('combine', 'part-1', 'part-3', '--out', 'case')).toContain('2/3');
    expect(await refusal('combine', 'part-1', 'part-2', 'part-2', 'part-3', '--out', 'case')).toContain('twice');
    await run('generate', ...study, '--seed', '1', '--shard', '2/3', '--out', 'stranger');
    expect(await refusal('combine', 'part-1', 'stranger', 'part-3', '--out', 'case')).toContain('settings differ');
    cpSync(join(folder, 'part-2'), join(folder, 'changed'), { recursive: true });
    appendFileSync(join(folder, 'changed', 'store', 'customer.parquet'), 'x');
    expect(await refusal('combine', 'part-1', 'changed', 'part-3', '--out', 'case')).toContain('customer.parquet');
    expect(await refusal('combine', 'case', '--out', 'case')).toContain('whole case study');
    expect(await refusal('combine', 'nowhere', '--out', 'case', '--locale', 'fr')).toContain('pas d’étude de cas');
    expect(sums('case')).toBe(before);
  });
});

describe('months appended', () => {
  beforeAll(() => run('generate', ...study, '--name', 'cas', '--out', 'growing'));

  it('continue the case study under its name and in its language, and say so', async () => {
    const before = JSON.parse(readFileSync(join(folder, 'growing', 'case-study.relata'), 'utf8')) as {
      chapters: object[];
    };
    const summary = await summaryOf(['generate', '--append', '3', '--out', 'growing'], folder);
    expect(summary.customers).toBe(76);
    expect(existsSync(join(folder, 'growing', 'cas.pbip'))).toBe(true);
    const after = JSON.parse(readFileSync(join(folder, 'growing', 'case-study.relata'), 'utf8')) as {
      chapters: object[];
    };
    expect(after).toMatchObject({ months: 12, appended: [3], locale: 'fr' });
    expect(after.chapters).toHaveLength(2);
    expect(after.chapters[0]).toEqual(before.chapters[0]);
  });

  it('are refused beside other settings, and where there is no case study', async () => {
    expect(await refusal('generate', '--append', '3', '--seed', '1', '--out', 'growing')).toContain('--seed');
    expect(await refusal('generate', '--append', '3', '--out', 'nowhere')).toContain('case-study.relata');
  });

  it('are refused when what was there cannot be made again, and nothing is changed', async () => {
    const file = join(folder, 'growing', 'case-study.relata');
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replace('"seed": 42', '"seed": 43'));
    expect(await refusal('generate', '--append', '3', '--out', 'growing')).toContain('with other settings');
    writeFileSync(file, record.replace('"months"', '"monhts"'));
    expect(await refusal('generate', '--append', '3', '--out', 'growing')).toContain('no longer as Relata wrote it');
    writeFileSync(file, record);
  });
});

describe('all scenarios', () => {
  it('have a folder each, and can be continued together', async () => {
    await run('generate', '--scenario', 'all', '--size', '30', '--months', '6', '--out', 'all');
    expect(existsSync(join(folder, 'all', 'retail', 'retail.pbip'))).toBe(true);
    await run('generate', '--append', '1', '--out', 'all');
    expect(readFileSync(join(folder, 'all', 'retail', 'case-study.relata'), 'utf8')).toContain(
      '"appended": [\n    1\n  ]',
    );
  });
});
