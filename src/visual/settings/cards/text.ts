import { card } from '../card';
import { fontFamily, number, toggle } from '../property';

/** How large the picture is, the font of its words, and whether they comment it. */
export const textCard = card('text', {
  scale: number(100, {
    least: 75,
    greatest: 200,
    slider: true,
    label: 'setting_text_scale',
    about: 'setting_text_scale_description',
  }),
  fontFamily: fontFamily(),
  annotations: toggle(),
});
