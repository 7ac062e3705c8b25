import { parseArgs } from 'node:util';
import { room } from '../bench/kit.mjs';

/*
 * Holds every scenario to its calibration targets on many seeds:
 * node scripts/calibrate.mjs [--seeds 20] [--scenario retail] [--size small] [--locale fr]
 */

const { values: given } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    scenario: { type: 'string' },
    size: { type: 'string', default: 'small' },
    locale: { type: 'string', default: 'fr' },
  },
});
const { describeCaseStudy, goals } = await room('describe');
const { recordOf, scenarioNames } = await room('collect');
const { openStore } = await room('store');
const seeds = Array.from({ length: Number(given.seeds) }, (_, index) => index + 1);
const size = Number(given.size) || given.size;
let failed = 0;
for (const scenario of given.scenario === undefined ? scenarioNames : [given.scenario]) await judge(scenario);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} scenario */
async function judge(scenario) {
  const findings = [];
  for (const seed of seeds) findings.push(await findingsOf({ scenario, seed, size, locale: given.locale }));
  console.log(`\n${scenario}, ${given.size}, seeds 1–${seeds.length}`);
  console.log(`${'figure'.padEnd(36)}${['aim', '±', 'lowest', 'mean', 'highest', 'outside'].map(cell).join('')}`);
  findings[0].calibrated.forEach(({ target }, place) => {
    const results = findings.map(({ calibrated }) => calibrated[place]);
    const outside = results.filter(({ verdict }) => verdict === 'outside').length;
    failed += outside;
    const numbers = results.map(({ realised }) => realised).filter((value) => value !== null);
    print(target.id, [target.target, target.tolerance, ...spread(numbers)], outside);
  });
  for (const name of ['stage', 'stageOfBuyers', 'loyalty']) {
    const kappas = findings.map(({ recovered }) => recovered[name].kappa).filter((kappa) => kappa !== null);
    const goal = goals[name];
    const [lowest, mean, highest] = spread(kappas);
    if (goal !== undefined && !(mean >= goal)) failed += 1;
    print(`κ ${name}`, [goal ?? NaN, NaN, lowest, mean, highest], goal !== undefined && !(mean >= goal) ? 1 : 0);
  }
}

/** @param {object} options */
async function findingsOf(options) {
  const store = await openStore();
  try {
    const { findings } = await describeCaseStudy(store, recordOf(options), { pictureFolder: '' });
    return findings;
  } finally {
    store.session.close();
  }
}

/** @param {readonly number[]} numbers */
function spread(numbers) {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return [Math.min(...numbers), mean, Math.max(...numbers)];
}

/** @param {string} name @param {readonly number[]} numbers @param {number} outside */
function print(name, numbers, outside) {
  const cells = numbers.map((value) => cell(Number.isFinite(value) ? value.toFixed(3) : '–'));
  console.log(`${name.padEnd(36)}${cells.join('')}${cell(outside === 0 ? '–' : String(outside))}`);
}

/** @param {string} words */
function cell(words) {
  return words.padStart(10);
}
