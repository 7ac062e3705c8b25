import { finding, type Finding } from './finding';
import { fold, type NamedModel } from './model';

/** A word must lead to one object that is there: one that is a name, or another’s synonym, would lead astray. */
export function checkSynonyms({ spec, locale, tableOf, columnOf }: NamedModel): Finding[] {
  const names = new Set(
    [...spec.tables, ...spec.measures, ...spec.tables.flatMap(({ columns }) => columns)].map(({ name }) =>
      fold(name[locale]),
    ),
  );
  const owners = new Map<string, string>();
  return (spec.synonyms ?? []).flatMap(({ object, words }) => {
    const [table = '', column] = object.split('.');
    const isThere =
      column === undefined
        ? tableOf(object) !== undefined || spec.measures.some(({ id }) => id === object)
        : columnOf(table, column) !== undefined;
    const findings = isThere
      ? []
      : [
          finding(
            'synonym-unknown',
            object,
            'Ces synonymes ne mènent à aucun objet du modèle.',
            'These synonyms lead to no object of the model.',
          ),
        ];
    for (const word of words[locale]) {
      const other = owners.get(fold(word));
      if (other !== undefined || names.has(fold(word)))
        findings.push(
          finding(
            'synonym-clash',
            object,
            `«\u202f${word}\u202f» désigne déjà autre chose.`,
            `“${word}” already stands for something else.`,
          ),
        );
      owners.set(fold(word), object);
    }
    return findings;
  });
}
