import {
  signAround,
  type ColumnSpec,
  type ColumnType,
  type CurrencyCode,
  type Locale,
  type MeasureSpec,
} from '../../../star';
import { exceptions, type BestPracticeException } from './exceptions';

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
  readonly exception?: BestPracticeException;
}

// Format strings are written in the invariant notation; Power BI shows them with the separators of the model's culture.
const integerFormat = '#,0';
const decimalFormat = '#,0.0';
const percentFormat = '#,0.0%;-#,0.0%;#,0.0%';

/** How amounts are shown: the currency, where the data says which, as people of the language write it. */
export interface MoneyStyle {
  readonly locale: Locale;
  readonly currency?: CurrencyCode;
}

function moneyFormat({ locale, currency }: MoneyStyle): string {
  if (currency === undefined) return '#,0.00';
  const { before, after } = signAround(currency, locale, ' ');
  return `${quoted(before)}#,0.00${quoted(after)}`;
}

const quoted = (text: string): string => (text === '' ? '' : text.startsWith(' ') ? ` "${text.trim()}"` : `"${text}"`);

/** The measure's format. */
export function measureFormat(measure: Pick<MeasureSpec, 'format'>, money: MoneyStyle): ModelFormat {
  switch (measure.format) {
    case 'integer':
    case 'key':
      return { format: integerFormat };
    case 'decimal':
      return { format: decimalFormat };
    case 'percent':
      return { format: percentFormat };
    case 'money':
      return { format: moneyFormat(money), exception: exceptions.money };
    case 'date':
      return { format: 'Short Date', exception: exceptions.dateMeasure };
  }
}

/** The column's format. */
export function columnFormat(column: Pick<ColumnSpec, 'type' | 'format'>, money: MoneyStyle): ModelFormat {
  switch (column.type) {
    case 'text':
      return {};
    case 'date':
      return { format: 'Short Date', exception: exceptions.date };
    case 'boolean':
      return { format: '"TRUE";"TRUE";"FALSE"' };
    case 'integer':
      return { format: column.format === 'integer' ? integerFormat : '0' };
    case 'money':
      return { format: moneyFormat(money) };
    case 'decimal':
      return {
        format:
          column.format === 'percent' ? percentFormat : column.format === 'money' ? moneyFormat(money) : '#,0.0##',
      };
  }
}
