import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { tiers } from '../../relationship/tiers';
import type { Words } from '../text/words';
import { colorPickers } from './slices';

/** The colour of each tier. */
export class TierColorsCard extends formattingSettings.SimpleCard {
  override name = 'tierColors';
  override displayNameKey = 'card_tierColors';
  override slices: formattingSettings.ColorPicker[];

  constructor(dark: boolean, words: Words) {
    super();
    this.slices = colorPickers(tiers, dark, words);
  }
}
