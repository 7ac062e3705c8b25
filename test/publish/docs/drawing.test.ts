import { describe, expect, it } from 'vitest';
import { busDrawing, flowDrawing, starDrawing, type Flow } from '../../../src/publish/docs/drawing';
import { listed, textWidth, wrapText } from '../../../src/publish/docs/drawing/text';
import { locales } from '../../../src/relationship';
import { starSpec } from '../../../src/star';
import { fixtureSpec } from '../fixture';
import { expectLegible, textsOf } from './legible';

const facts = starSpec.tables.filter(({ kind }) => kind === 'fact');

describe.each(locales)('the pictures of the model in %s', (locale) => {
  it.each(facts.map((fact) => [fact.id, fact] as const))('show %s without clipped or overlapping text', (_, fact) => {
    expectLegible(starDrawing(starSpec, fact, locale));
  });

  it('show the bus without clipped or overlapping text', () => {
    expectLegible(busDrawing(starSpec, locale));
  });

  it('name every fact, its columns and its dimensions', () => {
    for (const fact of facts) {
      const texts = new Set(textsOf(starDrawing(starSpec, fact, locale)).map(({ text }) => text));
      for (const column of fact.columns.filter(({ key }) => key !== 'foreign'))
        expect(texts).toContain(column.name[locale]);
      for (const { references } of fact.columns) {
        const dimension = starSpec.tables.find(({ id }) => id === references);
        if (dimension !== undefined) expect(texts).toContain(dimension.name[locale]);
      }
    }
  });
});

describe('a relationship', () => {
  const paths = (svg: string) => [...svg.matchAll(/<path[^>]*>/g)].map(([tag]) => tag);

  it('is a solid line where active, dashed where on demand', () => {
    const [sales] = fixtureSpec.tables.slice(-1);
    if (sales === undefined) throw new Error('no table');
    const drawn = paths(starDrawing(fixtureSpec, sales, 'en'));
    expect(drawn.length).toBe(fixtureSpec.relationships.length);
    expect(drawn.filter((tag) => tag.includes('stroke-dasharray')).length).toBe(1);
  });

  it('is a disc of the bus where active, a dashed ring where on demand', () => {
    const discs = [...busDrawing(fixtureSpec, 'en').matchAll(/<circle[^>]*>/g)].map(([tag]) => tag);
    // One of each stands in the legend.
    expect(discs.filter((tag) => tag.includes('stroke-dasharray')).length).toBe(2);
    expect(discs.length).toBe(fixtureSpec.relationships.length + 2);
  });
});

describe('a flow', () => {
  const flow: Flow = {
    title: 'Flow',
    description: 'From a to b',
    stages: [
      { title: 'First', width: 150, groups: [{ id: 'a', title: 'A', note: 'one, two', ports: [], color: '#000000' }] },
      {
        title: 'Second',
        width: 150,
        groups: [{ id: 'b', color: '#000000', ports: ['x', 'y', 'z'].map((id) => ({ id, text: id })) }],
      },
    ],
    edges: [
      ['a', 'x'],
      ['a', 'z'],
      ['a', 'nowhere'],
    ],
  };

  it('leads from port to port, and nowhere else', () => {
    const svg = flowDrawing(flow);
    expectLegible(svg);
    expect(svg.match(/<path/g)?.length).toBe(2);
  });
});

describe('text without a screen', () => {
  it('is wrapped between words, none lost', () => {
    const words = 'Jours écoulés depuis le précédent jour d’achat du client';
    const lines = wrapText(words, 120, 12);
    expect(lines.join(' ')).toBe(words);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });

  it('leaves out the end of a list that is too long, and says so', () => {
    const items = ['Un', 'Deux mots', 'Trois', 'Quatre', 'Cinq', 'Six'];
    expect(listed(items, 400, 11, 1)).toEqual(['Un · Deux mots · Trois · Quatre · Cinq · Six']);
    expect(listed(items, 110, 11, 1)[0]).toMatch(/^Un · Deux mots.* …$/);
  });

  it('takes more room in capitals and in bold', () => {
    expect(textWidth('ABC', 12)).toBeGreaterThan(textWidth('abc', 12));
    expect(textWidth('abc', 12, true)).toBeGreaterThan(textWidth('abc', 12));
    expect(textWidth('é', 12)).toBe(textWidth('e', 12));
  });
});
