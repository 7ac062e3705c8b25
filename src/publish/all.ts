import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, writeText, type DescribedTable } from '../common';
import type { Locale, Text } from '../relationship/text';
import type { MeasureValue, Star } from '../star';
import { publishDictionary } from './docs';
import { publishWorkbook } from './excel';
import { publishGroundTruth } from './ground-truth';
import { previewData, publishFabric, publishPowerBiProject, type Lakehouse, type LookName } from './powerbi';
import { publishedIn, type PublishedFile } from './published';
import { publishTables } from './tables';

export interface PublishOptions {
  /** Name of the Power BI project and of the workbook: letters, digits, hyphens. */
  readonly name: string;
  readonly locale: Locale;
  /** What the Power BI report is drawn for; `light` by default. */
  readonly theme?: LookName;
  /** The Lakehouse of Microsoft Fabric to make the model for too; none by default. */
  readonly fabric?: Lakehouse;
  /** Bytes of the packaged visual (.pbiviz). */
  readonly visual: Uint8Array;
  /** Absolute path that the folder will have when it is in place; the project's data parameter points there. */
  readonly destination: string;
  /** The value of each measure on this star. */
  readonly values: readonly MeasureValue[];
  /** Tables of the latent truth, where the data is simulated: for the instructor alone. */
  readonly groundTruth?: readonly DescribedTable[];
  /** Told before each publication starts. */
  readonly onStart?: (title: Text) => void;
}

/** One thing that people open, and the files it is made of. */
export interface Publication {
  readonly title: Text;
  /** The file to open first, relative to the folder; a folder when there are many alike. */
  readonly open: string;
  readonly files: readonly PublishedFile[];
  readonly seconds: number;
  /** Why it could not be made from this data; the others are made all the same. */
  readonly refused?: Problem;
}

interface Publisher {
  readonly title: Text;
  readonly open: string;
  readonly publish: () => Promise<PublishedFile[]>;
}

/** What `relata preview` reads; not named .json, because every .json file of a Power BI project is Power BI's. */
export const previewFile = 'preview.relata';

/** What is for Microsoft Fabric. */
export const fabricFolder = 'Fabric';

/** Where each publication stands below the output folder; the project's data parameter and the docs use the same. */
const layout = {
  parquet: 'Data',
  csv: 'csv',
  visual: 'relata.pbiviz',
  preview: previewFile,
  truth: 'ground-truth',
} as const;

/** Writes everything that can be made of a star into `folder`. */
export async function publishAll(star: Star, options: PublishOptions, folder: string): Promise<Publication[]> {
  const publications: Publication[] = [];
  for (const publisher of publishers(star, options, folder)) {
    options.onStart?.(publisher.title);
    publications.push(await timed(publisher));
  }
  return publications;
}

async function timed({ title, open, publish }: Publisher): Promise<Publication> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    return { title, open, files: await publish(), seconds: seconds() };
  } catch (error) {
    if (error instanceof Problem) return { title, open, files: [], seconds: seconds(), refused: error };
    throw error;
  }
}

function publishers(star: Star, options: PublishOptions, folder: string): Publisher[] {
  const { name, locale, theme, fabric, visual, destination, values, groundTruth = [] } = options;
  const dictionary = locale === 'fr' ? 'dictionnaire.md' : 'dictionary.md';
  return [
    {
      title: { fr: 'Tables (Parquet)', en: 'Tables (Parquet)' },
      open: `${layout.parquet}/`,
      publish: () =>
        publishBelow(folder, layout.parquet, (below) => publishTables(star, locale, below, { formats: ['parquet'] })),
    },
    {
      title: { fr: 'Tables (CSV)', en: 'Tables (CSV)' },
      open: `${layout.csv}/`,
      publish: () =>
        publishBelow(folder, layout.csv, (below) => publishTables(star, locale, below, { formats: ['csv'] })),
    },
    {
      title: { fr: 'Projet Power BI', en: 'Power BI project' },
      open: `${name}.pbip`,
      publish: () =>
        publishPowerBiProject(
          star,
          { name, locale, look: theme, visual, dataFolder: join(destination, layout.parquet) },
          folder,
        ),
    },
    {
      title: { fr: 'Classeur Excel', en: 'Excel workbook' },
      open: `${name}.xlsx`,
      publish: () => publishWorkbook(star, locale, join(folder, `${name}.xlsx`)),
    },
    {
      title: { fr: 'Dictionnaire des données', en: 'Data dictionary' },
      open: dictionary,
      publish: () => publishDictionary(star, values, locale, join(folder, dictionary)),
    },
    {
      title: { fr: 'Visuel Power BI', en: 'Power BI visual' },
      open: layout.visual,
      publish: async () => {
        await writeFile(join(folder, layout.visual), visual);
        return [await publishedIn(folder, layout.visual)];
      },
    },
    {
      title: { fr: 'Données de l’aperçu', en: 'Preview data' },
      open: layout.preview,
      publish: async () => {
        await writeText(join(folder, layout.preview), JSON.stringify(await previewData(star, locale, name)));
        return [await publishedIn(folder, layout.preview)];
      },
    },
    ...(fabric === undefined ? [] : [fabricPublisher(star, options, fabric, folder)]),
    ...(groundTruth.length === 0 ? [] : [truthPublisher(star, groundTruth, locale, folder)]),
  ];
}

function fabricPublisher(
  star: Star,
  { name, locale, theme, visual }: PublishOptions,
  lakehouse: Lakehouse,
  folder: string,
): Publisher {
  return {
    title: { fr: 'Microsoft Fabric', en: 'Microsoft Fabric' },
    open: `${fabricFolder}/`,
    publish: () =>
      publishBelow(folder, fabricFolder, (below) =>
        publishFabric(star, { name, locale, look: theme, visual, lakehouse }, below),
      ),
  };
}

function truthPublisher(star: Star, tables: readonly DescribedTable[], locale: Locale, folder: string): Publisher {
  return {
    title: { fr: 'Vérité, pour l’enseignant', en: 'Ground truth, for the instructor' },
    open: `${layout.truth}/`,
    publish: () => publishBelow(folder, layout.truth, (below) => publishGroundTruth(star, tables, locale, below)),
  };
}

async function publishBelow(
  folder: string,
  below: string,
  publish: (folder: string) => Promise<PublishedFile[]>,
): Promise<PublishedFile[]> {
  await mkdir(join(folder, below), { recursive: true });
  const files = await publish(join(folder, below));
  return files.map((published) => ({ ...published, file: `${below}/${published.file}` }));
}
