import type { Handle } from '../views/scene';
import { dragged } from './pointer';

/** Something that follows the pointer while its button is down. Places are of the page. */
export interface Drag {
  move(x: number, y: number): void;
  end(x: number, y: number): void;
  cancel(): void;
}

/** A pointer that stays this close, in pixels, clicks; beyond, it drags. */
export const slack = 4;

/** A threshold under the pointer. */
export function handleDrag(handle: Handle, move: (handle: Handle, value: number, done: boolean) => void): Drag {
  return {
    move: (x, y) => move(handle, dragged(handle, x, y), false),
    end: (x, y) => move(handle, dragged(handle, x, y), true),
    cancel: () => move(handle, handle.value, false),
  };
}

/** A drag that begins only when the pointer has left its place: until then the press may still be a click. */
export function afterSlack(x: number, y: number, begin: () => Drag | undefined, started: () => void): Drag {
  let drag: Drag | undefined;
  let decided = false;
  return {
    move(toX, toY) {
      if (!decided && Math.hypot(toX - x, toY - y) >= slack) {
        decided = true;
        drag = begin();
        if (drag) started();
      }
      drag?.move(toX, toY);
    },
    end: (toX, toY) => drag?.end(toX, toY),
    cancel: () => drag?.cancel(),
  };
}
