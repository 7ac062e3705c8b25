import type { Locale } from '../../../relationship/text';
import { sqlText, type Session } from '../../../store';
import type { RoleColumns } from '../roles/roles';
import { located } from './quarantine';

const allProducts: Readonly<Record<Locale, string>> = { fr: 'Tous les produits', en: 'All products' };

export interface FillResult {
  /** Orders that share their number with an order of another customer or day. */
  readonly reusedOrderNumbers: number;
}

/**
 * Fills `incoming` from the good rows of `intake.parsed`. An order is one order number of one customer on one day;
 * without a number it is what a customer bought on one day, and each line of an unknown customer for itself.
 */
export async function fillIncoming(session: Session, columns: RoleColumns, locale: Locale): Promise<FillResult> {
  const product =
    columns.product !== undefined ? 'product' : columns.description !== undefined ? 'description' : sqlText('all');
  await session.run(`CREATE OR REPLACE VIEW intake.sale AS
    SELECT * REPLACE (${product} AS product),
      coalesce(order_code, coalesce(customer || '-' || strftime(ordered_on, '%Y%m%d'), 'line-' || (id + 1))) AS order_number
    FROM intake.parsed WHERE failed IS NULL`);
  await fillChannels(session, columns);
  await fillCustomers(session, columns);
  await fillProducts(session, columns, locale);
  return fillOrders(session);
}

/** For each key the value that occurs most often with it; of several the first in code point order. */
const mostFrequent = (key: string, value: string): string => `(
  SELECT ${key} AS key, first(${value} ORDER BY n DESC, ${value}) AS value
  FROM (SELECT ${key}, ${value}, count(*) AS n FROM intake.sale WHERE ${key} IS NOT NULL AND ${value} IS NOT NULL GROUP BY ALL)
  GROUP BY ${key})`;

/** Each key with the file and line that name it first. */
const firstSeen = (key: string): string =>
  located(`(
    SELECT ${key} AS key, min(id) AS id, arg_min(line, id) AS line
    FROM intake.sale WHERE ${key} IS NOT NULL GROUP BY ${key})`);

async function fillChannels(session: Session, columns: RoleColumns): Promise<void> {
  if (columns.channel === undefined) return;
  await session.run(`INSERT INTO incoming.channel (channel_id, name, type, source_file, source_row)
    SELECT key, key,
      CASE
        WHEN regexp_matches(lower(key), 'web|internet|online|en ligne|e-?commerce|site|app') THEN 'web'
        WHEN regexp_matches(lower(key), 'phone|t[ée]l') THEN 'phone'
        WHEN regexp_matches(lower(key), 'store|shop|magasin|boutique|agence|caisse') THEN 'store'
        ELSE 'unknown'
      END, file, source_row
    FROM ${firstSeen('channel')} ORDER BY key`);
}

async function fillCustomers(session: Session, columns: RoleColumns): Promise<void> {
  const optional = [
    { present: columns.customerName !== undefined, column: 'customer_name', alias: 'called' },
    { present: columns.country !== undefined, column: 'country', alias: 'land' },
    { present: columns.city !== undefined, column: 'city', alias: 'town' },
  ].filter(({ present }) => present);
  const value = (alias: string): string =>
    optional.some((entry) => entry.alias === alias) ? `${alias}.value` : 'NULL';
  const joins = optional.map(
    ({ column, alias }) => `LEFT JOIN ${mostFrequent('customer', column)} AS ${alias} ON ${alias}.key = seen.key`,
  );
  await session.run(`INSERT INTO incoming.customer (customer_id, kind, name, country, city, source_file, source_row)
    SELECT seen.key, 'person', coalesce(${value('called')}, seen.key), ${value('land')}, ${value('town')}, seen.file, seen.source_row
    FROM ${firstSeen('customer')} AS seen ${joins.join('\n')} ORDER BY seen.key`);
}

async function fillProducts(session: Session, columns: RoleColumns, locale: Locale): Promise<void> {
  const named = columns.product !== undefined && columns.description !== undefined;
  const general = columns.product === undefined && columns.description === undefined;
  const name = named ? 'coalesce(called.value, seen.key)' : general ? sqlText(allProducts[locale]) : 'seen.key';
  const category = columns.category === undefined ? 'NULL' : 'family.value';
  await session.run(`INSERT INTO incoming.product (product_id, name, category, source_file, source_row)
    SELECT seen.key, ${name}, ${category}, seen.file, seen.source_row
    FROM ${firstSeen('product')} AS seen
    ${named ? `LEFT JOIN ${mostFrequent('product', 'description')} AS called ON called.key = seen.key` : ''}
    ${columns.category === undefined ? '' : `LEFT JOIN ${mostFrequent('product', 'category')} AS family ON family.key = seen.key`}
    ORDER BY seen.key`);
}

async function fillOrders(session: Session): Promise<FillResult> {
  await session.run(`CREATE OR REPLACE TABLE intake.sale_order AS
    SELECT order_number, customer, ordered_on, arg_min(channel, sale.id) AS channel, min(sale.id) AS id,
      arg_min(line, sale.id) AS line, row_number() OVER (PARTITION BY order_number ORDER BY min(sale.id)) AS use,
      order_number || CASE WHEN use > 1 THEN ' (' || use || ')' ELSE '' END AS order_id
    FROM intake.sale AS sale GROUP BY order_number, customer, ordered_on;
    INSERT INTO incoming.sales_order (order_id, customer_id, ordered_on, channel_id, status, source_file, source_row)
    SELECT order_id, customer, ordered_on, channel, 'completed', file, source_row FROM ${located('intake.sale_order')} ORDER BY id;`);
  const reusedOrderNumbers = await session.value<number>('SELECT count(*) FROM intake.sale_order WHERE use > 1');
  const orderId = reusedOrderNumbers === 0 ? 'sale.order_number' : 'sale_order.order_id';
  const join =
    reusedOrderNumbers === 0
      ? ''
      : `JOIN intake.sale_order AS sale_order ON sale_order.order_number = sale.order_number
         AND sale_order.customer IS NOT DISTINCT FROM sale.customer AND sale_order.ordered_on = sale.ordered_on`;
  await session.run(`INSERT INTO incoming.order_line (order_id, line_number, product_id, quantity, discount, net_amount, cost_amount,
      is_return, source_file, source_row)
    SELECT ${orderId}, row_number() OVER (PARTITION BY ${orderId} ORDER BY sale.id), sale.product, sale.quantity, sale.discount,
      sale.cents, sale.cost, sale.is_return, sale.file, sale.source_row
    FROM ${located('intake.sale')} AS sale ${join}`);
  return { reusedOrderNumbers };
}
