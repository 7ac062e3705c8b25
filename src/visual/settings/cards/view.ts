import { card } from '../card';
import { choice, toggle } from '../property';
import { pyramidForms, readings, viewIds } from '../choices';

/** Which view is shown, how each is read, and whether readers may switch. */
export const viewCard = card('view', {
  active: choice(viewIds, 'view', { label: 'setting_view' }),
  reading: choice(readings, 'reading'),
  pyramid: choice(pyramidForms, 'pyramid'),
  header: toggle(true, { about: 'setting_header_description' }),
});
