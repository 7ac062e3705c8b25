import { afterEach, expect, test } from 'vitest';
import capabilities from '../../../capabilities.json';
import { portfolioTable } from '../harness/customers';
import { stage, type Stage } from '../harness/stage';

let on: Stage | undefined;
afterEach(() => on?.remove());

interface Slice {
  readonly displayName?: string;
  readonly control: {
    properties: {
      descriptor: { objectName: string; propertyName: string };
      value: unknown;
      items?: { displayName: string }[];
    };
  };
}

function slices(locale = 'fr-FR', objects?: Record<string, Record<string, unknown>>): Slice[] {
  on?.remove();
  on = stage({ locale });
  on.show(portfolioTable(10), { objects: objects as never });
  const { cards } = on.visual.getFormattingModel() as unknown as {
    cards: { displayName: string; groups: { slices: Slice[] }[] }[];
  };
  for (const card of cards) expect(card.displayName).toMatch(/^[^_]+$/);
  return cards.flatMap((card) => card.groups.flatMap((group) => group.slices));
}

test('capabilities and the format pane name the same properties', () => {
  const declared = Object.entries(capabilities.objects).flatMap(([object, { properties }]) =>
    Object.keys(properties).map((property) => `${object}.${property}`),
  );
  const reachable = slices().map(({ control }) => {
    const { objectName, propertyName } = control.properties.descriptor;
    return `${objectName}.${propertyName}`;
  });
  expect(reachable.sort()).toEqual(declared.sort());
});

test('an enumeration offers what capabilities allow', () => {
  const view = capabilities.objects.view.properties.active.type.enumeration.length;
  const scale = capabilities.objects.thresholds.properties.scale.type.enumeration.length;
  const items = (name: string): number =>
    slices().find(({ control }) => control.properties.descriptor.propertyName === name)?.control.properties.items
      ?.length ?? 0;
  expect([items('active'), items('scale')]).toEqual([view, scale]);
});

test('the pane speaks the reader’s language', () => {
  const names = (locale: string): (string | undefined)[] => slices(locale).map((slice) => slice.displayName);
  expect(names('fr-FR')).toContain('Fidélité comportementale');
  expect(names('en-US')).toContain('Behavioural loyalty');
  for (const name of [...names('fr-FR'), ...names('en-US')]) expect(name).toMatch(/^[^_]+$/);
});

test('a colour of the report is the colour of the picture; nonsense falls back to the default', () => {
  const color = (objects: Record<string, Record<string, unknown>>): boolean => {
    slices('fr-FR', objects);
    return on?.element.querySelector('.relata-front')?.outerHTML.includes('#ff00aa') ?? false;
  };
  expect(color({ stageColors: { maturity: { solid: { color: '#ff00aa' } } } })).toBe(true);
  expect(color({ stageColors: { maturity: { solid: { color: 'url(evil)' } } } })).toBe(false);
  expect(on?.calls.rendering).toEqual(['started', 'finished']);
});

test('text can be left out and enlarged', () => {
  slices('fr-FR', { text: { finding: false, subline: false, scale: 150 } });
  expect(on?.element.querySelector<HTMLElement>('.relata-finding')?.hidden).toBe(true);
  const { width } = on?.element.querySelector('.relata')?.getBoundingClientRect() ?? { width: 0 };
  expect(width).toBeCloseTo(1280, 0);
});

test('settings of the wrong kind never break the picture', () => {
  slices('fr-FR', {
    view: { active: 'nowhere', reading: 7 },
    thresholds: { behaviour: 'x', attitude: null, scale: 'huge' },
    tiers: { method: {}, heavy: -5, medium: Infinity },
    text: { scale: 1e9 },
  });
  expect(on?.calls.rendering).toEqual(['started', 'finished']);
});
