import { text } from '../columns';
import type { MeasureSpec, Text } from '../types';
import { measuresOf } from './define';

const folder = text('Qualité des données', 'Data quality');

interface Unknown {
  readonly id: string;
  readonly table: string;
  readonly key: string;
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
}

/** Share of a fact’s rows whose dimension is the unknown member. */
const unknownShare = ({ table, key, ...told }: Unknown): Omit<MeasureSpec, 'table' | 'folder'> => ({
  ...told,
  format: 'percent',
  edgeCases: text('0 % si rien n’est inconnu. Vide sans ligne.', '0% if nothing is unknown. Blank without rows.'),
  source: 'Relata',
  dax: (n) => `VAR UnknownRows =
    CALCULATE ( COUNTROWS ( ${n.table(table)} ), KEEPFILTERS ( ${n.column(table, key)} = -1 ) )
RETURN
    DIVIDE ( UnknownRows + 0, COUNTROWS ( ${n.table(table)} ) )`,
  sql: `SELECT SUM(CASE WHEN ${key} = -1 THEN 1 ELSE 0 END) / NULLIF(COUNT(*), 0) FROM star.${table}`,
});

const salesQuality = measuresOf('sales', folder, [
  unknownShare({
    id: 'lines_without_customer',
    table: 'sales',
    key: 'customer_key',
    name: text('Lignes de vente sans client', 'Sales lines without a customer'),
    description: text(
      'Part des lignes de vente dont le client est inconnu.',
      'Share of the sales lines whose customer is unknown.',
    ),
    formula: text('lignes sans client ÷ lignes de vente', 'lines without a customer ÷ sales lines'),
  }),
  unknownShare({
    id: 'lines_without_product',
    table: 'sales',
    key: 'product_key',
    name: text('Lignes de vente sans produit', 'Sales lines without a product'),
    description: text(
      'Part des lignes de vente dont le produit est inconnu.',
      'Share of the sales lines whose product is unknown.',
    ),
    formula: text('lignes sans produit ÷ lignes de vente', 'lines without a product ÷ sales lines'),
  }),
  unknownShare({
    id: 'lines_without_channel',
    table: 'sales',
    key: 'channel_key',
    name: text('Lignes de vente sans canal', 'Sales lines without a channel'),
    description: text(
      'Part des lignes de vente dont le canal est inconnu.',
      'Share of the sales lines whose channel is unknown.',
    ),
    formula: text('lignes sans canal ÷ lignes de vente', 'lines without a channel ÷ sales lines'),
  }),
]);

const visitQuality = measuresOf('web_sessions', folder, [
  unknownShare({
    id: 'unrecognised_sessions',
    table: 'web_sessions',
    key: 'customer_key',
    name: text('Visites de visiteurs non reconnus', 'Sessions of unrecognised visitors'),
    description: text(
      'Part des visites du site dont le visiteur est inconnu.',
      'Share of the sessions on the site whose visitor is unknown.',
    ),
    formula: text('visites sans client ÷ visites', 'sessions without a customer ÷ sessions'),
  }),
]);

/** What is known and what is not: the reader’s reason to trust a figure, or not. */
export const dataQualityMeasures: readonly MeasureSpec[] = [...salesQuality, ...visitQuality];
