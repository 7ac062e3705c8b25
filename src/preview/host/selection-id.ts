import type powerbi from 'powerbi-visuals-api';
import { RowIdentity } from './field-table';

type Parts = { readonly row?: RowIdentity; readonly measure?: string };

/** A selection id whose key is made of what it selects: two ids for the same row are equal across updates. */
export class SelectionId implements powerbi.visuals.ISelectionId {
  constructor(private readonly parts: Parts) {}

  /** The row that the id selects; undefined when it selects a measure for all rows. */
  get row(): number | undefined {
    return this.parts.row?.row;
  }

  getKey(): string {
    return JSON.stringify({ data: this.parts.row?.key, measure: this.parts.measure });
  }

  equals(other: powerbi.visuals.ISelectionId): boolean {
    return this.getKey() === other.getKey();
  }

  includes(other: powerbi.visuals.ISelectionId): boolean {
    if (!(other instanceof SelectionId)) return false;
    const { row, measure } = this.parts;
    return (
      (row === undefined || row.key === other.parts.row?.key) &&
      (measure === undefined || measure === other.parts.measure)
    );
  }

  getSelector(): powerbi.data.Selector {
    const { row, measure } = this.parts;
    return { ...(row && { data: [row] }), ...(measure !== undefined && { metadata: measure }) };
  }

  getSelectorsByColumn(): powerbi.data.SelectorsByColumn {
    const { row, measure } = this.parts;
    return { ...(row && { dataMap: { row } }), ...(measure !== undefined && { metadata: measure }) };
  }

  hasIdentity(): boolean {
    return this.parts.row !== undefined;
  }
}

/** Builds selection ids of categories and measures, which is what a categorical data view has. */
export class SelectionIdBuilder implements powerbi.visuals.ISelectionIdBuilder {
  private parts: Parts = {};

  withCategory(category: powerbi.DataViewCategoryColumn, index: number): this {
    const identity = category.identity?.[index];
    if (identity instanceof RowIdentity) this.parts = { ...this.parts, row: identity };
    return this;
  }

  withMeasure(measure: string): this {
    this.parts = { ...this.parts, measure };
    return this;
  }

  withSeries(): this {
    return this;
  }

  withMatrixNode(): this {
    throw new TypeError('The data view is categorical: it has no matrix nodes.');
  }

  withTable(): this {
    throw new TypeError('The data view is categorical: it has no table.');
  }

  createSelectionId(): SelectionId {
    return new SelectionId(this.parts);
  }
}
