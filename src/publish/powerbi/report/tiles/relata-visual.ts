import type { Text } from '../../../../star';
import { visualBindings } from '../../bindings';
import { literal, properties } from '../expression';
import { hasField, type Roles } from '../fields';
import type { ReportSubject } from '../subject';
import type { Tile } from '../visual';

/** The views of our visual, as its format pane calls them. */
export type RelataView = 'lifecycle' | 'loyalty' | 'pyramid' | 'overview';

const titles: Readonly<Record<RelataView, Text>> = {
  lifecycle: { fr: 'Le cycle de vie de la relation', en: 'The life cycle of the relationship' },
  loyalty: { fr: 'La matrice de fidélité', en: 'The loyalty matrix' },
  pyramid: { fr: 'La pyramide des clients', en: 'The customer pyramid' },
  overview: { fr: 'La relation avec chaque client', en: 'The relationship with each customer' },
};

const altTexts: Readonly<Record<RelataView, Text>> = {
  lifecycle: {
    fr: 'Visuel Relata\u202f: cycle de vie de la relation, un point par client selon l’étape, l’ancienneté et la coopération.',
    en: 'Relata visual: relationship life cycle, one point for each customer by stage, age and cooperation.',
  },
  loyalty: {
    fr: 'Visuel Relata\u202f: matrice de fidélité, un point par client selon le comportement d’achat et l’attitude.',
    en: 'Relata visual: loyalty matrix, one point for each customer by buying behaviour and attitude.',
  },
  pyramid: {
    fr: 'Visuel Relata\u202f: pyramide des clients, du palier qui apporte le plus de valeur à la base.',
    en: 'Relata visual: customer pyramid, from the tier that brings the most value to the base.',
  },
  overview: {
    fr: 'Visuel Relata\u202f: cycle de vie, matrice de fidélité et pyramide des clients côte à côte.',
    en: 'Relata visual: life cycle, loyalty matrix and customer pyramid side by side.',
  },
};

/** What the visual needs to draw anything: without one of these it would ask the reader for fields. */
const essential = ['stage', 'loyalty', 'tier', 'cooperation', 'behaviouralLoyalty', 'value'];

/**
 * Our visual, opened on one of its views; none when this build of the star has nothing that it draws. It keeps
 * its own tooltips: they tell of bands and groups as well, which a page about one customer could not.
 */
export function relataVisual(key: string, view: RelataView, { names, visual }: ReportSubject): Tile | undefined {
  const bound = visualBindings.filter(({ role, field }) => visual.roles.has(role) && hasField(names, field));
  if (!bound.some(({ role }) => essential.includes(role))) return undefined;
  const roles: Roles = Object.fromEntries(bound.map(({ role, field }) => [role, [field]]));
  return {
    key,
    type: visual.guid,
    title: titles[view][names.locale],
    altText: altTexts[view][names.locale],
    roles,
    objects: { view: properties({ active: literal.text(view) }) },
    phone: { height: 440 },
  };
}
