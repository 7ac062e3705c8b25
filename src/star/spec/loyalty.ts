import { keyNames, text } from './columns';
import type { TableSpec } from './types';
import { vocabularyTable } from './vocabulary';

export const loyalty: TableSpec = vocabularyTable({
  id: 'loyalty',
  name: text('Fidélité', 'Loyalty'),
  keyName: keyNames.loyalty,
  description: text(
    'Les classes de fidélité : attitude et achat répété croisés.',
    'The loyalty classes: attitude crossed with repeat buying.',
  ),
  grain: text('Une classe de fidélité', 'One loyalty class'),
});
