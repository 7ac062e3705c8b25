import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { describe, expect, it } from 'vitest';
import { mText, tableQuery } from '../../../src/publish/powerbi/model/partition';
import type { TableSpec } from '../../../src/star';
import { fixtureSpec } from '../fixture';

async function parses(expression: string): Promise<boolean> {
  return TaskUtils.isParseStageOk(await TaskUtils.tryLexParse(DefaultSettings, expression));
}

function table(id: string): TableSpec {
  const found = fixtureSpec.tables.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the fixture has no table ${id}`);
  return found;
}

describe('M text literals', () => {
  it('double quotes and disarm escapes', async () => {
    expect(mText('C:\\Été "x" #(lf)\\')).toBe('"C:\\Été ""x"" #(#)(lf)\\"');
    expect(await parses(mText('a "b" #(lf) ##(x) \\ é'))).toBe(true);
  });
});

describe('the query of a table', () => {
  it('parses, with and without embedded rows, in both languages', async () => {
    for (const spec of fixtureSpec.tables) {
      for (const locale of ['fr', 'en'] as const) {
        expect(await parses(tableQuery(spec, locale, undefined))).toBe(true);
        expect(await parses(tableQuery(spec, locale, 'AAAA'))).toBe(true);
      }
    }
  });

  it('switches on the folder parameter only when rows are embedded', () => {
    const file = 'Parquet.Document(File.Contents(Folder & "Etape-precedente.parquet"))';
    expect(tableQuery(table('previous_stage'), 'fr', 'AAAA')).toContain(
      `Source = if Folder = "" then Embedded else ${file}`,
    );
    expect(tableQuery(table('previous_stage'), 'fr', undefined)).toContain(`Source = ${file}`);
    expect(tableQuery(table('previous_stage'), 'fr', undefined)).not.toContain('Embedded');
  });

  it('sets every type once, in the culture of the data', () => {
    const query = tableQuery(table('sales'), 'en', 'AAAA');
    expect(query).toContain('{"Order", type text}, {"Line", Int64.Type}');
    expect(query).toContain('{"Net amount", Currency.Type}}, "en-US")');
    expect(query.match(/TransformColumnTypes/g)).toHaveLength(1);
  });

  it('cuts long payloads into shorter literals that join to the same text', async () => {
    const payload = 'ABCD'.repeat(60_000);
    const query = tableQuery(table('sales'), 'en', payload);
    const pieces = [...query.matchAll(/"([A-D]+)"/g)].map(([, piece]) => piece ?? '');
    expect(pieces.join('')).toBe(payload);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(100_000);
    expect(await parses(query)).toBe(true);
  });

  it('has several lines and no semicolon at the end, which Power BI Desktop refuses', () => {
    const lines = tableQuery(table('date'), 'en', 'AAAA').split('\n');
    expect(lines[0]).toBe('let');
    expect(lines.at(-1)).toBe('    #"Changed Type"');
  });
});
