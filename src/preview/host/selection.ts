import type powerbi from 'powerbi-visuals-api';
import { promised } from './promised';
import type { SelectionId } from './selection-id';

type Callback = (ids: powerbi.extensibility.ISelectionId[]) => void;

export interface SelectionListener {
  /** The selection after each change. */
  changed(ids: readonly SelectionId[]): void;
  contextMenu(id: SelectionId | undefined, position: powerbi.extensibility.IPoint): void;
}

/** The report's selection: one for the visual, however many managers it asks for. */
export class Selection {
  private readonly ids = new Map<string, SelectionId>();
  private readonly callbacks: Callback[] = [];

  constructor(private readonly listener: SelectionListener) {}

  /** Clears from outside (another visual, a bookmark): unlike the visual's own doing, this is told to the visual. */
  clearFromOutside(): void {
    this.ids.clear();
    this.listener.changed([]);
    for (const callback of this.callbacks) callback([]);
  }

  createManager(): powerbi.extensibility.ISelectionManager {
    return {
      select: (chosen, multiple) => promised(this.select([chosen].flat() as SelectionId[], multiple ?? false)),
      clear: () => promised(this.clear()),
      hasSelection: () => this.ids.size > 0,
      getSelectionIds: () => [...this.ids.values()],
      registerOnSelectCallback: (callback) => void this.callbacks.push(callback),
      showContextMenu: (id, position) => {
        this.listener.contextMenu(isSelectionId(id) ? id : undefined, position);
        return promised({});
      },
      toggleExpandCollapse: () => promised({}),
    };
  }

  /** As Power BI does: without `multiple` the chosen replace the selection, or clear it when they already are it. */
  private select(chosen: readonly SelectionId[], multiple: boolean): SelectionId[] {
    const keys = chosen.map((id) => id.getKey());
    const same = keys.length === this.ids.size && keys.every((key) => this.ids.has(key));
    if (!multiple) this.ids.clear();
    if (multiple || !same) chosen.forEach((id, index) => this.toggle(keys[index] ?? '', id));
    this.listener.changed([...this.ids.values()]);
    return [...this.ids.values()];
  }

  private toggle(key: string, id: SelectionId): void {
    if (!this.ids.delete(key)) this.ids.set(key, id);
  }

  private clear(): object {
    this.ids.clear();
    this.listener.changed([]);
    return {};
  }
}

function isSelectionId(id: unknown): id is SelectionId {
  return typeof id === 'object' && id !== null && 'getKey' in id;
}
