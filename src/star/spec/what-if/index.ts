import type { ScenarioKind } from '../../../relationship';
import { text } from '../columns';
import { measuresOf } from '../measures/define';
import { parameterMeasure } from '../model-tables';
import type { DaxNames, MeasureSpec, ParameterSpec, Text } from '../types';
import { families, type Family } from './families';
import type { DaxRule } from './notation';
import { whatIfParameters } from './parameters';

const folder = text('Hypothèses', 'What if');
const source = 'Relata';

const said = (first: Text, second: Text): Text => text(`${first.fr} ${second.fr}`, `${first.en} ${second.en}`);
const upper = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const nested = (lines: readonly string[], depth: number): string =>
  lines.join('\n').replaceAll(/^(?=.)/gm, ' '.repeat(4 * depth));

/** A sum over the snapshot’s rows at the last month end that the calendar allows, of what a rule makes of each. */
function overRows(
  n: DaxNames,
  { chosen, row }: DaxRule,
  what: string,
  more: Readonly<Record<'before' | 'filters', readonly string[]>>,
): string {
  const month = n.column('relationship', 'month_end_key');
  const filters = [`${month} = LastMonthEnd`, ...more.filters];
  return `VAR LastMonthEnd =
    CALCULATE (
        MAX ( ${month} ),
        REMOVEFILTERS ( ${n.table('relationship')} ),
        VALUES ( ${n.column('date', 'date_key')} )
    )
${[...chosen, ...more.before].join('\n')}
RETURN
    CALCULATE (
        SUMX (
            ${n.table('relationship')},
${nested([...row, 'RETURN', `    ${what}`], 3)}
        ),
${nested([filters.join(',\n')], 2)}
    )`;
}

const atLastMonth = (snapshot: string, expression: string): string => `SELECT ${expression}
FROM (
${snapshot}
) AS simulated
WHERE month_end_key = (SELECT MAX(month_end_key) FROM star.relationship)`;

type Part = Omit<MeasureSpec, 'table' | 'folder'>;

const defaultsSay = text(
  'Aux seuils publiés, la mesure redonne la classification publiée. Semi-additive : valeur de la dernière fin de mois de la période.',
  'At the published thresholds the measure gives the published classification. Semi-additive: value at the last month end of the period.',
);

function customers(family: Family, scenario: ScenarioKind): Part {
  const { id, words } = family;
  return {
    id: `what_if_${id}_customers`,
    name: text(`Clients ${words.by.fr}, aux seuils choisis`, `Customers ${words.by.en}, at chosen thresholds`),
    description: said(
      text(
        'Clients de la dernière fin de mois, classés de nouveau aux seuils choisis.',
        'Customers of the last month end, classified again at the chosen thresholds.',
      ),
      words.rule,
    ),
    format: 'integer',
    formula: text(
      'nombre de clients dont la classe, aux seuils choisis, est celle du contexte',
      'customers whose class, at the chosen thresholds, is that of the context',
    ),
    edgeCases: defaultsSay,
    source,
    dax: (n) =>
      overRows(n, family.dax(n, scenario), 'IF ( SimulatedClass IN ClassesShown, 1 )', {
        before: [`VAR ClassesShown = VALUES ( ${n.column(id, `${id}_key`)} )`],
        filters: [`REMOVEFILTERS ( ${n.table(id)} )`],
      }),
    sql: atLastMonth(
      family.sql(scenario),
      `SUM(CASE WHEN simulated_key IN (SELECT ${id}_key FROM star.${id}) THEN 1 END)`,
    ),
  };
}

function change({ id, words, sql }: Family, scenario: ScenarioKind): Part {
  return {
    id: `what_if_${id}_change`,
    name: text(
      `Écart de clients ${words.by.fr}, aux seuils choisis`,
      `Change in customers ${words.by.en}, at chosen thresholds`,
    ),
    description: said(
      text(
        'Clients aux seuils choisis, moins clients publiés.',
        'Customers at the chosen thresholds, minus those published.',
      ),
      words.rule,
    ),
    format: 'integer',
    formula: text(
      'clients aux seuils choisis − clients en fin de mois',
      'customers at chosen thresholds − customers at month end',
    ),
    edgeCases: text(
      '0 aux seuils publiés ; les écarts de toutes les classes s’annulent.',
      '0 at the published thresholds; the changes of all classes cancel out.',
    ),
    source,
    dax: (n) => `VAR SimulatedCustomers = ${n.measure(`what_if_${id}_customers`)}
VAR PublishedCustomers = ${n.measure('customers_at_month_end')}
RETURN
    IF (
        NOT ( ISBLANK ( SimulatedCustomers ) && ISBLANK ( PublishedCustomers ) ),
        SimulatedCustomers - PublishedCustomers
    )`,
    sql: atLastMonth(
      sql(scenario),
      `SUM(CASE WHEN simulated_key IN (SELECT ${id}_key FROM star.${id}) THEN 1 ELSE 0 END) - COUNT(*)`,
    ),
  };
}

function changing(family: Family, scenario: ScenarioKind, what: 'moved' | 'value'): Part {
  const { id, words } = family;
  const isValue = what === 'value';
  return {
    id: `what_if_${id}_${what}`,
    name: isValue
      ? text(`Valeur des clients ${words.changing.fr}`, `Value of customers ${words.changing.en}`)
      : text(`Clients ${words.changing.fr}`, `Customers ${words.changing.en}`),
    description: said(
      isValue
        ? text(
            'Chiffre d’affaires de douze mois des clients dont les seuils choisis changent la classe.',
            'Twelve-month revenue of the customers whose class the chosen thresholds change.',
          )
        : text(
            'Clients dont les seuils choisis changent la classe publiée.',
            'Customers whose published class the chosen thresholds change.',
          ),
      words.rule,
    ),
    format: isValue ? 'money' : 'integer',
    formula: isValue
      ? text(
          'Σ chiffre d’affaires 12 mois des clients dont la classe change',
          'Σ 12-month revenue of the customers whose class changes',
        )
      : text('nombre de clients dont la classe change', 'customers whose class changes'),
    edgeCases: text(
      `0 aux seuils publiés. ${upper(words.by.fr)}, compte les clients que la classe publiée perdrait.`,
      `0 at the published thresholds. ${upper(words.by.en)}, counts the customers that the published class would lose.`,
    ),
    source,
    dax: (n) => {
      const gain = isValue ? n.column('relationship', 'revenue_12_months') : '1';
      const published = n.column('relationship', `${id}_key`);
      return overRows(n, family.dax(n, scenario), `IF ( SimulatedClass <> ${published}, ${gain}, 0 )`, {
        before: [],
        filters: [],
      });
    },
    sql: atLastMonth(
      family.sql(scenario),
      `SUM(CASE WHEN simulated_key <> ${id}_key THEN ${isValue ? 'revenue_12_months' : '1'} ELSE 0 END)`,
    ),
  };
}

/**
 * What-if: the thresholds that a report’s reader may move, and what they make of the customers. Only the rows of one
 * month end are gone through, with plain columns: no rank, no nested filter.
 */
export function whatIfOf(scenario: ScenarioKind): {
  readonly parameters: readonly ParameterSpec[];
  readonly measures: readonly MeasureSpec[];
} {
  const parameters = whatIfParameters(scenario);
  const parts = families.flatMap((family) => [
    customers(family, scenario),
    change(family, scenario),
    changing(family, scenario, 'moved'),
    changing(family, scenario, 'value'),
  ]);
  return { parameters, measures: [...measuresOf('relationship', folder, parts), ...parameters.map(parameterMeasure)] };
}
