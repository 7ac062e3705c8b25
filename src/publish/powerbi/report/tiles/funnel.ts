import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties, solid } from '../expression';
import { hasField, queryReference, shownName, type Binding, type FieldId } from '../fields';
import type { FilterSpec } from '../filters';
import type { ReportSubject } from '../subject';
import type { Tile } from '../visual';

export interface FunnelSpec {
  readonly key: string;
  readonly title: Text;
  /** Its members are the steps. */
  readonly category: FieldId;
  readonly measure: Binding;
  readonly filters?: readonly FilterSpec[];
}

const kind: Text = { fr: 'Entonnoir', en: 'Funnel' };

/** What is left at each step; none when this build of the star lacks the steps or the measure. */
export function funnel(spec: FunnelSpec, { names, look }: ReportSubject): Tile | undefined {
  const { category, measure } = spec;
  if (!hasField(names, category) || !hasField(names, measure)) return undefined;
  const { locale } = names;
  return {
    key: spec.key,
    type: 'funnel',
    title: spec.title[locale],
    altText: `${kind[locale]}${colon[locale]} ${spec.title[locale]} (${shownName(names, measure)})`,
    roles: { Category: [category], Y: [measure] },
    sort: { by: category },
    filters: spec.filters,
    objects: {
      dataPoint: properties({ fill: solid(look.ink.accent) }, { metadata: queryReference(names, measure) }),
      percentBarLabel: properties({ show: literal.boolean(true) }),
    },
  };
}
