import type { Text } from '../star';

/** French sets a narrow no-break space before a colon. */
export const colon: Text = { fr: '\u202f:', en: ':' };
