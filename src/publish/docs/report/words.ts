import type { Text } from '../../../star';

/** What the guide to the report says around its pictures. */
export const words = {
  title: { fr: 'Le rapport Power BI, page par page', en: 'The Power BI report, page by page' },
  other: { fr: 'This page in English', en: 'Cette page en français' },
  lead: {
    fr: 'Chaque image est dessinée d’après les fichiers du rapport eux-mêmes\u202f: la disposition, les titres, les textes, les champs et les couleurs sont ceux que Power BI montrera. Les barres grises tiennent la place des nombres, et la forme des courbes n’est qu’une esquisse.',
    en: 'Every picture is drawn from the report’s own files: layout, titles, texts, fields and colours are those that Power BI will show. Grey bars stand where numbers will be, and the shape of curves is only a sketch.',
  },
  complete: {
    fr: 'Le rapport est montré ici au complet. Une page ou un visuel dont les données manquent à une entreprise n’est pas dans son rapport. Le numéro d’un visuel est son rang au clavier (touche Tab).',
    en: 'The report is shown here complete. A page or visual that a company has no data for is not in its report. The number of a visual is its place in the order of the keyboard (Tab key).',
  },
  pages: { fr: 'Pages', en: 'Pages' },
  page: { fr: 'Page', en: 'Page' },
  question: { fr: 'Question', en: 'Question' },
  facts: { fr: 'Tables de faits', en: 'Fact tables' },
  tooltip: {
    fr: 'Infobulle\u202f: apparaît quand on pointe une marque d’une autre page.',
    en: 'Tooltip: appears where a reader points at a mark of another page.',
  },
  drillthrough: {
    fr: 'Page d’extraction\u202f: un clic droit sur un client, puis «\u202fExtraire\u202f», y mène.',
    en: 'Drill-through page: right-click a customer, then “Drill through”.',
  },
  visual: { fr: 'Visuel', en: 'Visual' },
  subject: { fr: 'Ce qu’il montre', en: 'What it shows' },
  fields: { fr: 'Champs', en: 'Fields' },
  phone: { fr: 'Sur un téléphone', en: 'On a phone' },
  pictureOf: { fr: 'Disposition de la page «\u202f{0}\u202f»', en: 'Layout of the page “{0}”' },
} as const satisfies Record<string, Text>;

/** What Power BI calls each type of visual. */
export const visualKinds: Readonly<Record<string, Text>> = {
  actionButton: { fr: 'Bouton', en: 'Button' },
  areaChart: { fr: 'Graphique en aires', en: 'Area chart' },
  barChart: { fr: 'Graphique à barres', en: 'Bar chart' },
  bookmarkNavigator: { fr: 'Navigateur de signets', en: 'Bookmark navigator' },
  cardVisual: { fr: 'Carte', en: 'Card' },
  clusteredBarChart: { fr: 'Graphique à barres groupées', en: 'Clustered bar chart' },
  clusteredColumnChart: { fr: 'Histogramme groupé', en: 'Clustered column chart' },
  columnChart: { fr: 'Histogramme', en: 'Column chart' },
  donutChart: { fr: 'Graphique en anneau', en: 'Donut chart' },
  funnel: { fr: 'Entonnoir', en: 'Funnel' },
  gauge: { fr: 'Jauge', en: 'Gauge' },
  hundredPercentStackedBarChart: { fr: 'Graphique à barres empilées 100\u202f%', en: '100% stacked bar chart' },
  hundredPercentStackedColumnChart: { fr: 'Histogramme empilé 100\u202f%', en: '100% stacked column chart' },
  image: { fr: 'Image', en: 'Image' },
  kpi: { fr: 'Indicateur', en: 'KPI' },
  lineChart: { fr: 'Graphique en courbes', en: 'Line chart' },
  lineClusteredColumnComboChart: { fr: 'Graphique combiné', en: 'Combo chart' },
  pageNavigator: { fr: 'Navigateur de pages', en: 'Page navigator' },
  pivotTable: { fr: 'Matrice', en: 'Matrix' },
  scatterChart: { fr: 'Nuage de points', en: 'Scatter chart' },
  shape: { fr: 'Forme', en: 'Shape' },
  slicer: { fr: 'Segment', en: 'Slicer' },
  stackedAreaChart: { fr: 'Graphique en aires empilées', en: 'Stacked area chart' },
  tableEx: { fr: 'Table', en: 'Table' },
  textbox: { fr: 'Texte', en: 'Text' },
  treemap: { fr: 'Treemap', en: 'Treemap' },
  waterfallChart: { fr: 'Graphique en cascade', en: 'Waterfall chart' },
};

/** The visual that the report brings with it. */
export const ownVisual: Text = { fr: 'Visuel Relata', en: 'Relata visual' };
