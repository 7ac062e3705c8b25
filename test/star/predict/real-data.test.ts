import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/collect';
import { buildStar } from '../../../src/star';
import {
  fitBgNbd,
  fitGammaGamma,
  purchaseModel,
  type PurchaseHistories,
  type SpendHistories,
} from '../../../src/star/predict';
import { openStore } from '../../../src/store';
import { historiesOf, type SimulatedCustomer } from './simulated';

/*
 * The CDNOW data of the literature and UCI Online Retail are not ours to ship: these tests run where RELATA_REAL_DATA
 * names a folder with `cdnow/` (CDNOW_master.txt, CDNOW_sample.txt, cdnow_customers_summary.csv) and `online-retail/`.
 */
const folder = process.env['RELATA_REAL_DATA'] ?? '';
const here = folder === '' ? describe.skip : describe;

const dayNumber = (yyyymmdd: string): number =>
  Date.UTC(Number(yyyymmdd.slice(0, 4)), Number(yyyymmdd.slice(4, 6)) - 1, Number(yyyymmdd.slice(6))) / 86_400_000;
const cutOff = dayNumber('19970930');

/** Customers of a CDNOW file until the cut-off of the literature: purchases of one day are one. */
async function cdnow(file: string, customerColumn: number): Promise<SimulatedCustomer[]> {
  const text = await readFile(join(folder, 'cdnow', file), 'utf8');
  const byCustomer = new Map<string, Map<number, number>>();
  for (const line of text.split('\n').filter((candidate) => /^\s*\d/.test(candidate))) {
    const fields = line.trim().split(/\s+/);
    const day = dayNumber(fields.at(-3) ?? '');
    if (day > cutOff) continue;
    const id = fields[customerColumn] ?? '';
    const days = byCustomer.get(id) ?? new Map<number, number>();
    days.set(day, (days.get(day) ?? 0) + Math.round(Number(fields.at(-1)) * 100));
    byCustomer.set(id, days);
  }
  return [...byCustomer.values()].map((days) => {
    const ordered = [...days].sort(([left], [right]) => left - right);
    return { days: ordered.map(([day]) => day), cents: ordered.map(([, cents]) => cents) };
  });
}

/** Those with something spent: the model knows no free purchase. */
function spending({ repeats, amounts }: SpendHistories): SpendHistories {
  const paid = amounts.map((amount) => (amount > 0 ? 1 : 0));
  const kept = (column: Float64Array) => column.filter((_, index) => paid[index] === 1);
  return { repeats: kept(repeats), amounts: kept(amounts), customers: paid.filter((one) => one === 1) };
}

here('CDNOW, one customer in ten', () => {
  it('gives the parameters of the summary file', async () => {
    const text = await readFile(join(folder, 'cdnow', 'cdnow_customers_summary.csv'), 'utf8');
    const rows = text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map(Number));
    const column = (index: number) => Float64Array.from(rows, (row) => row[index] ?? 0);
    const histories: PurchaseHistories = {
      repeats: column(1),
      lastWeeks: column(2),
      ageWeeks: column(3),
      customers: new Float64Array(rows.length).fill(1),
    };
    const { parameters, logLikelihood } = fitBgNbd(histories);
    expect(rows).toHaveLength(2357);
    expect(parameters.r).toBeCloseTo(0.242593, 5);
    expect(parameters.alpha).toBeCloseTo(4.413532, 4);
    expect(parameters.a).toBeCloseTo(0.792886, 5);
    expect(parameters.b).toBeCloseTo(2.425753, 4);
    expect(logLikelihood).toBeCloseTo(-9582.4256, 3);
  });

  it('gives those of the transactions', async () => {
    const { purchases, spend } = historiesOf(await cdnow('CDNOW_sample.txt', 1), cutOff);
    const { parameters, logLikelihood } = fitBgNbd(purchases);
    expect(parameters.r).toBeCloseTo(0.242595, 5);
    expect(parameters.alpha).toBeCloseTo(4.413602, 4);
    expect(parameters.a).toBeCloseTo(0.792922, 5);
    expect(parameters.b).toBeCloseTo(2.425907, 4);
    expect(logLikelihood).toBeCloseTo(-9582.4292, 3);
    const amounts = fitGammaGamma(spending(spend));
    expect(amounts.parameters.p).toBeCloseTo(6.25, 2);
    expect(amounts.parameters.q).toBeCloseTo(3.74, 2);
    expect(amounts.parameters.gamma).toBeCloseTo(15.44, 2);
    expect(amounts.logLikelihood).toBeCloseTo(-4055.92, 2);
  });
});

here('CDNOW, everybody', () => {
  it('gives the parameters found before', async () => {
    const { purchases, spend } = historiesOf(await cdnow('CDNOW_master.txt', 0), cutOff);
    const { parameters, logLikelihood } = fitBgNbd(purchases);
    expect(purchases.repeats).toHaveLength(23_570);
    expect(parameters.r).toBeCloseTo(0.25162, 5);
    expect(parameters.alpha).toBeCloseTo(4.78894, 4);
    expect(parameters.a).toBeCloseTo(0.72343, 5);
    expect(parameters.b).toBeCloseTo(2.16109, 4);
    expect(logLikelihood).toBeCloseTo(-95368.444, 2);
    const amounts = fitGammaGamma(spending(spend)).parameters;
    expect(amounts.p).toBeCloseTo(6.275, 2);
    expect(amounts.q).toBeCloseTo(3.624, 2);
    expect(amounts.gamma).toBeCloseTo(14.984, 2);
  });
});

here('UCI Online Retail', () => {
  it('shows no drop-out, and says so', async () => {
    const store = await openStore({ memoryLimit: '1GB' });
    await importFiles(store, { paths: [join(folder, 'online-retail')], locale: 'en' });
    const { prediction, session } = await buildStar(store, { locale: 'en' });
    expect(prediction?.purchases).toMatchObject({ fitted: false, why: 'no-drop-out' });
    expect(prediction?.spend).toMatchObject({ fitted: true });
    expect(await session.value('SELECT COUNT(alive_probability) FROM star.relationship')).toBe(0);
    store.session.close();
  });

  it('has the likelihood found before, that of a model without drop-out', async () => {
    const store = await openStore();
    const path = join(folder, 'online-retail', '*.csv').replaceAll('\\', '/');
    const [x, last, age, customers] = await store.session.numbers(`
      WITH days AS (
        SELECT DISTINCT CustomerID AS id, CAST(InvoiceDate AS DATE) AS day FROM read_csv('${path}')
        WHERE CustomerID IS NOT NULL AND Quantity > 0 AND UnitPrice > 0 AND InvoiceNo NOT LIKE 'C%'
      )
      SELECT COUNT(*) - 1, (MAX(day) - MIN(day)) / 7, (DATE '2011-12-09' - MIN(day)) / 7, 1
      FROM days GROUP BY id ORDER BY id`);
    store.session.close();
    const none = new Float64Array();
    const histories = {
      repeats: x ?? none,
      lastWeeks: last ?? none,
      ageWeeks: age ?? none,
      customers: customers ?? none,
    };
    const { parameters, logLikelihood, nbdLogLikelihood } = fitBgNbd(histories);
    expect(histories.repeats).toHaveLength(4338);
    expect(parameters.r).toBeCloseTo(0.8265, 3);
    expect(parameters.alpha).toBeCloseTo(9.84, 2);
    expect(logLikelihood).toBeCloseTo(-37645.54, 1);
    // A drop-out of one in two thousand per purchase explains a trifle more: far from what chance would.
    expect(nbdLogLikelihood).toBeCloseTo(-37645.66, 1);
    expect(logLikelihood - nbdLogLikelihood).toBeLessThan(0.2);
    expect(purchaseModel(histories)).toMatchObject({ why: 'no-drop-out' });
  });
});
