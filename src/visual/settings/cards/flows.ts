import { card } from '../card';
import { toggle } from '../property';

/** The movements from stage to stage and from tier to tier. */
export const flowsCard = card('flows', { show: toggle() });
