import { room } from '../bench/kit.mjs';
import { isMain } from './run.mjs';

/**
 * Refuses a model that Power BI would refuse, or that its readers would stumble over, before anything is built on it.
 * @param {import('../src/star').StarSpec} [spec] the kit's own unless told otherwise
 */
export async function checkModel(spec) {
  const { refuseUnsound, starSpec } = await room('star');
  refuseUnsound(spec ?? starSpec);
}

/**
 * Ends the run with what is wrong and what to do, without a stack: the defect is in the specification.
 * @param {unknown} error
 */
export function endWith(error) {
  if (!(error instanceof Error) || error.name !== 'Problem') throw error;
  console.error('describe' in error && typeof error.describe === 'function' ? error.describe('en') : error.message);
  process.exitCode = 1;
}

if (isMain(import.meta.url)) await checkModel().catch(endWith);
