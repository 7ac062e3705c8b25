import { framedPage } from '../frame';
import { column, fixed, row, share } from '../layout';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { keyFigures } from '../tiles/cards';
import { chart } from '../tiles/charts';
import { matrix } from '../tiles/tables';
import { textBox } from '../tiles/textbox';

const month = { table: 'date', column: 'month_start' } as const;

/** What is known and what is not, before anybody trusts a figure. */
export function qualityPage(subject: ReportSubject): PageSpec | undefined {
  const { names } = subject;
  const figures = keyFigures(
    'quality/figures',
    [
      { measure: 'identified_share' },
      { measure: 'index_coverage' },
      { measure: 'fragile_index_share' },
      { measure: 'survey_response_rate' },
      { measure: 'attitude_known_share' },
    ],
    names,
  );
  const unknowns = keyFigures(
    'quality/unknowns',
    [
      { measure: 'lines_without_customer' },
      { measure: 'lines_without_product' },
      { measure: 'lines_without_channel' },
      { measure: 'unrecognised_sessions' },
    ],
    names,
  );
  if (figures.content === undefined && unknowns.content === undefined) return undefined;
  return framedPage(
    {
      key: 'quality',
      title: { fr: 'Qualité des données', en: 'Data quality' },
      finding: {
        fr: 'Ce que l’on sait et ce que l’on ignore, avant de se fier à un chiffre.',
        en: 'What is known and what is not, before a figure is trusted.',
      },
      body: column(
        figures,
        unknowns,
        row(share(4, knownByMonth(subject)), share(5, components(subject)), share(3, responses(subject))),
        fixed(44, quarantined(subject)),
      ),
    },
    subject,
  );
}

const knownByMonth = (subject: ReportSubject) =>
  chart(
    {
      key: 'quality/months',
      type: 'lineChart',
      title: { fr: 'Ce que l’on sait, mois par mois', en: 'What is known, month by month' },
      category: month,
      measures: [
        { measure: 'identified_share', label: { fr: 'Ventes identifiées', en: 'Identified sales' } },
        { measure: 'index_coverage', label: { fr: 'Couverture de l’indice', en: 'Index coverage' } },
        { measure: 'attitude_known_share', label: { fr: 'Enquête récente', en: 'Recent survey' } },
      ],
    },
    subject,
  );

/** A component that nothing is known of is blank: the table shows where the index is thin. */
const components = (subject: ReportSubject) =>
  matrix(
    {
      key: 'quality/components',
      title: { fr: 'L’indice de coopération et ses composantes', en: 'The cooperation index and its components' },
      rows: [{ table: 'stage', column: 'stage' }],
      values: [
        { measure: 'index_coverage', label: { fr: 'Couverture', en: 'Coverage' } },
        { measure: 'behaviour_component', label: { fr: 'Comportement', en: 'Behaviour' } },
        { measure: 'interaction_component', label: { fr: 'Interaction', en: 'Interaction' } },
        { measure: 'attitude_component', label: { fr: 'Attitude', en: 'Attitude' } },
        { measure: 'reliability_component', label: { fr: 'Fiabilité', en: 'Reliability' } },
        { measure: 'usage_component', label: { fr: 'Usage', en: 'Usage' } },
      ],
    },
    subject,
  );

const responses = (subject: ReportSubject) =>
  chart(
    {
      key: 'quality/responses',
      type: 'barChart',
      title: { fr: 'Taux de réponse par enquête', en: 'Response rate by survey' },
      category: { table: 'survey_invitations', column: 'occasion' },
      measures: [{ measure: 'survey_response_rate' }],
      sort: { by: { measure: 'survey_response_rate' }, descending: true },
    },
    subject,
  );

/** The model holds good rows only; what was set aside is told in the file that the kit writes beside it. */
const quarantined = ({ names, look }: ReportSubject) =>
  textBox(
    'quality/quarantine',
    [
      {
        lead: { fr: 'Lignes écartées.', en: 'Rows set aside.' }[names.locale],
        text: {
          fr: 'Le modèle ne contient que des lignes vérifiées. Celles qui ont été refusées, s’il y en a, sont dans le fichier quarantine.csv, à côté de ce rapport, avec la raison, le fichier et la ligne.',
          en: 'The model holds checked rows only. Those that were refused, if any, are in the file quarantine.csv next to this report, with reason, file and line.',
        }[names.locale],
      },
    ],
    look,
    { height: 120 },
  );
