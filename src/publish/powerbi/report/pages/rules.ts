import {
  decliningLatch,
  loyaltyTable,
  matureLatch,
  parameters,
  stageTable,
  tierTable,
  type DecisionTable,
  type ParameterName,
} from '../../../../relationship';
import type { Locale, Text } from '../../../../star';
import { formatDecimals } from '../../../format';
import { colon } from '../../../words';
import { framedPage } from '../frame';
import { row, share } from '../layout';
import type { Look } from '../look';
import type { PageSpec } from '../page';
import type { ReportSubject } from '../subject';
import { textBox, type Paragraph } from '../tiles/textbox';

/** The rules that classify customers, in the order in which they are tried, with the thresholds they use. */
export function rulesPage(subject: ReportSubject): PageSpec | undefined {
  const { names, look } = subject;
  if (names.findTable('relationship') === undefined) return undefined;
  const { locale } = names;
  const text = (key: string, title: Text, table: DecisionTable, thresholds: readonly ParameterName[]) =>
    textBox(
      `rules/${key}`,
      [
        { text: title[locale], style: 'heading' },
        ...rulesInWords(table, locale, look),
        ...thresholdsInWords(thresholds, locale),
      ],
      look,
      { height: 520 },
    );
  const stageThresholds = [stageTable, decliningLatch, matureLatch].flatMap((each) => each.parameters);
  return framedPage(
    {
      key: 'rules',
      title: { fr: 'Règles', en: 'Rules' },
      finding: {
        fr: 'Les règles sont essayées dans l’ordre, et la première qui s’applique décide. Une valeur inconnue n’en remplit aucune.',
        en: 'Rules are tried in order, and the first that applies decides. An unknown value meets none.',
      },
      choices: false,
      body: row(
        share(8, text('stages', { fr: 'L’étape', en: 'The stage' }, stageTable, stageThresholds)),
        share(9, text('loyalty', { fr: 'La fidélité', en: 'Loyalty' }, loyaltyTable, loyaltyTable.parameters)),
        share(7, text('tiers', { fr: 'Le palier', en: 'The tier' }, tierTable, tierTable.parameters)),
      ),
    },
    subject,
  );
}

function rulesInWords({ rules, otherwise, terms }: DecisionTable, locale: Locale, look: Look): Paragraph[] {
  return [...rules, otherwise].map(({ then, because }, index) => {
    const term = terms.find(({ code }) => code === then);
    return {
      mark: term === undefined ? undefined : look.color(term),
      lead: `${index + 1}. ${term?.name[locale] ?? then}.`,
      text: because[locale],
    };
  });
}

const thresholdsTitle: Text = { fr: 'Seuils', en: 'Thresholds' };

function thresholdsInWords(names: readonly ParameterName[], locale: Locale): Paragraph[] {
  const list = [...new Set(names)].map((name) => {
    const { default: value, name: text } = parameters[name];
    const digits = String(value).split('.')[1]?.length ?? 0;
    return `${text[locale]}${colon[locale]} ${formatDecimals(value, digits, locale)}`;
  });
  return [{ lead: `${thresholdsTitle[locale]}.`, text: `${list.join('\u00a0· ')}.` }];
}
