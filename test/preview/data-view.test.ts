import { describe, expect, test } from 'vitest';
import { createDataView } from '../../src/preview/host/data-view';
import { createFieldTable } from '../../src/preview/host/field-table';
import { smallCapabilities, smallData } from './support/data';

const capabilities = smallCapabilities(2);

describe('the data view', () => {
  test('has one column a field, in the order of the roles, with the fields’ own names', () => {
    const { categorical, metadata } = createDataView(createFieldTable(smallData, capabilities), { from: 0, to: 3 }, {});
    expect(metadata.columns.map(({ displayName }) => displayName)).toEqual(['Customer', 'Day', 'Value']);
    expect(categorical?.categories?.map(({ source }) => source.roles)).toEqual([{ customer: true }, { day: true }]);
    expect(categorical?.categories?.[0]?.values).toEqual(['Ann', 'Bob', 'Cy']);
    expect(categorical?.values?.[0]?.values).toEqual([1.5, null, 3]);
    expect(categorical?.values?.grouped()[0]?.values).toHaveLength(1);
  });

  test('sends days as dates and blanks as null', () => {
    const { categorical } = createDataView(createFieldTable(smallData, capabilities), { from: 0, to: 3 }, {});
    expect(categorical?.categories?.[1]?.values).toEqual([new Date(2025, 0, 31), null, new Date(2025, 2, 1)]);
  });

  test('of a window says that there is more, of the last rows that there is not', () => {
    const table = createFieldTable(smallData, capabilities);
    const first = createDataView(table, { from: 0, to: 2 }, {});
    expect(first.categorical?.categories?.[0]?.values).toEqual(['Ann', 'Bob']);
    expect(first.metadata.segment).toBeDefined();
    const last = createDataView(table, { from: 2, to: 3 }, {});
    expect(last.categorical?.values?.[0]?.values).toEqual([3]);
    expect(last.metadata.segment).toBeUndefined();
  });

  test('without fields is metadata only', () => {
    const table = createFieldTable(smallData, capabilities, ['customer', 'day', 'value']);
    expect(createDataView(table, { from: 0, to: 0 }, {})).toEqual({ metadata: { columns: [], objects: {} } });
  });

  test('leaves out a field that is taken out, and fields that no role asks for', () => {
    const { metadata } = createDataView(
      createFieldTable(
        { ...smallData, roles: { ...smallData.roles, other: { displayName: 'X', kind: '', type: '', values: [] } } },
        capabilities,
        ['day'],
      ),
      { from: 0, to: 3 },
      {},
    );
    expect(metadata.columns.map(({ displayName }) => displayName)).toEqual(['Customer', 'Value']);
  });
});
