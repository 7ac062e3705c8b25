import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { visualBindings } from '../../../src/publish/powerbi';

const { dataRoles } = JSON.parse(readFileSync('capabilities.json', 'utf8')) as {
  dataRoles: { name: string; kind: string }[];
};

describe('the bindings of the visual', () => {
  it('fill data roles that the visual has, with the kind of field that each role takes', () => {
    for (const { role, field } of visualBindings) {
      const found = dataRoles.find((candidate) => candidate.name === role);
      expect(found, role).toBeDefined();
      expect(found?.kind, role).toBe('measure' in field ? 'Measure' : 'Grouping');
    }
  });

  it('fill every role but those that split customers over several rows or are the reader’s own', () => {
    const filled = new Set(visualBindings.map(({ role }) => role));
    const empty = dataRoles.map(({ name }) => name).filter((name) => !filled.has(name));
    expect(empty).toEqual(['period', 'legend', 'tooltips']);
  });

  it('say for every measure which column of the snapshot holds it', () => {
    for (const { field, snapshot } of visualBindings) expect(snapshot !== undefined).toBe('measure' in field);
  });
});
