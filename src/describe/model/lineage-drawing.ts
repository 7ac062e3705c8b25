import { drawingTheme } from '../../common';
import { columnName, flowDrawing, measureName, ruleColor, tableName, textWidth, type FlowGroup } from '../../publish';
import type { Locale } from '../../relationship/text';
import type { MeasureSpec, TableSpec } from '../../star';
import type { ModelFacts } from './facts';
import type { Folder } from './measure-pages';
import { grouped, rawOf, readBy, type Read } from './origins';
import { words } from './words';

const rawWidth = 232;
const starWidth = 270;

/** What each measure of a folder reads: names of ports, so that every stage meets the next. */
interface Ports {
  readonly measure: MeasureSpec;
  readonly read: Read;
  /** `table.column`, or the table’s id where its rows are counted. */
  readonly ports: readonly string[];
}

/** From raw tables through columns of the star to the measures of a folder, as an SVG document. */
export function lineageDrawing({ name, measures }: Folder, facts: ModelFacts, locale: Locale): string {
  const reads = measures.map((measure): Ports => {
    const read = readBy(measure, facts);
    return { measure, read, ports: [...read.columns, ...read.rows.map(({ id }) => id)] };
  });
  const star = starGroups(reads, facts, locale);
  const raw = rawGroups(star, reads, facts);
  const title = `${words.measures[locale]} – ${name[locale]}`;
  const names = measures.map((measure) => textWidth(measureName(measure, locale), 12) + 24);
  return flowDrawing({
    title: `${words.lineagePicture[locale]} – ${name[locale]}`,
    description: words.lineagePurpose[locale],
    stages: [
      { title: words.rawData[locale], width: rawWidth, groups: raw.groups },
      { title: words.starColumns[locale], width: starWidth, groups: star.map(({ group }) => group) },
      {
        title,
        width: Math.max(...names, textWidth(title, 14, true)),
        groups: [
          {
            id: 'measures',
            color: drawingTheme.accent,
            ports: measures.map((measure) => ({ id: `measure ${measure.id}`, text: measureName(measure, locale) })),
          },
        ],
      },
    ],
    edges: [
      ...raw.edges,
      ...reads.flatMap(({ measure, ports }) => ports.map((port) => [port, `measure ${measure.id}`] as const)),
    ],
  });
}

interface StarGroup {
  readonly table: TableSpec;
  readonly group: FlowGroup;
}

/** The tables and columns read, each as high as the measures that read it. */
function starGroups(reads: readonly Ports[], { spec }: ModelFacts, locale: Locale): StarGroup[] {
  const height = (port: string): number => mean(reads.flatMap(({ ports }, row) => (ports.includes(port) ? [row] : [])));
  const used = new Set(reads.flatMap(({ ports }) => ports));
  const groups = spec.tables.flatMap((table): (StarGroup & { height: number })[] => {
    const columns = table.columns
      .filter(({ id }) => used.has(`${table.id}.${id}`))
      .map((column) => ({ id: `${table.id}.${column.id}`, text: columnName(column, locale) }))
      .toSorted((left, right) => height(left.id) - height(right.id));
    if (columns.length === 0 && !used.has(table.id)) return [];
    const note = used.has(table.id) ? { note: words.rowsCounted[locale] } : {};
    const group = { id: table.id, title: tableName(table, locale), color: ruleColor(table), ports: columns, ...note };
    return [
      {
        table,
        group,
        height: mean([...columns.map(({ id }) => height(id)), ...(used.has(table.id) ? [height(table.id)] : [])]),
      },
    ];
  });
  return groups.toSorted((left, right) => left.height - right.height);
}

/** The raw tables behind them, with the columns that matter here. */
function rawGroups(star: readonly StarGroup[], reads: readonly Ports[], facts: ModelFacts) {
  const edges = star.flatMap(({ table, group: { ports } }, place) => [
    ...ports.map(({ id }) => ({ to: id, place, raw: facts.lineage.get(id) ?? [] })),
    ...(reads.some((one) => one.ports.includes(table.id))
      ? [{ to: table.id, place, raw: rawOf({ columns: [], rows: [table] }, facts) }]
      : []),
  ]);
  const columns = grouped([...new Set(edges.flatMap(({ raw }) => raw))].toSorted());
  const reach = (table: string): number =>
    mean(edges.flatMap(({ raw, place }) => (raw.some((name) => name.startsWith(`${table}.`)) ? [place] : [])));
  return {
    groups: columns
      .toSorted(([left], [right]) => reach(left) - reach(right))
      .map(([table, names]): FlowGroup => ({
        id: `raw ${table}`,
        title: table,
        note: names.join(', '),
        color: drawingTheme.axis,
        ports: [],
      })),
    edges: edges.flatMap(({ to, raw }) => grouped(raw).map(([table]) => [`raw ${table}`, to] as const)),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
