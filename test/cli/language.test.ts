import { describe, expect, it } from 'vitest';
import { splitLocale } from '../../src/cli/parser';
import { relata, scratchFolder } from './relata';

const folder = scratchFolder();

describe('the command line in French', () => {
  it('explains itself in French, down to the parser’s own words', async () => {
    const { stdout, code } = await relata(['generate', '--help', '--locale', 'fr'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Utilisation : relata generate/);
    expect(stdout).toContain('par défaut : 36');
    expect(stdout).not.toMatch(/\b(Usage|default|display)\b/);
  });

  it('refuses in French', async () => {
    const { stderr, code } = await relata(['--locale', 'fr', 'generate', '--size', 'énorme'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('Erreur : l’option « --size <size> » n’accepte pas « énorme ». Valeurs possibles : small');
  });
});

describe('the language option', () => {
  it.each([
    [['generate', '--locale', 'fr', '--seed', '1'], 'fr', ['generate', '--seed', '1', '--locale', 'fr']],
    [['--locale=fr', 'generate'], 'fr', ['generate', '--locale=fr']],
    [['--locale', 'fr', '--help'], 'fr', ['--help']],
    [['import', 'a.csv'], 'en', ['import', 'a.csv']],
    [['generate', '--locale', 'de'], 'en', ['generate', '--locale', 'de']],
    [['generate', '--locale'], 'en', ['generate', '--locale']],
  ])('%j', (commandLine, locale, args) => {
    expect(splitLocale(commandLine)).toEqual({ locale, args });
  });
});

describe('a folder with other people’s files', () => {
  it('is refused before anything is done', async () => {
    const { stderr, code } = await relata(['generate', '--out', '.'], process.cwd());
    expect(code).toBe(1);
    expect(stderr).not.toContain('Simulating');
  });
});
