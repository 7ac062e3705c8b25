import type powerbi from 'powerbi-visuals-api';
import type { Target, Windows } from './views/scene';

/** What the picture shows beyond its data: the selection, and how far readers zoomed into it. */
export interface Situation {
  readonly viewport: powerbi.IViewport;
  /** 1 for the customers in focus; absent when all are equal. */
  readonly focus?: Uint8Array;
  readonly windows: Windows;
  readonly interactive: boolean;
  /** Customers selected here, and those that the selection had to leave out. */
  readonly selected: number;
  readonly cut: number;
  /** The selection is a filter on the other visuals; or it could be one, whole, instead of cut. */
  readonly isFilter: boolean;
  readonly canFilter: boolean;
  readonly isSelected: (target: Target) => boolean;
}
