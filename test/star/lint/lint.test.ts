import { describe, expect, test } from 'vitest';
import { lintRules, lintStar, type LintRule } from '../../../src/star/lint';
import { starSpec } from '../../../src/star/spec';
import type { ColumnType, NumberFormat, StarSpec } from '../../../src/star/spec/types';
import { current, group, item, parameter, plusGroup, plusMeasure, plusParameter } from './besides';
import { daxDefects } from './dax-defects';
import { shared, sharingDefects } from './sharing-defects';
import { clean, column, measure, plusColumn, plusFormula, text, withColumn, withTable } from './specimen';

const locales = ['fr', 'en'] as const;
const found = (spec: StarSpec, locale: 'fr' | 'en' = 'en') =>
  lintStar(spec, locale).map(({ rule, object }) => [rule, object]);

const renamed = (id: string, name: string): StarSpec => withTable(id, () => ({ name: text(name) }));
const [toDate, toCustomer] = clean.relationships as [StarSpec['relationships'][0], StarSpec['relationships'][0]];
const related = (...relationships: StarSpec['relationships']): StarSpec => ({ ...clean, relationships });

/** One defect a line: what is wrong with it, and the English name of what bears it. */
const defects: readonly (readonly [LintRule, StarSpec, object: string])[] = [
  ['id-clash', plusColumn('customer', column('city', 'text', text('Autre', 'Other'))), 'customer.city'],
  ['id-clash', plusMeasure(measure('revenue', text('Autre', 'Other'), () => '1 + 1')), 'revenue'],
  ['id-unknown', plusFormula((n) => `SUM ( ${n.column('sales', 'nothing')} )`), '[Probe]'],
  ['id-unknown', plusFormula((n) => `${n.measure('nothing')} + 1`), '[Probe]'],
  [
    'name-clash',
    withColumn('sales', 'quantity', { name: text('NUMÉRO DE LIGNE', 'LINE NUMBER') }),
    'Sales[LINE NUMBER]',
  ],
  [
    'name-clash',
    plusMeasure(measure('other', text('chiffre d’affaires', 'REVENUE'), () => '1 + 1', { table: 'customer' })),
    '[REVENUE]',
  ],
  ['name-clash', plusMeasure(measure('other', text('Montant net', 'Net amount'), () => '1 + 1')), '[Net amount]'],
  ['name-clash', withTable('customer', () => ({ name: text('VENTES', 'SALES') })), 'Sales'],
  [
    'name-clash',
    withTable('date', ({ hierarchies = [] }) => ({
      hierarchies: hierarchies.map((one) => ({ ...one, name: text('Année', 'Year') })),
    })),
    'Date[Year]',
  ],
  ['name-form', withColumn('customer', 'city', { name: text(' Ville', ' City') }), 'Customer[ City]'],
  ['name-form', renamed('customer', 'customer'), 'customer'],
  [
    'name-form',
    plusMeasure(measure('other', text('Autre\nmesure', 'Other\nmeasure'), () => '1 + 1')),
    '[Other\nmeasure]',
  ],
  ['name-form', renamed('customer', 'C'.repeat(101)), 'C'.repeat(101)],
  ['name-reserved', renamed('customer', 'Measures'), 'Measures'],
  ['name-reserved', renamed('customer', 'Datafolder'), 'Datafolder'],
  ['text-missing', withColumn('customer', 'city', { description: text(' ') }), 'Customer[City]'],
  ['text-missing', withTable('sales', () => ({ grain: text('') })), 'Sales'],
  [
    'text-missing',
    plusMeasure(measure('other', text('Autre', 'Other'), () => '1 + 1', { edgeCases: text('') })),
    '[Other]',
  ],
  ['text-control-character', withColumn('customer', 'city', { description: text('Sonne \u0007') }), 'Customer[City]'],
  ['type-unknown', withColumn('sales', 'quantity', { type: 'double' as ColumnType }), 'Sales[Quantity]'],
  ['format-mismatch', withColumn('customer', 'city', { format: 'money' }), 'Customer[City]'],
  [
    'format-mismatch',
    plusMeasure(measure('other', text('Autre', 'Other'), () => '1 + 1', { format: '' as NumberFormat })),
    '[Other]',
  ],
  ['key-visible', withColumn('customer', 'customer_key', { hidden: false }), 'Customer[Customer key]'],
  ['key-misplaced', withColumn('sales', 'date_key', { nullable: true }), 'Sales[Date key]'],
  [
    'key-misplaced',
    plusColumn(
      'customer',
      column('other_key', 'integer', text('Autre clé', 'Other key'), {
        key: 'surrogate',
        hidden: true,
        sortBy: 'customer_key',
      }),
    ),
    'Customer',
  ],
  ['key-unrelated', related(toDate), 'Sales[Customer key]'],
  ['fact-column-visible', withColumn('sales', 'net_amount', { hidden: false }), 'Sales[Net amount]'],
  [
    'flag-visible',
    plusColumn('customer', column('is_vip', 'integer', text('Privilégié', 'Privileged'))),
    'Customer[Privileged]',
  ],
  [
    'flag-visible',
    plusColumn('customer', column('consent', 'boolean', text('Consentement', 'Consent'))),
    'Customer[Consent]',
  ],
  ['category-missing', plusColumn('customer', column('country', 'text', text('Pays', 'Country'))), 'Customer[Country]'],
  [
    'column-redundant',
    plusColumn('sales', column('city', 'text', text('Ville', 'City'), { dataCategory: 'City' })),
    'Sales[City]',
  ],
  [
    'column-unused',
    plusColumn('customer', column('phone', 'text', text('Téléphone', 'Phone'), { hidden: true })),
    'Customer[Phone]',
  ],
  ['month-unsorted', plusColumn('date', column('name', 'text', text('Nom du mois', 'Month name'))), 'Date[Month name]'],
  ['sort-column', withColumn('date', 'month', { sortBy: 'nothing' }), 'Date[Month]'],
  ['sort-column', withColumn('date', 'month_number', { sortBy: 'month' }), 'Date[Month number]'],
  ['row-order', withTable('sales', () => ({ orderBy: ['nothing'] })), 'Sales'],
  ['row-order', withTable('sales', () => ({ orderBy: [] })), 'Sales'],
  [
    'hierarchy-level',
    withTable('date', ({ hierarchies = [] }) => ({
      hierarchies: hierarchies.map((one) => ({ ...one, levels: ['year', 'nothing'] })),
    })),
    'Date[From large to small]',
  ],
  ['calendar', withTable('date', () => ({ name: text('Jours', 'Days'), calendar: undefined })), '–'],
  ['calendar', withTable('date', () => ({ calendar: { date: 'month' } })), 'Date'],
  ['calendar', renamed('customer', 'Calendar'), 'Calendar'],
  [
    'relationship-column',
    related(toDate, { ...toCustomer, to: { table: 'customer', column: 'nothing' } }),
    'sales.customer_key → customer.nothing',
  ],
  [
    'relationship-type',
    withColumn('customer', 'customer_key', { type: 'text', format: undefined }),
    'sales.customer_key → customer.customer_key',
  ],
  [
    'relationship-key',
    related(toDate, { ...toCustomer, to: { table: 'customer', column: 'label' } }),
    'sales.customer_key → customer.label',
  ],
  [
    'relationship-ambiguous',
    related(toDate, toCustomer, { ...toDate, from: { table: 'sales', column: 'customer_key' } }),
    'sales.customer_key → date.date_key',
  ],
  [
    'relationship-ambiguous',
    related(toDate, toCustomer, {
      from: { table: 'customer', column: 'customer_key' },
      to: { table: 'date', column: 'date_key' },
      active: true,
    }),
    'customer.customer_key → date.date_key',
  ],
  [
    'relationship-loop',
    related(toDate, toCustomer, {
      from: { table: 'customer', column: 'customer_key' },
      to: { table: 'sales', column: 'date_key' },
      active: true,
    }),
    'customer.customer_key → sales.date_key',
  ],
  [
    'relationship-loop',
    related(toDate, { ...toCustomer, to: { table: 'sales', column: 'date_key' } }),
    'sales.customer_key → sales.date_key',
  ],
  ['relationship-inactive', related({ ...toDate, active: false }, toCustomer), 'sales.date_key → date.date_key'],
  ['table-unrelated', related(toDate), 'Customer'],
  [
    'snowflake',
    related(toDate, toCustomer, {
      from: { table: 'customer', column: 'customer_key' },
      to: { table: 'date', column: 'date_key' },
      active: true,
    }),
    'Customer',
  ],
  [
    'measure-home',
    plusMeasure(measure('other', text('Autre', 'Other'), () => '1 + 1', { table: 'nothing' })),
    '[Other]',
  ],
  ['measure-duplicate', plusFormula((n) => `SUM(${n.column('sales', 'quantity')})`), '[Probe]'],
  ['measure-alias', plusFormula((n) => n.measure('revenue')), '[Probe]'],
  ['measure-cycle', plusFormula((n) => `${n.measure('probe')} + 1`), '[Probe]'],
  ...daxDefects,
  ['calculation-group', plusGroup(), 'Time'],
  ['calculation-group', plusGroup(current, item(text('Autre', 'Other'), '1 + 1')), 'Time[Other]'],
  [
    'calculation-group',
    {
      ...clean,
      calculationGroups: [
        { ...group, items: [current] },
        { ...group, id: 'other', name: text('Autre', 'Other'), items: [current] },
      ],
    },
    'Other',
  ],
  ['parameter', plusParameter({ default: 2.2 }), 'Threshold'],
  ['parameter', plusParameter({ values: { from: 3, to: 1, step: 0.5 } }), 'Threshold'],
  ['parameter', { ...clean, parameters: [parameter] }, 'Threshold'],
  ['name-clash', plusParameter({ name: text('Ventes', 'Sales') }), 'Sales'],
  ['name-clash', plusParameter({ column: text('Seuil choisi', 'Chosen threshold') }), '[Chosen threshold]'],
  ['text-missing', plusParameter({ description: text('') }), 'Threshold[Value]'],
  ['name-clash', plusGroup(current, { ...current, id: 'other' }), 'Time[Now]'],
  ['id-clash', plusGroup(current, { ...current, name: text('Autre', 'Other') }), 'time.Now'],
  [
    'name-clash',
    { ...clean, calculationGroups: [{ ...group, name: text('Ventes', 'Sales'), items: [current] }] },
    'Sales',
  ],
  ['name-form', plusGroup(current, { ...current, id: 'b', name: text('autre', 'other') }), 'Time[other]'],
  ['text-missing', plusGroup({ ...current, description: text(' ') }), 'Time[Now]'],
  ['dax-measure', plusGroup(item(text('Autre', 'Other'), 'SELECTEDMEASURE () + [Nothing]')), 'Time[Other]'],
  ['dax-syntax', plusGroup(item(text('Autre', 'Other'), 'SELECTEDMEASURE (')), 'Time[Other]'],
  ...sharingDefects,
  ['dax-discouraged-function', plusFormula((n) => `IFERROR ( ${n.measure('revenue')}, 0 )`), '[Probe]'],
];

test.each(locales)('a clean model has no findings (%s)', (locale) => {
  expect(lintStar(clean, locale)).toEqual([]);
});

test.each(locales)('a calculation group is part of the model (%s)', (locale) => {
  const reader = plusFormula(
    (n) => `${n.measure('revenue')} + COUNTROWS ( VALUES ( '${group.name[locale]}'[${group.column.name[locale]}] ) )`,
  );
  expect(lintStar({ ...reader, calculationGroups: plusGroup(current).calculationGroups }, locale)).toEqual([]);
});

test.each(locales)('a parameter is part of the model (%s)', (locale) => {
  const reader = measure(
    'reader',
    text('Lectrice', 'Reader'),
    (n) => `MAX ( ${n.column('threshold', 'value')} ) + ${n.measure('threshold_chosen')}`,
  );
  expect(lintStar(plusParameter({}, reader), locale)).toEqual([]);
  const choices = [1, 2].map((value) => ({ value, name: text(`Choix ${value}`, `Choice ${value}`) }));
  expect(lintStar(plusParameter({ values: choices }), locale)).toEqual([]);
});

test.each(locales)('roles, perspectives and synonyms that are right are left alone (%s)', (locale) => {
  expect(lintStar(shared, locale)).toEqual([]);
});

test.each(locales)('the real model has no findings (%s)', (locale) => {
  expect(lintStar(starSpec, locale)).toEqual([]);
});

describe('each defect is found, in both languages, and explained', () => {
  test.each(defects.map(([rule, spec, object], at) => [rule, object, at, spec] as const))(
    '%s on %s (%#)',
    (rule, object, _, spec) => {
      expect(found(spec)).toContainEqual([rule, object]);
      expect(lintStar(spec, 'fr').map((one) => one.rule)).toContain(rule);
      for (const { message } of lintStar(spec, 'fr'))
        for (const locale of locales) expect(message[locale]).toMatch(/^(?:\p{Lu}|[«“]).*\.$/su);
    },
  );

  test('and every rule is shown to be able to fail', () => {
    expect(new Set(defects.map(([rule]) => rule))).toEqual(new Set(lintRules));
  });
});
