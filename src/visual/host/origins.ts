import type powerbi from 'powerbi-visuals-api';

type Categories = readonly powerbi.DataViewCategoryColumn[];

interface Piece {
  /** First of the held rows that come from here; the piece ends where the next begins. */
  readonly at: number;
  /** Its row there. */
  readonly from: number;
  readonly categories: Categories;
}

/** Where the rows held came from: the host makes identities and rules' formats of its own columns only. */
export class Origins {
  private pieces: Piece[] = [];

  /** The rows from `at` on, `count` of them, come from here now, beginning with row `from`. */
  take(categories: Categories, from: number, at: number, count: number): void {
    if (count <= 0) return;
    const end = at + count;
    const before = this.pieces.filter((piece) => piece.at < at);
    const last = this.pieces.findLast((piece) => piece.at <= end);
    const after = this.pieces.filter((piece) => piece.at > end);
    // What the last piece had beyond these rows it keeps.
    const rest = last && last.at < end ? { ...last, at: end, from: last.from + end - last.at } : last;
    this.pieces = [...before, { at, from, categories }, ...(rest ? [rest] : []), ...after];
  }

  truncate(rows: number): void {
    this.pieces = this.pieces.filter((piece) => piece.at < rows);
  }

  /** The host's columns for a row, and the row's place in them. */
  of(row: number): { readonly categories: Categories; readonly index: number } | undefined {
    const piece = this.pieces.findLast(({ at }) => at <= row);
    return piece && { categories: piece.categories, index: piece.from + row - piece.at };
  }

  /** The formats that rules give rows, by row; absent where no rule does. */
  objects(rows: number): powerbi.DataViewObjects[] | undefined {
    if (!this.pieces.some(({ categories }) => categories.some(({ objects }) => objects?.length))) return undefined;
    const all = new Array<powerbi.DataViewObjects>(rows);
    this.pieces.forEach(({ at, from, categories }, i) => {
      const objects = categories.find((one) => one.objects?.length)?.objects;
      const end = Math.min(rows, this.pieces[i + 1]?.at ?? rows);
      for (let row = at; objects && row < end; row++) {
        const format = objects[from + row - at];
        if (format) all[row] = format;
      }
    });
    return all;
  }
}
