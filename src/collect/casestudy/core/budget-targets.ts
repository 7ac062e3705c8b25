import { text } from '../../../relationship/text';
import { budgetParameters } from './budget-parameters';
import type { Target } from './target';

/**
 * What plans are worth: revenue held against the targets of all months.
 * @param parameters names of what the scenario plans by
 */
export function attainmentTarget(
  judged: Pick<Target, 'customers' | 'months' | 'tolerance'>,
  parameters: readonly string[] = [],
): Target {
  return {
    id: 'target-attainment',
    description: text('Chiffre d’affaires rapporté aux objectifs', 'Revenue divided by targets'),
    format: 'share',
    target: 1 / (1 + budgetParameters.budgetAmbition.value),
    source: text(
      'Hypothèse : des objectifs un peu au-dessus de ce qui est attendu.',
      'Assumption: targets somewhat above what is expected.',
    ),
    because: text(
      'Un plan ignore qui seront les meilleurs clients de la graine.',
      'A plan does not know who the seed’s best customers will be.',
    ),
    ...judged,
    parameters,
    sql: `SELECT (SELECT sum(net_amount) FROM crm.order_line JOIN crm.sales_order USING (order_id) WHERE status = 'completed')
      / (SELECT sum(revenue) FROM crm.target)`,
  };
}
