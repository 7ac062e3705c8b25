import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { dropdown } from './slices';
import { readings, viewIds } from './settings';

const { SimpleCard, ToggleSwitch } = formattingSettings;

/** Which view is shown, how the life cycle is read, and whether readers may switch. */
export class ViewCard extends SimpleCard {
  override name = 'view';
  override displayNameKey = 'card_view';
  active = dropdown('active', 'setting_view', viewIds, 'view');
  reading = dropdown('reading', 'setting_reading', readings, 'reading');
  header = new ToggleSwitch({
    name: 'header',
    displayNameKey: 'setting_header',
    descriptionKey: 'setting_header_description',
    value: true,
  });
  override slices = [this.active, this.reading, this.header];
}
