import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loyaltyClasses, stages, tiers } from '../../../src/relationship';
import { buildStar, type Locale, type Star } from '../../../src/star';
import { fullCompany, seenOn } from '../../star/full-company';
import { smallShop } from '../../star/small-shop';
import { storeWith, type CrmRows } from '../../star/store-with';
import { bareSales } from './bare-sales';
import { emptyStar } from './empty-star';
import { publishedProject } from './published-project';
import { lintReport } from './report-lint';
import { altText, constant, overlap, reportParts, type Page, type ReportParts, type Visual } from './report-parts';
import { relationshipStar } from './relationship-star';

const built =
  (rows: CrmRows, completeUntil?: string) =>
  async (locale: Locale): Promise<Star> =>
    buildStar(await storeWith(rows), { locale, ...(completeUntil === undefined ? {} : { completeUntil }) });

/** From everything the specification knows to what an import of bare sales gives. */
const stars: readonly [string, (locale: Locale) => Promise<Star>][] = [
  ['the whole specification', () => emptyStar()],
  ['a company with contracts, lessons and deals', built(fullCompany, seenOn)],
  ['a small shop', built(smallShop)],
  ['bare sales', built(bareSales)],
  ['a relationship without facts', () => relationshipStar()],
];

const cases = stars.flatMap(([name, open]) => (['fr', 'en'] as const).map((locale) => ({ name, open, locale })));

describe.each(cases)('the report of $name in $locale', ({ open, locale }) => {
  let star: Star;
  let parts: ReportParts;
  let everyVisual: readonly { readonly page: Page; readonly visual: Visual }[];

  beforeAll(async () => {
    star = await open(locale);
    parts = reportParts(await publishedProject(star, { locale }));
    everyVisual = parts.pages.flatMap((page) => page.visuals.map((visual) => ({ page, visual })));
  });
  afterAll(() => star.session.close());

  it('refers to nothing that the model does not have, and spells every constant right', () => {
    for (const [path, content] of parts.documents) expect(lintReport(content, star.spec, locale), path).toEqual([]);
  });

  it('has a first page, and something to read on every page', () => {
    expect(parts.pages.length).toBeGreaterThan(0);
    expect(parts.pages[0]?.visibility).toBeUndefined();
    const frames = new Set(['pageNavigator', 'slicer', 'actionButton']);
    for (const page of parts.pages) {
      const content = page.visuals.filter(({ visual }) => !frames.has(visual.visualType));
      expect(content.length, page.displayName).toBeGreaterThan(page.type === 'Tooltip' ? 0 : 1);
    }
  });

  it('gives pages, visuals, bookmarks and filters names of their own', () => {
    const filters = [...parts.pages, ...everyVisual.map(({ visual }) => visual)].flatMap(
      ({ filterConfig }) => filterConfig?.filters.map(({ name }) => name) ?? [],
    );
    const names = [
      ...parts.pages.map(({ name }) => name),
      ...everyVisual.map(({ visual }) => visual.name),
      ...parts.bookmarks.map(({ name }) => name),
      ...filters,
    ];
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{20}$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps every visual on its page, on whole pixels, large enough, and apart from the others', () => {
    for (const page of parts.pages) {
      for (const [index, { position, visual }] of page.visuals.entries()) {
        const { x, y, width, height } = position;
        for (const number of [x, y, width, height]) expect(Number.isInteger(number), visual.visualType).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(page.width);
        expect(y + height).toBeLessThanOrEqual(page.height);
        expect(Math.min(width, height), visual.visualType).toBeGreaterThanOrEqual(32);
        for (const other of page.visuals.slice(index + 1)) {
          expect(
            overlap(position, other.position),
            `${page.displayName}: ${altText({ position, visual, name: '' })}`,
          ).toBe(false);
        }
      }
    }
  });

  it('closes the gap that a visual without data would leave', () => {
    for (const page of parts.pages.filter(({ type }) => type !== 'Tooltip')) {
      const body = page.visuals.filter(({ position }) => position.y >= 140);
      expect(Math.min(...body.map(({ position }) => position.x))).toBe(24);
      expect(Math.max(...body.map(({ position }) => position.x + position.width))).toBe(page.width - 24);
      expect(Math.min(...body.map(({ position }) => position.y))).toBe(140);
      expect(Math.max(...body.map(({ position }) => position.y + position.height))).toBe(page.height - 16);
    }
  });

  it('describes every visual to screen readers, and is read in the order in which it is seen', () => {
    for (const page of parts.pages) {
      const orders = page.visuals.map(({ position }) => position.tabOrder);
      expect(new Set(orders).size).toBe(orders.length);
      for (const visual of page.visuals) {
        expect(altText(visual).length, visual.visual.visualType).toBeGreaterThan(4);
        expect(visual.position.z).toBe(visual.position.tabOrder);
      }
    }
  });

  it('has a layout for phones that leaves out nothing but the tabs', () => {
    for (const page of parts.pages) {
      const shown = page.visuals.filter(({ name }) => page.phone.has(name));
      const left = page.visuals.filter(({ name }) => !page.phone.has(name)).map(({ visual }) => visual.visualType);
      if (page.type === 'Tooltip') expect(shown).toEqual([]);
      else expect(left).toEqual(['pageNavigator']);
      const places = [...page.phone.values()];
      for (const [index, place] of places.entries()) {
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.x + place.width).toBeLessThanOrEqual(324);
        for (const other of places.slice(index + 1)) expect(overlap(place, other)).toBe(false);
      }
    }
  });

  it('leads nowhere that is not there', () => {
    const pages = new Set(parts.pages.map(({ name }) => name));
    const bookmarks = new Set(parts.bookmarks.map(({ name }) => name));
    for (const { visual } of everyVisual) {
      const { visualLink, visualTooltip } = visual.visual.visualContainerObjects;
      const link = visualLink?.[0]?.properties ?? {};
      if ('navigationSection' in link) expect(pages).toContain(constant(link['navigationSection']));
      if ('bookmark' in link) expect(bookmarks).toContain(constant(link['bookmark']));
      const tooltip = constant(visualTooltip?.[0]?.properties['section']);
      if (tooltip !== undefined) expect(parts.pages.find(({ name }) => name === tooltip)?.type).toBe('Tooltip');
    }
    for (const { explorationState } of parts.bookmarks) {
      const page = parts.pages.find(({ name }) => name === explorationState.activeSection);
      const section = explorationState.sections[explorationState.activeSection];
      const visuals = page?.visuals.map(({ name }) => name);
      expect(visuals).toEqual(expect.arrayContaining(Object.keys(section?.visualContainers ?? {})));
      expect(page?.filterConfig?.filters.map(({ name }) => name)).toEqual(
        section?.filters.byExpr.map(({ name }) => name),
      );
    }
    for (const { pageBinding, filterConfig } of parts.pages) {
      const filters = filterConfig?.filters.map(({ name }) => name) ?? [];
      for (const { boundFilter } of pageBinding?.parameters ?? []) expect(filters).toContain(boundFilter);
    }
  });

  it('asks for period and customers in the same way wherever it asks', () => {
    const asked = parts.pages
      .map((page) => page.visuals.flatMap(({ visual }) => visual.syncGroup?.groupName ?? []))
      .filter((groups) => groups.length > 0);
    for (const groups of asked) expect(groups).toEqual(asked[0]);
  });

  it('gives a stage, a class and a tier the same colour everywhere', () => {
    const colors = new Map(
      [...stages, ...loyaltyClasses, ...tiers].map((term) => [term.name[locale], term.color.light]),
    );
    let colored = 0;
    for (const { visual } of everyVisual) {
      for (const { properties, selector } of visual.visual.objects?.['dataPoint'] ?? []) {
        const [, name] = /"Value":"'((?:[^']|'')*)'"/.exec(JSON.stringify(selector)) ?? [];
        if (name === undefined) continue;
        const fill = properties['fill'] as { solid: { color: unknown } };
        expect(constant(fill.solid.color), name).toBe(colors.get(name.replaceAll("''", "'")));
        colored += 1;
      }
    }
    expect(colored).toBeGreaterThan(0);
  });

  it('sets its texts as each language does', () => {
    const texts = everyVisual.flatMap(({ visual }) => [
      altText(visual),
      constant(visual.visual.visualContainerObjects['title']?.[0]?.properties['text']) ?? '',
    ]);
    for (const text of texts) {
      expect(text).not.toMatch(/'/);
      if (locale === 'fr') expect(text).not.toMatch(/[^\u202f][;:!?%»]|«[^\u202f]/);
      else expect(text).not.toMatch(/[\s\u202f][;:!?]/);
    }
  });
});

describe('the dark report', () => {
  it('is the light one in other colours', async () => {
    const star = await emptyStar();
    const [light, dark] = await Promise.all(
      (['light', 'dark'] as const).map(async (look) => await publishedProject(star, { locale: 'en', look })),
    );
    star.session.close();
    const definitions = (files: Map<string, Buffer> | undefined) =>
      [...(files ?? [])].filter(([path]) => /\.Report\/definition\/pages/.test(path));
    const withoutColors = (files: Map<string, Buffer> | undefined) =>
      definitions(files).map(([path, bytes]) => [path, bytes.toString().replace(/#[0-9A-F]{6}/g, '#')]);
    expect(withoutColors(dark)).toEqual(withoutColors(light));
    const inkOfLight = /#(252423|605E5C|00306A|005551|411250)/;
    for (const [path, bytes] of definitions(dark)) expect(bytes.toString(), path).not.toMatch(inkOfLight);
  });
});
