import { arrowOf } from './arrows';
import { change, html, type Attributes } from '../marks/dom';
import { place } from '../marks/page';
import type { Target } from '../views/scene';

/** What the keyboard does to a group. */
export interface Actions {
  readonly select: (target: Target, besides: boolean) => void;
  readonly menu: (target: Target) => void;
  /** Whether there was something to clear: if not, the key is the host's. */
  readonly escape: () => boolean;
  readonly focused: (target: Target) => void;
}

/** The groups of the picture as a list that keyboard and screen reader can walk: one stop, arrows inside. */
export class Options {
  private targets: readonly Target[] = [];
  private elements: HTMLElement[] = [];
  /** Those that the elements have. */
  private attributes: Attributes[] = [];
  private current = -1;

  constructor(
    private readonly list: HTMLElement,
    private readonly actions: Actions,
  ) {
    list.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('focus', () => {
      if (this.byKeyboard()) this.move(Math.max(0, this.current));
    });
    list.addEventListener('blur', () => this.mark(-1));
  }

  draw(
    targets: readonly Target[],
    name: string,
    nameOf: (target: Target) => string,
    selected: (target: Target) => boolean,
  ): void {
    const id = this.targets[this.current]?.id;
    this.targets = targets;
    this.list.setAttribute('aria-label', name);
    this.list.hidden = targets.length === 0;
    for (const element of this.elements.splice(targets.length)) element.remove();
    this.attributes = targets.map((target, i) => {
      const attributes = {
        role: 'option',
        id: `relata-${target.id}`,
        'aria-label': nameOf(target),
        'aria-selected': String(selected(target)),
      };
      const element = (this.elements[i] ??= this.list.appendChild(html('div', 'relata-option')));
      change(element, this.attributes[i] ?? {}, attributes);
      place(element, target.bounds);
      return attributes;
    });
    this.current = targets.findIndex((target) => target.id === id);
    this.mark(this.byKeyboard() ? this.current : -1);
  }

  /** A click focuses the list too; the ring is for those who came with the keyboard. */
  private byKeyboard(): boolean {
    return this.list.matches(':focus-visible');
  }

  private onKey(event: KeyboardEvent): void {
    const target = this.targets[this.current];
    const last = this.targets.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: Math.min(last, this.current + 1),
      ArrowDown: Math.min(last, this.current + 1),
      ArrowLeft: Math.max(0, this.current - 1),
      ArrowUp: Math.max(0, this.current - 1),
      Home: 0,
      End: last,
    };
    const next = steps[arrowOf(event, this.list)];
    if (next !== undefined) this.move(next);
    else if ((event.key === 'Enter' || event.key === ' ') && target) {
      this.actions.select(target, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && target) {
      this.actions.menu(target);
    } else if (event.key !== 'Escape' || !this.actions.escape()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private move(index: number): void {
    const target = this.targets[index];
    if (!target) return;
    this.current = index;
    this.mark(index);
    this.actions.focused(target);
  }

  private mark(index: number): void {
    this.elements.forEach((element, i) => element.classList.toggle('relata-focused', i === index));
    const id = this.elements[index]?.id;
    if (id) this.list.setAttribute('aria-activedescendant', id);
    else this.list.removeAttribute('aria-activedescendant');
  }
}
