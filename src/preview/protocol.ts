/**
 * The messages between the page and the sandbox. The sandbox has an origin of its own (none), so that nothing else can
 * pass between the two: exactly the separation between a Power BI report and a visual in it.
 */
import type { JsonValue, PreviewData, VisualPackage } from './data';

export type Theme = 'light' | 'dark' | 'high-contrast';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stored property value: a constant, or a colour as Power BI stores it. */
export type PropertyValue = JsonValue | { readonly solid: { readonly color: string } };

/** What the format pane has stored: object name, then property name. */
export type StoredObjects = Readonly<Record<string, Readonly<Record<string, PropertyValue>>>>;

export interface Property {
  readonly objectName: string;
  readonly propertyName: string;
}

/** Everything a new sandbox needs to bring up the visual. */
export interface Start {
  readonly visual: VisualPackage;
  readonly data: PreviewData;
  /** Roles whose field is taken out of the visual. */
  readonly without: readonly string[];
  /** As Power BI names it: `fr-FR`. */
  readonly locale: string;
  readonly theme: Theme;
  readonly size: Size;
  readonly objects: StoredObjects;
}

export type ToSandbox =
  | ({ readonly kind: 'start' } & Start)
  | { readonly kind: 'resize'; readonly size: Size }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'fields'; readonly without: readonly string[] }
  /** Values to store; `undefined` takes a property back to its default. */
  | { readonly kind: 'format'; readonly changes: readonly (Property & { readonly value?: PropertyValue })[] }
  | { readonly kind: 'clear-selection' }
  /** Another visual highlights a share of the customers, 0 for none, and a share of their values. */
  | { readonly kind: 'highlight'; readonly share: number }
  /** People format by pointing at parts of the picture, or use it again. */
  | { readonly kind: 'format-mode'; readonly on: boolean };

export interface TooltipItem {
  readonly displayName: string;
  readonly value: string;
  readonly color?: string;
  readonly header?: string;
}

/** One field of one row, in words. */
export interface Fact {
  readonly name: string;
  readonly value: JsonValue;
}

/** A control of the format pane, reduced to what can be sent and drawn. */
export interface PaneControl extends Property {
  readonly type: 'toggle' | 'color' | 'number' | 'slider' | 'choice' | 'text' | 'unsupported';
  readonly label: string;
  readonly description?: string;
  readonly value: JsonValue;
  readonly disabled: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export interface PaneGroup {
  readonly label?: string;
  readonly controls: readonly PaneControl[];
}

export interface PaneCard {
  readonly id: string;
  readonly label: string;
  readonly toggle?: PaneControl;
  readonly groups: readonly PaneGroup[];
  readonly revert: readonly Property[];
}

export type FromSandbox =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rendering'; readonly event: 'started' | 'finished' | 'failed'; readonly reason?: string }
  /** Rows sent to the visual so far. */
  | { readonly kind: 'rows'; readonly sent: number; readonly total: number; readonly segments: number }
  | { readonly kind: 'selection'; readonly count: number; readonly names: readonly string[] }
  | {
      readonly kind: 'tooltip';
      readonly x: number;
      readonly y: number;
      readonly items?: readonly TooltipItem[];
      /** How many rows a report page as a tooltip would be about. */
      readonly identities: number;
    }
  | { readonly kind: 'tooltip-hidden' }
  | { readonly kind: 'context-menu'; readonly x: number; readonly y: number; readonly facts: readonly Fact[] }
  | { readonly kind: 'pane'; readonly cards: readonly PaneCard[] }
  | { readonly kind: 'objects'; readonly objects: StoredObjects }
  /** The filter that the visual puts on the report; none when it took it away. */
  | { readonly kind: 'filter'; readonly field?: string; readonly values: readonly JsonValue[] }
  /** A call of the host's interface that the report would act upon, and the stand-in only records. */
  | { readonly kind: 'call'; readonly name: string; readonly detail: string }
  | { readonly kind: 'problem'; readonly source: 'policy' | 'console' | 'exception'; readonly detail: string };

export type Send = (message: FromSandbox) => void;
