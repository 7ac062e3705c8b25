import {
  accessChapters,
  busDrawing,
  calculationChapters,
  escapeMarkdown,
  parameterChapter,
  rulesChapter,
  starDrawing,
  tableName,
} from '../../publish';
import type { Locale } from '../../relationship/text';
import type { ModelFacts } from './facts';
import { lineageDrawing } from './lineage-drawing';
import { cataloguePage, folderPage, foldersOf } from './measure-pages';
import { hasAccess, indexPage, lineagePage, matrixPage, sourcesPage } from './overview-pages';
import { pageOf } from './page';
import { paths } from './paths';
import { tablePage } from './table-page';
import { words } from './words';

/** Every page and picture about the model in one language: its path below the folder of the language, and its text. */
export function modelPages(facts: ModelFacts, locale: Locale): ReadonlyMap<string, string> {
  const { spec } = facts;
  const page = (path: string, title: string, paragraphs: Parameters<typeof pageOf>[4]) =>
    pageOf(facts, locale, path, title, paragraphs);
  return new Map([
    page(paths.index, words.title[locale], indexPage),
    page(paths.matrix, words.matrix[locale], matrixPage),
    page(paths.lineage, words.lineage[locale], lineagePage),
    page(paths.sources, words.sources[locale], sourcesPage),
    page(paths.rules, words.rules[locale], () => [rulesChapter(locale)]),
    ...(spec.calculationGroups?.length
      ? [
          page(paths.calculations, words.calculations[locale], () => [
            ...calculationChapters(spec, locale).slice(1),
            ...parameterChapter(spec, locale, ({ chosen }) => escapeMarkdown(chosen[locale])),
          ]),
        ]
      : []),
    ...(hasAccess(spec) ? [page(paths.access, words.access[locale], () => accessChapters(spec, locale))] : []),
    page(paths.catalogue, words.catalogue[locale], cataloguePage),
    ...spec.tables.map((table) =>
      page(paths.table(table), tableName(table, locale), (context) => tablePage(table, context)),
    ),
    ...foldersOf(spec).map((folder) =>
      page(paths.folder(folder.name), folder.name[locale], (context) => folderPage(folder, context)),
    ),
    ...pictures(facts, locale),
  ]);
}

function pictures(facts: ModelFacts, locale: Locale): (readonly [path: string, svg: string])[] {
  const { spec } = facts;
  return [
    [paths.busPicture, busDrawing(spec, locale)],
    ...spec.tables
      .filter(({ kind }) => kind === 'fact')
      .map((table) => [paths.starPicture(table), starDrawing(spec, table, locale)] as const),
    ...foldersOf(spec).map(
      (folder) => [paths.lineagePicture(folder.name), lineageDrawing(folder, facts, locale)] as const,
    ),
  ];
}
