import type { Locale, StarSpec, TableSpec } from '../../star';
import { dataFileName } from '../names';
import { busDrawing, starDrawing } from './drawing';

const busFile = 'bus.svg';

/** The pictures of a model by file name: its bus, and the star of each fact table; none of a model without relationships. */
export function modelPictures(spec: StarSpec, locale: Locale): ReadonlyMap<string, string> {
  if (spec.relationships.length === 0) return new Map();
  const facts = spec.tables.filter(({ kind }) => kind === 'fact');
  return new Map([
    [busFile, busDrawing(spec, locale)],
    ...facts.map((fact) => [starFile(fact, locale), starDrawing(spec, fact, locale)] as const),
  ]);
}

/** Where the dictionary finds its pictures. */
export interface PictureLinks {
  bus(): string[];
  star(fact: TableSpec): string[];
}

/** Images of a model’s pictures, which stand in a folder beside the text; nothing for a table that has none. */
export function pictureLinks(spec: StarSpec, locale: Locale, folder: string, busTitle: string): PictureLinks {
  const hasPictures = spec.relationships.length > 0;
  return {
    bus: () => (hasPictures ? [`![${busTitle}](${folder}/${busFile})`] : []),
    star: (fact) =>
      hasPictures && fact.kind === 'fact' ? [`![${fact.name[locale]}](${folder}/${starFile(fact, locale)})`] : [],
  };
}

const starFile = (fact: TableSpec, locale: Locale): string => dataFileName(fact, locale, 'svg');
