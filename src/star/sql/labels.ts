/**
 * CTEs that end in `labelled`: the rows of a dimension with a `label` of their own each, made of their `name` and, for
 * homonyms, their code. Power BI compares texts without case, so that homonyms are found without case too.
 * @param source the CTE with the members, which has a column `name`
 */
export function uniqueLabels(source: string, code: string, key: string): string {
  return `homonyms AS (
  SELECT *, COUNT(*) OVER (PARTITION BY LOWER(name)) AS bearers FROM ${source}
),
first_labels AS (
  SELECT *, CASE WHEN bearers = 1 THEN name ELSE name || ' (' || ${code} || ')' END AS first_label FROM homonyms
),
-- Somebody may be called what somebody else was just labelled.
collisions AS (
  SELECT *, COUNT(*) OVER (PARTITION BY LOWER(first_label)) AS label_bearers FROM first_labels
),
labelled AS (
  SELECT *, CASE WHEN label_bearers = 1 THEN first_label ELSE first_label || ' #' || ${key} END AS label FROM collisions
)`;
}
