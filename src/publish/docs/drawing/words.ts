import { text } from '../../../relationship/text';

/** What the pictures of the model say around the names. */
export const words = {
  eachRow: text('Chaque ligne', 'Each row'),
  active: text('relation active : ∗ plusieurs lignes, 1 une seule', 'active relationship: ∗ many rows, 1 a single one'),
  onDemand: text('relation que les mesures activent à la demande', 'relationship that measures switch on when asked'),
  busTitle: text('Quelle table de faits se lit selon quelle dimension', 'Which fact table is read by which dimension'),
  busLead: text(
    'Chaque dimension est une ligne, commune à toutes les tables de faits qui s’y arrêtent : elles se comparent dans un même graphique.',
    'Each dimension is a line, shared by all the fact tables that stop at it: they can be compared in one chart.',
  ),
  docked: text('la table a cette dimension', 'the table has this dimension'),
  dimensions: text('Dimensions', 'Dimensions'),
} as const;
