import type { Portfolio } from '../data/portfolio';
import type { Theme } from '../marks/theme';
import type { Settings } from '../settings/settings';
import type { TextMeasure } from '../text/fit';
import type { Numbers } from '../text/numbers';
import type { Words } from '../text/words';
import type { Plot, Rect, Window } from './scene';
import type { Size } from './size';

/** Everything a layout may look at. A layout is a pure function of it. */
export interface Picture {
  readonly portfolio: Portfolio;
  /** Where the layout may draw. */
  readonly frame: Rect;
  readonly size: Size;
  /** One of three pictures side by side. */
  readonly panel: boolean;
  /** What is seen of each plot when readers zoomed in. */
  readonly windows: Readonly<Partial<Record<Plot['id'], Window>>>;
  readonly settings: Settings;
  readonly theme: Theme;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly measure: TextMeasure;
}
