import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import type { JsonObject } from './expression';
import { fieldExpression } from './fields';
import { filterConfig, filterName, type FilterSpec } from './filters';
import { mobileDocument, phoneLayout } from './mobile';
import { reportId, visualDocument, type VisualSpec } from './visual';

/** A view of a page under a name: the state of the page's filters. */
export interface BookmarkSpec {
  /** Unique within the report; the bookmark's identity depends on it alone. */
  readonly key: string;
  readonly title: Text;
  /** The page's own filters, each with the values that the view lets through, or none for all. */
  readonly filters: readonly FilterSpec[];
}

/** One page of the report. */
export interface PageSpec {
  /** Unique within the report; the page's identity depends on it alone. */
  readonly key: string;
  readonly title: Text;
  /** What a reader comes to the page to know; the guide to the report says it as well. */
  readonly question?: Text;
  /**
   * A `drillthrough` page shows what a reader came from elsewhere with, a `tooltip` page what the reader points at.
   * Readers reach both from other pages only.
   */
  readonly kind?: 'drillthrough' | 'tooltip';
  readonly size?: { readonly width: number; readonly height: number };
  readonly filters?: readonly FilterSpec[];
  /** In reading order. */
  readonly visuals: readonly VisualSpec[];
  /** Views of the page under a name. */
  readonly bookmarks?: readonly BookmarkSpec[];
}

export const pageWidth = 1280;
export const pageHeight = 720;
/** Empty space at the page's sides, in pixels. */
export const pageMargin = 24;
export const contentWidth = pageWidth - 2 * pageMargin;

/** The page's annotation that holds its question. */
export const questionAnnotation = 'Relata_Question';

const schemas = 'https://developer.microsoft.com/json-schemas/fabric/item/report/definition';

/** Every file of the report's `definition/pages` folder: relative path → content. */
export function pageDocuments(pages: readonly PageSpec[], names: ModelNames): Map<string, JsonObject> {
  const order = pages.map((page) => reportId(page.key));
  return new Map([
    [
      'pages.json',
      { $schema: `${schemas}/pagesMetadata/1.1.0/schema.json`, pageOrder: order, activePageName: order[0] ?? '' },
    ],
    ...pages.flatMap((page): [string, JsonObject][] => [
      [`${reportId(page.key)}/page.json`, pageDocument(page, names)],
      ...visualDocuments(page, names),
    ]),
  ]);
}

function visualDocuments(page: PageSpec, names: ModelNames): [string, JsonObject][] {
  const phone = page.kind === 'tooltip' ? new Map() : phoneLayout(page.visuals);
  return page.visuals.flatMap((visual, position) => {
    const folder = `${reportId(page.key)}/visuals/${reportId(visual.key)}`;
    const mobile = mobileDocument(visual, phone.get(visual), position);
    return [
      [`${folder}/visual.json`, visualDocument(visual, position, names)],
      ...(mobile === undefined ? [] : [[`${folder}/mobile.json`, mobile] satisfies [string, JsonObject]]),
    ];
  });
}

function pageDocument(page: PageSpec, names: ModelNames): JsonObject {
  const { width, height } = page.size ?? { width: pageWidth, height: pageHeight };
  const filters = filterConfig(page.filters ?? [], names);
  return {
    $schema: `${schemas}/page/2.1.0/schema.json`,
    name: reportId(page.key),
    displayName: page.title[names.locale],
    displayOption: page.kind === 'tooltip' ? 'ActualSize' : 'FitToPage',
    height,
    width,
    ...(filters === undefined ? {} : { filterConfig: filters }),
    ...(page.question === undefined
      ? {}
      : { annotations: [{ name: questionAnnotation, value: page.question[names.locale] }] }),
    ...(page.kind === undefined ? {} : { visibility: 'HiddenInViewMode', ...kindOf(page, names) }),
  };
}

function kindOf(page: PageSpec, names: ModelNames): JsonObject {
  if (page.kind === 'tooltip') return { type: 'Tooltip' };
  const parameters = (page.filters ?? []).filter((filter) => filter.drillthrough === true);
  return {
    pageBinding: {
      name: reportId(`${page.key}/binding`),
      type: 'Drillthrough',
      parameters: parameters.map((filter) => ({
        name: reportId(`${filter.key}/parameter`),
        boundFilter: filterName(filter.key),
        fieldExpr: fieldExpression(names, filter.field),
      })),
    },
  };
}
