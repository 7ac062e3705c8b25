import { tenure as spec } from '../../spec/tenure';
import { asText, numberSeries } from '../dialect';
import { inLocale, type TableModel } from '../model';
import { words } from '../words';

/** As many months as the longest relationship of the snapshot lasts. */
export const tenure: TableModel = {
  name: 'tenure',
  table: spec,
  select: (context) => `
WITH longest AS (SELECT MAX(relationship_age) AS months FROM star_steps.customer_months),
months AS (${numberSeries('months', 'longest', 'number')}),
years AS (SELECT number, CAST(FLOOR(number / 12) AS INTEGER) + 1 AS year_number FROM months)
SELECT
  number AS tenure_key,
  'M+' || ${asText('number')} AS tenure,
  number AS tenure_months,
  CASE WHEN year_number = 1 THEN ${inLocale(context, words.firstYear)}
    ELSE ${inLocale(context, words.beforeYear)} || ${asText('year_number')} || ${inLocale(context, words.afterYear)} END AS tenure_year,
  year_number AS tenure_year_number
FROM years
UNION ALL
SELECT -1, ${inLocale(context, words.beforeFirstOrder)}, NULL, ${inLocale(context, words.beforeFirstOrder)}, 0`,
};
