import { text, type Text } from '../../relationship/text';

/** A group of customers whose recency, frequency and monetary scores ask for the same action. */
export interface RfmSegment {
  readonly order: number;
  readonly name: Text;
  readonly definition: Text;
}

/** Scores of recency, frequency and monetary value, each from 1 to 5. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

const scores = [1, 2, 3, 4, 5] as const;

/** Every combination of scores, the weakest first. */
export const rfmCells: readonly RfmScores[] = scores.flatMap((recency) =>
  scores.flatMap((frequency) => scores.map((monetary) => ({ recency, frequency, monetary }))),
);

/** A cell’s key and short name: 543 for recency 5, frequency 4, monetary value 3. */
export const rfmKey = ({ recency, frequency, monetary }: RfmScores): number =>
  100 * recency + 10 * frequency + monetary;

/** One row per level of purchases (strong, middling, weak), one column per recency (recent, middling, old). */
const grid: readonly (readonly (readonly [name: Text, definition: Text])[])[] = [
  [
    [
      text('Champions', 'Champions'),
      text('Achètent beaucoup, et tout récemment.', 'Buy a lot, and did so very recently.'),
    ],
    [
      text('Gros acheteurs espacés', 'Strong, less recent'),
      text('Achètent beaucoup, mais un peu moins récemment.', 'Buy a lot, but a little less recently.'),
    ],
    [
      text('À ne pas perdre', 'Cannot lose'),
      text(
        'Achetaient beaucoup et se taisent : à rappeler en premier.',
        'Used to buy a lot and are silent: to be called first.',
      ),
    ],
  ],
  [
    [
      text('Prometteurs', 'Promising'),
      text('Achètent moyennement, et tout récemment.', 'Buy moderately, and did so very recently.'),
    ],
    [
      text('À entretenir', 'Need attention'),
      text('Moyens en tout : à entretenir.', 'Middling in everything: to be kept warm.'),
    ],
    [
      text('À risque', 'At risk'),
      text('Achetaient moyennement et se taisent.', 'Used to buy moderately and are silent.'),
    ],
  ],
  [
    [
      text('Récents à développer', 'Recent, to be developed'),
      text('Viennent d’acheter, peu encore.', 'Have just bought, still little.'),
    ],
    [
      text('Occasionnels', 'Occasional'),
      text('Achètent peu, sans être tout à fait silencieux.', 'Buy little, without being quite silent.'),
    ],
    [text('En sommeil', 'Dormant'), text('Ont peu acheté, il y a longtemps.', 'Bought little, long ago.')],
  ],
];

/** The segments, from the best customers to the weakest. */
export const rfmSegments: readonly RfmSegment[] = grid
  .flat()
  .map(([name, definition], index) => ({ order: index + 1, name, definition }));

/** Recency 4–5, 3 or 1–2, crossed with the mean of frequency and monetary value: 3.5 and more, 2.5 and more, less. */
export function rfmSegmentOf({ recency, frequency, monetary }: RfmScores): RfmSegment {
  const recent = recency >= 4 ? 0 : recency === 3 ? 1 : 2;
  const purchases = frequency + monetary >= 7 ? 0 : frequency + monetary >= 5 ? 1 : 2;
  const segment = rfmSegments[purchases * 3 + recent];
  if (segment === undefined) throw new RangeError('A score is a number from 1 to 5');
  return segment;
}
