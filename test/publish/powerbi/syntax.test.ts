import { describe, expect, it } from 'vitest';
import {
  assignment,
  columnReference,
  description,
  documentText,
  indent,
  objectName,
  textValue,
} from '../../../src/publish/powerbi/model/tmdl/syntax';

describe('TMDL object names', () => {
  it.each([
    ['Sales', 'Sales'],
    ['Étape', 'Étape'],
    ['Net amount', "'Net amount'"],
    ['L’année', 'L’année'],
    ["L'année", "'L''année'"],
    ['v1.0', "'v1.0'"],
    ['a=b', "'a=b'"],
    ['100%', '100%'],
    ['a:b', 'a:b'],
    ['"Q"', '"Q"'],
    ['12_mois', '12_mois'],
    ['Retour\u00a0net', "'Retour\u00a0net'"],
  ])('%s is written %s', (name, written) => {
    expect(objectName(name)).toBe(written);
  });

  it('joins table and column', () => {
    expect(columnReference('Étape précédente', 'Ordre')).toBe("'Étape précédente'.Ordre");
  });
});

describe('TMDL values', () => {
  it.each([
    ['#,0.00 "€"', '#,0.00 "€"'],
    ['"TRUE";"FALSE"', '"""TRUE"";""FALSE"""'],
    ['Sales\\Time', 'Sales\\Time'],
    [' lead', '" lead"'],
  ])('%s is written %s', (value, written) => {
    expect(textValue(value)).toBe(written);
  });

  it('keeps a description on one line, without control characters', () => {
    expect(description('one\r\ntwo\tthree\u0007 ')).toEqual(['/// one two three']);
    expect(description(' ')).toEqual([]);
    expect(description('un\u2028deux\u202f; trois')).toEqual(['/// un deux\u202f; trois']);
  });

  it('writes short expressions in line and long ones as a block', () => {
    expect(assignment('measure A', ' 1 + 1 ')).toEqual(['measure A = 1 + 1']);
    expect(assignment('measure A', 'VAR x = 1\r\n\nRETURN  \n    x')).toEqual([
      'measure A =',
      '\t\tVAR x = 1',
      '\t\t',
      '\t\tRETURN',
      '\t\t    x',
    ]);
  });

  it('ends documents with an empty line and indents with tabs', () => {
    expect(documentText(indent(['a', '', 'b'], 2))).toBe('\t\ta\n\n\t\tb\n\n');
  });
});
