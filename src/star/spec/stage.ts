import { keyNames, text } from './columns';
import type { TableSpec } from './types';
import { vocabularyTable } from './vocabulary';

export const stage: TableSpec = vocabularyTable({
  id: 'stage',
  name: text('Étape', 'Stage'),
  keyName: keyNames.stage,
  description: text('Les étapes du cycle de vie de la relation.', 'The stages of the relationship’s life cycle.'),
  grain: text('Une étape', 'One stage'),
  actions: true,
});

/** A copy of Stage, so that both can be grouped by in one visual. */
export const previousStage: TableSpec = vocabularyTable({
  id: 'previous_stage',
  name: text('Étape précédente', 'Previous stage'),
  keyName: keyNames.previousStage,
  description: text(
    'L’étape où le client était un mois plus tôt.',
    'The stage where the customer was one month earlier.',
  ),
  grain: text('Une étape', 'One stage'),
});
