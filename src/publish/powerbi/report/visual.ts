import { stableHex } from '../../../common';
import type { ModelNames } from '../model/names';
import { literal, properties, type Json, type JsonObject } from './expression';
import { ascending, queryState, type FieldId, type Roles } from './fields';

/** A rectangle on the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One visual of a page. */
export interface VisualSpec {
  /** Unique within the report; the visual's identity depends on it alone. */
  readonly key: string;
  readonly type: string;
  readonly box: Box;
  /** Shown above the visual; without it the visual has no title bar. */
  readonly title?: string;
  /** What a screen reader says about the visual. */
  readonly altText: string;
  readonly roles?: Roles;
  readonly sortBy?: FieldId;
  /** For a slicer: its choice holds for every slicer of the same group, on whatever page. */
  readonly syncGroup?: string;
  readonly objects?: Readonly<Record<string, Json>>;
  /** Space between frame and content, in pixels; 8 by default. */
  readonly padding?: number;
}

export const visualSchema =
  'https://developer.microsoft.com/json-schemas/fabric/item/report/definition/visualContainer/2.9.0/schema.json';

/** Folder name and `name` of a page or visual: 20 hexadecimal digits that depend on the key alone. */
export function reportId(key: string): string {
  return stableHex(key, 20);
}

/** The content of `visual.json`. `position` counts from 0: reading order and stacking order are the same. */
export function visualDocument(spec: VisualSpec, position: number, names: ModelNames): JsonObject {
  const order = position * 1000;
  return {
    $schema: visualSchema,
    name: reportId(spec.key),
    position: { ...spec.box, z: order, tabOrder: order },
    visual: {
      visualType: spec.type,
      ...(spec.roles === undefined ? {} : { query: query(spec.roles, spec.sortBy, names) }),
      ...(spec.objects === undefined ? {} : { objects: spec.objects }),
      visualContainerObjects: container(spec),
      ...(spec.syncGroup === undefined
        ? {}
        : { syncGroup: { groupName: spec.syncGroup, fieldChanges: true, filterChanges: true } }),
      drillFilterOtherVisuals: true,
    },
  };
}

function query(roles: Roles, sortBy: FieldId | undefined, names: ModelNames): JsonObject {
  const state = { queryState: queryState(names, roles) };
  return sortBy === undefined ? state : { ...state, sortDefinition: ascending(names, sortBy) };
}

function container({ title, altText, padding = 8 }: VisualSpec): JsonObject {
  const side = literal.double(padding);
  return {
    title: properties(
      title === undefined
        ? { show: literal.boolean(false) }
        : { show: literal.boolean(true), text: literal.text(title) },
    ),
    padding: properties({ top: side, bottom: side, left: side, right: side }),
    general: properties({ altText: literal.text(altText) }),
  };
}
