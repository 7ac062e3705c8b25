import { text, type StoreTable } from './types';

/** Who is sold to, what, and where. */
export const marketTables: readonly StoreTable[] = [
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
        domain: ['store', 'web', 'phone', 'unknown'],
        description: text('Type de canal', 'Kind of channel'),
      },
      { name: 'city', type: 'text', description: text('Ville', 'City') },
    ],
  },
  {
    name: 'customer',
    description: text('Un client ou un prospect connu.', 'A known customer or prospect.'),
    key: ['customer_id'],
    columns: [
      { name: 'customer_id', type: 'text', required: true, description: text('Code client', 'Customer code') },
      {
        name: 'kind',
        type: 'text',
        required: true,
        domain: ['person', 'household', 'company'],
        description: text('Personne, foyer ou entreprise', 'Person, household or company'),
      },
      { name: 'name', type: 'text', required: true, description: text('Nom affiché', 'Display name') },
      { name: 'first_name', type: 'text', description: text('Prénom', 'First name') },
      { name: 'last_name', type: 'text', description: text('Nom de famille', 'Last name') },
      { name: 'gender', type: 'text', domain: ['female', 'male'], description: text('Genre', 'Gender') },
      {
        name: 'birth_year',
        type: 'integer',
        minimum: 1900,
        maximum: 2100,
        description: text('Année de naissance', 'Year of birth'),
      },
      { name: 'email', type: 'text', description: text('Adresse électronique', 'E-mail address') },
      { name: 'phone', type: 'text', description: text('Téléphone', 'Phone') },
      { name: 'city', type: 'text', description: text('Ville', 'City') },
      { name: 'postal_code', type: 'text', description: text('Code postal', 'Postal code') },
      { name: 'region', type: 'text', description: text('Région', 'Region') },
      { name: 'country', type: 'text', description: text('Pays', 'Country') },
      {
        name: 'acquisition_channel_id',
        type: 'text',
        references: 'channel',
        description: text('Canal d’acquisition', 'Acquisition channel'),
      },
      { name: 'registered_on', type: 'date', description: text('Date d’enregistrement', 'Date of registration') },
      { name: 'email_consent', type: 'boolean', description: text('Accepte les courriels', 'Accepts e-mails') },
      { name: 'loyalty_card', type: 'text', description: text('Carte de fidélité', 'Loyalty card number') },
      /** Objective lock-in (reference §1.2): the number of real constraints that hold the customer. */
      {
        name: 'lock_in',
        type: 'integer',
        minimum: 0,
        description: text('Contraintes objectives (nombre)', 'Objective constraints (count)'),
      },
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
    ],
  },
];
