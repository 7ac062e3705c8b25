import type powerbi from 'powerbi-visuals-api';
import type { Identities } from './identities';

/** Hosts slow down with thousands of selected identities: beyond this many the selection is cut, and says so. */
export const mostSelected = 2500;

/** The customers selected in this visual, kept in step with the host. */
export class Selection {
  private readonly manager: powerbi.extensibility.ISelectionManager;
  private selected = new Set<number>();
  private ids: powerbi.extensibility.ISelectionId[] = [];
  private identities?: Identities;
  /** Customers that were left out because they were too many. */
  cut = 0;

  /** @param changed called when the host changes the selection: a bookmark, a page, another visual */
  constructor(
    host: powerbi.extensibility.visual.IVisualHost,
    private readonly changed: () => void,
  ) {
    this.manager = host.createSelectionManager();
    this.manager.registerOnSelectCallback((ids) => {
      this.ids = ids;
      this.cut = 0;
      this.selected = new Set(this.identities?.customersOf(ids) ?? []);
      this.changed();
    });
  }

  get size(): number {
    return this.selected.size;
  }

  has(customer: number): boolean {
    return this.selected.has(customer);
  }

  /** New data: the same identities, at their new places. */
  rebind(identities: Identities): void {
    this.identities = identities;
    this.selected = new Set(identities.customersOf(this.ids));
  }

  /** 1 for each selected customer; nothing when none is. */
  focus(customers: number): Uint8Array | undefined {
    if (this.selected.size === 0) return undefined;
    const focus = new Uint8Array(customers);
    for (const customer of this.selected) focus[customer] = 1;
    return focus;
  }

  /** Selects customers instead of the others, or besides them; selecting what is selected deselects it. */
  select(customers: Uint32Array, besides: boolean): void {
    const all = customers.every((customer) => this.selected.has(customer));
    if (customers.length === 0 || (all && !besides && customers.length === this.selected.size)) {
      this.clear();
      return;
    }
    const kept = besides ? this.selected : new Set<number>();
    const wanted = all && besides ? customers : customers.filter((customer) => !kept.has(customer));
    const changing = wanted.subarray(0, mostSelected);
    this.cut = wanted.length - changing.length;
    this.selected = new Set(kept);
    for (const customer of changing) {
      if (all && besides) this.selected.delete(customer);
      else this.selected.add(customer);
    }
    this.ids = [...this.selected].flatMap((customer) => this.identities?.of(customer) ?? []);
    this.send(
      [...changing].flatMap((customer) => this.identities?.of(customer) ?? []),
      besides,
    );
  }

  clear(): void {
    this.selected = new Set();
    this.ids = [];
    this.cut = 0;
    void Promise.resolve(this.manager.clear()).catch(() => undefined);
  }

  /** The host's menu for a customer, or for the picture as a whole. */
  showMenu(customer: number | undefined, x: number, y: number): void {
    const id = customer === undefined ? undefined : this.identities?.of(customer);
    void Promise.resolve(
      this.manager.showContextMenu(id ?? ({} as powerbi.extensibility.ISelectionId), { x, y }),
    ).catch(() => undefined);
  }

  private send(ids: powerbi.extensibility.ISelectionId[], besides: boolean): void {
    // The picture already shows the selection; a host that refuses it has nothing to tell the reader.
    void Promise.resolve(this.manager.select(ids, besides)).catch(() => undefined);
  }
}
