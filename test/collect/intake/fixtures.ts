import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Problem } from '../../../src/common';
import { importFiles, type ImportOptions, type ImportReport, type Mapping } from '../../../src/collect/intake';
import { openStore, type Row } from '../../../src/store';

/** A folder of files that is gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

export interface Imported {
  readonly report: ImportReport;
  readonly products: readonly Row[];
  readonly customers: readonly Row[];
  readonly lines: readonly Line[];
}

/** One admitted line, with its order's facts. */
export interface Line extends Row {
  readonly customer: string | null;
  readonly day: string;
  readonly product: string | null;
  readonly quantity: number;
  readonly cents: number;
  readonly discount: number | null;
}

export async function importFolder(base: string, options: Partial<ImportOptions> = {}): Promise<Imported> {
  const store = await openStore({ threads: 1 });
  try {
    const report = await importFiles(store, { paths: ['.'], base, ...options });
    const lines = await store.session
      .rows<Line>(`SELECT customer_id AS customer, CAST(ordered_on AS VARCHAR) AS day, product_id AS product,
        quantity, net_amount AS cents, discount, order_id, is_return
      FROM crm.order_line JOIN crm.sales_order USING (order_id)
      ORDER BY customer, day, product, quantity, cents`);
    const products = await store.session.rows('SELECT product_id, name, category FROM crm.product ORDER BY product_id');
    const customers = await store.session.rows(
      'SELECT customer_id, name, country, city FROM crm.customer ORDER BY customer_id',
    );
    return { report, lines, products, customers };
  } finally {
    store.session.close();
  }
}

/** Imports one file of this text. */
export async function importText(text: string | Buffer, mapping?: Mapping, name = 'sales.csv'): Promise<Imported> {
  return importFolder(await folderOf({ [name]: text }), { mapping });
}

/** The problem that an import ends with. */
export async function problemOf(importing: Promise<unknown>): Promise<Problem> {
  const error: unknown = await importing.then(
    () => new Error('the import went through'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw error;
}
