import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface Packaged {
  readonly visual: { readonly guid: string; readonly version: string; readonly name: string };
  readonly apiVersion: string;
  readonly capabilities: { readonly privileges: unknown[] };
  readonly stringResources: Readonly<Record<string, Record<string, string>>>;
  readonly content: { readonly js: string; readonly css: string };
}

const declared = json('pbiviz.json') as { visual: Packaged['visual']; apiVersion: string };
let packaged: Packaged;
let names: string[];

beforeAll(() => {
  const files = unzipSync(readFileSync(new URL('dist/visual/relata.pbiviz', root)));
  names = Object.keys(files).filter((name) => !name.endsWith('/'));
  const file = files[`resources/${declared.visual.guid}.pbiviz.json`];
  if (!file) throw new Error(`the package has no ${declared.visual.guid}: ${names.join(', ')}`);
  packaged = JSON.parse(strFromU8(file)) as Packaged;
});

describe('the package', () => {
  test('is the visual of this tree: name, guid, version, API and capabilities', () => {
    const { guid, version, name } = packaged.visual;
    expect({ guid, version, name }).toEqual({
      guid: declared.visual.guid,
      version: declared.visual.version,
      name: declared.visual.name,
    });
    // pbiviz writes the patch level as 0.
    expect(packaged.apiVersion).toBe(declared.apiVersion.replace(/\d+$/, '0'));
    expect(packaged.capabilities).toEqual(json('capabilities.json'));
    expect(names.sort()).toEqual(['package.json', `resources/${declared.visual.guid}.pbiviz.json`]);
  });

  test('asks for no privilege', () => {
    expect(packaged.capabilities.privileges).toEqual([]);
  });

  test('speaks the languages of the tree', () => {
    const locales = readdirSync(new URL('stringResources/', root)).sort();
    expect(locales).toEqual(expect.arrayContaining(['en-US', 'fr-FR']));
    expect(Object.keys(packaged.stringResources).sort()).toEqual(locales);
    for (const locale of locales) {
      expect(packaged.stringResources[locale]).toEqual(json(`stringResources/${locale}/resources.resjson`));
    }
  });

  test.each([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'importScripts',
    'Worker',
    'SharedWorker',
    'window.open',
    'eval',
    'Function(',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'DOMParser',
    'srcdoc',
    '.html(',
    'document.write',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'document.cookie',
  ])('has no %s', (forbidden) => {
    const escaped = forbidden.replace(/[.(]/g, '\\$&');
    // As a word of its own: `fetchMoreData` is the host's, and no request of ours.
    expect(packaged.content.js.match(new RegExp(`.{0,40}(?<!\\w)${escaped}(?!\\w).{0,40}`))?.[0]).toBeUndefined();
  });

  test('draws no lots', () => {
    // d3-array leaves a bare mention behind, `Math.random,`, where its shuffle was: nothing comes of it.
    expect(packaged.content.js.match(/.{0,40}Math\.random(?!,).{0,40}/)?.[0]).toBeUndefined();
  });

  test('runs no text as code', () => {
    expect(packaged.content.js).not.toMatch(/set(?:Timeout|Interval)\(\s*["'`]/);
  });

  test('is small: code and style are 150 KB at most as they travel; texts come on top, a language each', () => {
    const { js, css } = packaged.content;
    expect(gzipSync(js + css, { level: 9 }).length).toBeLessThanOrEqual(150 * 1024);
  });

  test('has one date on all files, so that the same sources make the same bytes', () => {
    const archive = readFileSync(new URL('dist/visual/relata.pbiviz', root));
    const dates = new Set<number>();
    for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
      dates.add(archive.readUInt32LE(at + 10));
    }
    expect([...dates]).toEqual([((2000 - 1980) << 25) | (1 << 21) | (1 << 16)]);
  });

  test('refers to nothing on a network', () => {
    const addresses = [
      ...`${packaged.content.js} ${packaged.content.css}`.matchAll(/(?:https?|wss?):\/\/[^\s"'`\\)]+/g),
    ];
    const hosts = new Set(addresses.map(([address]) => new URL(address).hostname));
    // Names of XML vocabularies, not places.
    expect([...hosts].filter((host) => host !== 'www.w3.org')).toEqual([]);
    expect(packaged.content.css).not.toMatch(/@import|url\(/);
  });
});
