import { hintOf } from './hints';
import type { Hint } from './host/tooltips';
import { hoverShapes } from './interact/hover';
import { linkedPlaces, linkedShapes } from './interact/linking';
import type { Hit } from './interact/pointer';
import type { Scene, Target } from './views/scene';
import type { Workplace } from './workplace';

/** What pointing, clicking and pressing keys do to the selection, the tooltip and the menu. */
export class ReaderActions {
  /** What the pointer was on last, of which picture, and what was said of it. */
  private known?: { readonly scene: Scene; readonly hit: Hit; readonly hint?: Hint };

  constructor(private readonly at: Workplace) {}

  hover(hit: Hit, x: number, y: number, touch: boolean): void {
    const { tooltips } = this.at;
    const hint = this.at.interactive() ? this.mark(hit) : undefined;
    if (hint) tooltips.show(hint, ...this.beside(hit, x, y), touch);
    else tooltips.hide(touch);
  }

  click(hit: Hit, besides: boolean): void {
    if (hit.customer !== undefined) this.select(Uint32Array.of(hit.customer), besides);
    else if (hit.target) this.select(hit.target.members(), besides);
    else this.clear();
  }

  select(customers: Uint32Array, besides: boolean): void {
    this.change(() => this.at.selection.toggle(customers, besides));
  }

  enclose(customers: Uint32Array, besides: boolean): void {
    this.change(() => this.at.selection.enclose(customers, besides));
  }

  filterInstead(): void {
    this.change(() => this.at.selection.filterInstead());
    this.at.page.chip.focus();
  }

  /** Whether there was anything to clear. */
  clear(): boolean {
    const { selection } = this.at;
    if ((selection.size === 0 && !selection.isFilter) || !this.at.interactive()) return false;
    this.change(() => this.at.selection.clear());
    return true;
  }

  isSelected(target: Target): boolean {
    const { selection } = this.at;
    if (target.count === 0 || target.count > selection.size) return false;
    return target.members().every((customer) => selection.has(customer));
  }

  menu(hit: Hit, x: number, y: number): void {
    this.at.tooltips.hide(false);
    this.at.selection.showMenu(hit.customer ?? hit.target?.members()[0], x, y);
  }

  /** The menu of a group that was reached with the keyboard. */
  menuOf(target: Target): void {
    const { x, y, width, height } = target.bounds;
    this.menuAt({ target }, x + width / 2, y + height / 2);
  }

  /** The menu at a place of the page. */
  menuAt(hit: Hit, x: number, y: number): void {
    const { left, top } = this.at.page.root.getBoundingClientRect();
    const zoom = this.at.model()?.settings.zoom ?? 1;
    this.menu(hit, left + x * zoom, top + y * zoom);
  }

  /** Marks what the pointer is on, here and in the other pictures; once for as long as it stays there. */
  private mark(hit: Hit): Hint | undefined {
    const { page, words, locale } = this.at;
    const model = this.at.model();
    const scene = this.at.scene();
    const { known } = this;
    if (known?.scene === scene && sameHit(known.hit, hit)) return known.hint;
    const hint = model && hintOf(hit, model, words, locale);
    this.known = { scene, hit, hint };
    if (!model) return undefined;
    const { ink } = model.theme;
    page.overlay([...hoverShapes(scene, hit, ink), ...linkedShapes(scene, model.portfolio, hit, ink)]);
    const group = hit.customer === undefined ? hit.target : undefined;
    page.rings(ink, group && linkedPlaces(scene, group));
    return hint;
  }

  private change(make: () => void): void {
    const { page, selection, words } = this.at;
    if (!this.at.interactive()) return;
    make();
    this.at.redraw();
    const chip = page.chip.getAttribute('aria-label') ?? '';
    page.announce(selection.size === 0 ? words.say('selection_cleared') : chip);
  }

  /** Where the tooltip points to: a customer's tooltip beside its mark, whichever part of it the pointer is on. */
  private beside({ point }: Hit, x: number, y: number): [number, number] {
    const layer = point && this.at.scene().layers[point.layer];
    if (!point || !layer) return [x, y];
    const { left, top } = this.at.page.root.getBoundingClientRect();
    const zoom = this.at.model()?.settings.zoom ?? 1;
    return [left + ((layer.x[point.at] ?? 0) + 9) * zoom, top + (layer.y[point.at] ?? 0) * zoom];
  }
}

function sameHit(one: Hit, other: Hit): boolean {
  return one.customer === other.customer && one.target?.id === other.target?.id && one.handle?.id === other.handle?.id;
}
