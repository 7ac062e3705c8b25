import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import type { JsonObject } from './expression';
import { reportId, visualDocument, type VisualSpec } from './visual';

/** One page of the report. */
export interface PageSpec {
  /** Unique within the report; the page's identity depends on it alone. */
  readonly key: string;
  readonly title: Text;
  /** In reading order. */
  readonly visuals: readonly VisualSpec[];
}

export const pageWidth = 1280;
export const pageHeight = 720;
/** Empty space at the page's edges, in pixels. */
export const pageMargin = 16;
/** Space between two visuals, in pixels. */
export const pageGap = 12;
export const contentWidth = pageWidth - 2 * pageMargin;

const pageSchema = 'https://developer.microsoft.com/json-schemas/fabric/item/report/definition/page/2.1.0/schema.json';
const pagesSchema =
  'https://developer.microsoft.com/json-schemas/fabric/item/report/definition/pagesMetadata/1.1.0/schema.json';

/** Every file of the report's `definition/pages` folder: relative path → content. */
export function pageDocuments(pages: readonly PageSpec[], names: ModelNames): Map<string, JsonObject> {
  const order = pages.map((page) => reportId(page.key));
  return new Map([
    ['pages.json', { $schema: pagesSchema, pageOrder: order, activePageName: order[0] ?? '' }],
    ...pages.flatMap((page): [string, JsonObject][] => [
      [`${reportId(page.key)}/page.json`, pageDocument(page, names)],
      ...page.visuals.map((visual, position): [string, JsonObject] => [
        `${reportId(page.key)}/visuals/${reportId(visual.key)}/visual.json`,
        visualDocument(visual, position, names),
      ]),
    ]),
  ]);
}

function pageDocument(page: PageSpec, names: ModelNames): JsonObject {
  return {
    $schema: pageSchema,
    name: reportId(page.key),
    displayName: page.title[names.locale],
    displayOption: 'FitToPage',
    height: pageHeight,
    width: pageWidth,
  };
}
