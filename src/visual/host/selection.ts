import type powerbi from 'powerbi-visuals-api';
import type { Columns } from '../data/columns';
import { nameAt } from '../data/facts';
import { countInFocus, customersInFocus } from '../data/focused';
import { namedBy, namesOf, namingOf, type Naming } from '../data/naming';
import type { Portfolio } from '../data/portfolio';
import { ReportFilter } from './filter';
import type { Identities } from './identities';
import { search } from './identity-search';
import { Slices } from './slices';

type SelectionIds = readonly powerbi.extensibility.ISelectionId[];

/** Hosts slow down with thousands of selected identities: beyond this many the selection is cut, and says so. */
export const mostSelected = 2500;

/** How a selection reaches the other visuals: as identities they highlight, as a filter, or whichever can hold it. */
export type Click = 'auto' | 'select' | 'filter';

/** The customers that may be selected. */
export interface Selectable {
  readonly columns: Columns;
  readonly portfolio: Portfolio;
  readonly identities: Identities;
  readonly settings: { readonly interaction: { readonly click: Click } };
}

/** The customers selected in this visual, kept in step with the host. */
export class Selection {
  private readonly manager: powerbi.extensibility.ISelectionManager;
  private readonly filter: ReportFilter;
  private readonly searching = new Slices();
  /** 1 for each selected customer; the same array as long as the selection is the same. */
  private chosen?: Uint8Array;
  private among?: Selectable;
  /** Identities that the host restored and whose customers may come with later rows. */
  private restored: SelectionIds = [];
  size = 0;
  /** Customers that were left out because they were too many. */
  cut = 0;
  /** What the filter on the other visuals says, when the selection is one and not a highlight. */
  private naming?: Naming;

  /** @param changed called when the host changes the selection: a bookmark, a page, another visual */
  constructor(
    host: powerbi.extensibility.visual.IVisualHost,
    private readonly changed: () => void,
  ) {
    this.filter = new ReportFilter(host);
    this.manager = host.createSelectionManager();
    this.manager.registerOnSelectCallback((ids) => {
      this.restored = ids;
      if (this.isFilter && ids.length === 0) return;
      this.restore(true);
    });
  }

  /** 1 for each selected customer; nothing when none is. */
  get focus(): Uint8Array | undefined {
    return this.chosen;
  }

  /** The selection is a filter on the other visuals, not a highlight. */
  get isFilter(): boolean {
    return this.naming !== undefined;
  }

  has(customer: number): boolean {
    return this.chosen?.[customer] === 1;
  }

  /** Follows an update: customers may have come, gone or moved, and filters been set or taken away. */
  follow(update: powerbi.extensibility.visual.VisualUpdateOptions, among: Selectable): void {
    const before = this.among;
    this.among = among;
    if (before?.identities !== among.identities) this.rebind(before);
    const said = this.filter.follow(update);
    if (said === 'none' && this.isFilter) this.set(undefined);
    else if (said && said !== 'none') this.set(namedBy(said, among.columns, among.portfolio), said);
  }

  /** Selects customers instead of the others, or besides them; selecting what is selected deselects it. */
  toggle(customers: Uint32Array, besides: boolean): void {
    const all = customers.every((customer) => this.has(customer));
    if (customers.length === 0 || (all && !besides && customers.length === this.size)) this.clear();
    else this.change(customers, besides, !(all && besides));
  }

  /** Selects customers that were enclosed: drawing around them twice does not let them go. */
  enclose(customers: Uint32Array, besides: boolean): void {
    if (customers.length > 0) this.change(customers, besides, true);
    else if (!besides) this.clear();
  }

  /** Whether the selection that was cut could be a filter instead. */
  get canFilter(): boolean {
    return this.cut > 0 && this.uncut !== undefined && this.filterFor(this.uncut) !== undefined;
  }

  /** Makes the whole selection a filter. */
  filterInstead(): void {
    const { uncut } = this;
    const naming = uncut && this.filterFor(uncut);
    if (uncut && naming) this.become(uncut, naming);
  }

  clear(): void {
    this.filter.remove();
    this.set(undefined);
    this.restored = [];
    void Promise.resolve(this.manager.clear()).catch(() => undefined);
  }

  /** The host's menu for a customer, or for the picture as a whole. */
  showMenu(customer: number | undefined, x: number, y: number): void {
    const id = customer === undefined ? undefined : this.among?.identities.of(customer);
    void Promise.resolve(
      this.manager.showContextMenu(id ?? ({} as powerbi.extensibility.ISelectionId), { x, y }),
    ).catch(() => undefined);
  }

  stop(): void {
    this.searching.stop();
    this.among = undefined;
  }

  /** The selection before it was cut. */
  private uncut?: Uint8Array;

  private change(customers: Uint32Array, besides: boolean, add: boolean): void {
    const { among } = this;
    if (!among) return;
    this.searching.stop();
    this.restored = [];
    const chosen = new Uint8Array(among.portfolio.size);
    if (besides && this.chosen) chosen.set(this.chosen.subarray(0, chosen.length));
    for (const customer of customers) chosen[customer] = add ? 1 : 0;
    const naming = this.wantsFilter(countInFocus(chosen)) ? this.filterFor(chosen) : undefined;
    if (naming) this.become(chosen, naming);
    else this.select(chosen, customers, besides && !this.isFilter);
  }

  private wantsFilter(size: number): boolean {
    const click = this.among?.settings.interaction.click ?? 'auto';
    return size > 0 && (click === 'filter' || (click === 'auto' && size > mostSelected));
  }

  /** The filter that says which customers these are: by their group's values, else by their names. */
  private filterFor(chosen: Uint8Array): Naming | undefined {
    const { among } = this;
    if (!among) return undefined;
    const group = namingOf(chosen, among.columns, among.portfolio);
    if (group && this.filter.can(group.role)) return group;
    if (countInFocus(chosen) > mostSelected || !this.filter.can('customer')) return undefined;
    return namesOf(chosen, among.columns, among.portfolio);
  }

  private become(chosen: Uint8Array, naming: Naming): void {
    if (this.size > 0 && !this.isFilter) void Promise.resolve(this.manager.clear()).catch(() => undefined);
    this.set(chosen, naming);
    this.filter.apply(naming);
  }

  /** @param besides the host, too, keeps what was selected before */
  private select(chosen: Uint8Array, customers: Uint32Array, besides: boolean): void {
    this.filter.remove();
    const size = countInFocus(chosen);
    if (size === 0) {
      this.clear();
      return;
    }
    const before = besides ? this.chosen : undefined;
    const kept = size <= mostSelected ? chosen : firstOf(chosen, before, mostSelected);
    const changed = besides ? customers.filter((customer) => kept[customer] !== (before?.[customer] ?? 0)) : undefined;
    const sent = changed ?? customersInFocus(kept);
    this.set(kept);
    this.cut = size - this.size;
    this.uncut = this.cut > 0 ? chosen : undefined;
    const ids = [...sent].flatMap((customer) => this.among?.identities.of(customer) ?? []);
    // The picture already shows the selection; a host that refuses it has nothing to tell the reader.
    void Promise.resolve(this.manager.select(ids, besides)).catch(() => undefined);
  }

  /** @param naming what the filter says, when the selection is one; it is in force even when it names nobody here */
  private set(chosen: Uint8Array | undefined, naming?: Naming): void {
    const size = countInFocus(chosen);
    this.chosen = size > 0 ? chosen : undefined;
    this.size = size;
    this.cut = 0;
    this.uncut = undefined;
    this.naming = chosen && naming;
  }

  /** New data: the same customers, known by their names, at their new places; of a filter, all whom it names. */
  private rebind(before?: Selectable): void {
    const { among, chosen, uncut, naming } = this;
    if (among && naming) this.set(namedBy(naming, among.columns, among.portfolio), naming);
    else if (among && before && chosen) {
      const moved = (customers: Uint8Array): Uint8Array | undefined => {
        const names = namesOf(customers, before.columns, before.portfolio);
        return names && namedBy(names, among.columns, among.portfolio);
      };
      this.set(moved(chosen));
      this.uncut = uncut && moved(uncut);
      this.cut = this.uncut ? Math.max(0, countInFocus(this.uncut) - this.size) : 0;
    }
    if (this.restored.length > 0) this.restore(false);
  }

  private restore(tell: boolean): void {
    const { among, restored } = this;
    if (!among) return;
    const { portfolio, columns, identities } = among;
    const haystack = {
      size: portfolio.size,
      nameOf: (customer: number) => nameAt(columns, portfolio, customer),
      identityOf: (customer: number) => identities.fresh(customer),
    };
    let interrupted = false;
    const show = (found: readonly number[]): void => {
      const chosen = new Uint8Array(portfolio.size);
      for (const customer of found) chosen[customer] = 1;
      this.set(chosen);
      if (found.length >= restored.length) this.restored = [];
      if (tell || interrupted) this.changed();
    };
    this.searching.start(search(restored, haystack), false, show);
    interrupted = true;
  }
}

/** As many of the chosen as the host can hold: those of before, then the first of the others. */
function firstOf(chosen: Uint8Array, before: Uint8Array | undefined, most: number): Uint8Array {
  const kept = new Uint8Array(chosen.length);
  let left = most;
  for (const wanted of [1, 0]) {
    for (let i = 0; i < chosen.length && left > 0; i++) {
      if (chosen[i] !== 1 || kept[i] === 1 || (before?.[i] ?? 0) !== wanted) continue;
      kept[i] = 1;
      left--;
    }
  }
  return kept;
}
