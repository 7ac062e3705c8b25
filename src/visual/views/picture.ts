import type { Portfolio } from '../data/portfolio';
import type { Theme } from '../marks/theme';
import type { Settings } from '../settings/settings';
import type { TextMeasure } from '../text/fit';
import type { Numbers } from '../text/numbers';
import type { Words } from '../text/words';
import type { Rect, Windows } from './scene';
import type { Size } from './size';

/** Everything a layout may look at. A layout is a pure function of it. */
export interface Picture {
  readonly portfolio: Portfolio;
  /** Where the layout may draw. */
  readonly frame: Rect;
  readonly size: Size;
  /** One of three pictures side by side. */
  readonly panel: boolean;
  readonly windows: Windows;
  readonly settings: Settings;
  readonly theme: Theme;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly measure: TextMeasure;
}
