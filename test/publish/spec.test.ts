import { describe, expect, it } from 'vitest';
import { listName, sheetName } from '../../src/publish/excel/plan';
import { columnName, dataFileName, tableName } from '../../src/publish/names';
import { locales } from '../../src/relationship';
import { starSpec } from '../../src/star/spec';

const duplicates = (names: readonly string[]) => {
  const folded = names.map((name) => name.toLowerCase());
  return folded.filter((name, index) => folded.indexOf(name) !== index);
};

describe.each(locales)('the published names of the model in %s', (locale) => {
  it('give every table its own data file, sheet and Excel table', () => {
    const names = starSpec.tables.map((table) => tableName(table, locale));
    expect(duplicates(starSpec.tables.map((table) => dataFileName(table, locale, 'csv')))).toEqual([]);
    expect(duplicates(names.map(listName))).toEqual([]);
    // A sheet whose name had to be changed would not be called what its table is called.
    expect(
      names.map((name) => sheetName(name, new Set(['read me', 'lisez-moi', 'dictionary', 'dictionnaire']))),
    ).toEqual(names);
  });

  it('give every column of a table its own header, short enough for Excel', () => {
    for (const table of starSpec.tables) {
      const headers = table.columns.map((column) => columnName(column, locale));
      expect(duplicates(headers)).toEqual([]);
      for (const header of headers) expect(header).toMatch(/^\S(.{0,253}\S)?$/);
    }
  });

  it('need no formula protection in headers', () => {
    for (const table of starSpec.tables) {
      for (const column of table.columns) expect(columnName(column, locale)).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

describe('the order of published rows', () => {
  it('is given by columns of the table', () => {
    for (const table of starSpec.tables) {
      expect(table.orderBy.length).toBeGreaterThan(0);
      const ids = table.columns.map(({ id }) => id);
      expect(table.orderBy.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('a fact table', () => {
  it('says which business process it follows; a dimension follows none', () => {
    for (const { id, kind, process } of starSpec.tables) expect(process !== undefined, id).toBe(kind === 'fact');
  });
});
