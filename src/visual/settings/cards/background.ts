import { card } from '../card';
import { color } from '../property';

/** What lies behind everything; it also decides between light and dark. */
export const backgroundCard = card('background', { color: color((theme) => theme.background) });
