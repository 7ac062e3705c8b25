import type { ModelNames } from '../model/names';
import type { JsonObject } from './expression';
import { filterStates } from './filters';
import type { BookmarkSpec, PageSpec } from './page';
import { reportId } from './visual';

const schemas = 'https://developer.microsoft.com/json-schemas/fabric/item/report/definition';

/** Every file of the report's `definition/bookmarks` folder: relative path → content. Empty without bookmarks. */
export function bookmarkDocuments(pages: readonly PageSpec[], names: ModelNames): Map<string, JsonObject> {
  const marked = pages.filter((page) => (page.bookmarks ?? []).length > 0);
  if (marked.length === 0) return new Map();
  return new Map([
    ['bookmarks.json', bookmarkIndex(marked, names)],
    ...marked.flatMap((page) =>
      (page.bookmarks ?? []).map((bookmark): [string, JsonObject] => [
        `${reportId(bookmark.key)}.bookmark.json`,
        bookmarkDocument(bookmark, page, names),
      ]),
    ),
  ]);
}

/** One group for each page, under the page's name. */
function bookmarkIndex(pages: readonly PageSpec[], names: ModelNames): JsonObject {
  return {
    $schema: `${schemas}/bookmarksMetadata/1.0.0/schema.json`,
    items: pages.map((page) => ({
      name: reportId(`${page.key}/bookmarks`),
      displayName: page.title[names.locale],
      children: (page.bookmarks ?? []).map((bookmark) => reportId(bookmark.key)),
    })),
  };
}

/** Only data: which visuals are shown, and the slicers that pages share, stay as the reader has them. */
function bookmarkDocument(bookmark: BookmarkSpec, page: PageSpec, names: ModelNames): JsonObject {
  const section = reportId(page.key);
  const filtered = page.visuals.filter((visual) => visual.roles !== undefined && visual.type !== 'slicer');
  const state = (type: string): JsonObject => ({ singleVisual: { visualType: type, objects: {} } });
  return {
    $schema: `${schemas}/bookmark/2.1.0/schema.json`,
    displayName: bookmark.title[names.locale],
    name: reportId(bookmark.key),
    options: {
      applyOnlyToTargetVisuals: true,
      targetVisualNames: filtered.map((visual) => reportId(visual.key)),
      suppressDisplay: true,
    },
    explorationState: {
      version: '1.3',
      activeSection: section,
      sections: {
        [section]: {
          filters: filterStates(bookmark.filters, names),
          visualContainers: Object.fromEntries(filtered.map((visual) => [reportId(visual.key), state(visual.type)])),
        },
      },
    },
  };
}
