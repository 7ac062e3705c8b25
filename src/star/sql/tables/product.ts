import { product as spec } from '../../spec/product';
import { inLocale, wording, type TableModel } from '../model';
import { billingPeriods, words } from '../words';

export const product: TableModel = {
  name: 'product',
  table: spec,
  select: (context) => `
WITH products AS (SELECT * FROM crm.product),
-- Without any category the column stays empty; with some, the others get a name of their own.
classified AS (
  SELECT
    *,
    COUNT(category) OVER () > 0 AS has_categories,
    COUNT(subcategory) OVER () > 0 AS has_subcategories
  FROM products
)
SELECT
  ROW_NUMBER() OVER (ORDER BY product_id) AS product_key,
  product_id AS product_code,
  name AS product,
  CASE WHEN has_categories THEN COALESCE(category, ${inLocale(context, words.unclassified)}) END AS category,
  CASE WHEN has_subcategories THEN COALESCE(subcategory, ${inLocale(context, words.unclassified)}) END AS subcategory,
  list_price / 100 AS list_price,
  unit_cost / 100 AS unit_cost,
  ${wording(context, 'billing_period', billingPeriods)} AS billing_period,
  level,
  minimum_age,
  maximum_age
FROM classified
UNION ALL
SELECT -1, '-1', ${inLocale(context, words.unknownProduct)}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL`,
};
