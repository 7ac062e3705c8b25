import type { ModelNames } from '../model/names';
import { hasField, type FieldId } from './fields';
import type { Figure } from './tiles/cards';

/** One customer, by the name that people know. */
export const customerLabel = { table: 'customer', column: 'label' } as const satisfies FieldId;

/** Key of the page that shows a customer where the reader points at one. */
export const customerTooltip = 'customer-tooltip';

/** Whether customers said what they think: without their answers nobody is told loyal from merely regular. */
export function hasSurveys(names: ModelNames): boolean {
  return hasField(names, { measure: 'satisfaction' });
}

/** Recency, frequency, monetary value, and what is to be expected: short names, because they head narrow columns. */
export const customerProfile: readonly Figure[] = [
  { measure: 'days_since_last_order', label: { fr: 'Récence, jours', en: 'Recency, days' } },
  { measure: 'orders_in_12_months', label: { fr: 'Commandes, 12 mois', en: 'Orders, 12 months' } },
  { measure: 'customer_value_12_months', label: { fr: 'Valeur, 12 mois', en: 'Value, 12 months' } },
  { measure: 'cooperation_index', label: { fr: 'Coopération', en: 'Cooperation' } },
  { measure: 'predicted_value', label: { fr: 'Valeur prédite', en: 'Predicted value' } },
  { measure: 'alive_probability', label: { fr: 'Encore client', en: 'Still a customer' } },
];
