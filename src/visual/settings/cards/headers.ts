import { card } from '../card';
import { color, toggle } from '../property';

/** The names of stages, classes and tiers, and the numbers beside them. */
export const headersCard = card('headers', {
  shares: toggle(true, { label: 'share_of_customers_title' }),
  values: toggle(true, { label: 'role_value' }),
  changes: toggle(),
  color: color((theme) => theme.ink),
});
