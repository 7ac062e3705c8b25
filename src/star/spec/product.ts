import { column, keyNames, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const product: TableSpec = {
  id: 'product',
  kind: 'dimension',
  name: text('Produit', 'Product'),
  description: text('Les articles vendus et leur classement.', 'The items sold and how they are classified.'),
  grain: text('Un produit', 'One product'),
  orderBy: ['product_key'],
  columns: [
    surrogate('product_key', keyNames.product),
    column(
      'product_code',
      'text',
      text('Code produit', 'Product code'),
      text('Code dans le système source.', 'Code in the source system.'),
      {
        key: 'natural',
      },
    ),
    column('product', 'text', text('Produit', 'Product'), text('Désignation du produit.', 'Name of the product.')),
    column('category', 'text', text('Catégorie', 'Category'), text('Famille de produits.', 'Family of products.'), {
      nullable: true,
    }),
    column(
      'subcategory',
      'text',
      text('Sous-catégorie', 'Subcategory'),
      text('Sous-famille de produits.', 'Subfamily of products.'),
      {
        nullable: true,
      },
    ),
    column(
      'list_price',
      'money',
      text('Prix catalogue', 'List price'),
      text('Prix unitaire hors remise.', 'Unit price before discount.'),
      {
        nullable: true,
      },
    ),
    column(
      'unit_cost',
      'money',
      text('Coût unitaire', 'Unit cost'),
      text('Coût d’achat d’une unité.', 'Purchase cost of one unit.'),
      {
        nullable: true,
      },
    ),
    column(
      'billing_period',
      'text',
      text('Facturation', 'Billing'),
      text('À l’achat, au mois, au trimestre ou à l’année.', 'On purchase, by month, by term or by year.'),
      { nullable: true },
    ),
    column(
      'level',
      'text',
      text('Niveau', 'Level'),
      text('Niveau du cours ou de l’offre.', 'Level of the course or plan.'),
      {
        nullable: true,
      },
    ),
    column(
      'minimum_age',
      'integer',
      text('Âge minimal', 'Minimum age'),
      text('Âge à partir duquel le cours est ouvert.', 'Age from which the course is open.'),
      { nullable: true },
    ),
    column(
      'maximum_age',
      'integer',
      text('Âge maximal', 'Maximum age'),
      text('Âge jusqu’auquel le cours est ouvert.', 'Age up to which the course is open.'),
      { nullable: true },
    ),
  ],
  hierarchies: [
    {
      name: text('Gamme', 'Range'),
      description: text('De la catégorie au produit.', 'From the category to the product.'),
      levels: ['category', 'subcategory', 'product'],
    },
  ],
};
