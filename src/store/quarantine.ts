import { spreadsheetText } from '../common';
import type { Locale, Text } from '../relationship/text';
import { reasons } from './reasons';
import { sqlName, sqlText } from './session';
import type { Store } from './store';

const headers = {
  file: { fr: 'Fichier', en: 'File' },
  row: { fr: 'Ligne', en: 'Line' },
  column: { fr: 'Colonne', en: 'Column' },
  value: { fr: 'Valeur', en: 'Value' },
  reason: { fr: 'Raison', en: 'Reason' },
  advice: { fr: 'Que faire', en: 'What to do' },
} as const satisfies Record<string, Text>;

/**
 * Writes the rows set aside as a CSV file that people can open: where each came from, why, and what to do.
 * @throws what the file system throws when the file cannot be written.
 */
export async function writeQuarantine(store: Store, locale: Locale, file: string): Promise<void> {
  const explain = (kind: 'name' | 'advice') =>
    `CASE reason ${Object.entries(reasons)
      .map(([code, texts]) => `WHEN ${sqlText(code)} THEN ${sqlText(texts[kind][locale])}`)
      .join(' ')} ELSE reason END`;
  const columns: Record<keyof typeof headers, string> = {
    file: spreadsheetText('source_file'),
    row: 'source_row',
    column: spreadsheetText('column_name'),
    value: spreadsheetText('value'),
    reason: explain('name'),
    advice: explain('advice'),
  };
  const select = (Object.keys(headers) as (keyof typeof headers)[])
    .map((key) => `${columns[key]} AS ${sqlName(headers[key][locale])}`)
    .join(', ');
  await store.session.run(
    `COPY (SELECT ${select} FROM crm.quarantine ORDER BY source_file, source_row, column_name, reason)
     TO ${sqlText(file)} (FORMAT csv, HEADER true)`,
  );
}
