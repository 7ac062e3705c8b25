import { tables, text } from './types';

/** What is sold, and where. */
export const marketTables = tables([
  {
    name: 'channel',
    description: text('Un lieu ou un moyen de vente.', 'A place or a means of selling.'),
    key: ['channel_id'],
    columns: [
      { name: 'channel_id', type: 'text', required: true, description: text('Code du canal', 'Channel code') },
      { name: 'name', type: 'text', required: true, description: text('Nom', 'Name') },
      {
        name: 'type',
        type: 'text',
        required: true,
        domain: ['store', 'web', 'app', 'phone', 'field', 'unknown'],
        description: text('Type de canal', 'Kind of channel'),
      },
      { name: 'city', type: 'text', description: text('Ville', 'City') },
    ],
  },
  {
    name: 'product',
    description: text('Un article vendu.', 'An article sold.'),
    key: ['product_id'],
    columns: [
      { name: 'product_id', type: 'text', required: true, description: text('Code produit', 'Product code') },
      { name: 'name', type: 'text', required: true, description: text('Nom', 'Name') },
      { name: 'category', type: 'text', description: text('Catégorie', 'Category') },
      { name: 'subcategory', type: 'text', description: text('Sous-catégorie', 'Subcategory') },
      { name: 'list_price', type: 'cents', minimum: 0, description: text('Prix catalogue', 'List price') },
      { name: 'unit_cost', type: 'cents', minimum: 0, description: text('Coût unitaire', 'Unit cost') },
      {
        name: 'billing_period',
        type: 'text',
        domain: ['once', 'month', 'term', 'year'],
        description: text(
          'Facturé une fois, au mois, au trimestre ou à l’année',
          'Billed once, by month, term or year',
        ),
      },
      { name: 'level', type: 'text', description: text('Niveau', 'Level') },
      { name: 'minimum_age', type: 'integer', minimum: 0, description: text('Âge minimal', 'Minimum age') },
      { name: 'maximum_age', type: 'integer', minimum: 0, description: text('Âge maximal', 'Maximum age') },
    ],
  },
]);
