import type { Locale, Text } from '../../../star';
import type { Annotation } from './objects';

/** Best-practice rules that an object breaks on purpose, and why. */
export interface BestPracticeException {
  readonly rules: readonly string[];
  readonly reason: Text;
}

const withoutMembers = 'REMOVE_ROLES_WITH_NO_MEMBERS';

/** Every exception of the model. */
export const exceptions = {
  money: {
    rules: ['INTEGER_FORMATTING'],
    reason: {
      fr: 'Un montant montre ses centimes et sa monnaie.',
      en: 'An amount shows its cents and its currency.',
    },
  },
  dateMeasure: {
    rules: ['INTEGER_FORMATTING'],
    reason: { fr: 'Cette mesure donne une date.', en: 'This measure gives a date.' },
  },
  date: {
    rules: ['DATECOLUMN_FORMATSTRING', 'MONTHCOLUMN_FORMATSTRING'],
    reason: {
      fr: 'Une date prend la forme courte du lecteur, non celle des États-Unis.',
      en: 'A date takes the reader’s own short form, not that of the United States.',
    },
  },
  parameter: {
    rules: ['REDUCE_USAGE_OF_CALCULATED_TABLES', 'ENSURE_TABLES_HAVE_RELATIONSHIPS'],
    reason: {
      fr: 'Une table d’hypothèse n’a pas de relation et ses lignes se calculent\u202f: c’est son rôle.',
      en: 'A what-if table has no relationship and its rows are computed: that is what it is for.',
    },
  },
  role: {
    rules: [withoutMembers],
    reason: {
      fr: 'Les membres se choisissent dans le service, où sont les comptes.',
      en: 'Members are chosen in the service, where the accounts are.',
    },
  },
  dynamicRole: {
    rules: [withoutMembers, 'CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY'],
    reason: {
      fr: 'Chacun ses clients\u202f: un rôle par personne serait à refaire à chaque embauche.',
      en: 'To each their customers: a role a person would have to be made at every hiring.',
    },
  },
} as const satisfies Record<string, BestPracticeException>;

/** The annotation that excuses an object, with the reason for whoever reads the model. */
export function ignoring(locale: Locale, exception: BestPracticeException | undefined): Annotation[] {
  if (exception === undefined) return [];
  const value = JSON.stringify({ RuleIDs: exception.rules, Reason: exception.reason[locale] });
  return [{ name: 'BestPracticeAnalyzer_IgnoreRules', value }];
}
