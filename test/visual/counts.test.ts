import { describe, expect, test } from 'vitest';
import { total } from '../../src/visual/data/groups';
import type { Table } from './harness/data-view';
import { pictureOf, portfolio, settings } from './harness/node';
import { lifecycleOf } from '../../src/visual/views/lifecycle/statistics';
import { pyramidOf } from '../../src/visual/views/pyramid/statistics';
import { views } from '../../src/visual/views/views';
import type { Picture } from '../../src/visual/views/picture';
import type { TierCuts } from '../../src/visual/settings/settings';

const column = (values: readonly unknown[], displayName = 'x') => ({ displayName, values });
const names = (count: number) =>
  column(
    Array.from({ length: count }, (_, i) => `c${i}`),
    'Client',
  );

const viewOf = (id: string) => views.find((view) => view.id === id) ?? views[0];
const subline = (picture: Picture, id: string): string => viewOf(id)?.finding(picture).subline ?? '';
const said = (picture: Picture, id: string): string => {
  const { back = [], front = [] } = viewOf(id)?.scene(picture) ?? {};
  return [...back, ...front].map((shape) => (shape.kind === 'text' ? shape.text : '')).join('|');
};

describe('the number of a stage', () => {
  const cooperation = [10, 20, 90, 30, 34.4, 70, null];
  const stage = ['Perdu', 'Perdu', 'Perdu', 'Maturité', 'Maturité', 'Déclin', 'Déclin'];
  const table: Table = {
    groupings: { customer: names(7), stage: column(stage) },
    measures: { cooperation: column(cooperation) },
  };

  test('its median cooperation is that of its customers, wherever the curve runs', () => {
    const { targets } = viewOf('lifecycle')?.scene(pictureOf(table)) ?? { targets: [] };
    const told = targets.map(({ id, facts }) => [id, facts.find(({ name }) => name === 'Coopération médiane')?.value]);
    expect(Object.fromEntries(told)).toEqual({
      'stage-pre-relationship': undefined,
      'stage-development': undefined,
      'stage-maturity': '32,2',
      'stage-decline': '70',
      'stage-lost': '20',
    });
  });

  test('changes also by who left for a stage that nobody knows', () => {
    const previousStage = column(['Maturité', 'Maturité', 'Déclin']);
    const now = column([null, 'Maturité', 'VIP']);
    const { movements } =
      lifecycleOf(portfolio({ groupings: { customer: names(3), stage: now, previousStage }, measures: {} })) ?? {};
    expect(movements?.deltas).toEqual([0, 0, -1, -1, 0]);
    expect(movements?.left).toEqual([0, 0, 1, 1, 0]);
    expect(movements?.any).toBe(true);
  });

  test('a share of a total that is not positive is left out', () => {
    const value = column([-10, 4, 1, 1, 1, 1, 1]);
    const text = said(pictureOf({ ...table, measures: { ...table.measures, value } }), 'lifecycle');
    expect(text).toMatch(/-5\s€/);
    expect(text).not.toMatch(/–\sde la valeur/);
  });
});

describe('tiers of the period before', () => {
  const methods: TierCuts[] = [
    { method: 'rank', heavy: 0.2, medium: 0.5 },
    { method: 'value', heavy: 0.5, medium: 0.8 },
    { method: 'amount', heavy: 50, medium: 20 },
    settings.tiers,
  ];

  test.each(methods)('$method: who was not there is new, not a non-consumer', (tiers) => {
    const period = column(['2025-01', '2025-01', '2025-02', '2025-02', '2025-02']);
    const customer = column(['a', 'b', 'a', 'b', 'c']);
    const table = { groupings: { customer, period }, measures: { value: column([100, 30, 100, 0, 70]) } };
    const { migration } = pyramidOf(portfolio(table, { tiers })) ?? {};
    expect(migration).toMatchObject({ known: 2, newcomers: 1 });
  });

  test.each(methods)('$method: a previous value that is blank for everybody tells of no movement', (tiers) => {
    const measures = { value: column([100, 30, 0]), previousValue: column([null, null, null]) };
    const pyramid = pyramidOf(portfolio({ groupings: { customer: names(3) }, measures }, { tiers }));
    expect(pyramid?.count).toBe(3);
    expect(pyramid?.migration).toBeUndefined();
  });
});

describe('customers whose class nobody knows', () => {
  const tier = column(['Gros', 'Petits', null, 'VIP']);
  const stage = column(['Maturité', 'Perdu', null, 'VIP']);
  const loyalty = column(['Fidèle', 'Prospect', null, 'Non classé']);
  const value = column([40, 30, 20, 10]);
  const table: Table = { groupings: { customer: names(4), stage, loyalty, tier }, measures: { value } };

  test.each(['triangle', 'butterfly'] as const)('%s: are counted beside the pyramid', (pyramid) => {
    expect(subline(pictureOf(table, { settings: { pyramid } }), 'pyramid')).toContain('2 clients sans palier connu');
  });

  test('nobody known is not nobody who bought', () => {
    const unknown = { ...table, groupings: { customer: names(4), tier: column(['a', 'b', 'c', null]) } };
    const sentence = viewOf('pyramid')?.finding(pictureOf(unknown)).sentences[0];
    expect(sentence).toContain('4 clients sans palier connu');
  });

  test('are counted by the overview too', () => {
    const text = subline(pictureOf(table), 'overview');
    expect(text).toContain('2 clients sans étape connue');
    expect(text).toContain('2 clients sans palier connu');
  });

  test('have no survey that they were not asked in', () => {
    const { front = [] } = viewOf('loyalty')?.scene(pictureOf(table, { width: 1600, height: 900 })) ?? {};
    const words = front.map((shape) => (shape.kind === 'text' ? shape.text : ''));
    const beside = words[words.lastIndexOf('Sans enquête') - 1];
    expect(beside).toMatch(/^10\s%$/);
  });
});

describe('numbers beyond measure', () => {
  test.each([1.7e308, 1e300, -1e300, 1e15])('%d leaves every picture finite and every number short', (huge) => {
    const many = Array.from({ length: 40 }, () => huge);
    const roles = ['cooperation', 'relationshipAge', 'behaviouralLoyalty', 'satisfaction', 'trust', 'value'];
    const table: Table = {
      groupings: {
        customer: names(40),
        stage: column(many.map((_, i) => ['Maturité', 'Perdu'][i % 2])),
        tier: column(many.map((_, i) => ['Gros', 'Petits'][i % 2])),
      },
      measures: Object.fromEntries(roles.map((role) => [role, column(many)])),
    };
    for (const { id } of views) {
      const picture = pictureOf(table);
      expect(JSON.stringify(viewOf(id)?.scene(picture).front)).not.toMatch(/NaN|Infinity/);
      for (const text of said(picture, id).split('|')) expect(text.replace(/[^0-9]/g, '').length).toBeLessThan(20);
    }
    expect(Number.isFinite(total(portfolio(table).measures.value))).toBe(true);
  });
});

test('another visual that highlights none of the customers leaves nobody in focus', () => {
  const nothing = [null, null, null, null];
  const table: Table = {
    groupings: {
      customer: names(4),
      stage: column(['Maturité', 'Déclin', 'Perdu', 'Perdu']),
      loyalty: column(['Fidèle', 'Inerte', 'Latent', 'Non classé']),
      tier: column(['Gros', 'Moyens', 'Petits', 'Petits']),
    },
    measures: {
      relationshipAge: column([10, 20, 30, 40]),
      cooperation: column([80, 60, 10, 5]),
      value: { ...column([40, 30, 20, 10]), highlights: nothing },
    },
  };
  for (const { id } of views) {
    const picture = pictureOf(table);
    expect(viewOf(id)?.finding(picture).sentences[0]).toMatch(/^(Sur )?0 client/);
    expect(said(picture, id)).toMatch(/sur 1/);
    expect(said(picture, id)).not.toContain('NaN');
  }
});
