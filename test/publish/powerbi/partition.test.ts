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

const file = { kind: 'file' } as const;
const either = (payload: string) => ({ kind: 'either', payload }) as const;

describe('M text literals', () => {
  it('double quotes and disarm escapes', async () => {
    expect(mText('C:\\Été "x" #(lf)\\')).toBe('"C:\\Été ""x"" #(#)(lf)\\"');
    expect(await parses(mText('a "b" #(lf) ##(x) \\ é'))).toBe(true);
  });
});

describe('the query of a table', () => {
  it('parses, wherever the rows are, in both languages', async () => {
    for (const spec of fixtureSpec.tables) {
      for (const locale of ['fr', 'en'] as const) {
        for (const rows of [file, either('AAAA'), { kind: 'embedded', payload: 'AAAA' }] as const) {
          expect(await parses(tableQuery(spec, locale, rows))).toBe(true);
        }
      }
    }
  });

  it('switches on the folder parameter only when rows are embedded', () => {
    const reading = 'Parquet.Document(File.Contents(Folder & "Etape-precedente.parquet"))';
    expect(tableQuery(table('previous_stage'), 'fr', either('AAAA'))).toContain(
      `Source = if Folder = "" then Embedded else ${reading}`,
    );
    expect(tableQuery(table('previous_stage'), 'fr', file)).toContain(`Source = ${reading}`);
    expect(tableQuery(table('previous_stage'), 'fr', file)).not.toContain('Embedded');
  });

  it('knows no parameter when the rows are in the query alone', () => {
    const query = tableQuery(table('sales'), 'fr', { kind: 'embedded', payload: 'AAAA' });
    expect(query).toContain('Source = Table.FromColumns(');
    expect(query).not.toMatch(/DataFolder|File\.Contents/);
  });

  it('sets every type once, in the culture of the data', () => {
    const query = tableQuery(table('sales'), 'en', either('AAAA'));
    expect(query).toContain('{"Order", type text}, {"Line", Int64.Type}');
    expect(query).toContain('{"Net amount", Currency.Type}}, "en-US")');
    expect(query.match(/TransformColumnTypes/g)).toHaveLength(1);
  });

  it('cuts long payloads into shorter literals that join to the same text', async () => {
    const payload = 'ABCD'.repeat(60_000);
    const query = tableQuery(table('sales'), 'en', either(payload));
    const pieces = [...query.matchAll(/"([A-D]+)"/g)].map(([, piece]) => piece ?? '');
    expect(pieces.join('')).toBe(payload);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(100_000);
    expect(await parses(query)).toBe(true);
  });

  it('has several lines and no semicolon at the end, which Power BI Desktop refuses', () => {
    const lines = tableQuery(table('date'), 'en', either('AAAA')).split('\n');
    expect(lines[0]).toBe('let');
    expect(lines.at(-1)).toBe('    #"Changed Type"');
  });
});
