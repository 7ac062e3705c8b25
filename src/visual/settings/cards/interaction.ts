import { card } from '../card';
import { choice, toggle } from '../property';
import { clicks, drags } from '../choices';

/** What choosing customers does to the other visuals, and what dragging and zooming the picture do. */
export const interactionCard = card('interaction', {
  click: choice(clicks, 'click', { about: 'setting_click_description' }),
  drag: choice(drags, 'drag'),
  keepZoom: toggle(false),
});
