import type powerbi from 'powerbi-visuals-api';
import type { Origins } from './origins';

type SelectionId = powerbi.visuals.ISelectionId;

/** Selection ids of customers, built when they are needed and not before: most never are. */
export class Identities {
  private readonly built = new Map<number, SelectionId>();

  /** @param rows row of each customer */
  constructor(
    private readonly host: Pick<powerbi.extensibility.visual.IVisualHost, 'createSelectionIdBuilder'>,
    private readonly rows: Uint32Array,
    private readonly origins: Pick<Origins, 'of'>,
  ) {}

  of(customer: number): SelectionId | undefined {
    const known = this.built.get(customer);
    if (known) return known;
    const id = this.fresh(customer);
    if (id) this.built.set(customer, id);
    return id;
  }

  /** The same, but not kept. In a hierarchy a customer is all levels shown: Region and City and Customer. */
  fresh(customer: number): SelectionId | undefined {
    const row = this.rows[customer];
    const origin = row === undefined ? undefined : this.origins.of(row);
    const levels = origin?.categories.filter((one) => one.source.roles?.['customer']);
    if (!origin || !levels?.length) return undefined;
    const builder = this.host.createSelectionIdBuilder();
    for (const level of levels) builder.withCategory(level, origin.index);
    return builder.createSelectionId();
  }
}
