import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { stages } from '../../relationship/stages';
import type { Words } from '../text/words';
import { colorPickers } from './slices';

/** The colour of each stage. */
export class StageColorsCard extends formattingSettings.SimpleCard {
  override name = 'stageColors';
  override displayNameKey = 'card_stageColors';
  override slices: formattingSettings.ColorPicker[];

  constructor(dark: boolean, words: Words) {
    super();
    this.slices = colorPickers(stages, dark, words);
  }
}
