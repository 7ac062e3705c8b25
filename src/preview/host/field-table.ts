import type powerbi from 'powerbi-visuals-api';
import type { Capabilities, JsonValue, PreviewData, RoleData } from '../data';

/** A bound field: what Power BI says about the column, and its values for all rows. */
export interface Field {
  readonly source: powerbi.DataViewMetadataColumn;
  readonly values: readonly powerbi.PrimitiveValue[];
}

/** All rows that the report's query would return, as columns, in the order of the visual's data roles. */
export interface FieldTable {
  readonly rows: number;
  readonly groupings: readonly Field[];
  readonly measures: readonly Field[];
  /** The identity of a row is the combination of its grouping values, as in Power BI's composite categories. */
  readonly identities: readonly RowIdentity[];
}

/** Identifies a row by what it is (column names and values), never by where it stands, so that it survives updates. */
export class RowIdentity {
  constructor(
    private readonly groupings: readonly Field[],
    readonly row: number,
  ) {}

  get key(): string {
    return JSON.stringify(this.groupings.map((field) => [field.source.queryName, field.values[this.row] ?? null]));
  }
}

/** Binds the data's fields to the visual's roles; roles in `without` stay empty. */
export function createFieldTable(
  data: PreviewData,
  capabilities: Capabilities,
  without: readonly string[] = [],
): FieldTable {
  const bound = (capabilities.dataRoles ?? []).flatMap((role) => {
    const levels = Object.keys(data.roles).filter((name) => name.split('#')[0] === role.name);
    return levels.sort().flatMap((name) => {
      const field = without.includes(role.name) ? undefined : data.roles[name];
      return field ? [{ role: role.name, name, measure: role.kind === 'Measure', field }] : [];
    });
  });
  const fields = bound.map(({ role, name, measure, field }, index) => ({
    measure,
    source: describe(role, name, field, measure, index),
    values: field.type === 'date' ? field.values.map(toDate) : field.values.map(toPrimitive),
  }));
  const groupings = fields.filter(({ measure }) => !measure);
  const rows = fields.reduce((count, { values }) => Math.max(count, values.length), 0);
  return {
    rows,
    groupings,
    measures: fields.filter(({ measure }) => measure),
    identities: Array.from({ length: rows }, (_, row) => new RowIdentity(groupings, row)),
  };
}

function describe(
  role: string,
  name: string,
  field: RoleData,
  isMeasure: boolean,
  index: number,
): powerbi.DataViewMetadataColumn {
  return {
    displayName: field.displayName,
    queryName: `${isMeasure ? 'Measures' : 'Data'}.${name}`,
    index,
    isMeasure,
    format: field.format,
    roles: { [role]: true },
    type: {
      text: field.type === 'text',
      numeric: ['integer', 'decimal', 'money', 'number', 'percent'].includes(field.type),
      integer: field.type === 'integer',
      dateTime: field.type === 'date',
      bool: field.type === 'boolean',
    },
  };
}

// Power BI has no null in its types, but sends it for blank.
function toPrimitive(value: JsonValue): powerbi.PrimitiveValue {
  return value as powerbi.PrimitiveValue;
}

/** Midnight in the reader's time zone, as Power BI sends dates without time. */
function toDate(value: JsonValue): powerbi.PrimitiveValue {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value)) ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : toPrimitive(value);
}
