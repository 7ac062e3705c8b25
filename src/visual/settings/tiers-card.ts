import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { parameters } from '../../relationship/parameters';
import { dropdown, numeric } from './slices';

/** How the pyramid's tiers are cut when no field names them. */
export class TiersCard extends formattingSettings.SimpleCard {
  override name = 'tiers';
  override displayNameKey = 'card_tiers';
  override descriptionKey = 'card_tiers_description';
  method = dropdown('method', 'setting_method', ['rank', 'value'], 'tiers');
  heavy = numeric('heavy', 'setting_heavy', 100 * parameters.heavyRankShare.default, 0, 100);
  medium = numeric('medium', 'setting_medium', 100 * parameters.mediumRankShare.default, 0, 100);
  override slices = [this.method, this.heavy, this.medium];
}
