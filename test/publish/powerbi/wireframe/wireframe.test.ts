import { beforeAll, describe, expect, test } from 'vitest';
import { readCustomVisual } from '../../../../src/publish/powerbi/custom-visual';
import { modelNames } from '../../../../src/publish/powerbi/model/names';
import { lookOf, type LookName } from '../../../../src/publish/powerbi/report/look';
import { reportDocuments } from '../../../../src/publish/powerbi/report/report';
import { wireframes, type Wireframe, type WireVisual } from '../../../../src/publish/powerbi/wireframe';
import { visualKinds } from '../../../../src/publish/docs/report/words';
import { locales, stages } from '../../../../src/relationship';
import { starSpec, type Locale } from '../../../../src/star';
import { hostileTexts } from '../../fixture';
import { fakeGuid, fakeVisual } from '../fake-visual';
import { lintSvg } from './svg-lint';

function completeReport(locale: Locale, look: LookName = 'light'): Map<string, unknown> {
  const subject = { names: modelNames(starSpec, locale), visual: readCustomVisual(fakeVisual()), look: lookOf(look) };
  return reportDocuments({ ...subject, asOf: '2025-12-31', embedded: true });
}

const pageFiles = 'definition/pages';

/** A report of one page with one visual. */
function reportOf(visual: object, more: object = {}): Map<string, unknown> {
  return new Map<string, unknown>([
    ['definition/report.json', {}],
    [`${pageFiles}/pages.json`, { pageOrder: ['p'] }],
    [`${pageFiles}/p/page.json`, { name: 'p', displayName: 'Page', width: 640, height: 360, ...more }],
    [`${pageFiles}/p/visuals/v/visual.json`, visual],
  ]);
}

const position = { x: 10, y: 20, z: 0, width: 300, height: 200, tabOrder: 0 };
const one = (files: Map<string, unknown>, numbered = false): Wireframe => {
  const [wireframe] = wireframes(files, { locale: 'en', numbered });
  if (wireframe === undefined) throw new Error('no page');
  return wireframe;
};

describe.each(locales)('the pictures of the complete report in %s', (locale) => {
  let pictures: readonly Wireframe[];
  beforeAll(() => {
    pictures = wireframes(completeReport(locale), { locale, numbered: true });
  });

  test('are sound SVG', () => {
    for (const { page, desktop, mobile } of pictures) {
      expect(lintSvg(desktop), page.title).toEqual([]);
      expect(mobile === undefined ? [] : lintSvg(mobile), page.title).toEqual([]);
    }
  });

  test('know every type of visual that the report has', () => {
    const types = new Set(pictures.flatMap(({ page }) => page.visuals.map(({ type }) => type)));
    types.delete(fakeGuid);
    for (const type of types) expect(visualKinds).toHaveProperty(type);
    for (const { desktop } of pictures) for (const type of types) expect(desktop).not.toContain(`>${type}<`);
  });

  test('show the visual in the colours and words of the vocabulary', () => {
    const drawn = pictures.find(({ page }) => page.visuals.some(({ type }) => type === fakeGuid))?.desktop ?? '';
    for (const stage of stages) {
      expect(drawn).toContain(stage.color.light);
      expect(drawn).toContain(`>${stage.short[locale]}<`);
    }
  });

  test('are the same when they are drawn again', () => {
    expect(wireframes(completeReport(locale), { locale, numbered: true })).toEqual(pictures);
  });

  test('have one number for each visual that can be seen', () => {
    for (const { page, desktop } of pictures) {
      const numbers = [...desktop.matchAll(/text-anchor="middle">(\d+)<\/text>/g)].map(([, number]) => Number(number));
      const visible = page.visuals.filter(({ hidden }) => !hidden);
      expect(numbers).toEqual(visible.map((_, index) => index + 1));
    }
  });
});

describe('a wireframe', () => {
  test.each(hostileTexts.filter((text) => text.trim() !== ''))('writes the title %j as text', (title) => {
    const text = { expr: { Literal: { Value: `'${title.replaceAll("'", "''")}'` } } };
    const general = [{ properties: { paragraphs: [{ textRuns: [{ value: title }] }] } }];
    const visual = {
      visualType: 'textbox',
      objects: { general },
      visualContainerObjects: { title: [{ properties: { text } }], general: [{ properties: { altText: text } }] },
    };
    const { desktop, page } = one(reportOf({ name: 'v', position, visual }, { displayName: title }));
    expect(lintSvg(desktop)).toEqual([]);
    expect(page.visuals[0]?.title).toBe(title);
  });

  test('keeps each visual in a frame of its own, so that no label leaves it', () => {
    const { desktop } = one(reportOf({ name: 'v', position, visual: { visualType: 'columnChart' } }));
    expect(desktop).toContain('<svg x="10" y="20" width="300" height="200">');
  });

  test('says the type of a visual that it cannot draw', () => {
    const { desktop } = one(reportOf({ name: 'v', position, visual: { visualType: 'decompositionTreeVisual' } }));
    expect(desktop).toContain('>decompositionTreeVisual<');
  });

  test('places what lies in a group from the group’s corner, and draws no group', () => {
    const files = reportOf({ name: 'v', position, parentGroupName: 'g', visual: { visualType: 'card' } });
    files.set(`${pageFiles}/p/visuals/g/visual.json`, {
      name: 'g',
      position: { ...position, x: 100, y: 100 },
      visualGroup: { displayName: 'Group' },
    });
    expect(one(files).page.visuals.map(({ box }: WireVisual) => [box.x, box.y])).toEqual([[110, 120]]);
  });

  test('leaves out what is hidden until a bookmark shows it', () => {
    const { desktop } = one(reportOf({ name: 'v', position, isHidden: true, visual: { visualType: 'card' } }), true);
    expect(desktop).not.toContain('<svg x="10" y="20"');
  });

  test('reads the question of a page, and whether it is a tooltip', () => {
    const annotations = [{ name: 'Relata_Question', value: 'Why?' }];
    const { page } = one(reportOf({ name: 'v', position }, { annotations, type: 'Tooltip' }));
    expect(page).toMatchObject({ question: 'Why?', kind: 'tooltip', visuals: [] });
  });

  test('draws a phone only where there is a layout for it', () => {
    const files = reportOf({ name: 'v', position, visual: { visualType: 'card' } });
    expect(one(files).mobile).toBeUndefined();
    files.set(`${pageFiles}/p/visuals/v/mobile.json`, { position: { ...position, x: 0, y: 0, width: 324 } });
    expect(one(files).mobile).toContain('<svg x="0" y="0" width="324" height="200">');
  });
});
