import { z } from 'zod';
import { questionAnnotation } from '../report/page';
import type { Box } from '../report/visual';
import { literalText, type Objects } from './objects';

/** A field bound to a visual, by the name that the visual shows. */
export interface WireField {
  readonly role: string;
  readonly kind: 'measure' | 'column';
  readonly name: string;
  readonly table: string;
  /** The field’s own name in its table. */
  readonly property: string;
  /** The field as selectors call it. */
  readonly reference: string;
}

/** A visual as the report's files place it. */
export interface WireVisual {
  readonly id: string;
  readonly type: string;
  readonly box: Box;
  /** Drawn later, lies above. */
  readonly z: number;
  readonly tabOrder: number;
  readonly title?: string;
  readonly altText: string;
  readonly fields: readonly WireField[];
  readonly objects: Objects;
  /** Formatting of the frame: title, background, border. */
  readonly container: Objects;
  /** Kept in the page but not shown until a bookmark shows it. */
  readonly hidden: boolean;
  /** Where and how the phone layout shows it; absent when it leaves the visual out. */
  readonly mobile?: { readonly box: Box; readonly objects: Objects };
}

/** What a page is for: a tab, or what appears over another page or is reached from it. */
export type PageKind = 'page' | 'tooltip' | 'drillthrough';

export interface WirePage {
  readonly id: string;
  readonly title: string;
  /** What a reader comes to the page to know; absent where the page says nothing of it. */
  readonly question?: string;
  readonly kind: PageKind;
  readonly width: number;
  readonly height: number;
  /** In the order of the keyboard. */
  readonly visuals: readonly WireVisual[];
}

const objectsSchema = z.record(z.string(), z.array(z.looseObject({})));
const positionSchema = z.looseObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  z: z.number().default(0),
  tabOrder: z.number().optional(),
});
const memberSchema = z.object({
  Expression: z.object({ SourceRef: z.object({ Entity: z.string() }) }),
  Property: z.string(),
});
const fieldSchema = z.union([
  z.looseObject({ Measure: memberSchema }),
  z.looseObject({ Column: memberSchema }),
  z.looseObject({ Aggregation: z.looseObject({ Expression: z.object({ Column: memberSchema }) }) }),
]);
const projectionSchema = z.looseObject({
  field: fieldSchema,
  queryRef: z.string(),
  displayName: z.string().optional(),
});
const visualSchema = z.looseObject({
  name: z.string(),
  position: positionSchema,
  parentGroupName: z.string().optional(),
  isHidden: z.boolean().default(false),
  visual: z
    .looseObject({
      visualType: z.string(),
      query: z
        .looseObject({
          queryState: z.record(z.string(), z.looseObject({ projections: z.array(projectionSchema).default([]) })),
        })
        .optional(),
      objects: objectsSchema.default({}),
      visualContainerObjects: objectsSchema.default({}),
    })
    .optional(),
});
const mobileSchema = z.looseObject({ position: positionSchema, objects: objectsSchema.default({}) });
const pageSchema = z.looseObject({
  name: z.string(),
  displayName: z.string(),
  width: z.number(),
  height: z.number(),
  type: z.string().optional(),
  pageBinding: z.looseObject({ type: z.string() }).optional(),
  annotations: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});
const pagesSchema = z.looseObject({ pageOrder: z.array(z.string()) });

/** The files of a report folder: relative path → content. */
export type ReportFiles = ReadonlyMap<string, unknown>;

const pages = 'definition/pages';

/** The pages of a report, in the order of its tabs, from its files alone. */
export function readPages(files: ReportFiles): WirePage[] {
  const { pageOrder } = pagesSchema.parse(files.get(`${pages}/pages.json`));
  return pageOrder.map((id) => readPage(id, files));
}

function readPage(id: string, files: ReportFiles): WirePage {
  const page = pageSchema.parse(files.get(`${pages}/${id}/page.json`));
  const folder = `${pages}/${id}/visuals/`;
  const containers = [...files.keys()]
    .filter((path) => path.startsWith(folder) && path.endsWith('/visual.json'))
    .map((path) => ({
      container: visualSchema.parse(files.get(path)),
      phone: files.get(path.replace('visual.json', 'mobile.json')),
    }));
  const groups = new Map(containers.map(({ container }) => [container.name, container]));
  const visuals = containers.flatMap(({ container, phone }) => {
    const group = container.parentGroupName === undefined ? undefined : groups.get(container.parentGroupName);
    return readVisual(container, phone, group?.position ?? { x: 0, y: 0 });
  });
  return {
    id: page.name,
    title: page.displayName,
    question: page.annotations.find(({ name }) => name === questionAnnotation)?.value,
    kind: kindOf(page),
    width: page.width,
    height: page.height,
    visuals: visuals.sort((a, b) => a.tabOrder - b.tabOrder),
  };
}

function kindOf({ type, pageBinding }: z.infer<typeof pageSchema>): PageKind {
  const names = [type, pageBinding?.type];
  if (names.includes('Tooltip')) return 'tooltip';
  return names.includes('Drillthrough') ? 'drillthrough' : 'page';
}

/** A group is only an origin for what lies in it. */
function readVisual(
  { name, position, isHidden, visual }: z.infer<typeof visualSchema>,
  phone: unknown,
  origin: { readonly x: number; readonly y: number },
): WireVisual[] {
  if (visual === undefined) return [];
  const { visualType: type, query, objects, visualContainerObjects: container } = visual;
  const box = { x: origin.x + position.x, y: origin.y + position.y, width: position.width, height: position.height };
  const shown = container['title']?.[0];
  return [
    {
      id: name,
      type,
      box,
      z: position.z,
      tabOrder: position.tabOrder ?? position.z,
      title: shown === undefined ? undefined : literalText(container, 'title', 'text'),
      altText: literalText(container, 'general', 'altText') ?? '',
      fields: Object.entries(query?.queryState ?? {}).flatMap(([role, { projections }]) =>
        projections.map((projection) => readField(role, projection)),
      ),
      objects,
      container,
      hidden: isHidden,
      mobile: phone === undefined ? undefined : readMobile(phone, objects),
    },
  ];
}

/** A phone keeps the formatting of the page, object by object, where it has none of its own. */
function readMobile(phone: unknown, onPage: Objects): NonNullable<WireVisual['mobile']> {
  const { position, objects } = mobileSchema.parse(phone);
  const { x, y, width, height } = position;
  return { box: { x, y, width, height }, objects: { ...onPage, ...objects } };
}

function readField(role: string, { field, queryRef, displayName }: z.infer<typeof projectionSchema>): WireField {
  const measure = memberSchema.safeParse(field['Measure']);
  const member =
    measure.data ??
    memberSchema.parse(
      field['Column'] ??
        z.looseObject({ Expression: z.looseObject({}) }).parse(field['Aggregation']).Expression['Column'],
    );
  return {
    role,
    kind: measure.success ? 'measure' : 'column',
    name: displayName ?? member.Property,
    table: member.Expression.SourceRef.Entity,
    property: member.Property,
    reference: queryRef,
  };
}

const reportSchema = z.looseObject({
  resourcePackages: z.array(z.looseObject({ name: z.string(), type: z.string() })).default([]),
});
const bookmarkSchema = z.looseObject({ displayName: z.string() });

/** Types of visuals that the report brings with it. */
export function ownVisuals(files: ReportFiles): ReadonlySet<string> {
  const { resourcePackages } = reportSchema.parse(files.get('definition/report.json'));
  return new Set(resourcePackages.filter(({ type }) => type === 'CustomVisual').map(({ name }) => name));
}

/** What the report’s bookmarks are called. */
export function bookmarkNames(files: ReportFiles): string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('definition/bookmarks/') && path.endsWith('.bookmark.json'))
    .map((path) => bookmarkSchema.parse(files.get(path)).displayName);
}
