import type { Session } from '../../store';
import type { TrueEffect, TrueMonth } from './core/truth';
import type { Lived } from './scenarios';
import { tableLike, TableWriter, type AppendedColumn } from './writer';

/*
 * The latent truth behind a case study, for the instructor alone. It is kept in a schema of its own that neither the
 * store nor the star ever reads.
 */

const levelNames = ['satisfaction', 'trust', 'commitment', 'habit', 'constraint', 'engagement'] as const;
const decimal = (name: string): AppendedColumn => ({ name, type: 'decimal' });

type Level = (typeof levelNames)[number];

interface TrueMonthRow extends Readonly<Record<Level, number>>, Pick<TrueMonth, 'stage' | 'loyalty'> {
  readonly customer_id: string;
  readonly month_end: number;
  readonly is_leaving: boolean;
}

/** One row a customer and month end, from registration on; levels in standard deviations around 0. */
const monthColumns: readonly AppendedColumn[] = [
  { name: 'customer_id', type: 'text' },
  { name: 'month_end', type: 'date' },
  ...levelNames.map(decimal),
  { name: 'is_leaving', type: 'boolean' },
  { name: 'stage', type: 'text' },
  { name: 'loyalty', type: 'text' },
];

/** One row a customer and campaign that moved him: purchases expected beyond those that would have come anyway. */
const effectColumns: readonly AppendedColumn[] = [
  { name: 'customer_id', type: 'text' },
  { name: 'campaign_id', type: 'text' },
  decimal('purchases'),
];

/** The tables of the schema `truth`. */
export const truthTables = { relationship: monthColumns, campaign_effect: effectColumns } as const;

/** Creates the schema `truth` with its empty tables. */
export async function createTruth(session: Session): Promise<void> {
  const tables = Object.entries(truthTables).map(([name, columns]) => tableLike('truth', name, columns));
  await session.run(['CREATE SCHEMA truth', ...tables].join(';'));
}

/** Digits that agree on every machine and are still far finer than any use of them. */
const rounded = (level: number): number => Math.round(level * 10_000) / 10_000;

/** Writes the truth to `truth.relationship` and `truth.campaign_effect`. */
export class TruthWriter {
  private constructor(
    private readonly months: TableWriter<TrueMonthRow>,
    private readonly effects: TableWriter<{ customer_id: string; campaign_id: string; purchases: number }>,
  ) {}

  static async open(session: Session): Promise<TruthWriter> {
    await createTruth(session);
    return new TruthWriter(
      await TableWriter.open(session, 'truth', 'relationship', monthColumns),
      await TableWriter.open(session, 'truth', 'campaign_effect', effectColumns),
    );
  }

  add({ customerCode, months, effects }: Lived): void {
    for (const month of months) this.months.add(monthRow(customerCode, month));
    for (const effect of effects) this.effects.add(effectRow(customerCode, effect));
  }

  close(): void {
    this.months.close();
    this.effects.close();
  }
}

function monthRow(customer: string, month: TrueMonth): TrueMonthRow {
  return {
    customer_id: customer,
    month_end: month.monthEnd,
    satisfaction: rounded(month.satisfaction),
    trust: rounded(month.trust),
    commitment: rounded(month.commitment),
    habit: rounded(month.habit),
    constraint: rounded(month.constraint),
    engagement: rounded(month.engagement),
    is_leaving: month.leaving,
    stage: month.stage,
    loyalty: month.loyalty,
  };
}

const effectRow = (customer: string, { campaign, purchases }: TrueEffect) => ({
  customer_id: customer,
  campaign_id: campaign,
  purchases: rounded(purchases),
});
