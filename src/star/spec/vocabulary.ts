import { column, sorter, surrogate, text } from './columns';
import type { TableSpec, Text } from './types';

interface Vocabulary {
  readonly id: string;
  readonly name: Text;
  readonly keyName: Text;
  readonly description: Text;
  readonly grain: Text;
  /** Whether its terms say what to do next. */
  readonly actions?: boolean;
}

/** A dimension whose rows are terms of the relationship vocabulary. Its columns are prefixed by the table's own word. */
export function vocabularyTable(vocabulary: Vocabulary): TableSpec {
  const { id, name, keyName, description, grain, actions = false } = vocabulary;
  const of = (fr: string, en: string): Text => text(`${name.fr} : ${fr}`, `${name.en}: ${en}`);
  return {
    id,
    kind: 'dimension',
    name,
    description,
    grain,
    orderBy: [`${id}_key`],
    columns: [
      surrogate(`${id}_key`, keyName),
      column(id, 'text', name, text('Nom.', 'Name.'), { sortBy: `${id}_order` }),
      column(
        `${id}_code`,
        'text',
        of('code', 'code'),
        text('Code, le même dans toutes les langues.', 'Code, the same in every language.'),
        {
          key: 'natural',
        },
      ),
      column(
        `${id}_definition`,
        'text',
        of('définition', 'definition'),
        text('Ce que cela veut dire.', 'What it means.'),
      ),
      ...(actions
        ? [
            column(
              `${id}_action`,
              'text',
              of('prochaine action', 'next action'),
              text('Ce qu’il convient de faire ensuite.', 'What to do next.'),
            ),
          ]
        : []),
      column(
        `${id}_color`,
        'text',
        of('couleur', 'colour'),
        text('Couleur sur fond clair, en hexadécimal.', 'Colour on a light background, hexadecimal.'),
      ),
      sorter(`${id}_order`, of('ordre', 'order'), text('Ordre de présentation.', 'Order of presentation.')),
    ],
  };
}
