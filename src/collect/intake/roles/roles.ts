import type { Text } from '../../../relationship/text';
import { say } from '../decisions';

/** What a column of a sales file is for. */
export const roles = [
  'customer',
  'date',
  'amount',
  'price',
  'quantity',
  'order',
  'product',
  'description',
  'category',
  'customerName',
  'firstName',
  'country',
  'city',
  'channel',
  'discount',
  'cost',
  'status',
  'kind',
] as const;

export type Role = (typeof roles)[number];

/** The column (index from 0) of each role that the table has. */
export type RoleColumns = Readonly<Partial<Record<Role, number>>>;

export const roleNames: Readonly<Record<Role, Text>> = {
  customer: say('client', 'customer'),
  date: say('date', 'date'),
  amount: say('montant de la ligne', 'line amount'),
  price: say('prix unitaire', 'unit price'),
  quantity: say('quantité', 'quantity'),
  order: say('commande', 'order'),
  product: say('produit', 'product'),
  description: say('nom du produit', 'product name'),
  category: say('catégorie', 'category'),
  customerName: say('nom du client', 'customer name'),
  firstName: say('prénom du client', 'customer first name'),
  country: say('pays', 'country'),
  city: say('ville', 'city'),
  channel: say('canal', 'channel'),
  discount: say('remise', 'discount'),
  cost: say('coût', 'cost'),
  status: say('statut', 'status'),
  kind: say('nature (vente, avoir)', 'kind (sale, return)'),
};
