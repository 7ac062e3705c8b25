import { describe, expect, it } from 'vitest';
import * as model from '../../src/describe/model/words';
import * as drawing from '../../src/publish/docs/drawing/words';
import * as docs from '../../src/publish/docs/words';
import * as excel from '../../src/publish/excel/words';
import { sourceName } from '../../src/publish/names';
import * as relationship from '../../src/relationship';
import { starSpec } from '../../src/star';
import { refusals } from '../../src/star/predict';

/** Every French prose below a value, with where it stands. Names are left out: people type them in formulas. */
function frenchProse(value: unknown, place: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): [string, string][] => {
    if (key === 'name' || key === 'folder') return [];
    if (key === 'fr' && typeof child === 'string') return [[place, child]];
    return frenchProse(child, `${place}.${key}`);
  });
}

const rules = ['stageTable', 'loyaltyTable', 'tierTable', 'tierByValueTable', 'tierByAmountTable'] as const;
const texts = [
  ...frenchProse(starSpec, 'star'),
  ...frenchProse(relationship, 'relationship'),
  ...frenchProse(refusals, 'refusals'),
  ...frenchProse(docs, 'docs'),
  ...frenchProse(drawing, 'drawing'),
  ...frenchProse(model, 'model'),
  ...frenchProse(excel, 'excel'),
  ...rules.map((rule): [string, string] => [
    rule,
    relationship.toMarkdown(relationship[rule] as relationship.DecisionTable, 'fr'),
  ]),
  ...starSpec.measures.map((measure): [string, string] => [measure.id, sourceName(measure, 'fr')]),
];

describe('French prose', () => {
  it('is found', () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  it('has a narrow no-break space before ; : ! ? % » and after «', () => {
    expect(texts.filter(([, text]) => /[ \u00a0][;:!?%»]|«[^\u202f]|[^\u202f|-][;!?»](?!\S)/.test(text))).toEqual([]);
  });

  it('has typographic apostrophes', () => {
    expect(texts.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

describe('the source of a measure', () => {
  it('is written in French in French', () => {
    const english = /\b(course|reference|convention|design|days|and)\b|&/;
    const sources = starSpec.measures.map((measure) => sourceName(measure, 'fr'));
    expect(sources.filter((source) => english.test(source))).toEqual([]);
  });
});
