import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioNames, scenarios, type Scenario } from '../../../../src/collect';
import type { Parameter } from '../../../../src/collect/casestudy/core/parameter';
import type { Text } from '../../../../src/relationship/text';
import { storeTables, sqlName, type StoreTable } from '../../../../src/store';
import { generated, type Generated } from '../tables';

const isWritten = ({ fr, en }: Text): boolean => fr.trim() !== '' && en.trim() !== '';

/* What every scenario must keep, whatever it simulates. */
describe.each(scenarioNames)('the scenario %s', (name) => {
  const scenario: Scenario = scenarios[name];
  const base = { scenario: name, size: 60, months: 18, seed: 42, locale: 'fr' } as const;
  let first: Generated;
  beforeAll(async () => {
    first = await generated({ ...base, truth: true });
  });
  afterAll(() => first.close());

  test.each(Object.entries<Parameter>(scenario.parameters))(
    '%s says what it is and where it comes from',
    (_, parameter) => {
      const { minimum, maximum } = parameter.unit;
      expect(parameter.value).toBeGreaterThanOrEqual(minimum);
      expect(parameter.value).toBeLessThanOrEqual(maximum);
      expect(isWritten(parameter.unit) && isWritten(parameter.description)).toBe(true);
      expect(isWritten('source' in parameter ? parameter.source : parameter.assumption)).toBe(true);
      expect(JSON.stringify(parameter)).not.toContain("'");
    },
  );

  test('holds every number that has a source to a target, or says why nothing observes it', () => {
    const sourced = Object.entries<Parameter>(scenario.parameters).filter(([, parameter]) => 'source' in parameter);
    const names = [...sourced.map(([key]) => key), ...Object.keys(scenario.series)];
    const watched = scenario.targets.flatMap(({ parameters = [] }) => parameters);
    const hidden = Object.keys(scenario.unobserved);
    expect(names.filter((key) => !watched.includes(key) && !hidden.includes(key))).toEqual([]);
    expect(hidden.filter((key) => watched.includes(key) || !names.includes(key))).toEqual([]);
    const known = new Set([...Object.keys(scenario.parameters), ...Object.keys(scenario.series)]);
    expect(watched.filter((key) => !known.has(key))).toEqual([]);
    expect(Object.values(scenario.unobserved).every(isWritten)).toBe(true);
  });

  test('states targets that can be missed, and why they may be off by so much', () => {
    const ids = scenario.targets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, description, source, because, tolerance, customers, months } of scenario.targets) {
      expect([description, source, because].every(isWritten), id).toBe(true);
      expect(JSON.stringify([description, source, because]), id).not.toContain("'");
      expect(tolerance, id).toBeGreaterThan(0);
      expect(customers, id).toBeLessThanOrEqual(scenario.customersOf.medium);
      expect(months, id).toBeLessThanOrEqual(36);
    }
  });

  test('is told in both languages', () => {
    expect([scenario.title, scenario.company, ...scenario.story].every(isWritten)).toBe(true);
  });

  test('the store admits every row', () => {
    expect(first.report.rowsQuarantined).toEqual({});
    expect(first.report.rowsKept).toBe(first.report.rowsRead);
    expect(first.report.rows.customer).toBe(60);
  });

  test('same options, same rows; another seed, others', async () => {
    const again = await generated({ ...base, batchSize: 7 });
    const other = await generated({ ...base, seed: 43 });
    expect(again.hashes).toEqual(first.hashes);
    expect(other.hashes.customer).not.toBe(first.hashes.customer);
    again.close();
    other.close();
  });

  test('the setting follows the language', async () => {
    const english = await generated({ ...base, size: 40, locale: 'en' });
    expect(english.report.rowsQuarantined).toEqual({});
    expect(await english.session.value('SELECT string_agg(DISTINCT country) FROM crm.customer')).toBe('United Kingdom');
    expect(await first.session.value('SELECT string_agg(DISTINCT country) FROM crm.customer')).toBe('France');
    for (const { table, column } of [
      { table: 'product', column: 'name' },
      { table: 'campaign', column: 'name' },
      { table: 'channel', column: 'name' },
    ]) {
      const french = `SELECT count(*) FROM crm.${table} WHERE regexp_matches(${column}, '[éèêàçœ]')`;
      expect(await english.session.value(french), table).toBe(0);
    }
    english.close();
  });

  test('nothing lies outside the months', async () => {
    for (const table of storeTables) {
      for (const { name: column, type } of table.columns) {
        if (type !== 'date' || notEvents.has(`${table.name}.${column}`)) continue;
        const outside = `SELECT count(*) FROM crm.${table.name} WHERE ${column} NOT BETWEEN DATE '2023-01-01' AND DATE '2024-06-30'`;
        expect(await first.session.value(outside), `${table.name}.${column}`).toBe(0);
      }
    }
  });

  test('a customer’s rows do not depend on how many others there are', async () => {
    const larger = await generated({ ...base, size: 75 });
    // A company with more customers aims higher.
    const ofCustomers = storeTables.filter(({ name: table }) => table !== 'target');
    for (const table of ofCustomers) expect(await missingRows(first, larger, table), table.name).toBe(0);
    larger.close();
  });

  test('appending months changes nothing that was there', async () => {
    const longer = await generated({ ...base, appended: [6] });
    expect(longer.report.customers).toBe(80);
    for (const table of storeTables) expect(await missingRows(first, longer, table), table.name).toBe(0);
    expect(longer.report.rows.customer).toBeGreaterThan(first.report.rows.customer);
    longer.close();
  });

  test('aims at something in every year, each target by a channel or by a seller', async () => {
    const { session } = first;
    expect(await session.value('SELECT count(DISTINCT year(month_on)) FROM crm.target WHERE revenue > 0')).toBe(2);
    expect(await session.value('SELECT sum(new_customers)::INTEGER FROM crm.target')).toBeGreaterThan(5);
    const unclear = '(channel_id IS NULL) = (employee_id IS NULL)';
    expect(await session.value(`SELECT count(*) FROM crm.target WHERE ${unclear}`)).toBe(0);
    const whole = `SELECT (SELECT sum(net_amount) FROM crm.order_line) / sum(revenue)::DOUBLE FROM crm.target`;
    const attained = await session.value<number>(whole);
    expect(attained).toBeGreaterThan(0.4);
    expect(attained).toBeLessThan(2.5);
  });

  test('the truth has a row a customer and month, and stays out of the store', async () => {
    const { session } = first;
    expect(await session.value('SELECT count(DISTINCT customer_id) FROM truth.relationship')).toBe(60);
    expect(
      await session.value('SELECT count(*) - count(DISTINCT (customer_id, month_end)) FROM truth.relationship'),
    ).toBe(0);
    const known = 'SELECT count(*) FROM truth.relationship ANTI JOIN crm.customer USING (customer_id)';
    expect(await session.value(known)).toBe(0);
  });
});

/** Dates that may lie before the first day or after the last: they tell of what is planned, or was before. */
const notEvents = new Set([
  'employee.hired_on',
  'deal.expected_on',
  'payment.due_on',
  'onboarding_step.due_on',
  'enrolment.term_starts_on',
  'enrolment.term_ends_on',
]);

/** Rows of a table in one case study that the other lacks. Shared costs of campaigns depend on the number of customers. */
async function missingRows(some: Generated, more: Generated, table: StoreTable): Promise<number> {
  const columns = table.columns
    .map(({ name }) => name)
    .filter((name) => !(table.name === 'campaign' && name === 'cost'));
  const select = `SELECT ${columns.map(sqlName).join(', ')} FROM crm.${table.name}`;
  const rows = new Set((await more.session.rows(select)).map((row) => JSON.stringify(row)));
  return (await some.session.rows(select)).filter((row) => !rows.has(JSON.stringify(row))).length;
}
