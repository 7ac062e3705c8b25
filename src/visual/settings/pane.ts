import type powerbi from 'powerbi-visuals-api';
import type { FormattingSettingsService } from 'powerbi-visuals-utils-formattingmodel';
import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { loyaltyClasses } from '../../relationship/loyalty-classes';
import { parameters } from '../../relationship/parameters';
import { stages } from '../../relationship/stages';
import type { Term } from '../../relationship/term';
import { tiers } from '../../relationship/tiers';
import type { Theme } from '../marks/theme';
import type { Words } from '../text/words';
import { LoyaltyColorsCard } from './loyalty-colors-card';
import { readings, viewIds, type Look, type Settings, type Thresholds, type TierCuts } from './settings';
import { propertyOf } from './slices';
import { StageColorsCard } from './stage-colors-card';
import { TextCard } from './text-card';
import { ThresholdsCard } from './thresholds-card';
import { TierColorsCard } from './tier-colors-card';
import { TiersCard } from './tiers-card';
import { ViewCard } from './view-card';

/** The format pane: its cards, filled from the report. */
export class Pane extends formattingSettings.Model {
  view = new ViewCard();
  thresholds = new ThresholdsCard();
  tiers = new TiersCard();
  text = new TextCard();
  stageColors: StageColorsCard;
  loyaltyColors: LoyaltyColorsCard;
  tierColors: TierColorsCard;
  override cards: formattingSettings.SimpleCard[];

  constructor(dark: boolean, words: Words) {
    super();
    this.stageColors = new StageColorsCard(dark, words);
    this.loyaltyColors = new LoyaltyColorsCard(dark, words);
    this.tierColors = new TierColorsCard(dark, words);
    this.cards = [
      this.view,
      this.thresholds,
      this.tiers,
      this.stageColors,
      this.loyaltyColors,
      this.tierColors,
      this.text,
    ];
  }
}

/** Fills the pane from a data view. Cards are made anew, so that a property that was reset shows its default again. */
export function fillPane(
  service: FormattingSettingsService,
  theme: Theme,
  words: Words,
  dataView?: powerbi.DataView,
): { pane: Pane; settings: Settings } {
  class Filled extends Pane {
    constructor() {
      super(theme.mode === 'dark', words);
    }
  }
  const pane = service.populateFormattingSettingsModel(Filled, dataView as powerbi.DataView);
  const objects = dataView?.metadata?.objects ?? {};
  return { pane, settings: settingsOf(pane, objects, theme) };
}

function settingsOf(pane: Pane, objects: powerbi.DataViewObjects, theme: Theme): Settings {
  const isSet = (object: string, property: string): boolean => objects[object]?.[property] !== undefined;
  return {
    view: oneOf(viewIds, pane.view.active.value?.value),
    reading: oneOf(readings, pane.view.reading.value?.value),
    header: pane.view.header.value,
    thresholds: thresholdsOf(pane, isSet),
    tiers: cutsOf(pane, isSet),
    stageLooks: looks(stages, pane.stageColors.slices, theme),
    loyaltyLooks: looks(loyaltyClasses, pane.loyaltyColors.slices, theme),
    tierLooks: looks(tiers, pane.tierColors.slices, theme),
    zoom: within(pane.text.scale.value, 75, 200, 100) / 100,
    finding: pane.text.finding.value,
    subline: pane.text.subline.value,
    annotations: pane.text.annotations.value,
  };
}

function thresholdsOf(pane: Pane, isSet: (object: string, property: string) => boolean): Thresholds {
  const { behaviour, attitude, scale } = pane.thresholds;
  return {
    behaviour: isSet('thresholds', 'behaviour') ? finite(behaviour.value) : undefined,
    attitude: isSet('thresholds', 'attitude') ? finite(attitude.value) : undefined,
    scale: String(scale.value?.value),
  };
}

function cutsOf(pane: Pane, isSet: (object: string, property: string) => boolean): TierCuts {
  const method = pane.tiers.method.value?.value === 'value' ? 'value' : 'rank';
  const byRank = { heavy: parameters.heavyRankShare.default, medium: parameters.mediumRankShare.default };
  const byValue = { heavy: parameters.heavyValueShare.default, medium: parameters.mediumValueShare.default };
  const defaults = method === 'value' ? byValue : byRank;
  if (!isSet('tiers', 'heavy')) pane.tiers.heavy.value = 100 * defaults.heavy;
  if (!isSet('tiers', 'medium')) pane.tiers.medium.value = 100 * defaults.medium;
  const heavy = within(pane.tiers.heavy.value, 0, 100, 100 * defaults.heavy) / 100;
  const medium = within(pane.tiers.medium.value, 0, 100, 100 * defaults.medium) / 100;
  return { method, heavy, medium: Math.max(heavy, medium) };
}

function looks(terms: readonly Term[], pickers: readonly formattingSettings.ColorPicker[], theme: Theme): Look[] {
  return terms.map((term) => {
    const picked = pickers.find((picker) => picker.name === propertyOf(term.code))?.value?.value;
    const own = theme.mode === 'dark' ? term.color.dark : term.color.light;
    const valid = picked && /^#[0-9a-f]{3,8}$/i.test(picked) ? picked : own;
    return { term, color: theme.mode === 'contrast' ? theme.ink : valid, mark: term.mark };
  });
}

function oneOf<T extends string>(values: readonly [T, ...T[]] | readonly T[], value: unknown): T {
  return values.find((one) => one === value) ?? (values[0] as T);
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function within(value: unknown, least: number, greatest: number, fallback: number): number {
  return Math.min(greatest, Math.max(least, finite(value) ?? fallback));
}
