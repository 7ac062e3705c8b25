import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './run.mjs';

const tableCount = { minimum: 12 };

/**
 * What is missing from a published folder; empty when it is complete.
 * @param {string} folder
 * @returns {string[]}
 */
export function missingFrom(folder) {
  if (!existsSync(folder)) return [`${folder} is missing`];
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n').filter(Boolean);
  const paths = lines.map((line) => line.slice(66));
  const count = (/** @type {RegExp} */ pattern) => paths.filter((path) => pattern.test(path)).length;
  /** @type {[string, boolean][]} */
  const expectations = [
    ['one Power BI project', count(/^[^/]+\.pbip$/) === 1],
    ['a model', count(/\.SemanticModel\/definition\/model\.tmdl$/) === 1],
    ['model tables', count(/\.SemanticModel\/definition\/tables\/.+\.tmdl$/) >= tableCount.minimum],
    ['a translation', count(/\.SemanticModel\/definition\/cultures\/.+\.tmdl$/) >= 1],
    ['a report', count(/\.Report\/definition\/report\.json$/) === 1],
    ['report pages', count(/\.Report\/definition\/pages\/[0-9a-f]{20}\/page\.json$/) >= 2],
    ['the visual inside the report', count(/\.Report\/CustomVisuals\/[^/]+\/resources\/[^/]+\.pbiviz\.json$/) === 1],
    ['Parquet tables', count(/^Data\/.+\.parquet$/) >= tableCount.minimum],
    ['CSV tables', count(/^csv\/.+\.csv$/) >= tableCount.minimum],
    ['a workbook', count(/^[^/]+\.xlsx$/) === 1],
    ['a data dictionary', count(/^(dictionnaire|dictionary)\.md$/) === 1],
    ['the visual', count(/^relata\.pbiviz$/) === 1],
    ['preview data', count(/^preview\.relata$/) === 1],
  ];
  const missing = expectations.filter(([, met]) => !met).map(([what]) => `${folder}: ${what}`);
  const empty = paths.filter((path) => statSync(join(folder, ...path.split('/'))).size === 0);
  return [...missing, ...empty.map((path) => `${folder}: ${path} is empty`)];
}

if (isMain(import.meta.url)) {
  const out = join(root, 'out');
  const folders = readdirSync(out).filter((name) => /^retail-(fr|en)$/.test(name));
  const missing =
    folders.length < 2 ? [`${out}: both languages`] : folders.flatMap((name) => missingFrom(join(out, name)));
  for (const line of missing) console.error(`missing  ${line}`);
  console.log(`outputs: ${missing.length === 0 ? 'complete' : 'incomplete'}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
