import { text, type Text } from '../../relationship/text';
import { dealStages, type DealStageCode } from '../../store';

/** A stage of the sales pipeline. */
export interface DealStage {
  readonly code: DealStageCode;
  /** Position in the pipeline, from 1. */
  readonly order: number;
  readonly name: Text;
  /** Chance of winning, 0 to 1. */
  readonly probability: number;
  readonly isClosed: boolean;
  readonly isWon: boolean;
}

/** Names and probabilities of the course’s pipeline (reference §6.2). */
const described: Readonly<Record<DealStageCode, readonly [name: Text, probability: number]>> = {
  contact: [text('Prise de contact', 'First contact'), 0.1],
  qualified: [text('Besoin qualifié', 'Need qualified'), 0.3],
  quote: [text('Devis envoyé', 'Quote sent'), 0.5],
  negotiation: [text('Négociation', 'Negotiation'), 0.7],
  verbal: [text('Accord verbal', 'Verbal agreement'), 0.9],
  won: [text('Gagné', 'Won'), 1],
  lost: [text('Perdu', 'Lost'), 0],
};

/** The pipeline, in order. */
export const pipeline: readonly DealStage[] = dealStages.map((code, index) => {
  const [name, probability] = described[code];
  return {
    code,
    order: index + 1,
    name,
    probability,
    isClosed: code === 'won' || code === 'lost',
    isWon: code === 'won',
  };
});
