import type { Selection } from './host/selection';
import type { Tooltips } from './host/tooltips';
import type { Page } from './marks/page';
import type { Model } from './model';
import type { TextMeasure } from './text/fit';
import type { Words } from './text/words';
import type { Scene } from './views/scene';

/** What the reader's actions work on. */
export interface Workplace {
  readonly page: Page;
  readonly selection: Selection;
  readonly tooltips: Tooltips;
  readonly words: Words;
  readonly locale: string;
  readonly measure: TextMeasure;
  /** False in hosts that only show: exports, dashboard tiles. */
  readonly interactive: () => boolean;
  readonly model: () => Model | undefined;
  readonly scene: () => Scene;
  readonly redraw: () => void;
}
