import type { Case, PreviewData, VisualPackage } from './data';

/** A file of the page's own that cannot be had; the page says so instead of staying blank. */
export class MissingFile extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'MissingFile';
  }
}

const visualFile = 'visual.json';
export const casesFile = 'cases.json';

export const loadCases = (): Promise<readonly Case[]> => loadJson(casesFile, Array.isArray);

export const loadVisual = (): Promise<VisualPackage> =>
  loadJson(visualFile, (content) => has(content, 'visual') && has(content, 'content') && has(content, 'capabilities'));

export const loadData = (path: string): Promise<PreviewData> => loadJson(path, (content) => has(content, 'roles'));

async function loadJson<T>(file: string, valid: (content: unknown) => boolean): Promise<T> {
  const response = await fetch(file).catch((error: unknown) => {
    throw new MissingFile(file, String(error));
  });
  if (!response.ok) throw new MissingFile(file, `HTTP ${response.status}`);
  const content: unknown = await response.json().catch((error: unknown) => {
    throw new MissingFile(file, String(error));
  });
  if (!valid(content)) throw new MissingFile(file, 'unexpected content');
  return content as T;
}

function has(content: unknown, property: string): boolean {
  return typeof content === 'object' && content !== null && property in content;
}
