import fc from 'fast-check';
import type { Table } from './data-view';
import { seeded } from './random';

const stages = ['Pré-relation', 'Développement', 'Maturité', 'Déclin', 'Perdu', 'Autre'];

export interface HistoryOptions {
  readonly customers: number;
  readonly months: number;
  /** Texts of the legend, by customer; none without. */
  readonly legend?: (customer: number) => string;
  readonly seed?: number;
}

/** Customers seen once a month, later ones from later months on, in no order of time: the same for the same seed. */
export function historyTable({ customers, months, legend, seed = 1 }: HistoryOptions): Table {
  const random = seeded(seed);
  const rows: { customer: number; month: number; age: number; stage: number; cooperation: number; value: number }[] =
    [];
  for (let customer = 0; customer < customers; customer++) {
    const begin = Math.floor((customer / customers) * months);
    let stage = 0;
    for (let month = begin; month < months; month++) {
      if (random() < 0.2) stage = Math.min(4, Math.max(0, stage + (random() < 0.8 ? 1 : -2)));
      const cooperation = Math.round((20 + 12 * stage * (4 - stage) + 20 * random()) * 10) / 10;
      rows.push({ customer, month, age: month - begin, stage, cooperation, value: Math.round(100 * random()) });
    }
  }
  rows.sort(
    (a, b) => ((a.customer * 7919 + a.month * 104_729) % 1009) - ((b.customer * 7919 + b.month * 104_729) % 1009),
  );
  const grouping = (displayName: string, values: readonly unknown[]) => ({ displayName, values });
  return {
    groupings: {
      customer: grouping(
        'Client',
        rows.map(({ customer }) => `Client ${customer}`),
      ),
      period: grouping(
        'Mois',
        rows.map(({ month }) => new Date(Date.UTC(2023, month + 1, 0))),
      ),
      stage: grouping(
        'Étape',
        rows.map(({ stage }) => stages[stage]),
      ),
      ...(legend && {
        legend: grouping(
          'Cohorte',
          rows.map(({ customer }) => legend(customer)),
        ),
      }),
    },
    measures: {
      relationshipAge: grouping(
        'Ancienneté',
        rows.map(({ age }) => age),
      ),
      cooperation: grouping(
        'Coopération',
        rows.map(({ cooperation }) => cooperation),
      ),
      value: grouping(
        'Valeur',
        rows.map(({ value }) => value),
      ),
    },
  };
}

/** A few to many customers with some months of history, with or without groups. */
export const customersOverTime: fc.Arbitrary<Table> = fc
  .record({
    customers: fc.constantFrom(1, 2, 7, 60, 200),
    months: fc.constantFrom(1, 2, 9, 30),
    legend: fc.constantFrom(
      undefined,
      (customer: number) => `Cohorte ${2020 + (customer % 4)}`,
      (customer: number) => ['Paris', 'Lyon', 'Lille, Roubaix et Tourcoing', ''][customer % 4] ?? '',
      (customer: number) => `T${(customer % 4) + 1} ${2015 + (customer % 7)}`,
    ),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(historyTable);

/** The same tables with some of their fields left out; the customer stays. */
export function withoutSome(tables: fc.Arbitrary<Table>): fc.Arbitrary<Table> {
  return tables.chain((table) => {
    const roles = [...Object.keys(table.groupings), ...Object.keys(table.measures)].filter(
      (role) => role !== 'customer',
    );
    return fc.subarray(roles, { maxLength: 3 }).map((left) => {
      const keep = <T>(columns: Readonly<Record<string, T>>): Record<string, T> =>
        Object.fromEntries(Object.entries(columns).filter(([role]) => !left.includes(role)));
      return { groupings: keep(table.groupings), measures: keep(table.measures) };
    });
  });
}
