import { keyNames, text } from './columns';
import type { TableSpec } from './types';
import { vocabularyTable } from './vocabulary';

export const tier: TableSpec = vocabularyTable({
  id: 'tier',
  name: text('Palier', 'Tier'),
  keyName: keyNames.tier,
  description: text('Les paliers de la pyramide des clients.', 'The tiers of the customer pyramid.'),
  grain: text('Un palier', 'One tier'),
});

/** A copy of Tier, so that both can be grouped by in one visual. */
export const previousTier: TableSpec = vocabularyTable({
  id: 'previous_tier',
  name: text('Palier précédent', 'Previous tier'),
  keyName: keyNames.previousTier,
  description: text(
    'Le palier où le client était douze mois plus tôt.',
    'The tier where the customer was twelve months earlier.',
  ),
  grain: text('Un palier', 'One tier'),
});
