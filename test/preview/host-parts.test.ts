import type powerbi from 'powerbi-visuals-api';
import { describe, expect, test } from 'vitest';
import { createLocalizer } from '../../src/preview/host/localization';
import { persistObjects, storeProperty } from '../../src/preview/host/objects';
import { applyTheme, createPalette } from '../../src/preview/host/palette';
import { describePane } from '../../src/preview/host/pane';
import { smallCapabilities } from './support/data';

describe('localization', () => {
  const resources = { 'en-US': { a: 'one', b: 'two' }, 'fr-FR': { a: 'un' } };

  test('falls back from the locale to its language, to English, to the key', () => {
    expect(['a', 'b', 'c'].map(createLocalizer(resources, 'fr-FR'))).toEqual(['un', 'two', 'c']);
    expect(createLocalizer(resources, 'fr-CA')('a')).toBe('un');
    expect(createLocalizer(resources, 'de-DE')('a')).toBe('one');
  });
});

describe('stored objects', () => {
  const instance = (properties: Record<string, powerbi.DataViewPropertyValue>, selector: unknown = null) =>
    ({ objectName: 'view', properties, selector }) as powerbi.VisualObjectInstance;

  test('merge, replace and remove properties', () => {
    const merged = persistObjects({ view: { kind: 'curve' } }, { merge: [instance({ zoom: 2 })] });
    expect(merged).toEqual({ view: { kind: 'curve', zoom: 2 } });
    expect(persistObjects(merged, { replace: [instance({ zoom: 3 })] })).toEqual({ view: { zoom: 3 } });
    expect(persistObjects(merged, { remove: [instance({ zoom: 2 })] })).toEqual({ view: { kind: 'curve' } });
    expect(persistObjects(merged, { removeObject: [instance({})] })).toEqual({ view: {} });
  });

  test('never change what was there before', () => {
    const before = { view: { kind: 'curve' } };
    storeProperty(before, { objectName: 'view', propertyName: 'kind' }, undefined);
    persistObjects(before, { merge: [instance({ kind: 'matrix' })] });
    expect(before).toEqual({ view: { kind: 'curve' } });
  });

  test('hold only what is set for the whole visual', () => {
    expect(persistObjects({}, { merge: [instance({ kind: 'matrix' }, { data: [] })] })).toEqual({});
  });
});

describe('the palette', () => {
  test('gives a key one colour, and different keys different ones', () => {
    const palette = createPalette('light');
    const first = palette.getColor('a').value;
    expect(palette.getColor('b').value).not.toBe(first);
    expect(palette.getColor('a').value).toBe(first);
    expect(palette.reset().getColor('b').value).toBe(first);
  });

  test('changes theme in the hands of the visual', () => {
    const palette = createPalette('light');
    expect([palette.isHighContrast, palette.background.value]).toEqual([false, '#FFFFFF']);
    applyTheme(palette, 'high-contrast');
    expect([palette.isHighContrast, palette.background.value]).toEqual([true, '#000000']);
  });
});

describe('the format pane', () => {
  const descriptor = { objectName: 'view', propertyName: 'kind' };
  const words: Record<string, string> = { view_kind: 'Vue', view_curve: 'Courbe' };
  const localize = (key: string) => words[key] ?? key;
  const pane = (slice: object) => {
    const card = { uid: 'c', displayName: 'Vue', groups: [{ uid: 'g', displayName: undefined, slices: [slice] }] };
    const model = { cards: [card] } as unknown as powerbi.visuals.FormattingModel;
    return describePane(model, smallCapabilities(1), localize)[0]?.groups[0]?.controls[0];
  };

  test('takes names and choices from the capabilities where the model leaves them out', () => {
    const control = { type: 'Dropdown', properties: { descriptor, value: 'matrix' } };
    expect(pane({ uid: 's', control })).toMatchObject({
      type: 'choice',
      label: 'Vue',
      value: 'matrix',
      choices: [
        { value: 'curve', label: 'Courbe' },
        { value: 'matrix', label: 'matrix' },
      ],
    });
  });

  test('reads colours, limits and chosen items', () => {
    const color = { type: 'ColorPicker', properties: { descriptor, value: { value: '#123456' } } };
    expect(pane({ uid: 's', displayName: 'X', control: color })).toMatchObject({ type: 'color', value: '#123456' });
    const options = { minValue: { type: 0, value: 1 }, maxValue: { type: 1, value: 9 } };
    const number = { type: 'NumUpDown', properties: { descriptor, value: 4, options } };
    expect(pane({ uid: 's', control: number })).toMatchObject({ type: 'number', value: 4, minimum: 1, maximum: 9 });
    const items = [{ value: 'curve', displayName: 'Curve' }];
    const chosen = { type: 'Dropdown', properties: { descriptor, value: items[0], items } };
    expect(pane({ uid: 's', control: chosen })).toMatchObject({ value: 'curve', choices: [{ label: 'Curve' }] });
  });

  test('names controls that it cannot draw', () => {
    const control = { type: 'GradientBar', properties: { descriptor, value: '' } };
    expect(pane({ uid: 's', displayName: 'Gradient', control })).toMatchObject({ type: 'unsupported' });
  });

  test('is empty without a model', () => {
    expect(describePane(undefined, {}, localize)).toEqual([]);
  });
});
