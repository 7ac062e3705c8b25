import type { Mark } from '../../relationship/term';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A plain colour, or a colour's pattern on a background where colour alone cannot tell areas apart. */
export type Fill = string | { readonly pattern: Mark; readonly color: string; readonly background: string };

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: string;
}

/** What a shape is formatted by: a card of the format pane, or one of its properties: `axes`, `stageColors.maturity`. */
interface Formatted {
  readonly part?: string;
}

export interface Text extends Formatted {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a 3.5 px halo, for text over marks. */
  readonly halo?: string;
  /** Degrees around (x, y). */
  readonly rotate?: number;
}

export interface Box extends Rect, Formatted {
  readonly kind: 'box';
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly radius?: number;
  /** Where it may be seen, when a zoomed picture has more of it. */
  readonly clip?: Rect;
}

export interface Path extends Formatted {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly opacity?: number;
  /** Where it may be seen, when a zoomed picture has more of it. */
  readonly clip?: Rect;
  /** Width of the page in whose mirror image the path is drawn, for languages read from the right. */
  readonly mirrored?: number;
}

/** The shape that stands for a class beside its name. */
export interface Symbol extends Formatted {
  readonly kind: 'symbol';
  readonly x: number;
  readonly y: number;
  readonly mark: Mark;
  readonly color: string;
  /** Half its extent, in pixels. */
  readonly radius: number;
  /** Colour of an outline of one pixel. */
  readonly edge?: string;
}

export type Shape = Text | Box | Path | Symbol;

/** How a point is drawn. */
export interface PointStyle {
  readonly mark: Mark;
  readonly color: string;
  /** Colour of an outline of one pixel, for a colour too close to the background. */
  readonly edge?: string;
}

/** Many customers at once, in columns: entry i of every array is one customer. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into `styles`. */
  readonly style: Uint8Array;
  /** Ascending. */
  readonly customer: Uint32Array;
  readonly styles: readonly PointStyle[];
  readonly radius: number;
  /** 0–1; opaque when absent. */
  readonly opacity?: number;
  /** Where points may be seen; those outside (a zoomed picture has some) are neither drawn nor found. */
  readonly clip?: Rect;
  /** How they are drawn when they are too many to be told apart. */
  readonly density?: Density;
  /** The customers that are counted together at a place. */
  readonly crowd?: (x: number, y: number) => Target | undefined;
}

/** Customers counted by hexagon: entry i of every array is one hexagon. */
export interface Density {
  /** From a hexagon's centre to its corners, in pixels. */
  readonly radius: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The commonest of its customers' styles. */
  readonly style: Uint8Array;
  readonly count: Uint32Array;
  /** Its count on a logarithmic scale of `steps` steps, from 0. */
  readonly step: Uint8Array;
  /** The least count of each step. */
  readonly least: readonly number[];
  /** The hexagon of each point; `alone` for a point that is drawn as itself. */
  readonly hexagon: Uint32Array;
  /** The points that stand alone or nearly so, by position. */
  readonly singles: Uint32Array;
  /** Radius of a point that is drawn as itself. */
  readonly pointRadius: number;
}

/** In `Density.hexagon`: the point belongs to no hexagon. */
export const alone = 0xffffffff;

/** The part of a picture whose customers can be zoomed into and enclosed with the pointer. */
export interface Plot extends Rect {
  readonly id: (typeof plotIds)[number];
  /**
   * Only what runs to the right can be looked at more closely, this many times at most, and customers have no places of
   * their own that could be enclosed. Absent where both axes can be zoomed.
   */
  readonly across?: number;
}

export const plotIds = ['lifecycle', 'loyalty', 'timeline'] as const;

/** The part of a plot that fills it: shares of its width from the left and of its height from the bottom. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** What is seen of each plot when readers zoomed in; all of it where nothing is said. */
export type Windows = Readonly<Partial<Record<Plot['id'], Window>>>;

export const wholeWindow: Window = { left: 0, right: 1, bottom: 0, top: 1 };

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A group of customers that people can point at, select, reach with the keyboard and hear. */
export interface Target {
  readonly id: string;
  /** Where its focus ring is drawn. */
  readonly bounds: Rect;
  /** Further places that belong to it. */
  readonly areas: readonly Rect[];
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly color: string;
  readonly count: number;
  /** The group's customers. */
  readonly members: () => Uint32Array;
  /** What marks it while it is pointed at; a box around its first area when absent. */
  readonly outline?: readonly Shape[];
  /** The group as it is at a horizontal place, where that differs: a line at an age. */
  readonly at?: (x: number) => Target;
}

/** A line that people may drag along one axis to change a number of the settings. */
export interface Handle {
  readonly id: 'behaviour' | 'attitude';
  readonly bounds: Rect;
  readonly axis: 'x' | 'y';
  /** Pixel positions of the least and the greatest value. */
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly greatest: number;
  readonly value: number;
  readonly title: string;
}

/** A picture as a table, for those who cannot see it: a name, then what is said of it, in every row. */
export interface Summary {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A whole picture: what a layout decides and the marks draw. Nothing in it depends on the browser. */
export interface Scene {
  /** Below the points. */
  readonly back: readonly Shape[];
  /** Customers as points, one layer a panel and kind of point. */
  readonly layers: readonly Points[];
  readonly plots?: readonly Plot[];
  /** Above the points. */
  readonly front: readonly Shape[];
  readonly targets: readonly Target[];
  /** Several pictures stand side by side and show the same customers. */
  readonly linked?: boolean;
  /** A customer's own course through the picture, over everything, while the pointer is on the customer. */
  readonly course?: (customer: number) => readonly Shape[];
  readonly handles?: readonly Handle[];
  /** Made of the targets. */
  readonly summary?: Summary;
}

export const emptyScene: Scene = { back: [], layers: [], front: [], targets: [] };
