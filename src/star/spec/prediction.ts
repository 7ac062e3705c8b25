import { measured, text } from './columns';
import type { ColumnSpec } from './types';

const blank = text(
  'Vide avant le premier achat, et aux fins de mois où les données ne permettent pas de prédire.',
  'Blank before the first purchase, and at month ends at which the data does not allow a prediction.',
);

const predicted = (
  id: string,
  type: 'decimal' | 'money',
  name: ColumnSpec['name'],
  meaning: ColumnSpec['description'],
): ColumnSpec =>
  measured(id, type, name, text(`${meaning.fr} ${blank.fr}`, `${meaning.en} ${blank.en}`), { nullable: true });

/** What is expected of a customer in the twelve months after a month end, from what was known at that month end. */
export const prediction: readonly ColumnSpec[] = [
  predicted(
    'alive_probability',
    'decimal',
    text('Probabilité d’être encore client (0-1)', 'Probability alive (0-1)'),
    text(
      'Probabilité que le client ne soit pas parti pour de bon, d’après le rythme de ses achats et son silence. Le modèle BG/NBD donne 1 à qui n’a acheté qu’un jour, car il ne connaît de départ qu’après un réachat : la colonne ne dit rien des acheteurs uniques (Fader, Hardie et Lee, 2005).',
      'Probability that the customer has not left for good, from the pace of the purchases and the silence since. The BG/NBD model gives 1 to those who bought on one day only, because it knows of leaving only after a repeat purchase: the column says nothing of one-time buyers (Fader, Hardie & Lee 2005).',
    ),
  ),
  predicted(
    'expected_purchases',
    'decimal',
    text('Achats attendus 12 mois', 'Expected purchases 12 months'),
    text(
      'Jours d’achat attendus dans les douze mois qui suivent.',
      'Purchase days expected in the twelve months that follow.',
    ),
  ),
  predicted(
    'expected_purchase_amount',
    'money',
    text('Montant moyen attendu', 'Expected mean amount'),
    text(
      'Montant net attendu d’un jour d’achat : entre la moyenne du client et celle de tous.',
      'Net amount expected of a purchase day: between the customer’s mean and everybody’s.',
    ),
  ),
  predicted(
    'predicted_value',
    'money',
    text('Valeur prédite 12 mois', 'Predicted value 12 months'),
    text(
      'Achats attendus × montant moyen attendu, non actualisé.',
      'Expected purchases × expected mean amount, undiscounted.',
    ),
  ),
  predicted(
    'predicted_margin',
    'money',
    text('Marge prédite 12 mois', 'Predicted margin 12 months'),
    text(
      'Valeur prédite × taux de marge des clients connus sur les douze mois précédents ; vide sans coût connu.',
      'Predicted value × margin rate of the known customers in the twelve months before; blank without a known cost.',
    ),
  ),
];
