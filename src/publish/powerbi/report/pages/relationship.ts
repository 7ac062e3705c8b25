import { framedPage } from '../frame';
import { column } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { relataVisual } from '../tiles/relata-visual';

/** Where the relationship with each customer stands, and where it moves. */
export function relationshipPage(subject: ReportSubject): PageSpec | undefined {
  return framedPage(
    {
      key: 'relationship',
      title: { fr: 'Relation', en: 'Relationship' },
      finding: {
        fr: 'À quelle étape en est chaque client, et qui avance, recule ou s’en va.',
        en: 'Which stage each customer is at, and who advances, falls back or leaves.',
      },
      body: column(
        keyFigures(
          'relationship/figures',
          [
            { measure: 'customers_in_relationship' },
            { measure: 'cooperation_index' },
            { measure: 'loyalty_rate' },
            { measure: 'churn_rate' },
            { measure: 'reactivated_customers' },
          ],
          subject.names,
        ),
        relataVisual('relationship/visual', 'lifecycle', subject),
      ),
    },
    subject,
  );
}
