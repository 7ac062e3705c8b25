import { stableHex } from '../../../common';
import type { ModelNames } from '../model/names';
import { literal, properties, type Json, type JsonObject } from './expression';
import { queryState, sortDefinition, type Roles, type Sort } from './fields';
import { filterConfig, type FilterSpec } from './filters';

/** A rectangle on the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What happens when a reader chooses a button. Pages and bookmarks are named by their keys. */
export type Action =
  | { readonly type: 'Back' }
  | { readonly type: 'ClearAllSlicers' }
  | { readonly type: 'PageNavigation'; readonly page: string }
  | { readonly type: 'Bookmark'; readonly bookmark: string };

/** A visual that has no place yet: the page's layout gives it one. */
export interface Tile {
  /** Unique within the report; the visual's identity depends on it alone. */
  readonly key: string;
  readonly type: string;
  /** Shown above the visual; without it the visual has no title bar. */
  readonly title?: string;
  /** What a screen reader says about the visual. */
  readonly altText: string;
  readonly roles?: Roles;
  readonly sort?: Sort;
  readonly filters?: readonly FilterSpec[];
  /** For a slicer: its choice holds for every slicer of the same group, on whatever page. */
  readonly syncGroup?: string;
  readonly objects?: Readonly<Record<string, Json>>;
  /** Space between frame and content, in pixels; 8 by default. */
  readonly padding?: number;
  /** Whether the visual stands on a card with a border; true unless said otherwise. */
  readonly framed?: boolean;
  readonly action?: Action;
  /** Key of the page that is shown where a reader points at a mark. */
  readonly tooltipPage?: string;
  /** How the visual looks on a phone; `hidden` leaves it out there. */
  readonly phone?: Phone | 'hidden';
}

export interface Phone {
  /** In pixels of the phone's 324 in width. */
  readonly height?: number;
  /** Shares the width with the next one of its kind. */
  readonly half?: boolean;
  readonly objects?: Readonly<Record<string, Json>>;
}

/** One visual of a page. */
export interface VisualSpec extends Tile {
  readonly box: Box;
}

export const visualSchema =
  'https://developer.microsoft.com/json-schemas/fabric/item/report/definition/visualContainer/2.9.0/schema.json';

/** Folder name and `name` of a page, visual or bookmark: 20 hexadecimal digits that depend on the key alone. */
export function reportId(key: string): string {
  return stableHex(key, 20);
}

/** The content of `visual.json`. `position` counts from 0: reading order and stacking order are the same. */
export function visualDocument(spec: VisualSpec, position: number, names: ModelNames): JsonObject {
  const order = position * 1000;
  const filters = filterConfig(spec.filters ?? [], names);
  return {
    $schema: visualSchema,
    name: reportId(spec.key),
    position: { ...spec.box, z: order, tabOrder: order },
    visual: {
      visualType: spec.type,
      ...(spec.roles === undefined ? {} : { query: query(spec.roles, spec.sort, names) }),
      ...(spec.objects === undefined ? {} : { objects: spec.objects }),
      visualContainerObjects: container(spec),
      ...(spec.syncGroup === undefined
        ? {}
        : { syncGroup: { groupName: spec.syncGroup, fieldChanges: true, filterChanges: true } }),
      drillFilterOtherVisuals: true,
    },
    ...(filters === undefined ? {} : { filterConfig: filters }),
  };
}

function query(roles: Roles, sort: Sort | undefined, names: ModelNames): JsonObject {
  const state = { queryState: queryState(names, roles) };
  return sort === undefined ? state : { ...state, sortDefinition: sortDefinition(names, sort) };
}

function container({ title, altText, padding = 8, framed = true, action, tooltipPage }: VisualSpec): JsonObject {
  const side = literal.double(padding);
  const hidden = properties({ show: literal.boolean(false) });
  return {
    title:
      title === undefined
        ? hidden
        : properties({ show: literal.boolean(true), text: literal.text(title), heading: literal.text('Heading3') }),
    padding: properties({ top: side, bottom: side, left: side, right: side }),
    ...(framed ? {} : { background: hidden, border: hidden }),
    ...(action === undefined ? {} : { visualLink: properties(link(action)) }),
    ...(tooltipPage === undefined ? {} : { visualTooltip: properties(canvasTooltip(tooltipPage)) }),
    general: properties({ altText: literal.text(altText) }),
  };
}

function link(action: Action): JsonObject {
  return {
    show: literal.boolean(true),
    type: literal.text(action.type),
    ...(action.type === 'PageNavigation' ? { navigationSection: literal.text(reportId(action.page)) } : {}),
    ...(action.type === 'Bookmark' ? { bookmark: literal.text(reportId(action.bookmark)) } : {}),
  };
}

function canvasTooltip(page: string): JsonObject {
  return { show: literal.boolean(true), type: literal.text('Canvas'), section: literal.text(reportId(page)) };
}
