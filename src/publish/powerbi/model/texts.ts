import type { Locale, MeasureSpec, TableSpec, Text } from '../../../star';
import { afterColon } from '../../names';
import { colon } from '../../words';

const oneRow: Text = { fr: 'Une ligne', en: 'One row' };
const formulaIs: Text = { fr: 'Formule', en: 'Formula' };

/**
 * Text without line breaks, tabs or other control characters, which object names and descriptions must not hold. The
 * no-break spaces of French stay.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc} \u2028\u2029]+/gu, ' ').trim();
}

/** What the table holds and what one row of it is. */
export function tableDescription(table: TableSpec, locale: Locale): string {
  return oneLine(
    `${table.description[locale]} ${oneRow[locale]}${colon[locale]} ${sentence(afterColon(table.grain[locale]))}`,
  );
}

/** What the measure says and how it is computed. */
export function measureDescription(measure: MeasureSpec, locale: Locale): string {
  return oneLine(
    `${sentence(measure.description[locale])} ${formulaIs[locale]}${colon[locale]} ${sentence(measure.formula[locale])}`,
  );
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
