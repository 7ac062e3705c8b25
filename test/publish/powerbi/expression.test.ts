import { describe, expect, it } from 'vitest';
import { literal, solid } from '../../../src/publish/powerbi/report/expression';

const value = (text: string) => ({ expr: { Literal: { Value: text } } });

describe('report constants', () => {
  it('tell their type by their spelling', () => {
    expect(literal.text('L\'été d’"Ève"')).toEqual(value("'L''été d’\"Ève\"'"));
    expect(literal.double(8)).toEqual(value('8D'));
    expect(literal.double(1.5)).toEqual(value('1.5D'));
    expect(literal.integer(3)).toEqual(value('3L'));
    expect(literal.boolean(false)).toEqual(value('false'));
    expect(solid('#0F6CBD')).toEqual({ solid: { color: value("'#0F6CBD'") } });
  });
});
