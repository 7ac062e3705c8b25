import type { DescribedTable } from '../../common';
import type { Locale, Text } from '../../relationship/text';
import { escapeMarkdown, markdownTable } from '../docs/markdown';

const words = {
  title: { fr: 'Vérité de l’étude de cas', en: 'Ground truth of the case study' },
  lead: {
    fr: 'Réservé à l’enseignant : retirez ce dossier avant de donner l’étude de cas aux étudiants. L’entreprise étant simulée, on sait ici ce qu’aucune entreprise ne sait : ce que chaque client ressent, où en est vraiment sa relation, ce que chaque campagne a fait naître. Rien de cela n’entre dans les tables, le modèle ou le classeur des étudiants, où étape et fidélité sont calculées à partir des seules données observables.',
    en: 'For the instructor alone: take this folder away before you give the case study to students. As the company is simulated, it is known here what no company knows: what each customer feels, where the relationship truly stands, what each campaign caused. None of it enters the students’ tables, model or workbook, where stage and loyalty are computed from observable data alone.',
  },
  use: {
    fr: '« npx relata describe » suivi du dossier de l’étude de cas écrit le rapport qui compare les deux : matrices de confusion, κ de Cohen, effet vrai et effet mesuré de chaque campagne.',
    en: '“npx relata describe” followed by the case study’s folder writes the report that compares the two: confusion matrices, Cohen’s κ, true and measured effect of each campaign.',
  },
  column: { fr: 'Colonne', en: 'Column' },
  meaning: { fr: 'Ce qu’elle dit', en: 'What it says' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page of the folder. */
export function readMe(tables: readonly DescribedTable[], locale: Locale): string {
  const sections = tables.flatMap(({ file, title, description, columns }) => [
    `## ${title[locale]}`,
    `\`${file[locale]}.parquet\`, \`${file[locale]}.csv\``,
    description[locale],
    markdownTable(
      [{ header: words.column[locale] }, { header: words.meaning[locale] }],
      columns.map(({ name, description: meaning }) => [name[locale], meaning[locale]].map(escapeMarkdown)),
    ),
  ]);
  return `${[`# ${words.title[locale]}`, words.lead[locale], words.use[locale], ...sections].join('\n\n')}\n`;
}
