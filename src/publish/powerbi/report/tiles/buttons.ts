import type { Text } from '../../../../star';
import { defaultSelector, literal, properties, solid, type JsonObject } from '../expression';
import type { ReportSubject } from '../subject';
import type { Action, Tile } from '../visual';

export interface ButtonSpec {
  readonly key: string;
  readonly text: Text;
  /** What it does, where the text alone does not tell a screen reader enough. */
  readonly altText?: Text;
  readonly action: Action;
  readonly icon?: 'blank' | 'back';
}

/** A button that says what it does. */
export function button(
  { key, text, altText, action, icon = 'blank' }: ButtonSpec,
  { names, look }: ReportSubject,
): Tile {
  const shown = text[names.locale];
  return {
    key,
    type: 'actionButton',
    padding: 0,
    framed: false,
    altText: altText?.[names.locale] ?? shown,
    action,
    phone: { height: 40, half: true },
    objects: {
      icon: withDefault(
        { show: literal.boolean(icon !== 'blank') },
        { shapeType: literal.text(icon), lineColor: solid(look.ink.secondary) },
      ),
      text: withDefault(
        { show: literal.boolean(true) },
        { text: literal.text(shown), fontColor: solid(look.ink.text), fontSize: literal.double(10) },
      ),
      fill: withDefault(
        { show: literal.boolean(true) },
        { fillColor: solid(look.ink.card), transparency: literal.double(0) },
      ),
      outline: withDefault(
        { show: literal.boolean(true) },
        { lineColor: solid(look.ink.line), weight: literal.double(1) },
      ),
      shape: properties({ roundEdge: literal.integer(4) }, defaultSelector),
    },
  };
}

/** Buttons show an object by a set of properties without selector, and take its look from the `default` one. */
function withDefault(always: JsonObject, look: JsonObject): JsonObject[] {
  return [...properties(always), ...properties(look, defaultSelector)];
}

const navigatorText: Text = { fr: 'Pages du rapport', en: 'Pages of the report' };

/** The report's pages in one row; the page that is open is underlined. Phones have their own list of pages. */
export function pageNavigator(key: string, { names, look }: ReportSubject): Tile {
  const { ink } = look;
  const state = (id: string, values: JsonObject): JsonObject[] => properties(values, { id });
  const none = { show: literal.boolean(false) };
  return {
    key,
    type: 'pageNavigator',
    padding: 0,
    framed: false,
    altText: navigatorText[names.locale],
    phone: 'hidden',
    objects: {
      pages: properties({ showHiddenPages: literal.boolean(false), showTooltipPages: literal.boolean(false) }),
      layout: properties({ cellPadding: literal.integer(4) }),
      shape: properties({ tileShape: literal.text('rectangle') }),
      fill: [...properties(none), ...state('default', none)],
      outline: [...properties(none), ...state('default', none)],
      text: [
        ...state('default', { fontColor: solid(ink.secondary), fontSize: literal.double(10) }),
        ...state('hover', { fontColor: solid(ink.text) }),
        ...state('selected', { fontColor: solid(ink.text), bold: literal.boolean(true) }),
      ],
      accentBar: [
        ...state('default', none),
        ...state('selected', {
          show: literal.boolean(true),
          position: literal.text('Bottom'),
          color: solid(ink.accent),
          width: literal.double(2),
        }),
      ],
    },
  };
}
