import { expect, test } from 'vitest';
import { generateCaseStudy, scenarioNames, type ScenarioName } from '../../src/collect';
import { buildStar, sqlName, type Star } from '../../src/star';
import { openStore } from '../../src/store';

async function starOf(scenario: ScenarioName, appended: readonly number[]): Promise<Star> {
  const store = await openStore();
  const report = await generateCaseStudy(store, { scenario, size: 80, months: 14, appended, locale: 'fr' });
  return buildStar(store, { locale: 'fr', scenario: report.kind, completeUntil: report.end });
}

/** Facts of the months before: each row says what was known then. */
const dated: Readonly<Record<string, string>> = {
  relationship: 'month_end_key',
  sales: 'date_key',
  campaign_contacts: 'date_key',
  surveys: 'date_key',
};

test.each(scenarioNames)(
  '%s: appending months changes no row of the month ends before, nor any fact or key',
  async (scenario) => {
    const before = await starOf(scenario, []);
    const after = await starOf(scenario, [5]);
    for (const [table, day] of Object.entries(dated)) {
      const spec = before.spec.tables.find(({ id }) => id === table);
      if (spec === undefined) continue;
      const columns = spec.columns.map(({ id }) => sqlName(id)).join(', ');
      const rows = (star: Star) =>
        star.session.rows(
          `SELECT ${columns} FROM star.${table} WHERE ${day} <= 20240229 ORDER BY ${spec.orderBy.map(sqlName).join(', ')}`,
        );
      const [then, now] = [await rows(before), await rows(after)];
      expect(then.length, table).toBeGreaterThan(0);
      expect(now, table).toEqual(then);
    }
    for (const star of [before, after]) star.session.close();
  },
);
