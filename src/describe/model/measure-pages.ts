import {
  escapeMarkdown,
  formatNumber,
  heading,
  markdownTable,
  measureEntry,
  measureName,
  modelNames,
  tableName,
  type MeasureFact,
} from '../../publish';
import type { Text } from '../../relationship/text';
import { referencesOf, type MeasureSpec, type StarSpec } from '../../star';
import type { Study } from './facts';
import { rawList, rawOf, readBy, readList } from './origins';
import { studyName, synonymsOf, type PageContext } from './page';
import { paths } from './paths';
import { words } from './words';

/** The measures of one display folder. */
export interface Folder {
  readonly name: Text;
  readonly measures: readonly MeasureSpec[];
}

/** The display folders in the order of the spec. */
export function foldersOf({ measures }: Pick<StarSpec, 'measures'>): Folder[] {
  const names = [...new Map(measures.map(({ folder }) => [folder.en, folder])).values()];
  return names.map((name) => ({ name, measures: measures.filter(({ folder }) => folder.en === name.en) }));
}

/** The catalogue: every measure in one line, by folder. */
export function cataloguePage({ spec, locale, links }: PageContext): string[] {
  return [
    words.catalogueLead[locale],
    ...foldersOf(spec).flatMap(({ name, measures }) => [
      `## ${links.link(paths.folder(name), name[locale])}`,
      markdownTable(
        [{ header: words.measure[locale] }, { header: words.description[locale] }],
        measures.map((measure) => [
          links.link(paths.measure(measure), measureName(measure, locale)),
          escapeMarkdown(measure.description[locale]),
        ]),
      ),
    ]),
  ];
}

/** A folder: what its measures are worth on each case study, where they come from, then each in full. */
export function folderPage({ name, measures }: Folder, context: PageContext): string[] {
  const { locale, links } = context;
  const picture = `${words.lineagePicture[locale]} – ${name[locale]}`;
  return [
    heading(2, words.valuesTitle[locale]),
    words.valuesLead[locale],
    valueTable(measures, context),
    heading(2, words.lineagePicture[locale]),
    links.picture(paths.lineagePicture(name), picture),
    heading(2, words.measures[locale]),
    ...measures.flatMap((measure) => [heading(3, measureName(measure, locale), measure.id), entry(measure, context)]),
  ];
}

function valueTable(measures: readonly MeasureSpec[], { studies, locale, links }: PageContext): string {
  const able = studies.filter(({ values }) => measures.some(({ id }) => values.has(id)));
  return markdownTable(
    [
      { header: words.measure[locale] },
      ...able.map((study) => ({ header: studyName(study, locale), align: 'right' as const })),
    ],
    measures.map((measure) => [
      links.link(`#${measure.id}`, measureName(measure, locale)),
      ...able.map((study) => shown(measure, study, { locale }) ?? ''),
    ]),
  );
}

/** The measure’s value on a case study; undefined where that cannot compute it. */
function shown(
  { id, format }: MeasureSpec,
  { values, currency }: Study,
  { locale }: Pick<PageContext, 'locale'>,
): string | undefined {
  const value = values.get(id);
  return value === undefined ? undefined : formatNumber(value, format, locale, currency);
}

function entry(measure: MeasureSpec, context: PageContext): string {
  const { spec, studies, locale, links } = context;
  const read = readBy(measure, context);
  const raw = rawOf(read, context);
  const values = studies.flatMap((study) => {
    const value = shown(measure, study, context);
    return value === undefined ? [] : [`${escapeMarkdown(studyName(study, locale))} **${value}**`];
  });
  const home = spec.tables.find(({ id }) => id === measure.table);
  const reused = spec.measures.filter(({ id }) => referencesOf(measure).measures.has(id));
  const before: MeasureFact[] = [
    [words.values[locale], values.length === 0 ? words.noStudy[locale] : values.join(' · ')],
  ];
  const synonyms = synonymsOf(measure.id, context);
  const after: MeasureFact[] = [
    ...(synonyms === '' ? [] : [[words.synonyms[locale], synonyms] as const]),
    ...(home === undefined
      ? []
      : [[words.table[locale], links.link(paths.table(home), tableName(home, locale))] as const]),
    ...(reused.length === 0
      ? []
      : [
          [
            words.readsMeasures[locale],
            reused.map((one) => links.link(paths.measure(one), measureName(one, locale))).join(', '),
          ] as const,
        ]),
    [words.readsColumns[locale], readList(read, context)],
    [words.rawData[locale], raw.length === 0 ? words.computedHere[locale] : rawList(raw, context)],
  ];
  return measureEntry(measure, before, after, modelNames(spec, locale), locale);
}

/** A folder’s measures with the columns and raw data behind each. */
export function lineageTable(measures: readonly MeasureSpec[], context: PageContext): string {
  const { locale, links } = context;
  return markdownTable(
    [{ header: words.measure[locale] }, { header: words.starColumns[locale] }, { header: words.rawData[locale] }],
    measures.map((measure) => {
      const read = readBy(measure, context);
      return [
        links.link(paths.measure(measure), measureName(measure, locale)),
        readList(read, context),
        rawList(rawOf(read, context), context),
      ];
    }),
  );
}
