import { element } from './element';
import type { FromSandbox, Size, ToSandbox } from '../protocol';

export interface StageListener {
  message(message: FromSandbox): void;
  /** The visual's box has a new size: a preset was chosen, the page or the box itself was resized. */
  resized(size: Size): void;
}

/** The place where the sandboxed visual stands, in the size that it has in a report. */
export interface Stage {
  readonly element: HTMLElement;
  readonly size: Size;
  /** Replaces the sandbox by a new one; it says `ready` when it listens. */
  restart(title: string): void;
  post(message: ToSandbox): void;
  /** Gives the box a size; undefined lets it fill the page. */
  setSize(size: Size | undefined): void;
  /** Where a point of the visual lies in the page. */
  toPage(x: number, y: number): { x: number; y: number };
}

export function createStage(listener: StageListener): Stage {
  const box = element('div', { class: 'box' });
  const container = element('section', { class: 'stage', tabindex: 0 }, box);
  let frame: HTMLIFrameElement | undefined;
  let known: Size = { width: 0, height: 0 };

  window.addEventListener('message', ({ data, source }: MessageEvent<FromSandbox>) => {
    if (frame && source === frame.contentWindow) listener.message(data);
  });
  new ResizeObserver(() => {
    const size = measure(box);
    if (size.width === known.width && size.height === known.height) return;
    known = size;
    listener.resized(size);
  }).observe(box);

  return {
    element: container,
    get size() {
      return measure(box);
    },
    restart(title) {
      frame = element('iframe', { sandbox: 'allow-scripts', src: 'sandbox.html', title });
      box.replaceChildren(frame);
    },
    post: (message) => frame?.contentWindow?.postMessage(message, '*'),
    setSize(size) {
      box.classList.toggle('fit', size === undefined);
      box.style.width = size ? `${size.width}px` : '';
      box.style.height = size ? `${size.height}px` : '';
    },
    toPage(x, y) {
      const origin = frame?.getBoundingClientRect();
      return { x: x + (origin?.left ?? 0), y: y + (origin?.top ?? 0) };
    },
  };
}

function measure(box: HTMLElement): Size {
  return { width: Math.round(box.clientWidth), height: Math.round(box.clientHeight) };
}
