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

export interface Text {
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

export interface Box extends Rect {
  readonly kind: 'box';
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly radius?: number;
}

export interface Path {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly opacity?: number;
}

/** The shape that stands for a class beside its name. */
export interface Symbol {
  readonly kind: 'symbol';
  readonly x: number;
  readonly y: number;
  readonly mark: Mark;
  readonly color: string;
  /** Half its extent, in pixels. */
  readonly radius: number;
}

export type Shape = Text | Box | Path | Symbol;

/** Many customers at once, in columns: entry i of every array is one customer. */
export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into `styles`. */
  readonly style: Uint8Array;
  readonly customer: Uint32Array;
  readonly styles: readonly { readonly mark: Mark; readonly color: string }[];
  readonly radius: number;
  /** Where points may be seen; those outside (a zoomed picture has some) are neither drawn nor found. */
  readonly clip?: Rect;
}

/** The part of a picture whose customers can be zoomed into and enclosed with the pointer. */
export interface Plot extends Rect {
  readonly id: 'lifecycle' | 'loyalty';
}

/** The part of a plot that fills it: shares of its width from the left and of its height from the bottom. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

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
  readonly handles?: readonly Handle[];
}

export const emptyScene: Scene = { back: [], layers: [], front: [], targets: [] };
