import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { parameters } from '../../relationship/parameters';
import { scales } from '../data/scale';
import { dropdown, numeric } from './slices';

/** Where the loyalty matrix is cut. */
export class ThresholdsCard extends formattingSettings.SimpleCard {
  override name = 'thresholds';
  override displayNameKey = 'card_thresholds';
  override descriptionKey = 'card_thresholds_description';
  behaviour = numeric('behaviour', 'setting_behaviour', parameters.highBehaviour.default, 0, 100);
  attitude = numeric('attitude', 'setting_attitude', parameters.highAttitude.default, 0, 100);
  scale = dropdown('scale', 'setting_scale', ['auto', ...Object.keys(scales)], 'scale');
  override slices = [this.behaviour, this.attitude, this.scale];
}
