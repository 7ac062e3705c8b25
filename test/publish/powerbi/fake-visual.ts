import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

export const fakeGuid = 'relataFake0123456789ABCDEF0123456789';

/** A package with the real visual's data roles and no drawing: what a report needs to know of a visual, and no more. */
export function fakeVisual(): Uint8Array {
  const capabilities = JSON.parse(readFileSync('capabilities.json', 'utf8')) as object;
  const visual = { name: 'fake', displayName: 'Fake', guid: fakeGuid, visualClassName: 'Visual', version: '1.0.0.0' };
  return zipSync({
    'package.json': strToU8(JSON.stringify({ version: '1.0.0.0', visual, resources: [] })),
    [`resources/${fakeGuid}.pbiviz.json`]: strToU8(
      JSON.stringify({ visual, capabilities, content: { js: '/* é */', css: '', iconBase64: '' } }),
    ),
  });
}
