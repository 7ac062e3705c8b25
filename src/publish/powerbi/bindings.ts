import type { FieldId } from './report/fields';

/** What feeds one data role of the visual (capabilities.json) in the report, and in the preview. */
export interface VisualBinding {
  readonly role: string;
  readonly field: FieldId;
  /**
   * For a measure: the column of the Relationship fact that holds its value for one customer and month. A measure that
   * is read at customer grain, at the last month, shows exactly this cell.
   */
  readonly snapshot?: string;
}

/**
 * The report's visual at customer grain: one row for each customer, as they stand at the last month of the date
 * filter. Roles that would split customers over several rows (period, legend) are the reader's to fill.
 */
export const visualBindings: readonly VisualBinding[] = [
  { role: 'customer', field: { table: 'customer', column: 'label' } },
  { role: 'stage', field: { table: 'stage', column: 'stage' } },
  { role: 'previousStage', field: { table: 'previous_stage', column: 'previous_stage' } },
  { role: 'loyalty', field: { table: 'loyalty', column: 'loyalty' } },
  { role: 'tier', field: { table: 'tier', column: 'tier' } },
  { role: 'previousTier', field: { table: 'previous_tier', column: 'previous_tier' } },
  { role: 'relationshipAge', field: { measure: 'relationship_age' }, snapshot: 'relationship_age' },
  { role: 'cooperation', field: { measure: 'cooperation_index' }, snapshot: 'cooperation' },
  { role: 'behaviouralLoyalty', field: { measure: 'behavioural_loyalty' }, snapshot: 'behavioural_loyalty' },
  { role: 'satisfaction', field: { measure: 'satisfaction_level' }, snapshot: 'satisfaction' },
  { role: 'trust', field: { measure: 'trust_level' }, snapshot: 'trust' },
  { role: 'commitment', field: { measure: 'commitment_level' }, snapshot: 'commitment' },
  { role: 'constraint', field: { measure: 'constraint_level' }, snapshot: 'constraint_level' },
  { role: 'habit', field: { measure: 'habit_level' }, snapshot: 'habit_level' },
  { role: 'value', field: { measure: 'customer_value_12_months' }, snapshot: 'revenue_12_months' },
  { role: 'previousValue', field: { measure: 'previous_customer_value' }, snapshot: 'previous_revenue_12_months' },
];
