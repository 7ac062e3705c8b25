import { scenarioChoices, scenarioNames, scenarios } from '../collect';
import { text, type Locale } from '../relationship/text';

/** Customers of each scenario’s small size, as words: `retail 1,000, club 180…`. */
const smallSizes = (locale: Locale): string =>
  scenarioNames
    .map((name) => `${name} ${new Intl.NumberFormat(locale).format(scenarios[name].customersOf.small)}`)
    .join(', ');

/** Everything that the command says, in both languages. */
export const messages = {
  program: text(
    'Relata : des données CRM à la compréhension de la relation client.',
    'Relata: from CRM data to an understanding of the customer relationship.',
  ),
  defect: text(
    'Relata s’est arrêté sur un défaut qui lui est propre, pas sur vos données. Rien n’a été modifié. Merci de le signaler avec ce qui suit :',
    'Relata stopped on a defect of its own, not of your data. Nothing was changed. Please report it with what follows:',
  ),
  interrupted: text('Arrêté. Rien n’a été modifié.', 'Stopped. Nothing was changed.'),
  options: {
    out: text(
      'dossier de sortie (nouveau, vide, ou déjà écrit par Relata)',
      'output folder (new, empty, or written by Relata before)',
    ),
    name: text('nom du projet Power BI et du classeur', 'name of the Power BI project and of the workbook'),
    locale: text('langue de ce qui est produit : fr ou en', 'language of what is made: fr or en'),
    spoken: text('langue des messages : fr ou en', 'language of the messages: fr or en'),
    theme: text(
      'thème du rapport Power BI\u202f: light (clair) ou dark (sombre)',
      'theme of the Power BI report: light or dark',
    ),
    fabric: text(
      'écrit aussi le dossier Fabric : tables et modèle Direct Lake pour Microsoft Fabric ; l’adresse du Lakehouse, s’il existe déjà',
      'also writes the folder Fabric: tables and a Direct Lake model for Microsoft Fabric; the Lakehouse’s address, if it exists already',
    ),
    json: text('imprime le résumé en JSON, pour les programmes', 'print the summary as JSON, for programs'),
  },
  generate: {
    description: text(
      'Crée une étude de cas CRM crédible et publie tout.',
      'Makes a believable CRM case study and publishes everything.',
    ),
    scenario: text(`scénario : ${scenarioChoices.join(', ')}`, `scenario: ${scenarioChoices.join(', ')}`),
    size: text(
      `taille\u202f: small (${smallSizes('fr')}), medium, large, ou un nombre de clients`,
      `size: small (${smallSizes('en')}), medium, large, or a number of customers`,
    ),
    months: text('nombre de mois simulés', 'number of months to simulate'),
    start: text('premier jour, un 1er du mois', 'first day, the 1st of a month'),
    seed: text(
      'graine : la même donne exactement les mêmes fichiers',
      'seed: the same one gives exactly the same files',
    ),
    config: text(
      'fichier de réglages (JSON) : ces options et tout paramètre du scénario ; la ligne de commande l’emporte',
      'settings file (JSON): these options and any parameter of the scenario; the command line goes first',
    ),
    append: text(
      'prolonge d’autant de mois l’étude de cas de --out, sans changer ce qui y était',
      'continues the case study in --out by so many months, without changing what was there',
    ),
    shard: text(
      'ne fait que la partie i sur n, à réunir avec relata combine',
      'makes only part i of n, to be put together by relata combine',
    ),
    schema: text('affiche le schéma JSON du fichier de réglages', 'print the JSON Schema of the settings file'),
  },
  combine: {
    description: text(
      'Réunit les parties d’une étude de cas (generate --shard) et publie tout.',
      'Puts the parts of a case study together (generate --shard) and publishes everything.',
    ),
    parts: text('dossiers des parties, chacune une fois', 'folders of the parts, each once'),
  },
  import: {
    description: text(
      'Lit vos propres ventes (CSV, TSV, largeur fixe, Excel, Parquet) et publie tout.',
      'Reads your own sales (CSV, TSV, fixed width, Excel, Parquet) and publishes everything.',
    ),
    paths: text(
      'fichiers, dossiers ou motifs, ensemble une seule table',
      'files, folders or patterns, together one table',
    ),
    map: text(
      'fichier de correspondance : le mapping.json d’un import précédent, à modifier et à rejouer',
      'mapping file: the mapping.json of an earlier import, to edit and repeat',
    ),
    currency: text(
      'devise des montants : EUR, USD, GBP, CHF, CAD, JPY (les montants ne sont pas convertis)',
      'currency of the amounts: EUR, USD, GBP, CHF, CAD, JPY (amounts are not converted)',
    ),
    column: text(
      'colonne d’un rôle, par nom ou numéro : --column customer="Code client" --column date=3',
      'column of a role, by name or number: --column customer="Client ID" --column date=3',
    ),
    set: text(
      'tout autre réglage : --set dates.format=dd/mm/yyyy --set numbers.decimal=,',
      'any other setting: --set dates.format=dd/mm/yyyy --set numbers.decimal=,',
    ),
    row: text('ligne', 'line'),
    colon: text('\u00a0:', ':'),
  },
  preview: {
    description: text(
      'Ouvre l’aperçu du visuel dans un navigateur, avec les données de dossiers publiés.',
      'Serves the preview of the visual for a browser, with the data of published folders.',
    ),
    folders: text(
      'dossiers écrits par relata generate ou relata import',
      'folders written by relata generate or relata import',
    ),
    port: text('port local (le premier libre à partir de 4173)', 'local port (the first free one from 4173)'),
    ready: text('Aperçu du visuel (Ctrl+C pour arrêter) :', 'Preview of the visual (Ctrl+C to stop):'),
    nothing: text('Aucun dossier publié à montrer.', 'No published folder to show.'),
    advice: text(
      'Lancez d’abord « npx relata generate », ou donnez le dossier d’un résultat.',
      'Run “npx relata generate” first, or give the folder of a result.',
    ),
  },
  describe: {
    description: text(
      'Dit à l’enseignant ce que vaut une étude de cas : cibles, vérité retrouvée, effet vrai des campagnes.',
      'Tells the instructor what a case study is worth: targets, truth recovered, true effect of campaigns.',
    ),
    folder: text('dossier écrit par relata generate', 'folder that relata generate wrote'),
    out: text(
      'fichier Markdown à écrire, ses images dans un dossier à côté (par défaut : <dossier>.calibration.md)',
      'Markdown file to write, its pictures in a folder beside it (by default: <folder>.calibration.md)',
    ),
    locale: text(
      'langue du rapport : fr ou en (par défaut : celle de l’étude de cas)',
      'language of the report: fr or en (by default: that of the case study)',
    ),
    within: text('grandeurs dans leur tolérance', 'figures within their tolerance'),
    stage: text('étape retrouvée', 'stage recovered'),
    loyalty: text('fidélité retrouvée', 'loyalty recovered'),
  },
  steps: {
    generate: text('Simulation de l’entreprise', 'Simulating the company'),
    import: text('Lecture de vos ventes', 'Reading your sales'),
    star: text('Construction du modèle en étoile', 'Building the star model'),
    append: text('Simulation des mois d’avant et des nouveaux', 'Simulating the months before and the new ones'),
    shard: text('Simulation d’une partie des clients', 'Simulating a part of the customers'),
    combine: text('Réunion des parties', 'Putting the parts together'),
    describe: text('Nouvelle simulation, avec la vérité', 'Simulating again, with the truth'),
    truth: text('Vérité pour l’enseignant', 'Truth for the instructor'),
    manifest: text('Empreintes des fichiers', 'Fingerprints of the files'),
  },
  report: {
    what: text('Produit', 'Made'),
    open: text('Fichier', 'File'),
    files: text('Fichiers', 'Files'),
    rows: text('Lignes', 'Rows'),
    size: text('Taille', 'Size'),
    time: text('Temps', 'Time'),
    refused: text('non produit', 'not made'),
    read: text('lignes lues', 'rows read'),
    kept: text('gardées', 'kept'),
    quarantined: text('mises en quarantaine (voir quarantine.csv)', 'quarantined (see quarantine.csv)'),
    customers: text('clients identifiés', 'identified customers'),
    revenue: text('chiffre d’affaires net', 'net revenue'),
    memory: text('mémoire au plus', 'peak memory'),
    keptAside: text(
      'Le résultat précédent avait été modifié : il est conservé ici',
      'The previous result had been changed: it is kept here',
    ),
    next: text('À ouvrir maintenant', 'Open next'),
    nextPowerBi: text('dans Power BI Desktop, puis « Actualiser »', 'in Power BI Desktop, then “Refresh”'),
    nextExcel: text('dans Excel', 'in Excel'),
    nextMapping: text(
      'pour corriger la lecture des colonnes, puis relancer avec --map',
      'to correct how columns are read, then run again with --map',
    ),
    part: text('Partie', 'Part'),
    scenario: text('Scénario', 'Scenario'),
    folder: text('Dossier', 'Folder'),
    customersTitle: text('Clients', 'Customers'),
    revenueTitle: text('CA net', 'Net revenue'),
    failed: text('échec', 'failed'),
    ready: text('fait', 'done'),
    nextPreview: text('pour voir le visuel dans un navigateur', 'to see the visual in a browser'),
  },
} as const;
