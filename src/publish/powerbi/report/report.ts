import type { CustomVisual } from '../custom-visual';
import { bookmarkDocuments } from './bookmarks';
import type { JsonObject } from './expression';
import { pageDocuments } from './page';
import { reportPages } from './pages';
import type { ReportSubject } from './subject';
import { reportTheme, themeFolder, type Theme } from './theme';

const schemas = 'https://developer.microsoft.com/json-schemas/fabric/item/report';

/** Every text file of the report, save what ties it to a model and a project: relative path → content. */
export function reportDocuments(subject: ReportSubject): Map<string, JsonObject> {
  const theme = reportTheme(subject.look);
  const pages = reportPages(subject);
  const below = (folder: string, documents: Map<string, JsonObject>): [string, JsonObject][] =>
    [...documents].map(([path, content]) => [`definition/${folder}/${path}`, content]);
  return new Map<string, JsonObject>([
    [
      'definition/version.json',
      { $schema: `${schemas}/definition/versionMetadata/1.0.0/schema.json`, version: '2.0.0' },
    ],
    ['definition/report.json', reportDocument(subject.visual, theme)],
    ...below('pages', pageDocuments(pages, subject.names)),
    ...below('bookmarks', bookmarkDocuments(pages, subject.names)),
    [`${themeFolder}/${theme.file}`, theme.content],
  ]);
}

/**
 * The report names no base theme: Power BI then starts from its own current one, and the project need not carry a copy
 * of Microsoft's file.
 */
function reportDocument(visual: CustomVisual, theme: Theme): JsonObject {
  const resource = `${visual.guid}.pbiviz.json`;
  return {
    $schema: `${schemas}/definition/report/3.3.0/schema.json`,
    themeCollection: {
      customTheme: {
        name: theme.file,
        reportVersionAtImport: { visual: '2.9.0', report: '3.3.0', page: '2.1.0' },
        type: 'RegisteredResources',
      },
    },
    resourcePackages: [
      {
        name: 'RegisteredResources',
        type: 'RegisteredResources',
        items: [{ name: theme.file, path: theme.file, type: 'CustomTheme' }],
      },
      {
        name: visual.guid,
        type: 'CustomVisual',
        items: [{ name: resource, path: resource, type: 'CustomVisualMetadata' }],
      },
    ],
    settings: {
      useStylableVisualContainerHeader: true,
      exportDataMode: 'AllowSummarized',
      defaultDrillFilterOtherVisuals: true,
      allowChangeFilterTypes: true,
      useEnhancedTooltips: true,
      useDefaultAggregateDisplayName: true,
    },
  };
}
