import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { relata, scratchFolder, summaryOf } from './relata';

const folder = scratchFolder();

function settingsFile(text: string | object): string {
  writeFileSync(join(folder, 'settings.json'), typeof text === 'string' ? text : JSON.stringify(text, undefined, 2));
  return 'settings.json';
}

async function refusal(text: string | object, ...args: string[]): Promise<string> {
  const { code, stderr } = await relata(['generate', '--config', settingsFile(text), ...args], folder);
  expect(code).toBe(1);
  return stderr;
}

describe('a settings file', () => {
  it('says everything that the options say and more; the command line goes first', async () => {
    const file = settingsFile({
      size: 40,
      months: 12,
      locale: 'fr',
      out: 'from-file',
      name: 'cas',
      seed: 1,
      parameters: { leaving: -4.2, monthIndex: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] },
    });
    const summary = await summaryOf(['generate', '--config', file, '--size', '30', '--seed', '5'], folder);
    expect(summary.customers).toBe(30);
    const record = JSON.parse(readFileSync(join(folder, 'from-file', 'case-study.relata'), 'utf8')) as object;
    expect(record).toMatchObject({ customers: 30, months: 12, seed: 5, locale: 'fr', parameters: { leaving: -4.2 } });
    expect(readFileSync(join(folder, 'from-file', 'SHA256SUMS'), 'utf8')).toMatch(/ {2}case-study\.relata$/m);
    expect(readFileSync(join(folder, 'from-file', 'cas.pbip'), 'utf8')).not.toBe('');
  });

  it.each([
    [{ parameters: { leavng: -4 } }, 'line 3, column 5', 'Did you mean “leaving”?'],
    [{ parameters: { controlShare: 3 } }, 'line 3, column 21', 'from 0 to 1'],
    [{ parameters: { weekdayIndex: [1] } }, 'line 3', 'a list of 7 numbers'],
    [{ sise: 12 }, 'line 2, column 3', 'Did you mean “size”?'],
    [{ size: 1 }, 'line 2', 'from 10 to 1000000'],
    [{ start: '2023-02-30' }, 'line 2', '2023-01-01'],
    [{ scenario: 'retial' }, 'line 2', 'Did you mean “retail”?'],
    [{ scenario: 'all', parameters: { leaving: 1 } }, 'line 4', 'retail'],
    [[], 'line 1', 'braces'],
  ])('%j is refused at its place, saying what is possible', async (text, place, advice) => {
    const said = await refusal(text);
    expect(said).toContain(`settings.json, ${place}`);
    expect(said).toContain(advice);
  });

  it('that is not JSON is refused with line and column', async () => {
    expect(await refusal('{\n  "size": 20\n  "months": 12\n}')).toContain('settings.json, line 3, column 3');
    expect(await refusal('{ "size": 20 // twenty\n}')).toContain('settings.json, line 1, column 14');
  });

  it('is refused in French too', async () => {
    const said = await refusal({ parameters: { controlShare: 3 } }, '--locale', 'fr');
    expect(said).toContain('settings.json, ligne 3, colonne 21');
    expect(said).toContain('Donnez un nombre de 0 à 1.');
  });

  it('that is not there is a clear error', async () => {
    const { code, stderr } = await relata(['generate', '--config', 'nowhere.json'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.json');
  });
});

describe('the published schema', () => {
  it('accepts what the command accepts and refuses what it refuses', async () => {
    const { stdout } = await relata(['generate', '--schema'], folder);
    const schema = z.fromJSONSchema(JSON.parse(stdout) as Parameters<typeof z.fromJSONSchema>[0]);
    const accepts = (settings: unknown): boolean => schema.safeParse(settings).success;
    expect(accepts({})).toBe(true);
    expect(accepts({ scenario: 'retail', size: 500, parameters: { leaving: -4.2 } })).toBe(true);
    expect(accepts({ scenario: 'all', parameters: { retail: { leaving: -4.2 } } })).toBe(true);
    expect(accepts({ parameters: { leavng: 1 } })).toBe(false);
    expect(accepts({ parameters: { controlShare: 3 } })).toBe(false);
    expect(accepts({ scenario: 'all', parameters: { leaving: 1 } })).toBe(false);
    expect(accepts({ start: '2023-01-02' })).toBe(false);
  });

  it('tells of each parameter what it is, its range and its default, in both languages', async () => {
    for (const [locale, words] of [
      ['fr', 'Part moyenne des achats en ligne (part). '],
      ['en', 'Mean share of purchases on the web (share). '],
    ] as const) {
      const { stdout } = await relata(['generate', '--schema', '--locale', locale], folder);
      const { oneOf } = JSON.parse(stdout) as { oneOf: { properties: Record<string, { properties?: object }> }[] };
      const parameters = oneOf[0]?.properties['parameters']?.properties as Record<string, { description: string }>;
      expect(parameters['webShare']).toMatchObject({ minimum: 0, maximum: 1, default: 0.12 });
      expect(parameters['webShare']?.description).toContain(words);
    }
  });
});
