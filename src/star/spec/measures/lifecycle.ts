import { text } from '../columns';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';
import type { DaxNames } from '../types';

const lastMonth = text(
  'Valeur de la dernière fin de mois de la période.',
  'Value at the last month end of the period.',
);
const lastDay = text(
  'Additive. Un mois compte quand sa fin est dans la période, le dernier jusqu’au dernier jour des données. Le client inconnu n’y figure jamais.',
  'Additive. A month counts when its end is in the period, the last one up to the last day of the data. The unknown customer is never included.',
);
const everyStage = (n: DaxNames): string =>
  ['stage', 'previous_stage', 'loyalty', 'tier', 'previous_tier']
    .map((table) => `        REMOVEFILTERS ( ${n.table(table)} )`)
    .join(',\n');
const column = (n: DaxNames, id: string): string => n.column('relationship', id);

/** How many customers are where, and how they move (course: life cycle, retention, churn). */
export const lifecycleMeasures = measuresOf('relationship', text('Cycle de vie', 'Life cycle'), [
  {
    id: 'customers_at_month_end',
    name: text('Clients en fin de mois', 'Customers at month end'),
    description: text(
      'Clients et prospects suivis à la dernière fin de mois ; à croiser avec l’étape, la fidélité ou le palier.',
      'Customers and prospects followed at the last month end; to be crossed with stage, loyalty or tier.',
    ),
    format: 'integer',
    formula: text(
      'nombre de clients suivis à la dernière fin de mois de la période',
      'customers followed at the last month end of the period',
    ),
    edgeCases: text(
      'Semi-additive : les mois ne s’additionnent pas. Le client inconnu n’y figure jamais.',
      'Semi-additive: months do not add up. The unknown customer is never included.',
    ),
    source: 'course',
    dax: (n) => atLastMonth(n, `COUNTROWS ( ${n.table('relationship')} )`),
    sql: sqlAtLastMonth('NULLIF(COUNT(*), 0)'),
  },
  {
    id: 'share_of_customers',
    name: text('Part des clients', 'Share of customers'),
    description: text(
      'Part des clients de la fin de mois qui sont dans cette étape, cette classe de fidélité ou ce palier.',
      'Share of the month end’s customers who are in this stage, loyalty class or tier.',
    ),
    format: 'percent',
    formula: text(
      'clients en fin de mois ÷ clients en fin de mois, toutes étapes, classes et tous paliers',
      'customers at month end ÷ customers at month end of all stages, classes and tiers',
    ),
    edgeCases: text(
      '100 % sans filtre d’étape, de fidélité ni de palier.',
      '100% without a filter on stage, loyalty or tier.',
    ),
    source: 'course',
    dax: (n) => `VAR CustomersEverywhere =
    CALCULATE (
        ${n.measure('customers_at_month_end')},
${everyStage(n)}
    )
RETURN
    DIVIDE ( ${n.measure('customers_at_month_end')}, CustomersEverywhere )`,
    sql: sqlAtLastMonth('COUNT(*) / NULLIF(COUNT(*), 0)'),
  },
  {
    id: 'customers_in_relationship',
    name: text('Clients en relation', 'Customers in relationship'),
    description: text(
      'Clients qui ont commandé et ne sont pas perdus.',
      'Customers who have ordered and are not lost.',
    ),
    format: 'integer',
    formula: text('clients en développement, maturité ou déclin', 'customers in development, maturity or decline'),
    edgeCases: lastMonth,
    source: 'course',
    dax: (n) => atLastMonth(n, `SUM ( ${column(n, 'is_active')} )`),
    sql: sqlAtLastMonth('SUM(is_active)'),
  },
  {
    id: 'loyalty_rate',
    name: text('Taux de fidélité (rétention)', 'Loyalty rate (retention)'),
    description: text(
      'Part des clients en relation douze mois plus tôt qui le sont restés sans interruption.',
      'Share of the customers in relationship twelve months earlier who have remained so without interruption.',
    ),
    format: 'percent',
    formula: text(
      '(E − N − R) ÷ S : en relation à la fin, moins nouveaux, moins réactivés, ÷ en relation douze mois plus tôt',
      '(E − N − R) ÷ S: in relationship at the end, minus new, minus reactivated, ÷ in relationship twelve months earlier',
    ),
    edgeCases: text(
      'Douze mois qui s’achèvent à la dernière fin de mois de la période. Un client perdu puis réactivé n’est ni nouveau ni fidèle. Vide si S = 0 (moins de treize fins de mois).',
      'Twelve months that end at the last month end of the period. A customer lost and then reactivated is neither new nor retained. Blank if S = 0 (fewer than thirteen month ends).',
    ),
    source: 'course',
    dax: (n) =>
      atLastMonth(
        n,
        `DIVIDE (
            SUM ( ${column(n, 'active_12_months_before')} ) - SUM ( ${column(n, 'lost_within_12_months')} ),
            SUM ( ${column(n, 'active_12_months_before')} )
        )`,
      ),
    sql: sqlAtLastMonth(
      '(SUM(active_12_months_before) - SUM(lost_within_12_months)) / NULLIF(SUM(active_12_months_before), 0)',
    ),
  },
  {
    id: 'churn_rate',
    name: text('Taux d’attrition', 'Churn rate'),
    description: text(
      'Clients perdus en douze mois ÷ clients en relation au début de ces douze mois.',
      'Customers lost within twelve months ÷ customers in relationship at the start of them.',
    ),
    format: 'percent',
    formula: text(
      'clients perdus dans la période ÷ clients au début de la période',
      'customers lost in the period ÷ customers at the start of the period',
    ),
    edgeCases: text(
      'Douze mois qui s’achèvent à la dernière fin de mois de la période. Les clients acquis puis perdus dans la période ne comptent pas ; un client perdu puis réactivé compte comme perdu. Vide si aucun client au début.',
      'Twelve months that end at the last month end of the period. Customers acquired and lost in the period do not count; a customer lost and then reactivated counts as lost. Blank without customers at the start.',
    ),
    source: 'course',
    dax: (n) =>
      atLastMonth(
        n,
        `DIVIDE (
            SUM ( ${column(n, 'lost_within_12_months')} ),
            SUM ( ${column(n, 'active_12_months_before')} )
        )`,
      ),
    sql: sqlAtLastMonth('SUM(lost_within_12_months) / NULLIF(SUM(active_12_months_before), 0)'),
  },
  {
    id: 'monthly_churn_rate',
    name: text('Taux d’attrition mensuel', 'Monthly churn rate'),
    description: text(
      'Clients perdus dans le mois ÷ clients en relation à la fin du mois précédent.',
      'Customers lost in the month ÷ customers in relationship at the end of the month before.',
    ),
    format: 'percent',
    formula: text(
      'perdus ÷ (en relation + perdus − nouveaux − réactivés) du dernier mois',
      'lost ÷ (in relationship + lost − new − reactivated) of the last month',
    ),
    edgeCases: text(
      'Vide si personne n’était en relation le mois précédent.',
      'Blank if nobody was in relationship the month before.',
    ),
    source: 'course',
    dax: (n) =>
      atLastMonth(
        n,
        `DIVIDE (
            SUM ( ${column(n, 'is_lost')} ),
            SUM ( ${column(n, 'is_active')} ) + SUM ( ${column(n, 'is_lost')} )
                - SUM ( ${column(n, 'is_new')} ) - SUM ( ${column(n, 'is_reactivated')} )
        )`,
      ),
    sql: sqlAtLastMonth('SUM(is_lost) / NULLIF(SUM(is_active) + SUM(is_lost) - SUM(is_new) - SUM(is_reactivated), 0)'),
  },
  {
    id: 'new_customers',
    name: text('Nouveaux clients', 'New customers'),
    description: text(
      'Clients dont la première commande tombe dans la période.',
      'Customers whose first order falls in the period.',
    ),
    format: 'integer',
    formula: text('Σ des premières commandes, mois par mois', 'Σ of first orders, month by month'),
    edgeCases: lastDay,
    source: 'course',
    dax: (n) => `SUM ( ${column(n, 'is_new')} )`,
    sql: 'SELECT SUM(is_new) FROM star.relationship',
  },
  {
    id: 'lost_customers',
    name: text('Clients perdus', 'Lost customers'),
    description: text(
      'Clients passés à l’étape « perdu » dans la période.',
      'Customers who moved to the stage “lost” in the period.',
    ),
    format: 'integer',
    formula: text('Σ des pertes, mois par mois', 'Σ of losses, month by month'),
    edgeCases: text(
      'Additive. La perte compte au mois où le seuil est franchi, jamais antidatée.',
      'Additive. A loss counts in the month when the threshold is crossed, never back-dated.',
    ),
    source: 'course',
    dax: (n) => `SUM ( ${column(n, 'is_lost')} )`,
    sql: 'SELECT SUM(is_lost) FROM star.relationship',
  },
  {
    id: 'reactivated_customers',
    name: text('Clients réactivés', 'Reactivated customers'),
    description: text(
      'Clients perdus qui ont commandé de nouveau dans la période.',
      'Lost customers who ordered again in the period.',
    ),
    format: 'integer',
    formula: text('Σ des réactivations, mois par mois', 'Σ of reactivations, month by month'),
    edgeCases: text('Additive.', 'Additive.'),
    source: 'Relata',
    dax: (n) => `SUM ( ${column(n, 'is_reactivated')} )`,
    sql: 'SELECT SUM(is_reactivated) FROM star.relationship',
  },
  {
    id: 'identified_revenue',
    name: text('Chiffre d’affaires des clients connus', 'Revenue of known customers'),
    description: text(
      'Chiffre d’affaires des clients connus, selon l’étape, la fidélité ou le palier où ils étaient à la fin du mois.',
      'Revenue of known customers, by the stage, loyalty class or tier they were in at the end of the month.',
    ),
    format: 'money',
    formula: text('Σ montant net du mois', 'Σ net amount of the month'),
    edgeCases: lastDay,
    source: 'Relata',
    dax: (n) => `SUM ( ${column(n, 'revenue_month')} )`,
    sql: 'SELECT SUM(revenue_month) FROM star.relationship',
  },
  {
    id: 'identified_orders',
    name: text('Commandes des clients connus', 'Orders of known customers'),
    description: text(
      'Commandes des clients connus, selon l’étape, la fidélité ou le palier où ils étaient à la fin du mois.',
      'Orders of known customers, by the stage, loyalty class or tier they were in at the end of the month.',
    ),
    format: 'integer',
    formula: text('Σ commandes du mois', 'Σ orders of the month'),
    edgeCases: lastDay,
    source: 'Relata',
    dax: (n) => `SUM ( ${column(n, 'orders_month')} )`,
    sql: 'SELECT SUM(orders_month) FROM star.relationship',
  },
  {
    id: 'share_of_value',
    name: text('Part de la valeur', 'Share of value'),
    description: text(
      'Part du chiffre d’affaires de douze mois qu’apportent cette étape, cette classe de fidélité ou ce palier.',
      'Share of twelve-month revenue that this stage, loyalty class or tier brings.',
    ),
    format: 'percent',
    formula: text(
      'valeur client (12 mois) ÷ la même, toutes étapes, classes et tous paliers',
      'customer value (12 months) ÷ the same for all stages, classes and tiers',
    ),
    edgeCases: text('Vide si le total est nul.', 'Blank if the total is zero.'),
    source: 'Curry & Curry 2000',
    dax: (n) => `VAR ValueEverywhere =
    CALCULATE (
        ${n.measure('customer_value_12_months')},
${everyStage(n)}
    )
RETURN
    DIVIDE ( ${n.measure('customer_value_12_months')}, ValueEverywhere )`,
    sql: sqlAtLastMonth('SUM(revenue_12_months) / NULLIF(SUM(revenue_12_months), 0)'),
  },
]);
