import type powerbi from 'powerbi-visuals-api';
import type { Portfolio } from '../data/portfolio';

type SelectionId = powerbi.visuals.ISelectionId;

/** Selection ids of customers, built when they are needed and not before: most never are. */
export class Identities {
  private readonly built = new Map<number, SelectionId>();
  private byKey?: Map<string, number>;

  constructor(
    private readonly host: powerbi.extensibility.visual.IVisualHost,
    private readonly portfolio: Portfolio,
    private readonly category?: powerbi.DataViewCategoryColumn,
  ) {}

  of(customer: number): SelectionId | undefined {
    const known = this.built.get(customer);
    if (known) return known;
    const row = this.portfolio.rows[customer];
    if (!this.category || row === undefined) return undefined;
    const id = this.host.createSelectionIdBuilder().withCategory(this.category, row).createSelectionId();
    this.built.set(customer, id);
    return id;
  }

  /** The customers that ids of the host stand for, for instance those of a bookmark. */
  customersOf(ids: readonly powerbi.extensibility.ISelectionId[]): number[] {
    if (ids.length === 0) return [];
    this.byKey ??= this.keys();
    const keys = this.byKey;
    return ids.flatMap((id) => keys.get((id as SelectionId).getKey()) ?? []);
  }

  private keys(): Map<string, number> {
    const keys = new Map<string, number>();
    for (let customer = 0; customer < this.portfolio.size; customer++) {
      const id = this.of(customer);
      if (id) keys.set(id.getKey(), customer);
    }
    return keys;
  }
}
