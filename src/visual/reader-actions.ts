import type { Selection } from './host/selection';
import type { Tooltips } from './host/tooltips';
import { hintOf } from './hints';
import { hoverShapes } from './interact/controller';
import type { Hit } from './interact/pointer';
import type { Page } from './marks/page';
import type { Model } from './model';
import type { Words } from './text/words';
import type { Scene, Target } from './views/scene';

/** What the reader's actions work on. */
export interface Workplace {
  readonly page: Page;
  readonly selection: Selection;
  readonly tooltips: Tooltips;
  readonly words: Words;
  readonly locale: string;
  /** False in hosts that only show: exports, dashboard tiles. */
  readonly interactive: () => boolean;
  readonly model: () => Model | undefined;
  readonly scene: () => Scene;
  readonly redraw: () => void;
}

/** What pointing, clicking and pressing keys do to the selection, the tooltip and the menu. */
export class ReaderActions {
  constructor(private readonly at: Workplace) {}

  hover(hit: Hit, x: number, y: number, touch: boolean): void {
    const { page, tooltips, words, locale } = this.at;
    const model = this.at.model();
    const hint = model && hintOf(hit, model, words, locale);
    page.overlay(model ? hoverShapes(this.at.scene(), hit, model.theme.ink) : []);
    if (hint) tooltips.show(hint, x, y, touch);
    else tooltips.hide(touch);
  }

  click(hit: Hit, besides: boolean): void {
    if (hit.customer !== undefined) this.select(Uint32Array.of(hit.customer), besides);
    else if (hit.target) this.select(hit.target.members(), besides);
    else this.clear();
  }

  select(customers: Uint32Array, besides: boolean): void {
    const { page, selection, words } = this.at;
    if (!this.at.interactive()) return;
    selection.select(customers, besides);
    this.at.redraw();
    const chip = page.chip.getAttribute('aria-label') ?? '';
    page.announce(selection.size === 0 ? words.say('selection_cleared') : chip);
  }

  /** Whether there was anything to clear. */
  clear(): boolean {
    const { page, selection, words } = this.at;
    if (selection.size === 0 || !this.at.interactive()) return false;
    selection.clear();
    this.at.redraw();
    page.announce(words.say('selection_cleared'));
    return true;
  }

  isSelected(target: Target): boolean {
    const { selection } = this.at;
    if (target.count === 0 || target.count > selection.size) return false;
    return target.members().every((customer) => selection.has(customer));
  }

  menu(hit: Hit, x: number, y: number): void {
    this.at.selection.showMenu(hit.customer ?? hit.target?.members()[0], x, y);
  }

  /** The menu of a group that was reached with the keyboard. */
  menuOf(target: Target): void {
    const { left, top } = this.at.page.root.getBoundingClientRect();
    const zoom = this.at.model()?.settings.zoom ?? 1;
    const { x, y, width, height } = target.bounds;
    this.menu({ target }, left + (x + width / 2) * zoom, top + (y + height / 2) * zoom);
  }
}
