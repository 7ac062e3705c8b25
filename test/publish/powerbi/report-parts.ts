import { basename, dirname } from 'node:path';

export interface Position {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly z?: number;
  readonly tabOrder?: number;
}

interface Properties {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly selector?: unknown;
}

export interface Visual {
  readonly name: string;
  readonly position: Position;
  readonly visual: {
    readonly visualType: string;
    readonly query?: { readonly queryState: Readonly<Record<string, { readonly projections: readonly Projection[] }>> };
    readonly objects?: Readonly<Record<string, readonly Properties[]>>;
    readonly visualContainerObjects: Readonly<Record<string, readonly Properties[]>>;
    readonly syncGroup?: { readonly groupName: string };
  };
  readonly filterConfig?: { readonly filters: readonly { readonly name: string }[] };
}

export interface Projection {
  readonly field: unknown;
  readonly queryRef: string;
  readonly nativeQueryRef: string;
}

export interface Page {
  readonly name: string;
  readonly displayName: string;
  readonly width: number;
  readonly height: number;
  readonly type?: string;
  readonly visibility?: string;
  readonly pageBinding?: { readonly type: string; readonly parameters: readonly { readonly boundFilter: string }[] };
  readonly filterConfig?: { readonly filters: readonly { readonly name: string }[] };
  readonly visuals: readonly Visual[];
  /** Name of a visual → its place on a phone. */
  readonly phone: ReadonlyMap<string, Position>;
}

export interface Bookmark {
  readonly name: string;
  readonly displayName: string;
  readonly explorationState: {
    readonly activeSection: string;
    readonly sections: Readonly<
      Record<
        string,
        {
          readonly filters: { readonly byExpr: readonly { readonly name: string }[] };
          readonly visualContainers: Readonly<Record<string, unknown>>;
        }
      >
    >;
  };
}

/** A published report, read back. */
export interface ReportParts {
  /** In the order of their tabs. */
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  readonly documents: ReadonlyMap<string, unknown>;
}

export function reportParts(files: ReadonlyMap<string, Buffer>): ReportParts {
  const documents = new Map(
    [...files]
      .filter(([path]) => /\.Report\/definition\/.*\.json$/.test(path))
      .map(([path, bytes]): [string, unknown] => [path, JSON.parse(bytes.toString('utf8'))]),
  );
  const ending = <T>(end: string): [string, T][] =>
    [...documents].filter(([path]) => path.endsWith(end)).map(([path, content]) => [path, content as T]);
  const [[, index] = ['', { pageOrder: [] as string[] }]] = ending<{ pageOrder: string[] }>('/pages/pages.json');
  const pages = ending<Page>('/page.json').map(([path, page]) => {
    const below = `${dirname(path)}/visuals/`;
    const visuals = ending<Visual>('/visual.json').filter(([visual]) => visual.startsWith(below));
    const phones = ending<{ position: Position }>('/mobile.json').filter(([phone]) => phone.startsWith(below));
    return {
      ...page,
      visuals: visuals
        .map(([, visual]) => visual)
        .sort((a, b) => (a.position.tabOrder ?? 0) - (b.position.tabOrder ?? 0)),
      phone: new Map(phones.map(([phone, { position }]) => [basename(dirname(phone)), position])),
    };
  });
  return {
    pages: index.pageOrder.flatMap((name) => pages.filter((page) => page.name === name)),
    bookmarks: ending<Bookmark>('.bookmark.json').map(([, bookmark]) => bookmark),
    documents,
  };
}

/** The text of a constant: `'it''s'` → `it's`. */
export function constant(value: unknown): string | undefined {
  const spelled = (value as { expr?: { Literal?: { Value?: string } } } | undefined)?.expr?.Literal?.Value;
  return spelled?.replace(/^'|'$/g, '').replaceAll("''", "'");
}

export function altText({ visual }: Visual): string {
  return constant(visual.visualContainerObjects['general']?.[0]?.properties['altText']) ?? '';
}

export function overlap(a: Position, b: Position): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
