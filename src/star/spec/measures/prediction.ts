import { text } from '../columns';
import type { MeasureSpec } from '../types';
import { measuresOf } from './define';
import { mean, total } from './profile';

type Definition = Omit<MeasureSpec, 'table' | 'folder'>;

const dropOut = 'Fader, Hardie & Lee 2005';
const spend = 'Fader & Hardie 2013';

const unpredicted = text(
  'Chaque fin de mois est prédite d’après ce qu’on en savait ce jour-là. Laisse de côté qui n’a encore rien acheté. Vide quand les données ne permettent pas de prédire : contrat, moins de 26 semaines, moins de 30 clients revenus, départs invisibles.',
  'Each month end is predicted from what was known that day. Leaves out those who have bought nothing yet. Blank where the data does not allow a prediction: contract, less than 26 weeks, fewer than 30 customers who came back, drop-out that does not show.',
);

const onceAlive = text(
  'Le modèle BG/NBD donne 1 à qui n’a acheté qu’un jour, car il ne connaît de départ qu’après un réachat (Fader, Hardie et Lee, 2005) : la mesure ne dit rien des acheteurs uniques.',
  'The BG/NBD model gives 1 to those who bought on one day only, because it knows of leaving only after a repeat purchase (Fader, Hardie & Lee 2005): the measure says nothing of one-time buyers.',
);

const returnsApart = text(
  'Un retour rapporté un jour sans achat n’est pas déduit. Non actualisée : sur une année, un taux de 10 % en retirerait environ 5 %.',
  'A return brought back on a day without purchase is not deducted. Undiscounted: over one year, a rate of 10% would take off about 5%.',
);

const additive = text(
  'Semi-additive : s’additionne entre clients, pas entre mois.',
  'Semi-additive: adds up over customers, not over months.',
);

/** A definition with the formula of the model and the edge cases of every prediction. */
const predicting = (definition: Definition, formula: MeasureSpec['formula'], ...cases: MeasureSpec['edgeCases'][]) => ({
  ...definition,
  formula,
  edgeCases: text(
    [...cases, unpredicted].map(({ fr }) => fr).join(' '),
    [...cases, unpredicted].map(({ en }) => en).join(' '),
  ),
});

const purchases = [
  predicting(
    mean({
      id: 'alive_probability',
      column: 'alive_probability',
      name: text('Probabilité d’être encore client', 'Probability alive'),
      description: text(
        'Probabilité moyenne que les clients ne soient pas partis pour de bon, à la dernière fin de mois.',
        'Mean probability that customers have not left for good, at the last month end.',
      ),
      source: dropOut,
      format: 'percent',
    }),
    text(
      'moyenne de 1 ÷ (1 + a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)) : x rachats, le dernier t semaines et la fin d’observation T semaines après le premier achat ; r, α, a, b ajustés par maximum de vraisemblance',
      'mean of 1 ÷ (1 + a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)): x repeat purchases, the last one t weeks and the end of observation T weeks after the first purchase; r, α, a, b fitted by maximum likelihood',
    ),
    onceAlive,
  ),
  predicting(
    total({
      id: 'expected_customers',
      column: 'alive_probability',
      name: text('Clients encore là, en espérance', 'Expected customers alive'),
      description: text(
        'Nombre de clients qui, en espérance, ne sont pas partis pour de bon à la dernière fin de mois.',
        'Number of customers who, in expectation, have not left for good at the last month end.',
      ),
      source: dropOut,
      format: 'decimal',
    }),
    text('Σ probabilité d’être encore client', 'Σ probability alive'),
    additive,
    onceAlive,
  ),
  predicting(
    total({
      id: 'expected_purchases',
      column: 'expected_purchases',
      name: text('Achats attendus (12 mois)', 'Expected purchases (12 months)'),
      description: text(
        'Jours d’achat attendus dans les douze mois qui suivent la dernière fin de mois.',
        'Purchase days expected in the twelve months after the last month end.',
      ),
      source: dropOut,
      format: 'decimal',
    }),
    text(
      'Σ espérance conditionnelle du modèle BG/NBD à 365 jours',
      'Σ conditional expectation of the BG/NBD model at 365 days',
    ),
    text(
      'Ne compte que les clients déjà acquis : les nouveaux à venir s’y ajouteront.',
      'Counts only customers already acquired: those yet to come will add to it.',
    ),
    additive,
  ),
];

const values = [
  predicting(
    mean({
      id: 'expected_purchase_amount',
      column: 'expected_purchase_amount',
      name: text('Montant attendu par achat', 'Expected amount per purchase'),
      description: text(
        'Montant net que les clients devraient dépenser un jour d’achat, en moyenne.',
        'Net amount that customers should spend on a purchase day, on average.',
      ),
      source: spend,
      format: 'money',
    }),
    text(
      'moyenne de p × (γ + montant des rachats) ÷ (p × x + q − 1) : x rachats ; p, q, γ ajustés par maximum de vraisemblance',
      'mean of p × (γ + amount of the repeat purchases) ÷ (p × x + q − 1): x repeat purchases; p, q, γ fitted by maximum likelihood',
    ),
    text('Sans rachat, c’est le montant moyen de tous.', 'Without a repeat purchase it is everybody’s mean amount.'),
  ),
  predicting(
    total({
      id: 'predicted_value',
      column: 'predicted_value',
      name: text('Valeur client prédite (12 mois)', 'Predicted customer value (12 months)'),
      description: text(
        'Montant net attendu des clients dans les douze mois qui suivent la dernière fin de mois.',
        'Net amount expected of the customers in the twelve months after the last month end.',
      ),
      source: `${dropOut}; ${spend}`,
      format: 'money',
    }),
    text('Σ achats attendus × montant attendu par achat', 'Σ expected purchases × expected amount per purchase'),
    additive,
    returnsApart,
  ),
  predicting(
    mean({
      id: 'predicted_value_per_customer',
      column: 'predicted_value',
      name: text('Valeur prédite par client (12 mois)', 'Predicted value per customer (12 months)'),
      description: text(
        'Montant net attendu d’un client dans les douze mois, en moyenne.',
        'Net amount expected of a customer in the twelve months, on average.',
      ),
      source: `${dropOut}; ${spend}`,
      format: 'money',
    }),
    text(
      'moyenne de achats attendus × montant attendu par achat',
      'mean of expected purchases × expected amount per purchase',
    ),
    returnsApart,
  ),
  predicting(
    total({
      id: 'predicted_margin',
      column: 'predicted_margin',
      name: text('Marge prédite (12 mois)', 'Predicted margin (12 months)'),
      description: text(
        'Marge attendue des clients dans les douze mois qui suivent la dernière fin de mois.',
        'Margin expected of the customers in the twelve months after the last month end.',
      ),
      source: `${dropOut}; ${spend}`,
      format: 'money',
    }),
    text(
      'Σ valeur prédite × taux de marge des clients connus sur les douze mois précédents',
      'Σ predicted value × margin rate of the known customers in the twelve months before',
    ),
    text('Vide sans coût connu.', 'Blank without a known cost.'),
    additive,
    returnsApart,
  ),
];

/** What the customers are expected to bring: predictions at a month end, for the twelve months after it. */
export const predictionMeasures = measuresOf('relationship', text('Prédiction', 'Prediction'), [
  ...purchases,
  ...values,
]);
