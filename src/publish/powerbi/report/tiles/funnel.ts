import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties, solid } from '../expression';
import { hasField, present, queryReference, shownName, type Binding, type FieldId } from '../fields';
import type { FilterSpec } from '../filters';
import type { ReportSubject } from '../subject';
import type { Tile } from '../visual';

export interface FunnelSpec {
  readonly key: string;
  readonly title: Text;
  /** The steps: several measures, or one measure by the members of a category. */
  readonly measures: readonly Binding[];
  readonly category?: FieldId;
  readonly filters?: readonly FilterSpec[];
}

const kind: Text = { fr: 'Entonnoir', en: 'Funnel' };

/** What is left at each step; none when this build of the star lacks the category, or has less than two steps. */
export function funnel(spec: FunnelSpec, { names, look }: ReportSubject): Tile | undefined {
  const measures = present(names, spec.measures);
  const { category } = spec;
  if (category === undefined ? measures.length < 2 : measures.length === 0 || !hasField(names, category)) {
    return undefined;
  }
  const { locale } = names;
  const shown = measures.map((measure) => shownName(names, measure)).join(', ');
  return {
    key: spec.key,
    type: 'funnel',
    title: spec.title[locale],
    altText: `${kind[locale]}${colon[locale]} ${spec.title[locale]} (${shown})`,
    roles: { ...(category === undefined ? {} : { Category: [category] }), Y: measures },
    ...(category === undefined ? {} : { sort: { by: category } }),
    filters: spec.filters,
    objects: {
      dataPoint: measures.flatMap((measure) =>
        properties({ fill: solid(look.ink.accent) }, { metadata: queryReference(names, measure) }),
      ),
      percentBarLabel: properties({ show: literal.boolean(true) }),
    },
  };
}
