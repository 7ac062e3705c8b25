import { scenarios, type Scenario, type ScenarioName } from '../collect';
import { escapeMarkdown, formatDecimals, markdownTable } from '../publish';
import { text, type Locale } from '../relationship/text';
import { aim, count } from './numbers';

const words = {
  other: text('_This page in English: {0}_', '_Cette page en français : {0}_'),
  generated: text(
    'Cette page est tirée des fichiers de paramètres du scénario ; un test échoue quand les deux diffèrent.',
    'This page is drawn from the scenario’s parameter files; a test fails when the two differ.',
  ),
  story: text('Ce que racontent les données', 'What the data tells'),
  make: text('Générer l’étude de cas', 'Making the case study'),
  sizes: text('Taille', 'Size'),
  customers: text('Clients', 'Customers'),
  change: text(
    'Tout nombre de cette page se change par son nom, dans le fichier donné à `--config` : `{"parameters": {"nom": valeur}}`.',
    'Every number of this page can be changed by its name, in the file given to `--config`: `{"parameters": {"name": value}}`.',
  ),
  sourced: text('Nombres qui ont une source', 'Numbers with a source'),
  sourcedLead: text(
    'Publiés ou mesurés ; chacun est tenu par une cible plus bas, ou il est dit pourquoi rien ne l’observe.',
    'Published or measured; each is held by a target below, or it is said why nothing observes it.',
  ),
  assumed: text('Hypothèses', 'Assumptions'),
  assumedLead: text(
    'Choisies par nous, ou réglées pour que l’ensemble atteigne les ordres de grandeur visés.',
    'Chosen by us, or tuned so that the whole reaches the orders of magnitude aimed at.',
  ),
  series: text('Séries', 'Series'),
  targets: text('Ce que chaque étude de cas doit montrer', 'What every case study must show'),
  targetsLead: text(
    'Des tests tiennent la simulation à ces cibles, sur plusieurs graines ; « relata describe » les compare à ce qu’un dossier montre.',
    'Tests hold the simulation to these targets, on several seeds; “relata describe” compares them with what a folder shows.',
  ),
  unobserved: text('Ce que rien n’observe', 'What nothing observes'),
  name: text('Nom', 'Name'),
  meaning: text('Sens', 'Meaning'),
  value: text('Valeur', 'Value'),
  unit: text('Unité', 'Unit'),
  source: text('Source', 'Source'),
  origin: text('Origine', 'Origin'),
  values: text('Valeurs', 'Values'),
  figure: text('Grandeur', 'Figure'),
  aim: text('Visé', 'Aimed at'),
  because: text('Pourquoi cette tolérance', 'Why this tolerance'),
  reason: text('Pourquoi', 'Why'),
} as const;

/** Where the page of a scenario stands, below `docs/scenarios/`. */
export const scenarioFile = (name: ScenarioName, locale: Locale): string => `${name}.${locale}.md`;

/** A scenario’s page as Markdown: the company, what its data tells, every number and where it comes from. */
export function scenarioPage(name: ScenarioName, locale: Locale): string {
  const scenario = scenarios[name];
  const other = scenarioFile(name, locale === 'fr' ? 'en' : 'fr');
  return `${[
    `# ${scenario.title[locale]}`,
    words.other[locale].replace('{0}', `[${other}](${other})`),
    `${scenario.company[locale]} ${words.generated[locale]}`,
    `## ${words.story[locale]}`,
    scenario.story.map((sentence) => `- ${sentence[locale]}`).join('\n'),
    `## ${words.make[locale]}`,
    `\`\`\`\nnpx relata generate --scenario ${name} --locale ${locale}\n\`\`\``,
    sizes(scenario, locale),
    words.change[locale],
    ...numbers(scenario, locale),
    ...targets(scenario, locale),
  ].join('\n\n')}\n`;
}

function sizes({ customersOf }: Scenario, locale: Locale): string {
  const rows = Object.entries(customersOf).map(([size, customers]) => [`\`${size}\``, count(customers, locale)]);
  return markdownTable([{ header: words.sizes[locale] }, { header: words.customers[locale], align: 'right' }], rows);
}

function numbers({ parameters, series, unobserved }: Scenario, locale: Locale): string[] {
  const rows = Object.entries(parameters).map(([name, parameter]) => {
    const { value, unit, description } = parameter;
    const cells = [`\`${name}\``, escapeMarkdown(description[locale]), plain(value, locale), unit[locale]];
    return 'source' in parameter
      ? { sourced: true, cells: [...cells, escapeMarkdown(parameter.source[locale])] }
      : { sourced: false, cells: [...cells, escapeMarkdown(parameter.assumption[locale])] };
  });
  const table = (sourced: boolean): string =>
    markdownTable(
      [
        { header: words.name[locale] },
        { header: words.meaning[locale] },
        { header: words.value[locale], align: 'right' },
        { header: words.unit[locale] },
        { header: (sourced ? words.source : words.origin)[locale] },
      ],
      rows.filter((row) => row.sourced === sourced).map(({ cells }) => cells),
    );
  const lists = Object.entries(series).map(([name, { values, description, source }]) => [
    `\`${name}\``,
    escapeMarkdown(description[locale]),
    values.map((value) => plain(value, locale)).join(' · '),
    escapeMarkdown(source[locale]),
  ]);
  const meaningOf = (name: string): string => (parameters[name] ?? series[name])?.description[locale] ?? '';
  const reasons = Object.entries(unobserved).map(([name, why]) => [
    `\`${name}\``,
    escapeMarkdown(meaningOf(name)),
    escapeMarkdown(why[locale]),
  ]);
  const header = (...keys: (keyof typeof words)[]) => keys.map((key) => ({ header: words[key][locale] }));
  return [
    `## ${words.sourced[locale]}`,
    words.sourcedLead[locale],
    table(true),
    ...(lists.length === 0
      ? []
      : [`### ${words.series[locale]}`, markdownTable(header('name', 'meaning', 'values', 'source'), lists)]),
    ...(reasons.length === 0
      ? []
      : [`### ${words.unobserved[locale]}`, markdownTable(header('name', 'meaning', 'reason'), reasons)]),
    `## ${words.assumed[locale]}`,
    words.assumedLead[locale],
    table(false),
  ];
}

function targets({ targets: list }: Scenario, locale: Locale): string[] {
  const currency = locale === 'fr' ? 'EUR' : 'GBP';
  const rows = list.map((target) => [
    escapeMarkdown(target.description[locale]),
    aim(target, { locale, currency }),
    escapeMarkdown(target.source[locale]),
    escapeMarkdown(target.because[locale]),
  ]);
  const columns = (['figure', 'aim', 'source', 'because'] as const).map((key) => ({ header: words[key][locale] }));
  return [`## ${words.targets[locale]}`, words.targetsLead[locale], markdownTable(columns, rows)];
}

/** A number with as many decimals as it was given. */
function plain(value: number, locale: Locale): string {
  const digits = String(Math.round(value * 1e6) / 1e6).split('.')[1]?.length ?? 0;
  return formatDecimals(value, digits, locale);
}
