import type { Term } from '../../../../relationship';
import type { Text } from '../../../../star';
import { colon } from '../../../words';
import { literal, properties, solid } from '../expression';
import { hasField, shownName, type Binding, type FieldId } from '../fields';
import type { ReportSubject } from '../subject';
import type { Tile } from '../visual';
import { termColors } from './colors';

export interface ScatterSpec {
  readonly key: string;
  readonly title: Text;
  /** One point for each member. */
  readonly points: FieldId;
  readonly x: Binding;
  readonly y: Binding;
  readonly size?: Binding;
  readonly series?: FieldId;
  readonly terms?: readonly Term[];
  readonly tooltipPage?: string;
}

const kind: Text = { fr: 'Nuage de points', en: 'Scatter chart' };

/** One point a member, by two measures; none when this build of the star lacks a field of its place. */
export function scatter(spec: ScatterSpec, { names, look }: ReportSubject): Tile | undefined {
  if (![spec.points, spec.x, spec.y].every((field) => hasField(names, field))) return undefined;
  const { locale } = names;
  const size = spec.size !== undefined && hasField(names, spec.size) ? spec.size : undefined;
  const series = spec.series !== undefined && hasField(names, spec.series) ? spec.series : undefined;
  const axis = (field: Binding) =>
    properties({
      showAxisTitle: literal.boolean(true),
      titleText: literal.text(shownName(names, field)),
      gridlineColor: solid(look.ink.grid),
    });
  return {
    key: spec.key,
    type: 'scatterChart',
    title: spec.title[locale],
    altText: `${kind[locale]}${colon[locale]} ${spec.title[locale]} (${shownName(names, spec.x)}, ${shownName(names, spec.y)})`,
    roles: {
      Category: [spec.points],
      X: [spec.x],
      Y: [spec.y],
      ...(size === undefined ? {} : { Size: [size] }),
      ...(series === undefined ? {} : { Series: [series] }),
    },
    tooltipPage: spec.tooltipPage,
    objects: {
      categoryAxis: axis(spec.x),
      valueAxis: axis(spec.y),
      ...(series === undefined || spec.terms === undefined
        ? {}
        : { dataPoint: termColors(spec.terms, series, names, look) }),
    },
  };
}
