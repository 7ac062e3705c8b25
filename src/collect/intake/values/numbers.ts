export type DecimalMark = '.' | ',';

/** Signs and codes of money that may stand around a number. */
const currency = '[€$£¥₣₤]|EUR|USD|GBP|CHF|CAD|EUROS?|Euros?|euros?';
const apostrophes = "['’]";
const grouping = '[\\s\\x{00a0}\\x{202f}\\x{2007}]';

const plain = /^[-+]?\d+(?:\.\d+)?$/;
const noise = new RegExp(`${currency}|${apostrophes}|[\\s\\u00a0\\u202f\\u2007]`, 'g');

/** A number without currency, blanks, apostrophes; parentheses and a trailing minus become a leading one. */
export function bareNumber(value: string): string {
  const bare = value.replace(noise, '').replace(/[−–]/g, '-');
  const wrapped = /^\((.*)\)$/.exec(bare) ?? /^(.*\d[.,]?)-$/.exec(bare);
  return wrapped === null ? bare : `-${wrapped[1]}`;
}

const shapes: readonly { readonly test: RegExp; readonly decimal: DecimalMark | 'none' | 'unclear' }[] = [
  { test: /^[-+]?\d+(?:[eE][-+]?\d+)?$/, decimal: 'none' },
  { test: /^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/, decimal: ',' },
  { test: /^[-+]?\d{1,3}(?:,\d{2,3})+\.\d+$/, decimal: '.' },
  { test: /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/, decimal: ',' },
  { test: /^[-+]?\d{1,3}(?:,\d{3}){2,}$/, decimal: '.' },
  { test: /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/, decimal: 'unclear' },
  { test: /^[-+]?(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?$/, decimal: '.' },
  { test: /^[-+]?(?:\d+,\d*|,\d+)$/, decimal: ',' },
];

/** What a text says about the decimal mark of its column; undefined when it is no number. */
export function decimalMarkOf(value: string): DecimalMark | 'none' | 'unclear' | undefined {
  const bare = bareNumber(value);
  return shapes.find(({ test }) => test.test(bare))?.decimal;
}

/** The number a text stands for in a column with this decimal mark; undefined when it is none. For judging samples. */
export function numberOf(value: string, mark: DecimalMark): number | undefined {
  const decimal = decimalMarkOf(value);
  if (decimal === undefined) return undefined;
  const bare = bareNumber(value);
  const used = decimal === 'unclear' || decimal === 'none' ? mark : decimal;
  return Number(bare.replaceAll(used === '.' ? ',' : '.', '').replace(',', '.')) + 0;
}

export const isPlainNumber = (value: string): boolean => plain.test(value);

/**
 * Twelve digits before the decimal mark and six after: DuckDB reads 64-bit decimals many times faster than wider ones,
 * and what lies beyond the sixth decimal of a price is noise of binary fractions.
 */
export const numberType = 'DECIMAL(18, 6)';

/**
 * SQL: the number in a cleaned cell as DECIMAL(18, 6), NULL when it is none. The column's decimal mark settles what
 * one value leaves open (`1.234`); a value that can only be written with the other mark is read with that one.
 */
export function numberOfSql(cell: string, mark: DecimalMark): string {
  const bare = bareNumberSql(cell);
  const thousands = mark === '.' ? ',' : '\\.';
  const cast = (text: string): string => `TRY_CAST(${text} AS ${numberType})`;
  const match = (pattern: string): string => `regexp_full_match(${bare}, '${pattern}')`;
  const point = cast(`replace(${bare}, ',', '')`);
  const comma = cast(`replace(replace(${bare}, '.', ''), ',', '.')`);
  const fast =
    mark === '.'
      ? `WHEN regexp_full_match(${cell}, '[-+]?\\d+(\\.\\d+)?') THEN ${cast(cell)}`
      : `WHEN regexp_full_match(${cell}, '[-+]?\\d+(,\\d+)?') THEN ${cast(`replace(${cell}, ',', '.')`)}`;
  return `CASE ${fast}
    WHEN ${match('[-+]?\\d+([eE][-+]?\\d+)?')} THEN ${cast(bare)}
    WHEN ${match('[-+]?\\d{1,3}(\\.\\d{3})+,\\d+')} OR ${match('[-+]?\\d{1,3}(\\.\\d{3}){2,}')} THEN ${comma}
    WHEN ${match('[-+]?\\d{1,3}(,\\d{2,3})+\\.\\d+')} OR ${match('[-+]?\\d{1,3}(,\\d{3}){2,}')} THEN ${point}
    WHEN ${match(`[-+]?[1-9]\\d{0,2}${thousands}\\d{3}`)} THEN ${mark === '.' ? point : comma}
    WHEN ${match('[-+]?(\\d+\\.\\d*|\\.\\d+)([eE][-+]?\\d+)?')} THEN ${point}
    WHEN ${match('[-+]?(\\d+,\\d*|,\\d+)')} THEN ${comma}
  END`;
}

/** SQL twin of `bareNumber`. */
function bareNumberSql(cell: string): string {
  const quoted = `${currency}|${apostrophes}|${grouping}`.replaceAll("'", "''");
  const stripped = `replace(replace(regexp_replace(${cell}, '${quoted}', '', 'g'), '−', '-'), '–', '-')`;
  return `regexp_replace(${stripped}, '^(?:\\((.*)\\)|(.*\\d[.,]?)-)$', '-\\1\\2')`;
}

/** SQL: a number in a cell, in whatever way it is written? */
export function looksLikeNumberSql(cell: string): string {
  return `coalesce(regexp_full_match(${bareNumberSql(cell)}, '[-+]?[\\d.,]*\\d[\\d.,]*([eE][-+]?\\d+)?'), false)`;
}
