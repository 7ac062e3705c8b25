import type powerbi from 'powerbi-visuals-api';
import { afterEach, describe, expect, test } from 'vitest';
import capabilities from '../../../capabilities.json';
import { portfolioTable } from '../harness/customers';
import { stage, type Stage } from '../harness/stage';

let on: Stage | undefined;
afterEach(() => on?.remove());

type Objects = Record<string, Record<string, unknown>>;
interface Descriptor {
  readonly objectName: string;
  readonly propertyName: string;
  readonly selector?: unknown;
  readonly altConstantValueSelector?: unknown;
  readonly instanceKind?: number;
}
interface Value {
  readonly descriptor: Descriptor;
  readonly value: unknown;
  readonly items?: { displayName: string }[];
}
interface Slice {
  readonly displayName?: string;
  readonly description?: string;
  readonly control: { readonly type: string; readonly properties: Value | Record<string, Value> };
}
interface Card {
  readonly displayName: string;
  readonly topLevelToggle?: Slice;
  readonly groups: { readonly slices: Slice[] }[];
  readonly revertToDefaultDescriptors: Descriptor[];
}

const table = portfolioTable(60);
const solid = (color: string): object => ({ solid: { color } });

function show(objects: Objects = {}, view?: string, locale = 'fr-FR', rules?: unknown[]): Stage {
  on?.remove();
  on = stage({ locale });
  on.show(table, { objects: objects as never, view, rules });
  return on;
}

function cards(objects?: Objects, locale?: string): Card[] {
  return (show(objects, undefined, locale).visual.getFormattingModel() as unknown as { cards: Card[] }).cards;
}

const isOne = (properties: Value | Record<string, Value>): properties is Value => 'descriptor' in properties;
const slicesOf = (card: Card): Slice[] => [
  ...(card.topLevelToggle ? [card.topLevelToggle] : []),
  ...card.groups.flatMap((group) => group.slices),
];
/** Every property of the pane; a font is several. */
const values = (objects?: Objects): Value[] =>
  cards(objects)
    .flatMap(slicesOf)
    .flatMap(({ control: { properties } }) => (isOne(properties) ? [properties] : Object.values(properties)))
    .filter((one) => one !== undefined);
const nameOf = ({ objectName, propertyName }: Descriptor): string => `${objectName}.${propertyName}`;
const held = (name: string, objects?: Objects): unknown =>
  values(objects).find(({ descriptor }) => nameOf(descriptor) === name)?.value;
const declared = Object.entries(capabilities.objects)
  .filter(([object]) => object !== 'general')
  .flatMap(([object, { properties }]) => Object.keys(properties).map((property) => `${object}.${property}`));

/** Words begin with a capital letter or are numbers; keys that have no text do not. */
const written = /^[\p{Lu}\d][^_{}]*$/u;

describe('the pane', () => {
  test('reaches every property of capabilities, and no other', () => {
    const methods: Objects[] = [{}, { tiers: { method: 'amount' } }];
    const reached = methods.flatMap((objects) => values(objects).map(({ descriptor }) => nameOf(descriptor)));
    expect([...new Set(reached)].sort()).toEqual([...declared].sort());
  });

  test('takes every property back to its default', () => {
    const reverted = cards().flatMap((card) => card.revertToDefaultDescriptors.map(nameOf));
    expect(reverted.sort()).toEqual([...declared].sort());
  });

  test.each(['fr-FR', 'en-US'])('speaks %s', (locale) => {
    for (const card of cards({ tiers: { method: 'amount' } }, locale)) {
      expect(card.displayName).toMatch(written);
      for (const { displayName, description, control } of slicesOf(card)) {
        expect(displayName).toMatch(written);
        if (description !== undefined) expect(description).toMatch(written);
        const { items } = control.properties as Value;
        for (const item of items ?? []) expect(item.displayName).toMatch(written);
      }
    }
  });

  test('shows what the report holds, and the numbers in force where it holds none', () => {
    expect(held('thresholds.behaviour')).toBe(50);
    expect(held('thresholds.attitude')).toBe(5);
    expect(held('thresholds.behaviour', { thresholds: { behaviour: 61 } })).toBe(61);
    expect([held('tiers.heavy'), held('tiers.medium')]).toEqual([20, 50]);
    expect(held('tiers.heavy', { tiers: { method: 'value' } })).toBe(50);
    expect(held('tiers.heavyAmount', { tiers: { method: 'amount' } })).toBeGreaterThan(0);
    expect(held('stageColors.maturity')).toEqual({ value: '#00306A' });
    expect(held('stageColors.maturity', { stageColors: { maturity: solid('#ff00aa') } })).toEqual({ value: '#ff00aa' });
    expect(held('view.active', { view: { active: 'pyramid' } })).toMatchObject({ value: 'pyramid' });
  });

  test('hides what means nothing: the cut-offs of another method, the numbers of medians', () => {
    const names = (objects: Objects): string[] => values(objects).map(({ descriptor }) => nameOf(descriptor));
    expect(names({})).not.toContain('tiers.heavyAmount');
    expect(names({ tiers: { method: 'amount' } })).not.toContain('tiers.heavy');
    expect(names({ thresholds: { method: 'median' } })).not.toContain('thresholds.behaviour');
  });

  test('lets every colour follow a rule; that of customers is evaluated for each of them', () => {
    const colors = values().filter((one) => 'defaultColor' in one);
    expect(colors.length).toBeGreaterThan(20);
    for (const { descriptor } of colors)
      expect([nameOf(descriptor), descriptor.instanceKind]).toEqual([nameOf(descriptor), 3]);
    const fill = colors.find(({ descriptor }) => nameOf(descriptor) === 'customers.fill')?.descriptor;
    expect(fill?.selector).toEqual({ data: [{ dataViewWildcard: { matchingOption: 1 } }] });
    expect(fill?.altConstantValueSelector).toBeNull();
    const thresholds = values().filter(({ descriptor }) => /thresholds\.(behaviour|attitude)/.test(nameOf(descriptor)));
    expect(thresholds.map(({ descriptor }) => descriptor.instanceKind)).toEqual([3, 3]);
  });
});

/** The colours of pixels near enough to one. */
function painted(color: readonly [number, number, number]): number {
  let count = 0;
  for (const canvas of on?.element.querySelectorAll('canvas') ?? []) {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width || 1, canvas.height || 1) ?? { data: [] };
    for (let i = 0; i < data.length; i += 4) {
      const near = [0, 1, 2].every((channel) => Math.abs((data[i + channel] ?? 0) - (color[channel] ?? 0)) < 8);
      if (near && (data[i + 3] ?? 0) > 200) count++;
    }
  }
  return count;
}

const drawing = (): string =>
  [...(on?.element.querySelectorAll('.relata-layer') ?? [])].map((layer) => layer.outerHTML).join('');
const texts = (): string[] => [...(on?.element.querySelectorAll('text') ?? [])].map((one) => one.textContent ?? '');

describe('a setting is seen', () => {
  test('a class’s colour; nonsense falls back to the default', () => {
    show({ stageColors: { maturity: solid('#ff00aa') } });
    expect(drawing()).toContain('#ff00aa');
    show({ stageColors: { maturity: solid('url(evil)') } });
    expect(drawing()).not.toContain('evil');
    expect(on?.calls.rendering).toEqual(['started', 'finished']);
  });

  test('a colour too close to the background gets an outline', () => {
    show({ tierColors: { heavy: solid('#fafafa') } }, 'pyramid');
    const pale = [...(on?.element.querySelectorAll('[fill="#fafafa"]') ?? [])];
    expect(pale.length).toBeGreaterThan(0);
    for (const shape of pale) expect(shape.getAttribute('stroke')).toBe('#252423');
  });

  test('customers take the colour that a rule gives each of them, and the picture says so', () => {
    const rules = Array.from({ length: 60 }, (_, i) => solid(i % 2 ? '#ff00aa' : '#00aa00'));
    show({}, 'loyalty', 'fr-FR', rules);
    expect(painted([255, 0, 170])).toBeGreaterThan(50);
    expect(painted([0, 170, 0])).toBeGreaterThan(50);
    expect(on?.element.querySelector('.relata-subline')?.textContent).toContain('règle');
    show({ customers: { fill: solid('#ff00aa') } }, 'loyalty');
    expect(painted([255, 0, 170])).toBeGreaterThan(50);
  });

  test('points grow', () => {
    const all = (): number => {
      const [canvas] = on?.element.querySelectorAll('canvas') ?? [];
      const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width || 1, canvas.height || 1) ?? {
        data: [],
      };
      let count = 0;
      for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
      return count;
    };
    show({}, 'loyalty');
    const usual = all();
    show({ customers: { size: 200 } }, 'loyalty');
    expect(all()).toBeGreaterThan(2 * usual);
  });

  test('parts that are switched off are gone', () => {
    const gone = (objects: Objects, part: string, view?: string): void => {
      show({}, view);
      expect([part, on?.element.querySelectorAll(`[data-part="${part}"]`).length]).not.toEqual([part, 0]);
      show(objects, view);
      expect([part, on?.element.querySelectorAll(`[data-part="${part}"]`).length]).toEqual([part, 0]);
    };
    gone({ axes: { titles: false } }, 'axes.titles', 'loyalty');
    gone({ axes: { ticks: false } }, 'axes.ticks', 'loyalty');
    gone({ axes: { grid: false } }, 'axes.grid');
    gone({ headers: { shares: false } }, 'headers.shares');
    gone({ headers: { values: false } }, 'headers.values', 'loyalty');
    gone({ headers: { changes: false } }, 'headers.changes');
    gone({ curve: { show: false } }, 'curve');
    gone({ curve: { band: false } }, 'curve.band');
    gone({ flows: { show: false } }, 'flows');
    gone({ text: { annotations: false } }, 'text.annotations', 'pyramid');
  });

  test('colours and width of the curve, the axes, the headings and the thresholds', () => {
    show({ curve: { color: solid('#aa0000'), width: 6 }, axes: { color: solid('#00aa00') } });
    const curve = on?.element.querySelector('[data-part="curve"][stroke="#aa0000"]');
    expect(curve?.getAttribute('stroke-width')).toBe('6');
    expect(on?.element.querySelector('[data-part="axes.ticks"]')?.getAttribute('fill')).toBe('#00aa00');
    show({ thresholds: { color: solid('#0000aa') }, headers: { color: solid('#aa00aa') } }, 'loyalty');
    expect(on?.element.querySelector('[data-part="thresholds"]')?.getAttribute('stroke')).toBe('#0000aa');
    expect(on?.element.querySelector('text[data-part="headers"]')?.getAttribute('fill')).toBe('#aa00aa');
  });

  test('the finding’s font; a larger one pushes the picture down', () => {
    const band = (): number => on?.element.querySelector('.relata-back rect')?.getBoundingClientRect().top ?? 0;
    show();
    const usual = band();
    const font = { fontFamily: 'Georgia', fontSize: 24, bold: false, italic: true, underline: true };
    show({ finding: { ...font, color: solid('#aa0000') } });
    const finding = on?.element.querySelector<HTMLElement>('.relata-finding');
    expect(finding && getComputedStyle(finding)).toMatchObject({
      fontFamily: 'Georgia',
      fontSize: '32px',
      fontWeight: '400',
      fontStyle: 'italic',
      textDecorationLine: 'underline',
      color: 'rgb(170, 0, 0)',
    });
    expect(band()).toBeGreaterThan(usual + 10);
    const [above, below] = ['.relata-finding', '.relata-subline'].map((name) =>
      on?.element.querySelector(name)?.getBoundingClientRect(),
    );
    expect(below?.top).toBeGreaterThanOrEqual((above?.bottom ?? 0) - 4);
  });

  test('the font of all words', () => {
    show({ text: { fontFamily: 'Georgia' } });
    const text = on?.element.querySelector('.relata-front text');
    expect(text && getComputedStyle(text).fontFamily).toBe('Georgia');
    expect(getComputedStyle(on?.element.querySelector('.relata-tab') ?? document.body).fontFamily).toBe('Georgia');
  });

  test('text can be left out and enlarged', () => {
    show({ finding: { show: false }, subline: { show: false }, text: { scale: 150 } });
    expect(on?.element.querySelector<HTMLElement>('.relata-finding')?.hidden).toBe(true);
    expect(on?.element.querySelector('.relata')?.getBoundingClientRect().width).toBeCloseTo(1280, 0);
  });

  test('units and decimals of sums', () => {
    show({ numbers: { units: 'thousands', decimals: 1 } }, 'pyramid', 'en-US');
    expect(texts().join('|')).toMatch(/€[\d,]+\.\d[  ]?K/);
  });

  test('a dark background turns the picture dark', () => {
    show({ background: { color: solid('#101010') } });
    const root = on?.element.querySelector<HTMLElement>('.relata');
    expect(root && getComputedStyle(root).backgroundColor).toBe('rgb(16, 16, 16)');
    expect(root && getComputedStyle(root).color).toBe('rgb(243, 242, 241)');
  });
});

test('settings of the wrong kind never break a picture', () => {
  const junk: unknown[] = [7, 'x', null, {}, [], Infinity, { solid: {} }, { solid: { color: 7 } }];
  for (const view of ['lifecycle', 'loyalty', 'pyramid', 'overview']) {
    junk.forEach((value) => {
      const objects: Objects = {};
      for (const name of declared) {
        const [object = '', property = ''] = name.split('.');
        objects[object] = { ...objects[object], [property]: value };
      }
      show(objects, view);
      expect(on?.calls.rendering).toEqual(['started', 'finished']);
    });
  }
});

test('every card has an identity of its own', () => {
  const made = show().visual.getFormattingModel().cards as powerbi.visuals.FormattingCard[];
  expect(new Set(made.map((card) => card.uid)).size).toBe(made.length);
});
