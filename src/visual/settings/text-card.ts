import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { numeric } from './slices';

const toggle = (name: string): formattingSettings.ToggleSwitch =>
  new formattingSettings.ToggleSwitch({ name, displayNameKey: `setting_${name}`, value: true });

/** How much text there is, and how large. */
export class TextCard extends formattingSettings.SimpleCard {
  override name = 'text';
  override displayNameKey = 'card_text';
  scale = numeric('scale', 'setting_text_scale', 100, 75, 200);
  finding = toggle('finding');
  subline = toggle('subline');
  annotations = toggle('annotations');
  override slices = [this.scale, this.finding, this.subline, this.annotations];
}
