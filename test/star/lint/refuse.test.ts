import { describe, expect, test } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import type { Problem } from '../../../src/common';
import { refuseBroken, refuseUnsound, starSpec, type MeasureSpec, type StarSpec, type Text } from '../../../src/star';

const text = (fr: string, en: string): Text => ({ fr, en });

/** The kit's own model with one measure more. */
function withMeasure(more: Partial<MeasureSpec>): StarSpec {
  const [pattern] = starSpec.measures;
  if (pattern === undefined) throw new Error('No measure');
  const other = { ...pattern, id: 'other', name: text('Autre mesure', 'Other measure') };
  return { ...starSpec, measures: [...starSpec.measures, { ...other, dax: () => '1 + 1', ...more }] };
}

const withTableNamed = (id: string, name: Text): StarSpec => ({
  ...starSpec,
  tables: starSpec.tables.map((table) => (table.id === id ? { ...table, name } : table)),
});

const looped: StarSpec = {
  ...starSpec,
  relationships: [
    ...starSpec.relationships,
    {
      from: { table: 'customer', column: 'customer_key' },
      to: { table: 'sales', column: 'customer_key' },
      active: true,
    },
  ],
};

/** The kit's own model with one defect, and what the refusal says of it in French and English. */
const defects: readonly (readonly [what: string, spec: StarSpec, fr: string, en: string])[] = [
  [
    'a measure with the name of another',
    withMeasure({ name: text('chiffre d’affaires', 'REVENUE') }),
    '- [chiffre d’affaires]\u202f: Porte le même nom que [Chiffre d’affaires].',
    '- [REVENUE]: Bears the same name as [Revenue].',
  ],
  [
    'a measure with the name of a column of its table',
    withMeasure({ name: text('Montant net', 'Net amount') }),
    '- [Montant net]\u202f: Porte le même nom que Ventes[Montant net].',
    '- [Net amount]: Bears the same name as Sales[Net amount].',
  ],
  [
    'a table with the name of another',
    withTableNamed('product', text('clients', 'customer')),
    'clients',
    '- customer: Bears the same name as Customer.',
  ],
  [
    'a measure that asks for a column that is not there',
    withMeasure({ dax: (n) => `SUM ( ${n.column('sales', 'turnover')} )` }),
    '- [Autre mesure]\u202f: La formule demande «\u202fsales.turnover\u202f», que le modèle n’a pas.',
    '- [Other measure]: The formula asks for “sales.turnover”, which the model does not have.',
  ],
  [
    'a measure that writes a column that is not there',
    withMeasure({ dax: (n) => `SUM ( ${n.table('sales')}[Turnover] )` }),
    '- [Autre mesure]\u202f: La colonne Ventes[Turnover] n’existe pas.',
    '- [Other measure]: There is no column Sales[Turnover].',
  ],
  [
    'a relationship that closes a loop',
    looped,
    '- customer.customer_key → sales.customer_key\u202f: Ferme une boucle',
    '- customer.customer_key → sales.customer_key: Closes a loop',
  ],
  [
    'a table with a name that Power BI keeps for itself',
    withTableNamed('sales', text('Measures', 'Measures')),
    '- Measures\u202f: Ce nom de table est déjà pris dans Power BI.',
    '- Measures: This table name is already taken in Power BI.',
  ],
  [
    'a name that Power BI forbids',
    withTableNamed('sales', text('Ventes\t2024', 'Sales\t2024')),
    'Le nom contient un caractère de contrôle.',
    'The name contains a control character.',
  ],
];

/** What a call is refused with. */
async function refusal(call: () => unknown): Promise<Problem> {
  try {
    await call();
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') return error as Problem;
    throw error;
  }
  throw new Error('Nothing was refused');
}

test('the kit’s own model is not refused', () => {
  expect(() => refuseUnsound(starSpec)).not.toThrow();
});

describe.each(defects)('a model with %s', (_, spec, fr, en) => {
  test('is refused by name, in both languages', async () => {
    const problem = await refusal(() => refuseUnsound(spec));
    expect(problem.describe('fr')).toContain(fr);
    expect(problem.describe('en')).toContain(en);
    expect(problem.describe('fr')).toMatch(/^Le modèle est refusé, défauts\u202f: \d+\.\n- /);
  });

  test('is refused when a project is published', async () => {
    expect((await refusal(() => refuseBroken(spec))).describe('en')).toContain(en);
  });

  test('stops the build of the kit before anything is written', async () => {
    const lines: string[] = [];
    const problem = await refusal(() => build({ spec, log: (line) => lines.push(line) }));
    expect(problem.describe('en')).toContain(en);
    expect(lines).toEqual(['Checking the model…']);
  });
});

test('what only readers would stumble over stops the kit’s build, not a publication', async () => {
  const spec = withMeasure({ description: text('', '') });
  expect((await refusal(() => refuseUnsound(spec))).describe('en')).toContain('- [Other measure]: A text is missing');
  expect(() => refuseBroken(spec)).not.toThrow();
});

test('a model with many defects tells the first twenty and how many there are', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `measure ${at}`);
  const spec: StarSpec = {
    ...starSpec,
    measures: [
      ...starSpec.measures,
      ...names.flatMap((name) =>
        withMeasure({ id: name, name: text(name, name), dax: () => '1 /' }).measures.slice(-1),
      ),
    ],
  };
  const problem = await refusal(() => refuseUnsound(spec));
  expect(problem.describe('en').match(/^- /gm)).toHaveLength(20);
  expect(Number(/defects: (\d+)/.exec(problem.describe('en'))?.[1])).toBeGreaterThanOrEqual(60);
});
