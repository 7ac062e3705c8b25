import type { Session } from '../../../store';
import { say, type Decision } from '../decisions';
import { rawColumn, type LoadedTable } from '../load/load';
import { cleanText } from '../values/texts';
import { wordsOf } from './dictionary';

/** Amounts in several currencies cannot be added up: nothing here converts them, so people have to know. */
export async function describeCurrencies(session: Session, table: LoadedTable): Promise<Decision[]> {
  const index = table.names.findIndex((name) => wordsOf(name).some((word) => /^(currency|devise|monnaie)$/.test(word)));
  if (index < 0) return [];
  const found = await session.rows<{ currency: string; n: number }>(
    `SELECT currency, count(*) AS n
     FROM (SELECT upper(${cleanText(rawColumn(index))}) AS currency FROM intake.raw WHERE fault IS NULL)
     WHERE currency IS NOT NULL GROUP BY currency ORDER BY n DESC, currency LIMIT 10`,
  );
  if (found.length < 2) return [];
  const list = found.map(({ currency, n }) => `${currency} × ${n}`).join(', ');
  return [
    {
      subject: say('devises', 'currencies'),
      decision: say('montants additionnés sans conversion', 'amounts added up without conversion'),
      evidence: say(`colonne ${table.names[index]} : ${list}`, `column ${table.names[index]}: ${list}`),
      uncertain: true,
    },
  ];
}
