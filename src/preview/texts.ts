import type { Locale, Text } from '../relationship/text';

/** What people read on the page; `{0}`, `{1}` stand for values. */
export const texts = {
  title: { fr: 'Relata · aperçu du visuel', en: 'Relata · visual preview' },
  subtitle: { fr: 'aperçu du visuel', en: 'visual preview' },
  settings: { fr: 'Réglages de l’aperçu', en: 'Preview settings' },
  data: { fr: 'Données', en: 'Data' },
  language: { fr: 'Langue', en: 'Language' },
  theme: { fr: 'Thème', en: 'Theme' },
  light: { fr: 'Clair', en: 'Light' },
  dark: { fr: 'Sombre', en: 'Dark' },
  'high-contrast': { fr: 'Contraste élevé', en: 'High contrast' },
  size: { fr: 'Taille', en: 'Size' },
  fit: { fr: 'Ajustée à la page', en: 'Fit to page' },
  stage: { fr: 'Le visuel', en: 'The visual' },
  frame: {
    fr: 'Visuel Relata, isolé comme dans un rapport Power BI',
    en: 'Relata visual, sandboxed as in a Power BI report',
  },
  details: { fr: 'Autour du visuel', en: 'Around the visual' },
  format: { fr: 'Format', en: 'Format' },
  fields: { fr: 'Champs', en: 'Fields' },
  selection: { fr: 'Sélection', en: 'Selection' },
  journal: { fr: 'Journal', en: 'Log' },
  allRows: { fr: '{0} lignes, toutes affichées', en: '{0} rows, all shown' },
  someRows: { fr: '{0} lignes affichées sur {1}', en: '{0} of {1} rows shown' },
  noRows: { fr: 'Aucune ligne', en: 'No row' },
  segments: { fr: '{0} lignes reçues, en {1} envois', en: '{0} rows received, in {1} pieces' },
  renderings: { fr: 'Rendus : {0} sur {1}', en: 'Renderings: {0} of {1}' },
  renderingFailed: { fr: 'Le rendu a échoué', en: 'The rendering failed' },
  noProblem: { fr: 'Aucun incident', en: 'No problem' },
  oneProblem: { fr: '1 incident', en: '1 problem' },
  problems: { fr: '{0} incidents', en: '{0} problems' },
  policy: { fr: 'Refusé par la politique de sécurité', en: 'Refused by the security policy' },
  console: { fr: 'Écrit dans la console', en: 'Written to the console' },
  exception: { fr: 'Exception', en: 'Exception' },
  asOf: { fr: 'au {0}', en: 'as of {0}' },
  noneSelected: { fr: 'Aucun client sélectionné', en: 'No customer selected' },
  oneSelected: { fr: '1 client sélectionné', en: '1 customer selected' },
  selected: { fr: '{0} clients sélectionnés', en: '{0} customers selected' },
  selectHint: {
    fr: 'Sélectionnez un point, une étape ou un palier dans le visuel : ses clients s’affichent ici, comme ils filtreraient les autres visuels du rapport.',
    en: 'Select a point, a stage or a tier in the visual: its customers are listed here, as they would filter the report’s other visuals.',
  },
  moreSelected: { fr: 'et {0} autres', en: 'and {0} more' },
  clear: { fr: 'Effacer la sélection', en: 'Clear the selection' },
  highlight: {
    fr: 'Mettre en évidence un quart des clients, comme un autre visuel du rapport',
    en: 'Highlight a quarter of the customers, as another visual of the report would',
  },
  formatMode: { fr: 'Choisir dans le visuel ce qu’on met en forme', en: 'Choose in the visual what to format' },
  filterOn: { fr: 'Filtre sur {0}', en: 'Filter on {0}' },
  reportLanguage: { fr: 'Langue du rapport', en: 'Language of the report' },
  sameLanguage: { fr: 'Celle de la page', en: 'The page’s' },
  rows: { fr: 'Clients', en: 'Customers' },
  asTheyAre: { fr: 'Ceux des données', en: 'As in the data' },
  fieldsHint: {
    fr: 'Retirez un champ pour voir ce que le visuel dessine sans lui.',
    en: 'Take a field out to see what the visual draws without it.',
  },
  grouping: { fr: 'Regroupements', en: 'Groupings' },
  measure: { fr: 'Mesures', en: 'Measures' },
  unbound: { fr: 'sans champ dans ces données', en: 'no field in these data' },
  noFormat: { fr: 'Le visuel n’offre rien à mettre en forme ici.', en: 'The visual has nothing to format here.' },
  revert: { fr: 'Rétablir les valeurs par défaut', en: 'Reset to default' },
  onlyInPowerBi: { fr: 'se règle dans Power BI', en: 'set in Power BI' },
  journalEmpty: {
    fr: 'Rien à signaler : les appels du visuel à Power BI et les incidents s’affichent ici.',
    en: 'Nothing yet: the visual’s calls to Power BI and any problems are listed here.',
  },
  emptyArea: { fr: 'Zone vide du visuel', en: 'Empty area of the visual' },
  contextMenu: { fr: 'Menu contextuel', en: 'Context menu' },
  close: { fr: 'Fermer', en: 'Close' },
  blank: { fr: '–', en: '–' },
  failed: { fr: 'L’aperçu ne peut pas s’afficher', en: 'The preview cannot be shown' },
  missingFile: {
    fr: 'Le fichier {0} manque ou ne se lit pas ({1}). Relancez « npm start ».',
    en: 'The file {0} is missing or unreadable ({1}). Run “npm start” again.',
  },
} satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;

/** Says a text in one language, with its values put in. */
export type Say = (key: TextKey, ...values: (string | number)[]) => string;

export function createSay(locale: Locale): Say {
  return (key, ...values) =>
    texts[key][locale].replace(/\{(\d)\}/g, (_, index: string) => {
      const value = values[Number(index)] ?? '';
      return typeof value === 'number' ? value.toLocaleString(locale) : value;
    });
}
