import type { Text } from '../../relationship/text';
import { count, counted, lines, same, say, type Decision, type Noun } from './decisions';
import type { Layout } from './dialect/layout';
import type { LoadedTable } from './load/load';
import type { TextPlan } from './load/plan';
import type { Part } from './load/stage';
import type { RoleColumns } from './roles/roles';

const columnNoun: Noun = { fr: ['colonne', 'colonnes'], en: ['column', 'columns'] };

/** What was decided about the files as such: kinds, encoding, layout, header. */
export function describeFiles({ parts, rows, names }: LoadedTable): Decision[] {
  const [first] = parts;
  if (first === undefined) return [];
  const read = counted(rows, { fr: ['ligne de données', 'lignes de données'], en: ['line of data', 'lines of data'] });
  const decisions: Decision[] = [
    {
      subject: say('fichiers', 'files'),
      decision:
        parts.length === 1
          ? same(first.file.name)
          : say(`${count(parts.length).fr} fichiers, une table`, `${count(parts.length).en} files, one table`),
      evidence: say(
        `${read.fr}, ${counted(names.length, columnNoun).fr}`,
        `${read.en}, ${counted(names.length, columnNoun).en}`,
      ),
    },
  ];
  const text = parts.find(({ plan }) => plan !== undefined);
  if (text?.plan !== undefined) decisions.push(...describeText(text, text.plan, parts));
  return [...decisions, ...describeSheets(parts), describeHeader(first), ...describeGaps(parts)];
}

function describeText({ file }: Part, plan: TextPlan, parts: readonly Part[]): Decision[] {
  const encodings = new Set(parts.flatMap((part) => part.plan?.encoding.encoding ?? []));
  const because: Readonly<Record<TextPlan['encoding']['because'], Text>> = {
    'byte order mark': say('marque en tête du fichier', 'mark at the start of the file'),
    ascii: say('aucun caractère accentué dans l’échantillon', 'no accented character in the sample'),
    'valid utf-8': say('UTF-8 valide', 'valid UTF-8'),
    'damaged utf-8': say('UTF-8 dont quelques caractères sont abîmés', 'UTF-8 with a few damaged characters'),
    'utf-16 pattern': say('un octet nul sur deux', 'every other byte is null'),
    'byte statistics': say('pas de l’UTF-8 ; d’après ses octets', 'not UTF-8; by its bytes'),
    asked: say('demandé', 'asked for'),
  };
  const evidence = because[plan.encoding.because];
  return [
    {
      subject: say('encodage', 'encoding'),
      decision: same([...encodings].join(', ')),
      evidence: parts.length > 1 ? say(`${file.name} : ${evidence.fr}`, `${file.name}: ${evidence.en}`) : evidence,
      setting: 'files.encoding',
    },
    {
      subject: say('colonnes', 'columns'),
      decision: layoutName(plan.layout),
      evidence: say(
        `${Math.round(plan.consistency * 100)} % des lignes de l’échantillon ont ${plan.names.length} colonnes`,
        `${Math.round(plan.consistency * 100)}% of the lines of the sample have ${plan.names.length} columns`,
      ),
      setting: plan.layout.kind === 'fixed' ? 'files.starts' : 'files.delimiter',
    },
  ];
}

function layoutName(layout: Layout): Text {
  if (layout.kind === 'words') return say('séparées par des blancs', 'separated by blanks');
  if (layout.kind === 'fixed') {
    const starts = layout.starts.join(', ');
    return say(`largeur fixe, débuts ${starts}`, `fixed width, starts ${starts}`);
  }
  const names: Readonly<Record<string, Text>> = {
    ',': say('virgule', 'comma'),
    ';': say('point-virgule', 'semicolon'),
    '\t': say('tabulation', 'tab'),
    '|': say('barre verticale', 'vertical bar'),
  };
  const name = names[layout.delimiter] ?? same(layout.delimiter);
  return say(`séparateur : ${name.fr}`, `delimiter: ${name.en}`);
}

function describeSheets(parts: readonly Part[]): Decision[] {
  const sheets = parts.flatMap(({ sheet }) => sheet ?? []);
  if (sheets.length === 0) return [];
  const read = [...new Set(sheets.map(({ name }) => name))];
  const leftOut = [...new Set(sheets.flatMap((sheet) => sheet.leftOut))].join(', ');
  return [
    {
      subject: say('feuille', 'sheet'),
      decision: same(read.join(', ')),
      evidence: leftOut === '' ? say('toutes', 'all of them') : say(`non lues : ${leftOut}`, `not read: ${leftOut}`),
      setting: 'files.sheet',
      uncertain: sheets.some(({ isUncertain }) => isUncertain),
    },
  ];
}

function describeHeader({ headerLine, named, names }: Part): Decision {
  const shown = names.slice(0, 12).join(', ');
  return {
    subject: say('en-tête', 'header'),
    decision: !named
      ? say('aucun', 'none')
      : headerLine === undefined
        ? say('noms du fichier', 'names of the file')
        : say(`ligne ${headerLine}`, `line ${headerLine}`),
    evidence: named ? same(shown) : say('la première ligne contient des valeurs', 'the first line holds values'),
    setting: 'files.header',
  };
}

function describeGaps(parts: readonly Part[]): Decision[] {
  const blank = parts.reduce((sum, part) => sum + part.blankLines, 0);
  if (blank === 0) return [];
  const n = counted(blank, lines);
  return [
    {
      subject: say('lignes vides', 'blank lines'),
      decision: say('ignorées', 'left out'),
      evidence: n,
    },
  ];
}

/** So many customers who all bought once and never again are hardly true. */
const enoughRows = 20;

export interface Outcome {
  readonly duplicates: number;
  readonly setAside: boolean;
  readonly without: number;
  readonly fractional: number;
  readonly reusedOrderNumbers: number;
  /** Rows kept and customers. */
  readonly rows: number;
  readonly customers: number;
}

/** What follows from the columns that are there and from the rows that were found. */
export function describeOutcome(columns: RoleColumns, outcome: Outcome): Decision[] {
  const decisions: Decision[] = [];
  const add = (subject: Text, decision: Text, evidence: Text, setting?: string): void => {
    decisions.push({ subject, decision, evidence, setting });
  };
  const orders = say('commandes', 'orders');
  if (columns.order === undefined) {
    add(
      orders,
      say('les achats d’un client le même jour', 'what a customer buys on one day'),
      say('aucune colonne de commande', 'no order column'),
      'columns.order',
    );
  } else if (outcome.reusedOrderNumbers > 0) {
    const n = count(outcome.reusedOrderNumbers);
    add(
      orders,
      say(
        'un même numéro chez un autre client ou un autre jour est une autre commande',
        'the same number with another customer or on another day is another order',
      ),
      say(`${n.fr} commandes`, `${n.en} orders`),
    );
  }
  if (columns.product === undefined && columns.description === undefined) {
    add(
      say('produits', 'products'),
      say('un seul produit', 'one single product'),
      say('aucune colonne de produit', 'no product column'),
      'columns.product',
    );
  }
  if (columns.amount === undefined) {
    add(
      say('montants', 'amounts'),
      say('quantité × prix unitaire', 'quantity × unit price'),
      say('aucune colonne de montant', 'no amount column'),
      'columns.amount',
    );
  }
  if (outcome.without > 0) {
    const n = counted(outcome.without, lines);
    add(
      say('lignes sans client', 'lines without a customer'),
      say('gardées : ventes du client inconnu', 'kept: sales of the unknown customer'),
      n,
    );
  }
  if (outcome.rows >= enoughRows && outcome.rows === outcome.customers) {
    const n = count(outcome.rows);
    decisions.push({
      subject: say('achats', 'purchases'),
      decision: say('un seul par client', 'only one a customer'),
      evidence: say(
        `${n.fr} lignes, autant de clients : n’est-ce pas un résumé par client plutôt que des ventes ?`,
        `${n.en} lines, as many customers: is this not a summary by customer rather than sales?`,
      ),
      uncertain: true,
    });
  }
  if (outcome.duplicates > 0) {
    const n = counted(outcome.duplicates, lines);
    add(
      say('copies exactes', 'exact copies'),
      outcome.setAside ? say('mises de côté', 'set aside') : say('gardées', 'kept'),
      n,
      'duplicates',
    );
  }
  if (outcome.fractional > 0) {
    const n = counted(outcome.fractional, lines);
    add(
      say('quantités fractionnaires', 'fractional quantities'),
      say('arrondies à l’unité ; les montants restent exacts', 'rounded to units; amounts stay exact'),
      n,
    );
  }
  return decisions;
}
