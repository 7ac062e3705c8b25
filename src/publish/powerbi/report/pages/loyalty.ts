import { loyaltyClasses } from '../../../../relationship';
import { hasSurveys } from '../customer';
import { framedPage, viewButtons } from '../frame';
import { column, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures, type Figure } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { relataVisual } from '../tiles/relata-visual';
import { matrix } from '../tiles/tables';
import { pageViews } from '../views';

const figures: readonly Figure[] = [
  { measure: 'value_at_risk' },
  { measure: 'value_at_risk_share' },
  { measure: 'spurious_loyalty_share' },
  { measure: 'attitude_known_share' },
  { measure: 'satisfaction_share' },
  { measure: 'nps' },
];

/** Who is loyal, who only buys often, and what that puts at risk. There is no such page where nobody was asked. */
export function loyaltyPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  if (!hasSurveys(names)) return undefined;
  const views = pageViews('loyalty', ['all', 'loyal', 'at-risk'], names);
  return framedPage(
    {
      key: 'loyalty',
      title: { fr: 'Fidélité', en: 'Loyalty' },
      finding: {
        fr: 'Acheter souvent n’est pas être fidèle\u202f: la valeur des inertes et des retenus est à risque.',
        en: 'Buying often is not being loyal: the value of the inert and the captive is at risk.',
      },
      ...views,
      body: column(
        viewButtons(views.bookmarks, subject),
        keyFigures('loyalty/figures', figures, names),
        row(
          share(7, relataVisual('loyalty/visual', 'loyalty', subject)),
          share(4, column(valueByClass(subject), attitudes(subject))),
        ),
      ),
    },
    subject,
  );
}

const valueByClass = (subject: ReportSubject) =>
  chart(
    {
      key: 'loyalty/value',
      type: 'barChart',
      title: { fr: 'Valeur de 12 mois par classe de fidélité', en: 'Value of 12 months by loyalty class' },
      category: { table: 'loyalty', column: 'loyalty' },
      measures: [{ measure: 'customer_value_12_months' }],
      terms: loyaltyClasses,
    },
    subject,
  );

const attitudes = (subject: ReportSubject) =>
  matrix(
    {
      key: 'loyalty/attitudes',
      title: { fr: 'Ce que disent les clients (1 à 7)', en: 'What customers say (1 to 7)' },
      rows: [{ table: 'loyalty', column: 'loyalty' }],
      values: [
        { measure: 'satisfaction_level', label: { fr: 'Satisfaction', en: 'Satisfaction' } },
        { measure: 'trust_level', label: { fr: 'Confiance', en: 'Trust' } },
        { measure: 'commitment_level', label: { fr: 'Engagement', en: 'Commitment' } },
      ],
      totals: false,
    },
    subject,
  );
