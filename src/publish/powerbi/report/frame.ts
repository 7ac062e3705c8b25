import type { Text } from '../../../star';
import type { FilterSpec } from './filters';
import { fixed, isEmpty, place, row, type Content, type Part } from './layout';
import { contentWidth, pageHeight, pageMargin, type BookmarkSpec, type PageSpec } from './page';
import type { ReportSubject } from './subject';
import { button, pageNavigator } from './tiles/buttons';
import { periodSlicer, segmentSlicers, slicerHeight } from './tiles/slicers';
import { textBox } from './tiles/textbox';
import type { Box } from './visual';

export interface FramedPage {
  readonly key: string;
  /** Short: it is the page's tab as well. */
  readonly title: Text;
  /** One sentence that says what the page proves, or answers. */
  readonly finding: Text;
  readonly body: Content;
  /** `drillthrough`: reached from a customer elsewhere, with a way back in the place of the choices. */
  readonly kind?: 'drillthrough';
  /** Whether readers choose period and customers here; true unless said otherwise. */
  readonly choices?: boolean;
  readonly filters?: readonly FilterSpec[];
  readonly bookmarks?: readonly BookmarkSpec[];
}

const navigation: Box = { x: pageMargin, y: 8, width: contentWidth, height: 36 };
const heading: Box = { x: pageMargin, y: 52, width: contentWidth, height: slicerHeight };
const body: Box = { x: pageMargin, y: 140, width: contentWidth, height: pageHeight - 140 - 16 };

/**
 * A page as all pages of the report are: the tabs, a title with one sentence, the choices that hold on every page, and
 * below them what the page is about.
 *
 * @returns none when the page would show nothing
 */
export function framedPage(spec: FramedPage, subject: ReportSubject): PageSpec | undefined {
  if (isEmpty(spec.body)) return undefined;
  const { key, title, finding, kind, filters, bookmarks } = spec;
  return {
    key,
    title,
    question: finding,
    kind,
    filters,
    bookmarks,
    visuals: [
      ...place(pageNavigator(`${key}/pages`, subject), navigation),
      ...place(row(pageTitle(spec, subject), ...controls(spec, subject)), heading),
      ...place(spec.body, body),
    ],
  };
}

function pageTitle({ key, title, finding }: FramedPage, { names, look }: ReportSubject): Content {
  const paragraphs = [
    { text: title[names.locale], style: 'title' },
    { text: finding[names.locale], style: 'finding' },
  ] as const;
  return textBox(`${key}/title`, paragraphs, look, { height: 112 });
}

const backText: Text = { fr: 'Retour', en: 'Back' };
const clearText: Text = { fr: 'Tout effacer', en: 'Clear all' };
const clearAltText: Text = {
  fr: 'Efface les choix de période et de clients',
  en: 'Clears the choices of period and customers',
};
const backAltText: Text = { fr: 'Retour à la page d’où vous venez', en: 'Back to the page that you came from' };

function controls({ key, kind, choices = true }: FramedPage, subject: ReportSubject): Part[] {
  if (kind === 'drillthrough') {
    return [
      fixed(
        120,
        centred(
          button(
            { key: `${key}/back`, text: backText, altText: backAltText, action: { type: 'Back' }, icon: 'back' },
            subject,
          ),
        ),
      ),
    ];
  }
  if (!choices) return [];
  const slicers = [periodSlicer(key, subject.names), ...segmentSlicers(key, subject.names)];
  if (slicers.every((slicer) => slicer === undefined)) return [];
  return [
    ...slicers.map((slicer) => fixed(144, slicer)),
    fixed(
      104,
      centred(
        button(
          { key: `${key}/clear`, text: clearText, altText: clearAltText, action: { type: 'ClearAllSlicers' } },
          subject,
        ),
      ),
    ),
  ];
}

/** A button as tall as a button, in the middle of the heading's height. */
function centred(content: Content): Content {
  return { flow: 'column', parts: [fixed(36, content)], align: 'middle' };
}

/** A row of buttons, one for each view that the page has under a name. */
export function viewButtons(bookmarks: readonly BookmarkSpec[], subject: ReportSubject): Part {
  const buttons = bookmarks.map(({ key, title }) =>
    fixed(168, button({ key: `${key}/button`, text: title, action: { type: 'Bookmark', bookmark: key } }, subject)),
  );
  return fixed(32, bookmarks.length === 0 ? undefined : row(...buttons));
}
