import type { Locale } from '../relationship/text';

/** A value as JSON carries it; dates are ISO days (`2025-11-30`). */
export type JsonValue = string | number | boolean | null;

/** The field bound to one of the visual's data roles: one value a row. */
export interface RoleData {
  readonly displayName: string;
  readonly kind: string;
  /** `date` values reach the visual as `Date`, as Power BI sends them; every other type as it is. */
  readonly type: string;
  /** Power BI format string, for example `#,0 €`. */
  readonly format?: string;
  readonly values: readonly JsonValue[];
}

/** The rows that a report's visual would receive: what the kit publishes as `preview.relata`. */
export interface PreviewData {
  readonly name: string;
  readonly locale: Locale;
  /** The day that the data describes, ISO. */
  readonly asOf?: string;
  /** By role; a role with a hierarchy has its further levels as `customer#2`, `customer#3`. */
  readonly roles: Readonly<Record<string, RoleData>>;
}

/** An entry of `cases.json`; `path` is relative to the page. */
export interface Case {
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
}

/** What the page reads of a package's `resources/<GUID>.pbiviz.json`. */
export interface VisualPackage {
  readonly visual: { readonly guid: string; readonly displayName: string; readonly version: string };
  readonly content: { readonly js: string; readonly css: string };
  readonly stringResources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly capabilities: Capabilities;
}

/** The part of a visual's capabilities that a host acts upon. */
export interface Capabilities {
  readonly dataRoles?: readonly DataRole[];
  readonly dataViewMappings?: readonly object[];
  readonly objects?: Readonly<Record<string, CapabilityObject>>;
  readonly dataReductionCustomization?: {
    readonly categorical?: {
      readonly categoryCount?: {
        readonly propertyIdentifier?: { readonly objectName: string; readonly propertyName: string };
      };
    };
  };
}

export interface DataRole {
  readonly name: string;
  readonly kind: string;
  readonly displayName?: string;
  readonly displayNameKey?: string;
}

export interface CapabilityObject {
  readonly displayName?: string;
  readonly displayNameKey?: string;
  readonly properties?: Readonly<Record<string, CapabilityProperty>>;
}

export interface CapabilityProperty {
  readonly displayName?: string;
  readonly displayNameKey?: string;
  readonly type?: { readonly enumeration?: readonly EnumerationMember[] };
}

export interface EnumerationMember {
  readonly value: string;
  readonly displayName?: string;
  readonly displayNameKey?: string;
}

/** Rows of the data; 0 when no field holds any. Ragged columns count by the longest. */
export function rowCount(data: PreviewData): number {
  return Object.values(data.roles).reduce((count, role) => Math.max(count, role.values.length), 0);
}
