import { rawColumn, type LoadedTable } from '../load/load';
import { roles, type Role, type RoleColumns } from '../roles/roles';
import type { Reading } from '../settings';
import { dateOf } from '../values/dates';
import { numberOfSql, numberType } from '../values/numbers';
import { identifier, trimmed, unlessMissing } from '../values/texts';
import type { RowCheck } from './judge';

const numeric: readonly Role[] = ['amount', 'price', 'quantity', 'discount', 'cost'];

/**
 * SQL that makes `intake.parsed` of `intake.raw`: one row per row of the files, its values typed, `failed` the number
 * of the first check that it fails. One transformation a step: texts, numbers, money, verdict.
 */
export function parseStatement(
  table: LoadedTable,
  columns: RoleColumns,
  reading: Reading,
  checks: readonly RowCheck[],
): string {
  const present = roles.filter((role) => columns[role] !== undefined);
  const raw = table.names.map((_, index) => rawColumn(index)).join(', ');
  return `CREATE OR REPLACE TABLE intake.parsed AS
    WITH trims AS (
      SELECT raw.rowid AS id, line, fault, ${raw}, ${present.map((role) => `${trimmed(rawColumn(columns[role] ?? 0))} AS w_${role}`).join(', ')}
      FROM intake.raw AS raw
    ),
    texts AS (
      SELECT id, line, fault, ${raw},
        ${roles.map((role) => `${textOf(role, columns, reading)} AS t_${role}`).join(', ')}
      FROM trims
    ),
    valued AS (
      SELECT *, ${dateOf('t_date', reading.dates)} AS ordered_on,
        ${numeric.map((role) => `${present.includes(role) ? numberFor(role, reading) : `CAST(NULL AS ${numberType})`} AS n_${role}`).join(', ')}
      FROM texts
    ),
    counted AS (
      SELECT * REPLACE (${amountOnce(reading)} AS n_amount, ${statusOf(columns)} AS t_status) FROM valued
    ),
    signed AS (
      SELECT *, coalesce(n_quantity, 1) AS number_of_units,
        coalesce(n_quantity < 0, false) OR ${isCancelled(reading)} OR ${isCreditNote} AS is_returned
      FROM counted
    ),
    priced AS (
      SELECT *, ${netAmount(columns, reading)} AS net, ${discountOf(columns, reading)} AS discount,
        TRY_CAST(round(CASE WHEN is_returned THEN -abs(number_of_units) ELSE number_of_units END) AS INTEGER) AS units
      FROM signed
    ),
    totalled AS (
      SELECT *, ${cents('CASE WHEN is_returned THEN -abs(net) ELSE net END')} AS cents
      FROM priced
    )
    SELECT id, line, t_customer AS customer, ordered_on, t_order AS order_code, t_product AS product,
      t_description AS description, t_category AS category, t_customerName AS customer_name, t_country AS country,
      t_city AS city, t_channel AS channel, units AS quantity, cents, ${columns.discount === undefined ? 'CAST(NULL AS BIGINT)' : `coalesce(${cents('discount')}, 0)`} AS discount,
      ${cents(reading.cost === 'unit' ? safeProduct('n_cost') : 'n_cost')} AS cost,
      is_returned OR cents < 0 AS is_return,
      number_of_units <> round(number_of_units) AS is_fractional,
      CASE ${checks.map(({ fails }, index) => `WHEN ${fails} THEN ${index}`).join('\n')} END AS failed
    FROM totalled`;
}

function textOf(role: Role, columns: RoleColumns, reading: Reading): string {
  const index = columns[role];
  if (role === 'customerName' && index !== undefined) return nameOf(columns);
  // Without an identifier it is the name that tells customers apart, all of it.
  if (role === 'customer' && index !== undefined && index === columns.customerName) return nameOf(columns);
  if (index === undefined) return 'CAST(NULL AS VARCHAR)';
  const cleaned = unlessMissing(`w_${role}`);
  const isCode = role === 'customer' || role === 'order' || role === 'product';
  if (!isCode) return cleaned;
  const code = identifier(cleaned, reading.numbered.has(index));
  return role === 'customer' ? withoutCase(code) : code;
}

/** One e-mail address is one customer, however it is typed. */
const withoutCase = (code: string): string => `CASE WHEN contains(${code}, '@') THEN lower(${code}) ELSE ${code} END`;

/** First name and name, as far as there are any. */
function nameOf({ firstName }: RoleColumns): string {
  const parts = [...(firstName === undefined ? [] : ['w_firstName']), 'w_customerName'].map(unlessMissing);
  return `nullif(concat_ws(' ', ${parts.join(', ')}), '')`;
}

function numberFor(role: Role, reading: Reading): string {
  const percent = role === 'discount' && reading.discount === 'percent';
  return numberOfSql(percent ? `replace(t_${role}, '%', '')` : `t_${role}`, reading.marks[role] ?? reading.decimal);
}

/** Programs may write credit notes and returns as positive amounts of another kind. */
const isCreditNote =
  "coalesce(regexp_matches(lower(t_kind), '^(note de cr[ée]dit|facture d.avoir|avoirs?|credit (note|memo)|retours?|returns?|remboursements?|refunds?)\\b'), false)";

/** The total of an order counts on one of its lines, a sound one where there is one. */
const amountOnce = ({ amount }: Reading): string =>
  amount === 'line'
    ? 'n_amount'
    : `CASE WHEN t_order IS NULL OR (t_amount IS NOT NULL AND n_amount IS NULL)
        OR row_number() OVER (PARTITION BY t_order ORDER BY n_amount IS NULL, ordered_on IS NULL, id) = 1
      THEN n_amount ELSE CAST(0 AS ${numberType}) END`;

/** Exports that state the status of an order once mean all of its lines. */
const statusOf = ({ order, status }: RoleColumns): string =>
  order === undefined || status === undefined
    ? 't_status'
    : 'coalesce(t_status, CASE WHEN t_order IS NOT NULL THEN min(t_status) OVER (PARTITION BY t_order) END)';

const isCancelled = ({ orderPrefix }: Reading): string =>
  orderPrefix === null
    ? 'false'
    : `coalesce(regexp_full_match(upper(t_order), '${escapeForRegex(orderPrefix.toUpperCase())}\\d+'), false)`;

const escapeForRegex = (text: string): string =>
  text.replace(/[^A-Z0-9]/g, (character) => (character === "'" ? "''" : `\\${character}`));

/** Exact price × quantity, wide enough for any sale; without the casts DuckDB would multiply in 18 digits. */
const safeProduct = (price: string): string =>
  `CASE WHEN abs(${price}) < 1e10 AND abs(number_of_units) < 1e9
    THEN CAST(${price} AS DECIMAL(24, 6)) * CAST(number_of_units AS DECIMAL(14, 4)) END`;

/** A line total is net of discounts; a unit price is not. */
function netAmount(columns: RoleColumns, reading: Reading): string {
  if (columns.amount !== undefined) return 'n_amount';
  const gross = safeProduct('n_price');
  if (columns.discount === undefined) return gross;
  return reading.discount === 'money'
    ? `${gross} - coalesce(n_discount, 0)`
    : `CAST(${gross} AS DECIMAL(24, 6)) * (1 - ${rate})`;
}

/** 0.15, 15 and 15 % are the same rate. */
const rate = `CAST(coalesce(CASE WHEN abs(n_discount) < 1 AND NOT contains(t_discount, '%') THEN n_discount WHEN abs(n_discount) <= 100 THEN n_discount / 100 END, 0) AS DECIMAL(10, 6))`;

function discountOf(columns: RoleColumns, reading: Reading): string {
  if (columns.discount === undefined) return `CAST(0 AS ${numberType})`;
  if (reading.discount === 'money') return 'n_discount';
  return columns.amount === undefined
    ? `CAST(${safeProduct('n_price')} AS DECIMAL(24, 6)) * ${rate}`
    : `CASE WHEN ${rate} < 1 AND abs(n_amount) < 1e12 THEN CAST(n_amount AS DOUBLE) * ${rate} / (1 - ${rate}) END`;
}

/** Whole cents, half a cent rounded away from zero. */
const cents = (amount: string): string => `TRY_CAST(round(${amount}, 2) * 100 AS BIGINT)`;
