import { card } from '../card';
import { toggle } from '../property';

/** The keys: groups of lines, density. */
export const legendCard = card('legend', { show: toggle() }, { label: 'role_legend' });
