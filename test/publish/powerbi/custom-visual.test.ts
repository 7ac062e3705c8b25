import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/common';
import { readCustomVisual } from '../../../src/publish/powerbi/custom-visual';
import { fakeGuid, fakeVisual } from './fake-visual';

const packaged = (guid: string, inner: string, capabilities: object): Uint8Array =>
  zipSync({
    'package.json': strToU8(JSON.stringify({ visual: { guid } })),
    [`resources/${guid}.pbiviz.json`]: strToU8(JSON.stringify({ visual: { guid: inner }, capabilities })),
  });

describe('a packaged visual', () => {
  it('is read with its identity, roles and members', () => {
    const visual = readCustomVisual(fakeVisual());
    expect(visual.guid).toBe(fakeGuid);
    expect(visual.roles.get('customer')).toBe('Grouping');
    expect(visual.roles.get('cooperation')).toBe('Measure');
    expect([...visual.members.keys()]).toEqual(['package.json', `resources/${fakeGuid}.pbiviz.json`]);
  });

  it('may number the kinds of its roles', () => {
    const visual = readCustomVisual(packaged('v1', 'v1', { dataRoles: [{ name: 'a', kind: 1 }] }));
    expect(visual.roles.get('a')).toBe('Measure');
  });

  it.each([
    ['no zip', strToU8('PK nothing')],
    ['no bytes', new Uint8Array()],
    ['no package', zipSync({ 'readme.txt': strToU8('') })],
    ['two identities', packaged('v1', 'v2', { dataRoles: [] })],
    ['a path for a GUID', packaged('../v1', '../v1', { dataRoles: [] })],
    ['no roles', packaged('v1', 'v1', {})],
    ['unknown kinds', packaged('v1', 'v1', { dataRoles: [{ name: 'a', kind: 'Other' }] })],
  ])('with %s is a problem that people can act on', (_, bytes) => {
    expect(() => readCustomVisual(bytes)).toThrow(Problem);
  });
});
