/** What changed since the picture that was there. */
export type Change = 'view' | 'data' | 'selection' | 'none';

/** Milliseconds that a change takes to appear, and how much of it is there from the beginning. */
const motions = {
  view: { duration: 240, from: 0 },
  data: { duration: 300, from: 0.3 },
  selection: { duration: 120, from: 0.6 },
} as const;

/** More customers than this appear at once. */
const mostMoving = 5000;

const cubicOut = 'cubic-bezier(0.33, 1, 0.68, 1)';

/** What the picture shows, as far as motion cares. */
export interface Shown {
  readonly view: string;
  readonly data: unknown;
  readonly focus: unknown;
  /** A picture of another size is another picture. */
  readonly size: string;
  readonly customers: number;
}

/** What a change from one picture to the next is; nothing moves on the first one, nor when its size changes. */
export function changeOf(before: Shown | undefined, now: Shown): Change {
  if (!before || before.size !== now.size || now.customers > mostMoving) return 'none';
  if (before.view !== now.view) return 'view';
  if (before.data !== now.data) return 'data';
  return before.focus === now.focus ? 'none' : 'selection';
}

/** Fades changes in, on what is already drawn: nothing ever waits for it, and the next change interrupts it. */
export class Motion {
  private before?: Shown;
  private running?: Animation;
  private readonly calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

  constructor(private readonly element: HTMLElement) {}

  /** @param still in hosts that only show, as those that print: nothing moves there */
  show(now: Shown, still: boolean): void {
    const change = changeOf(this.before, now);
    this.before = now;
    if (change === 'none' || still || this.calm?.matches) return;
    this.running?.cancel();
    const { duration, from } = motions[change];
    this.running = this.element.animate([{ opacity: from }, { opacity: 1 }], { duration, easing: cubicOut });
  }
}
