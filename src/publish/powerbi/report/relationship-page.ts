import type { Text } from '../../../star';
import { visualBindings } from '../bindings';
import type { CustomVisual } from '../custom-visual';
import type { ModelNames } from '../model/names';
import { keyFigures } from './cards';
import { hasField, type Roles } from './fields';
import { contentWidth, pageGap, pageHeight, pageMargin, type PageSpec } from './page';
import type { ReportSubject } from './subject';
import { yearSlicer } from './year-slicer';

const relationshipTitle: Text = { fr: 'Relation client', en: 'Customer relationship' };
const visualTitle: Text = {
  fr: 'La relation avec chaque client',
  en: 'The relationship with each customer',
};
const visualAltText: Text = {
  fr: 'Visuel Relata : cycle de vie de la relation, matrice de fidélité et pyramide des clients, un point par client.',
  en: 'Relata visual: relationship life cycle, loyalty matrix and customer pyramid, one point for each customer.',
};

const yearWidth = 168;

/** The first page: key figures, the choice of the year, and the visual in full width. */
export function relationshipPage({ names, visual }: ReportSubject): PageSpec {
  const cards = keyFigures(
    'relationship/figures',
    ['customers', 'active_customers', 'cooperation_index', 'loyalty_rate', 'churn_rate', 'revenue'],
    { x: pageMargin, y: pageMargin, width: contentWidth - yearWidth - pageGap, height: 76 },
    names,
  );
  const year = yearSlicer(
    'relationship/year',
    { x: pageMargin + contentWidth - yearWidth, y: pageMargin, width: yearWidth, height: 76 },
    names,
  );
  const top = cards.length + year.length === 0 ? pageMargin : pageMargin + 76 + pageGap;
  return {
    key: 'relationship',
    title: relationshipTitle,
    visuals: [
      ...cards,
      ...year,
      {
        key: 'relationship/visual',
        type: visual.guid,
        box: { x: pageMargin, y: top, width: contentWidth, height: pageHeight - pageMargin - top },
        title: visualTitle[names.locale],
        altText: visualAltText[names.locale],
        roles: visualRoles(names, visual),
      },
    ],
  };
}

/** The bindings that both the packaged visual and this build of the star know. */
function visualRoles(names: ModelNames, visual: CustomVisual): Roles {
  const bound = visualBindings.filter(({ role, field }) => visual.roles.has(role) && hasField(names, field));
  return Object.fromEntries(bound.map(({ role, field }) => [role, [field]]));
}
