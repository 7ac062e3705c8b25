import { customerPreferences as spec } from '../../spec/customer-preferences';
import { joinOnCode, keyOfCode, type TableModel } from '../model';

export const customerPreferences: TableModel = {
  name: 'customer_preferences',
  table: spec,
  rowsFrom: 'customer_preference',
  select: () => `
WITH preferences AS (SELECT * FROM crm.customer_preference)
SELECT
  ${keyOfCode('customer')},
  preferences.category AS preferred_category,
  preferences.declared_on,
  preferences.strength
FROM preferences
${joinOnCode('customer', 'preferences.customer_id')}`,
};
