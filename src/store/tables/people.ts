import { tables, text } from './types';

/** Who serves, who is served, and what they are known to like. */
export const peopleTables = tables([
  {
    name: 'employee',
    description: text(
      'Une personne de l’entreprise en contact avec les clients.',
      'A member of staff who meets customers.',
    ),
    key: ['employee_id'],
    columns: [
      { name: 'employee_id', type: 'text', required: true, description: text('Code salarié', 'Employee code') },
      { name: 'name', type: 'text', required: true, description: text('Nom affiché', 'Display name') },
      {
        name: 'role',
        type: 'text',
        required: true,
        domain: ['seller', 'account-manager', 'instructor', 'support', 'manager'],
        description: text('Fonction', 'Role'),
      },
      { name: 'team', type: 'text', description: text('Équipe', 'Team') },
      { name: 'region', type: 'text', description: text('Région', 'Region') },
      { name: 'hired_on', type: 'date', description: text('Date d’embauche', 'Date hired') },
      { name: 'manager_id', type: 'text', description: text('Code du responsable', 'Manager’s code') },
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
      {
        name: 'email_consent',
        type: 'boolean',
        description: text('A accepté les courriels à l’enregistrement', 'Accepted e-mails when registered'),
      },
      { name: 'loyalty_card', type: 'text', description: text('Carte de fidélité', 'Loyalty card number') },
      { name: 'sector', type: 'text', description: text('Secteur d’activité', 'Line of business') },
      {
        name: 'employees_band',
        type: 'text',
        domain: ['1-9', '10-49', '50-249', '250+'],
        description: text('Tranche d’effectif', 'Size band, in employees'),
      },
      {
        name: 'owner_employee_id',
        type: 'text',
        references: 'employee',
        description: text('Responsable du compte', 'Account owner'),
      },
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
    name: 'contact',
    description: text(
      'Une personne d’un foyer ou d’une entreprise cliente.',
      'A person in a customer’s household or company.',
    ),
    key: ['contact_id'],
    columns: [
      { name: 'contact_id', type: 'text', required: true, description: text('Code contact', 'Contact code') },
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      {
        name: 'role',
        type: 'text',
        required: true,
        domain: ['parent', 'child', 'decision-maker', 'buyer', 'administrator', 'user'],
        description: text('Rôle', 'Role'),
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
      { name: 'job_title', type: 'text', description: text('Poste', 'Job title') },
      {
        name: 'is_primary',
        type: 'boolean',
        required: true,
        description: text('Contact principal', 'Primary contact'),
      },
    ],
  },
]);

/** What a customer says to like. */
export const preferenceTables = tables([
  {
    name: 'customer_preference',
    description: text('Une catégorie qu’un client dit aimer.', 'A category that a customer says to like.'),
    key: ['customer_id', 'category'],
    columns: [
      {
        name: 'customer_id',
        type: 'text',
        required: true,
        references: 'customer',
        description: text('Client', 'Customer'),
      },
      { name: 'category', type: 'text', required: true, description: text('Catégorie', 'Category') },
      {
        name: 'strength',
        type: 'integer',
        required: true,
        minimum: 1,
        maximum: 5,
        description: text('Intérêt déclaré, de 1 à 5', 'Declared interest, from 1 to 5'),
      },
      { name: 'declared_on', type: 'date', description: text('Déclaré le', 'Declared on') },
    ],
  },
]);
