import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { loyaltyClasses } from '../../relationship/loyalty-classes';
import type { Words } from '../text/words';
import { colorPickers } from './slices';

/** Prospects stand outside the matrix. */
const drawnClasses = loyaltyClasses.filter((term) => term.code !== 'prospect');

/** The colour of each loyalty class that the matrix draws. */
export class LoyaltyColorsCard extends formattingSettings.SimpleCard {
  override name = 'loyaltyColors';
  override displayNameKey = 'card_loyaltyColors';
  override slices: formattingSettings.ColorPicker[];

  constructor(dark: boolean, words: Words) {
    super();
    this.slices = colorPickers(drawnClasses, dark, words);
  }
}
