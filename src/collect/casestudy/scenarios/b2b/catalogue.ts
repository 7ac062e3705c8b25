import type { Locale } from '../../../../relationship/text';
import { text, type Text } from '../../../../relationship/text';
import type { StoreRows } from '../../../../store';
import { log } from '../../random';

/** What an article is to the company: a machine, what goes with it, what is used up in it, or a yearly contract. */
export type ArticleKind = 'equipment' | 'installation' | 'training' | 'consumable' | 'contract';

/** An article of the company; money in cents. */
export interface Article {
  readonly code: string;
  readonly kind: ArticleKind;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  /** Place in the list of families of machines and what they use up; −1 for services. */
  readonly family: number;
  readonly price: number;
  readonly cost: number;
  readonly billing: StoreRows['product']['billing_period'];
  readonly logPrice: number;
}

const categories: Readonly<Record<ArticleKind, Text>> = {
  equipment: text('Équipement', 'Equipment'),
  installation: text('Installation', 'Installation'),
  training: text('Formation', 'Training'),
  consumable: text('Consommables', 'Consumables'),
  contract: text('Contrats de maintenance', 'Maintenance contracts'),
};

const printing = text('Impression', 'Printing');
const labelling = text('Étiquetage et traçabilité', 'Labelling and tracking');
const packing = text('Emballage', 'Packing');
const families = [printing, labelling, packing];
const onSite = text('Sur site', 'On site');
const yearly = text('Contrat annuel', 'Yearly contract');

/** Kind, subcategory, French and English name, price in euros, cost as a share of the price. Our own assortment. */
type Row = readonly [kind: ArticleKind, subcategory: Text, fr: string, en: string, price: number, cost: number];

const rows: readonly Row[] = [
  ['equipment', printing, 'Imprimante laser de bureau', 'Desktop laser printer', 690, 0.7],
  ['equipment', printing, 'Multifonction A4 couleur', 'A4 colour multifunction printer', 1490, 0.68],
  ['equipment', printing, 'Multifonction A3 couleur', 'A3 colour multifunction printer', 4200, 0.66],
  ['equipment', printing, 'Traceur grand format', 'Wide-format plotter', 7900, 0.66],
  ['equipment', printing, 'Presse numérique compacte', 'Compact digital press', 24_500, 0.68],
  ['equipment', labelling, 'Imprimante d’étiquettes de bureau', 'Desktop label printer', 590, 0.66],
  ['equipment', labelling, 'Lecteur de codes-barres sans fil', 'Cordless barcode reader', 320, 0.62],
  ['equipment', labelling, 'Terminal portable durci', 'Rugged hand-held terminal', 1290, 0.66],
  ['equipment', labelling, 'Imprimante d’étiquettes industrielle', 'Industrial label printer', 2950, 0.65],
  ['equipment', labelling, 'Système d’impression-pose', 'Print-and-apply system', 14_800, 0.64],
  ['equipment', packing, 'Table d’emballage réglable', 'Adjustable packing bench', 980, 0.64],
  ['equipment', packing, 'Cercleuse semi-automatique', 'Semi-automatic strapping machine', 2450, 0.66],
  ['equipment', packing, 'Fermeuse de caisses', 'Case sealer', 5600, 0.65],
  ['equipment', packing, 'Banderoleuse à plateau', 'Turntable stretch wrapper', 8400, 0.65],
  ['equipment', packing, 'Ligne de banderolage automatique', 'Automatic wrapping line', 38_000, 0.68],
  ['installation', onSite, 'Mise en service', 'Commissioning', 290, 0.6],
  ['installation', onSite, 'Raccordement au système du client', 'Integration with the customer’s system', 1450, 0.58],
  ['training', onSite, 'Prise en main, demi-journée', 'Half-day introduction', 420, 0.5],
  ['training', onSite, 'Formation des opérateurs, un jour', 'Operator training, one day', 790, 0.5],
  ['consumable', printing, 'Lot de cartouches de toner', 'Set of toner cartridges', 189, 0.62],
  ['consumable', printing, 'Carton de papier A4, 5 ramettes', 'Box of A4 paper, 5 reams', 28, 0.74],
  ['consumable', printing, 'Kit d’entretien de four', 'Fuser maintenance kit', 246, 0.6],
  ['consumable', labelling, 'Rouleaux d’étiquettes thermiques, lot de 12', 'Thermal label rolls, pack of 12', 74, 0.58],
  ['consumable', labelling, 'Rubans à transfert thermique, lot de 6', 'Thermal transfer ribbons, pack of 6', 96, 0.58],
  ['consumable', packing, 'Film étirable, 6 bobines', 'Stretch film, 6 rolls', 58, 0.66],
  ['consumable', packing, 'Feuillard de cerclage, bobine', 'Strapping band, reel', 44, 0.64],
  ['consumable', packing, 'Ruban adhésif imprimé, 36 rouleaux', 'Printed tape, 36 rolls', 112, 0.62],
  ['contract', yearly, 'Maintenance Essentiel, par machine', 'Essential maintenance, per machine', 240, 0.5],
  ['contract', yearly, 'Maintenance Confort, par machine', 'Comfort maintenance, per machine', 420, 0.5],
  ['contract', yearly, 'Maintenance Intégral, par machine', 'Complete maintenance, per machine', 690, 0.52],
];

const prefixes: Readonly<Record<ArticleKind, string>> = {
  equipment: 'EQ',
  installation: 'IN',
  training: 'FO',
  consumable: 'CO',
  contract: 'CM',
};

/** The articles of the company in the order of the catalogue. */
export function catalogueOf(locale: Locale): Article[] {
  const counts = new Map<ArticleKind, number>();
  return rows.map(([kind, subcategory, fr, en, euros, share]): Article => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const price = euros * 100;
    return {
      code: `${prefixes[kind]}${String(number).padStart(2, '0')}`,
      kind,
      name: { fr, en }[locale],
      category: categories[kind][locale],
      subcategory: subcategory[locale],
      family: families.indexOf(subcategory),
      price,
      cost: Math.round(price * share),
      billing: kind === 'contract' ? 'year' : 'once',
      logPrice: log(euros),
    };
  });
}
