import { sqlName, type ColumnSpec, type Star, type TableSpec } from '../../star';
import { firstSerialDate, isPlain, isThere } from './cells';

/** What the values of a column have in common. */
export interface Extent {
  /** Characters of the longest value. */
  readonly longest: number;
  /** Whether every row has a value, see `isThere`. */
  readonly complete: boolean;
  /** Whether every value is plain, see `isPlain`. */
  readonly plain: boolean;
}

type Facts = Readonly<Record<string, number | string | null>>;

/**
 * The extents of a table's columns. Little is asked of each, since to plan the query takes the database longer than to
 * run it.
 * @param rows of the table
 */
export async function extentsOf(star: Star, table: TableSpec, rows: number): Promise<Extent[]> {
  const asked = table.columns.map(({ id, type }, index) => factsAsked(type, sqlName(id), index));
  const [facts = {}] = await star.session.rows<Facts>(`SELECT ${asked.join(', ')} FROM star.${sqlName(table.id)}`);
  return table.columns.map(({ type }, index) => {
    const fact = (name: string) => facts[`${name}_${index}`] ?? '';
    const complete = fact('there') === rows;
    if (type === 'text') return { complete, longest: Number(fact('longest')), plain: fact('other') === 0 };
    const [least, greatest] = [String(fact('least')), String(fact('greatest'))];
    return {
      // What is not a number is greater than all numbers.
      complete: complete && (type !== 'decimal' || [least, greatest].every((value) => Number.isFinite(Number(value)))),
      // Of numbers with equally many decimals, as of dates, the longest is the least or the greatest.
      longest: Math.max(least.length, greatest.length),
      plain: type !== 'date' || least >= firstSerialDate,
    };
  });
}

function factsAsked(type: ColumnSpec['type'], value: string, index: number): string {
  if (type === 'text') {
    const [there, plain] = [isThere(type, value), isPlain(type, value)];
    return `count_if(${there}) AS there_${index}, max(length(${value})) AS longest_${index},
      count_if(${there} AND NOT (${plain})) AS other_${index}`;
  }
  const text = (edge: string) => `CAST(${edge}(${value}) AS VARCHAR)`;
  return `count(${value}) AS there_${index}, ${text('min')} AS least_${index}, ${text('max')} AS greatest_${index}`;
}
