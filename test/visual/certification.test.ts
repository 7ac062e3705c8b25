import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { readAudit } from '../../scripts/certification.mjs';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

interface Manifest {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides?: Record<string, string>;
}

const manifest = json<Manifest>('package.json');
const { visual, apiVersion, author, assets, ...rest } = json<{
  visual: Record<string, string>;
  apiVersion: string;
  author: Record<string, string>;
  assets: { icon: string };
  externalJS?: string[];
}>('pbiviz.json');

/** Numbers are those of the checklist in docs/certification.md. */
describe('repository and files', () => {
  test('1: there is one visual', () => {
    const options = { cwd: root, ignore: ['**/node_modules/**', 'dist/**', 'out/**', '.tmp/**'], dot: true };
    expect(globSync('**/pbiviz.json', options)).toEqual(['pbiviz.json']);
  });

  test.each(['node_modules', '.tmp', 'dist'])('3: .gitignore names %s', (folder) => {
    expect(text('.gitignore').split('\n')).toContain(`${folder}/`);
  });

  test.each(['capabilities.json', 'pbiviz.json', 'package.json', 'package-lock.json', 'tsconfig.json'])(
    '4: %s is there',
    (file) => expect(existsSync(new URL(file, root))).toBe(true),
  );

  test('5: the linter and its plugin are dependencies, and “eslint” is a script', () => {
    const names = Object.keys(manifest.devDependencies);
    expect(names).toEqual(expect.arrayContaining(['typescript', 'eslint', 'eslint-plugin-powerbi-visuals']));
    expect(manifest.scripts['eslint']).toMatch(/^eslint \.( |$)/);
  });

  test('6: every version is pinned, and the API that the visual asks for is the one that it is built on', () => {
    const { dependencies, devDependencies, overrides = {} } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides })) {
      expect(version, name).toMatch(/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
    expect(apiVersion).toBe(devDependencies['powerbi-visuals-api']);
  });

  test('8: pbiviz.json is complete', () => {
    for (const key of ['name', 'displayName', 'guid', 'visualClassName', 'description']) {
      expect(visual[key], key).toMatch(/\S/);
    }
    expect(visual['guid']).toBe('relataRelationship7C1E5A90D2B84F6E');
    expect(visual['version']).toMatch(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/);
    expect(visual['supportUrl']).toMatch(/^https:\/\/[^\s/]+\.[^\s/]+/);
    expect(author['name']).toMatch(/\S/);
    expect(author['email']).toMatch(/^[^@\s]+@[^@\s]+\.[^@\s]+$/);
    expect(rest.externalJS ?? []).toEqual([]);
  });

  test('8: the icon is a PNG of 20 by 20 pixels', () => {
    const icon = readFileSync(new URL(assets.icon, root));
    expect(icon.subarray(1, 4).toString()).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([20, 20]);
  });
});

describe('source', () => {
  const files = globSync(['src/visual/**/*.ts', 'src/relationship/**/*.ts'], { cwd: root });
  const code = files.map((file) => [file, text(file)] as const);

  test('11: no minified or third-party file stands in the tree', () => {
    const options = { cwd: root, ignore: ['**/node_modules/**', 'dist/**', 'out/**', '.tmp/**'], dot: true };
    expect(globSync(['**/*.min.*', '**/vendor/**'], options)).toEqual([]);
    expect(Math.max(...code.flatMap(([, source]) => source.split('\n').map((line) => line.length)))).toBeLessThan(400);
  });

  test('12: one place alone tells the host that a rendering starts and ends', () => {
    const telling = code.filter(([, source]) => /\.rendering(Started|Finished|Failed)\(/.test(source));
    expect(telling.map(([file]) => file)).toEqual(['src/visual/host/rendering.ts']);
  });

  test('19: one listener opens the context menu; another holds it back while people format', () => {
    const listening = code.flatMap(([file, source]) => (source.match(/'contextmenu'/g) ?? []).map(() => file));
    expect(listening.sort()).toEqual(['src/visual/interact/controller.ts', 'src/visual/interact/sub-selection.ts']);
  });
});

describe('capabilities', () => {
  interface Mapping {
    readonly conditions?: readonly Record<string, { readonly min?: number; readonly max?: number }>[];
  }
  const capabilities = json<{ dataViewMappings: Mapping[]; dataRoles: { name: string }[]; privileges?: unknown[] }>(
    'capabilities.json',
  );

  test('9, 15: the visual asks for no privilege', () => {
    expect(capabilities.privileges ?? []).toEqual([]);
  });

  test('20: no condition requires more than one field', () => {
    const conditions = capabilities.dataViewMappings.flatMap((mapping) => mapping.conditions ?? []);
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) {
      expect(Object.values(condition).filter(({ min = 0 }) => min >= 1).length).toBeLessThanOrEqual(1);
    }
  });

  test('20: every role takes a field, and only roles are named', () => {
    const names = capabilities.dataRoles.map(({ name }) => name);
    const bound = JSON.stringify(capabilities.dataViewMappings).matchAll(/"(?:to|in)":"(\w+)"/g);
    expect([...new Set([...bound].map(([, name]) => name))].sort()).toEqual([...names].sort());
    for (const { conditions = [] } of capabilities.dataViewMappings) {
      for (const name of conditions.flatMap(Object.keys)) expect(names).toContain(name);
    }
  });
});

describe('the audit’s log', () => {
  const clean = [
    ' \u001b[33mwarn\u001b[39m   Using recommended eslint config.',
    ' info   Running lint check...',
    ' info   Lint check completed.',
    ' warn   Skipping API check. Tools started with --skipApi flag.',
    'npm warn Unknown user config "x". This will stop working in the next major version of npm.',
    ' info   External requests audit:',
    ' info   No external requests found in the visual.',
    ' done   Build completed successfully',
    ' info   Visual can be improved by adding some features:',
    ' info   Launch URL - https://learn.microsoft.com/en-us/power-bi/developer/visuals/launch-url',
  ];

  test('is clean when only the usual is said; optional features are listed', () => {
    expect(readAudit(clean.join('\n'))).toEqual({ problems: [], unused: ['Launch URL'] });
  });

  test.each([
    [' error  Linter found 6 errors and 0 warnings. Run with --verbose flag to see details.'],
    ['   6:12  error  Forbidden reference to banned term: arguments  powerbi-visuals/no-banned-terms'],
    ['  77:1  warning  Unused eslint-disable directive'],
    [' warn   fetch - Found 1 times'],
    [' error  Found 1 external request(s) in resulted package.'],
    [" warn   Visual doesn't support some features recommended for all custom visuals:"],
    [' warn   Some features are going to be required soon, please update the visual:'],
    [' warn   capabilities.json : instance.dataRoles[0] is not allowed to have the additional property'],
  ])('is not when it says %s', (line) => {
    expect(readAudit([...clean, line].join('\n')).problems).toHaveLength(1);
  });

  test('is not when the audit did not come to its end', () => {
    expect(readAudit('').problems).toHaveLength(3);
  });
});
