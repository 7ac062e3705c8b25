import type { ColumnSpec, ColumnType, MeasureSpec } from '../../../star';

/** How TMDL and Power Query name the logical column types. `decimal` is the fixed-point type: exact, never a float. */
export const modelTypes: Readonly<Record<ColumnType, { readonly tmdl: string; readonly m: string }>> = {
  integer: { tmdl: 'int64', m: 'Int64.Type' },
  decimal: { tmdl: 'decimal', m: 'Currency.Type' },
  money: { tmdl: 'decimal', m: 'Currency.Type' },
  text: { tmdl: 'string', m: 'type text' },
  date: { tmdl: 'dateTime', m: 'type date' },
  boolean: { tmdl: 'boolean', m: 'type logical' },
};

/** A format string, and the best-practice rules that it knowingly breaks. */
export interface ModelFormat {
  readonly format?: string;
  readonly ignoredRules?: readonly string[];
}

// Format strings are written in the invariant notation; Power BI shows them with the separators of the model's culture.
const integerFormat = '#,0';
const decimalFormat = '#,0.0';
const percentFormat = '#,0.0%;-#,0.0%;#,0.0%';
const moneyFormat = '#,0.00';

/**
 * The measure's format. Money breaks INTEGER_FORMATTING (which knows no cents) on purpose, and bears no currency sign:
 * imported sales do not say in which currency they are.
 */
export function measureFormat(measure: Pick<MeasureSpec, 'format'>): ModelFormat {
  switch (measure.format) {
    case 'integer':
    case 'key':
      return { format: integerFormat };
    case 'decimal':
      return { format: decimalFormat };
    case 'percent':
      return { format: percentFormat };
    case 'money':
      return { format: moneyFormat, ignoredRules: ['INTEGER_FORMATTING'] };
    case 'date':
      return { format: 'Short Date', ignoredRules: ['INTEGER_FORMATTING'] };
  }
}

/**
 * The column's format. Dates take the reader's own short form instead of the American one that the best-practice
 * rules for dates ask for.
 */
export function columnFormat(column: Pick<ColumnSpec, 'type' | 'format'>): ModelFormat {
  switch (column.type) {
    case 'text':
      return {};
    case 'date':
      return { format: 'Short Date', ignoredRules: ['DATECOLUMN_FORMATSTRING', 'MONTHCOLUMN_FORMATSTRING'] };
    case 'boolean':
      return { format: '"TRUE";"TRUE";"FALSE"' };
    case 'integer':
      return { format: column.format === 'integer' ? integerFormat : '0' };
    case 'money':
      return { format: moneyFormat };
    case 'decimal':
      return {
        format: column.format === 'percent' ? percentFormat : column.format === 'money' ? moneyFormat : '#,0.0##',
      };
  }
}
