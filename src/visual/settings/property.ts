import type powerbi from 'powerbi-visuals-api';
import { formattingSettings } from 'powerbi-visuals-utils-formattingmodel';
import { constantOrRule } from '../host/enums';
import { colorOf } from '../marks/color';
import type { Theme } from '../marks/theme';
import type { Words } from '../text/words';

const { ColorPicker, FontPicker, ItemDropdown, NumUpDown, Slider, ToggleSwitch } = formattingSettings;

/** What the pane is shown in. */
export interface Reader {
  readonly theme: Theme;
  readonly words: Words;
}

/**
 * One property of the format pane, told once: its type in `capabilities.json`, how whatever a report holds becomes a
 * valid value, and the control that shows it.
 */
export interface Property<T> {
  readonly type: object;
  /** Key of its name; `setting_<property>` when absent. */
  readonly label?: string;
  /** Its name in the reader's language, where that is no text of the pane. */
  readonly name?: (words: Words) => string;
  /** Key of what explains it. */
  readonly about?: string;
  read(value: unknown): T;
  slice(name: string, value: T, reader: Reader): formattingSettings.SimpleSlice;
}

type Naming = Partial<Pick<Property<unknown>, 'label' | 'name' | 'about'>>;

/** A switch. */
export function toggle(otherwise = true, naming: Naming = {}): Property<boolean> {
  return {
    ...naming,
    type: { bool: true },
    read: (value) => (typeof value === 'boolean' ? value : otherwise),
    slice: (name, value) => new ToggleSwitch({ name, value }),
  };
}

/** One of some words; the first is the default. Their names are the texts `<prefix>_<word>`; that of `auto` is shared. */
export function choice<V extends string>(values: readonly V[], prefix: string, naming: Naming = {}): Property<V> {
  const items = values.map((value) => ({ value, ...nameOf(value, prefix) }));
  return {
    ...naming,
    type: { enumeration: items },
    read: (value) => values.find((one) => one === value) ?? (values[0] as V),
    slice: (name, value) =>
      new ItemDropdown({
        name,
        items,
        value: items.find((item) => item.value === value) ?? { value, displayName: '' },
      }),
  };
}

/** Ranges of numbers need no word: `1-5` is 1–5 in every language. */
function nameOf(
  value: string,
  prefix: string,
): { displayName: string } | { displayName: string; displayNameKey: string } {
  if (/^\d/.test(value)) return { displayName: value.replace('-', '–') };
  return { displayName: value, displayNameKey: value === 'auto' ? 'auto' : `${prefix}_${value}` };
}

interface Bounds extends Naming {
  readonly least: number;
  readonly greatest: number;
  /** Shown as a slider rather than as a box. */
  readonly slider?: boolean;
  /** May follow a measure of the report. */
  readonly ruled?: boolean;
}

/** A number within bounds. */
export function number(otherwise: number, bounds: Bounds): Property<number> {
  const open = optionalNumber(bounds);
  return { ...open, read: (value) => open.read(value) ?? otherwise };
}

/** A number within bounds; nothing when nobody gave one. */
export function optionalNumber({ least, greatest, slider, ruled, ...naming }: Bounds): Property<number | undefined> {
  return {
    ...naming,
    type: { numeric: true },
    read: (value) => {
      const given = typeof value === 'number' && Number.isFinite(value) ? value : undefined;
      return given === undefined ? undefined : Math.min(greatest, Math.max(least, given));
    },
    slice: (name, value) =>
      new (slider ? Slider : NumUpDown)({
        name,
        value: value as number,
        instanceKind: ruled ? constantOrRule : undefined,
        options: {
          minValue: { type: 0 as powerbi.visuals.ValidatorType.Min, value: least },
          maxValue: { type: 1 as powerbi.visuals.ValidatorType.Max, value: greatest },
        },
      }),
  };
}

interface Ruled extends Naming {
  /** Where rules are evaluated; the visual as a whole when absent. */
  readonly selector?: powerbi.data.Selector;
}

/** A colour, constant or by rule; nothing when nobody gave one, and then the pane shows the one in use. */
export function color(inUse: (theme: Theme) => string, ruled: Ruled = {}): Property<string | undefined> {
  const { selector, ...naming } = ruled;
  return {
    ...naming,
    type: { fill: { solid: { color: true } } },
    read: colorOf,
    slice: (name, value, { theme }) =>
      new ColorPicker({
        name,
        value: { value: value ?? inUse(theme) },
        defaultColor: { value: inUse(theme) },
        instanceKind: constantOrRule,
        selector,
        // Constants are the whole visual's; the typings forbid the null that the host documents.
        altConstantSelector: selector && (null as unknown as powerbi.data.Selector),
      }),
  };
}

const segoe = "'Segoe UI', wf_segoe-ui_normal, helvetica, arial, sans-serif";

/** A font; nothing when nobody chose one, and then it is the visual's own. */
export function fontFamily(naming: Naming = {}): Property<string | undefined> {
  return {
    ...naming,
    type: { formatting: { fontFamily: true } },
    read: (value) =>
      typeof value === 'string' && /^(?=.*\p{L})[\p{L}\d\s"',._-]{1,200}$/u.test(value) ? value : undefined,
    slice: (name, value) => new FontPicker({ name, value: value ?? segoe }),
  };
}

/** The size of a font in points, as hosts count it. */
export function fontSize(otherwise: number): Property<number> {
  return { ...number(otherwise, { least: 6, greatest: 40 }), type: { formatting: { fontSize: true } } };
}
