import { loyaltyClasses } from '../../relationship/loyalty-classes';
import { defaults } from '../../relationship/defaults';
import { stages } from '../../relationship/stages';
import type { Term } from '../../relationship/term';
import { tiers } from '../../relationship/tiers';
import { contrast } from '../marks/color';
import type { Theme } from '../marks/theme';
import type { PaneValues } from './cards';
import { ownColor, propertyOf } from './cards/colors';
import type { Look, Settings, TierCuts } from './settings';

/** What the values of the pane mean for the picture. In high contrast nobody's colours count but the host's. */
export function settingsOf(values: PaneValues, theme: Theme): Settings {
  const free = theme.mode !== 'contrast';
  const colored = <V extends { readonly color?: string }>(value: V): V =>
    free ? value : { ...value, color: undefined };
  const { view, thresholds, customers, text } = values;
  return {
    view: view.active,
    reading: view.reading,
    pyramid: view.pyramid,
    header: view.header,
    thresholds: {
      method: thresholds.method,
      behaviour: thresholds.behaviour,
      attitude: thresholds.attitude,
      scale: thresholds.scale,
    },
    thresholdColor: colored(thresholds).color,
    tiers: cutsOf(values.tiers),
    stageLooks: looks('stageColors', stages, values.stageColors, theme),
    loyaltyLooks: looks('loyaltyColors', loyaltyClasses, values.loyaltyColors, theme),
    tierLooks: looks('tierColors', tiers, values.tierColors, theme),
    zoom: text.scale / 100,
    fontFamily: text.fontFamily,
    annotations: text.annotations,
    finding: colored(values.finding),
    subline: colored(values.subline),
    headers: colored(values.headers),
    axes: colored(values.axes),
    curve: colored(values.curve),
    legend: values.legend,
    flows: values.flows,
    interaction: values.interaction,
    numbers: values.numbers,
    points: {
      size: customers.size / 100,
      opacity: free ? customers.opacity / 100 : 1,
      color: free ? customers.fill : undefined,
    },
    mostRows: values.data.most,
  };
}

/** The cuts of the tiers; heavy consumers are never more than heavy and medium ones. */
function cutsOf({ method, heavy, medium, heavyAmount = NaN, mediumAmount = NaN }: PaneValues['tiers']): TierCuts {
  if (method === 'amount') return { method, heavy: heavyAmount, medium: mediumAmount };
  const { heavyValueShare, mediumValueShare, heavyRankShare, mediumRankShare } = defaults;
  const usual = method === 'value' ? [heavyValueShare, mediumValueShare] : [heavyRankShare, mediumRankShare];
  const [first = 0, second = 0] = [heavy, medium].map((percent, i) =>
    percent === undefined ? (usual[i] ?? 0) : percent / 100,
  );
  return { method, heavy: first, medium: Math.max(first, second) };
}

function looks(
  card: string,
  terms: readonly Term[],
  picked: Readonly<Record<string, string | undefined>>,
  theme: Theme,
): Look[] {
  return terms.map((term) => {
    const own = ownColor(term, theme);
    const color = theme.mode === 'contrast' ? own : (picked[propertyOf(term)] ?? own);
    const edge = contrast(color, theme.background) < 3 ? theme.ink : undefined;
    return { term, color, mark: term.mark, part: `${card}.${propertyOf(term)}`, edge };
  });
}
