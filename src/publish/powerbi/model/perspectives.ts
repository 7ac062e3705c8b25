import { parameterTable, type PerspectiveSpec, type StarSpec, type TableSpec } from '../../../star';
import type { ModelNames } from './names';
import type { PerspectiveObject, PerspectiveTableObject } from './objects';
import { isHidden, some } from './table';
import { oneLine } from './texts';

/** A perspective with everything that it shows: never a hidden column, and a hierarchy only with all its levels. */
export function perspectiveObject(perspective: PerspectiveSpec, spec: StarSpec, names: ModelNames): PerspectiveObject {
  return {
    name: perspective.name[names.locale],
    description: oneLine(perspective.description[names.locale]),
    tables: [
      ...[...spec.tables, ...shownParameters(perspective, spec)].flatMap(
        (table) => shownOf(table, perspective, spec, names) ?? [],
      ),
      // What applies to every measure is of use to every reader.
      ...(spec.calculationGroups ?? []).map(({ name, column }) => ({
        name: name[names.locale],
        columns: [{ name: column.name[names.locale] }],
      })),
    ],
  };
}

/** A threshold is of use to readers of what it moves. */
const shownParameters = ({ shows }: PerspectiveSpec, { parameters = [], measures }: StarSpec): TableSpec[] =>
  parameters
    .filter(({ id }) => measures.some((measure) => measure.table === id && shows.measure(measure)))
    .map(parameterTable);

function shownOf(
  table: TableSpec,
  { shows }: PerspectiveSpec,
  spec: StarSpec,
  names: ModelNames,
): PerspectiveTableObject | undefined {
  const columns = table.columns.filter((column) => !isHidden(column) && shows.column(table, column));
  const shown = new Set(columns.map(({ id }) => id));
  const measures = spec.measures.filter((measure) => measure.table === table.id && shows.measure(measure));
  const hierarchies = (table.hierarchies ?? []).filter(({ levels }) => levels.every((level) => shown.has(level)));
  if (columns.length === 0 && measures.length === 0) return undefined;
  const named = (name: string): { name: string } => ({ name });
  return {
    name: names.tableName(table.id),
    columns: some(columns.map(({ id }) => named(names.columnName(table.id, id)))),
    measures: some(measures.map(({ id }) => named(names.measureName(id)))),
    hierarchies: some(hierarchies.map(({ name }) => named(name[names.locale]))),
  };
}
