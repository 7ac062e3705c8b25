import { openStore, sqlName, sqlText, type Store, type StoreTableName } from '../../src/store';

type Value = string | number | boolean | null;

/** Rows of the operational CRM, as the checks would have admitted them. Columns left out are null. */
export type CrmRows = Partial<Record<StoreTableName, readonly Readonly<Record<string, Value>>[]>>;

/** An open store whose checked tables hold exactly these rows. */
export async function storeWith(rows: CrmRows): Promise<Store> {
  const store = await openStore({ threads: 2 });
  for (const [table, records] of Object.entries(rows)) {
    for (let start = 0; start < records.length; start += 500) {
      const chunk = records.slice(start, start + 500);
      const columns = [...new Set(chunk.flatMap((record) => Object.keys(record)))];
      const values = chunk.map((record) => `(${columns.map((column) => literal(record[column] ?? null)).join(', ')})`);
      await store.session.run(
        `INSERT INTO crm.${table} (${columns.map(sqlName).join(', ')}) VALUES ${values.join(', ')}`,
      );
    }
  }
  return store;
}

const literal = (value: Value): string => {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? sqlText(value) : String(value);
};

interface Line {
  readonly product?: string;
  readonly quantity?: number;
  readonly cents: number;
  readonly cost?: number;
}

export interface Ticket {
  readonly customer?: string;
  readonly on: string;
  readonly status?: 'completed' | 'cancelled';
  readonly campaign?: string;
  readonly lines: readonly Line[];
}

/** Orders and their lines; a negative amount is a return. */
export function ticketRows(tickets: readonly Ticket[]): Pick<CrmRows, 'sales_order' | 'order_line'> {
  return {
    sales_order: tickets.map(({ customer = null, on, status = 'completed', campaign = null }, index) => ({
      order_id: `T${index + 1}`,
      customer_id: customer,
      ordered_on: on,
      campaign_id: campaign,
      status,
    })),
    order_line: tickets.flatMap(({ lines }, index) =>
      lines.map(({ product = null, quantity, cents, cost = null }, position) => ({
        order_id: `T${index + 1}`,
        line_number: position + 1,
        product_id: product,
        quantity: quantity ?? (cents < 0 ? -1 : 1),
        discount: 0,
        net_amount: cents,
        cost_amount: cost,
        is_return: cents < 0,
      })),
    ),
  };
}
