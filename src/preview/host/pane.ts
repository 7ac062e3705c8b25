import type powerbi from 'powerbi-visuals-api';
import type { Capabilities, CapabilityProperty, EnumerationMember, JsonValue } from '../data';
import type { PaneCard, PaneControl, PaneGroup, Property } from '../protocol';

type Slice = powerbi.visuals.FormattingSlice | powerbi.visuals.EnabledSlice;
type Group = powerbi.visuals.FormattingGroup;
type Descriptor = powerbi.visuals.FormattingDescriptor;

/** The properties that all simple controls and the drawn ones have, as the model carries them. */
interface ControlProperties {
  readonly descriptor?: Descriptor;
  readonly value?: unknown;
  readonly items?: readonly powerbi.IEnumMember[];
  readonly options?: powerbi.visuals.NumUpDownFormat;
}

/** Controls made of several: what each of them is, by its name in the model. */
const composites: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FontControl: {
    fontFamily: 'FontPicker',
    fontSize: 'NumUpDown',
    bold: 'ToggleSwitch',
    italic: 'ToggleSwitch',
    underline: 'ToggleSwitch',
  },
};

/** Typefaces of Power BI's own list. */
const typefaces = ['Segoe UI', 'Segoe UI Semibold', 'DIN', 'Arial', 'Calibri', 'Georgia', 'Times New Roman', 'Verdana'];

/** Turns names and keys of the capabilities into words. */
interface Words {
  property(property: Property): CapabilityProperty | undefined;
  label(item: { displayName?: string; displayNameKey?: string } | undefined): string | undefined;
}

const controlTypes: Readonly<Record<string, PaneControl['type']>> = {
  ToggleSwitch: 'toggle',
  ColorPicker: 'color',
  NumUpDown: 'number',
  Slider: 'slider',
  FontPicker: 'choice',
  Dropdown: 'choice',
  TextInput: 'text',
  TextArea: 'text',
};

/** Reduces a visual's formatting model to the cards and controls that the page draws. */
export function describePane(
  model: powerbi.visuals.FormattingModel | undefined,
  capabilities: Capabilities,
  localize: (key: string) => string,
): PaneCard[] {
  const words: Words = {
    property: ({ objectName, propertyName }) => capabilities.objects?.[objectName]?.properties?.[propertyName],
    label: (item) => (item?.displayNameKey ? localize(item.displayNameKey) : item?.displayName),
  };
  return (model?.cards ?? []).flatMap((card) => ('groups' in card ? [describeCard(card, words)] : []));
}

function describeCard(card: powerbi.visuals.FormattingCard, words: Words): PaneCard {
  return {
    id: card.uid,
    label: card.displayName,
    ...(card.topLevelToggle && { toggle: describeControl(card.topLevelToggle, words) }),
    groups: card.groups.flatMap((group) => ('uid' in group ? [describeGroup(group, words)] : [])),
    revert: (card.revertToDefaultDescriptors ?? []).map(({ objectName, propertyName }) => ({
      objectName,
      propertyName,
    })),
  };
}

function describeGroup(group: Group, words: Words): PaneGroup {
  const nested = (group.container?.containerItems ?? []).flatMap((item) => item.slices ?? []);
  const slices = [...(group.topLevelToggle ? [group.topLevelToggle] : []), ...(group.slices ?? []), ...nested];
  return {
    ...(group.displayName && { label: group.displayName }),
    controls: slices.flatMap((slice) => ('control' in slice ? describeSlice(slice, words) : [])),
  };
}

/** One control, or each of those that a composite one is made of. */
function describeSlice(slice: Slice, words: Words): PaneControl[] {
  const parts = composites[slice.control.type];
  if (!parts) return [describeControl(slice, words)];
  const given = slice.control.properties as unknown as Readonly<Record<string, ControlProperties | undefined>>;
  return Object.entries(parts).flatMap(([name, type]) => {
    const properties = given[name];
    if (!properties) return [];
    const part = { ...slice, control: { type, properties } } as unknown as Slice;
    const label = words.label(words.property(propertyOf(properties))) ?? name;
    return [{ ...describeControl(part, words), label }];
  });
}

function propertyOf({ descriptor }: ControlProperties): Property {
  const { objectName = '', propertyName = '' } = descriptor ?? {};
  return { objectName, propertyName };
}

function describeControl(slice: Slice, words: Words): PaneControl {
  const properties = slice.control.properties as ControlProperties;
  const { objectName, propertyName } = propertyOf(properties);
  const property = words.property({ objectName, propertyName });
  const named = slice as { displayName?: string; description?: string };
  const known = properties.descriptor ? controlTypes[slice.control.type] : undefined;
  return {
    objectName,
    propertyName,
    type: known ?? 'unsupported',
    label: named.displayName ?? words.label(property) ?? propertyName,
    ...(named.description && { description: named.description }),
    value: plainValue(properties.value),
    disabled: slice.disabled ?? false,
    ...bounds(properties),
    ...(known === 'choice' && { choices: choicesOf(slice.control.type, properties, property, words) }),
  };
}

function bounds({ options }: ControlProperties): Partial<PaneControl> {
  return {
    ...(options?.minValue && { minimum: options.minValue.value }),
    ...(options?.maxValue && { maximum: options.maxValue.value }),
    ...(options?.unitSymbol && { unit: options.unitSymbol }),
  };
}

function choicesOf(
  type: string,
  properties: ControlProperties,
  property: CapabilityProperty | undefined,
  words: Words,
): PaneControl['choices'] {
  if (type !== 'FontPicker') return choices(properties, property?.type?.enumeration, words);
  const current = String(plainValue(properties.value) ?? '');
  const names = [...new Set([current, ...typefaces])].filter(Boolean);
  return names.map((name) => ({ value: name, label: name.split(',')[0]?.replace(/["']/g, '') ?? name }));
}

function choices(
  { items }: ControlProperties,
  enumeration: readonly EnumerationMember[] | undefined,
  words: Words,
): PaneControl['choices'] {
  const members = items ?? enumeration ?? [];
  return members.map((member) => ({
    value: String(member.value),
    label: words.label(member as EnumerationMember) ?? String(member.value),
  }));
}

/** A colour and a drop-down's item carry their value one level down. */
function plainValue(value: unknown): JsonValue {
  if (typeof value === 'object' && value !== null) return 'value' in value ? plainValue(value.value) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
