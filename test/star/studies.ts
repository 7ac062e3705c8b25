import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  generateCaseStudy,
  importFiles,
  scenarioNames,
  type CaseStudyOptions,
  type ScenarioName,
} from '../../src/collect';
import { buildStar, type Star } from '../../src/star';
import { openStore } from '../../src/store';

/** The small case study of every scenario, and an import of nothing but sales: who, when, how much. */
export const studies = [...scenarioNames, 'import'] as const;
export type Study = (typeof studies)[number];

export async function starOf(study: Study): Promise<Star> {
  return study === 'import' ? importedStar() : scenarioStar({ scenario: study, size: 'small' });
}

async function scenarioStar(options: CaseStudyOptions & { scenario: ScenarioName }): Promise<Star> {
  const store = await openStore();
  const { kind, end } = await generateCaseStudy(store, { locale: 'en', ...options });
  return buildStar(store, { locale: 'en', scenario: kind, completeUntil: end });
}

/** The sales of a small shop, written as a file of three columns and imported. */
async function importedStar(): Promise<Star> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-study-'));
  try {
    await writeFile(join(folder, 'sales.csv'), await salesOfAShop());
    const store = await openStore();
    await importFiles(store, { paths: ['sales.csv'], base: folder });
    return await buildStar(store, { locale: 'en' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function salesOfAShop(): Promise<string> {
  const { session } = await scenarioStar({ scenario: 'retail', size: 150 });
  const rows = await session.rows<{ line: string }>(`
    SELECT customer_code || ',' || date || ',' || SUM(net_amount) AS line
    FROM star.sales JOIN star.customer USING (customer_key) JOIN star.date USING (date_key)
    WHERE customer_key <> -1
    GROUP BY order_number, customer_code, date ORDER BY date, customer_code, line`);
  session.close();
  return ['customer,date,amount', ...rows.map(({ line }) => line), ''].join('\n');
}
