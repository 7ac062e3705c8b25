import { column, keyNames, sourceCode, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const contact: TableSpec = {
  id: 'contact',
  kind: 'dimension',
  name: text('Contact', 'Contact'),
  description: text(
    'Les personnes d’un foyer ou d’une entreprise cliente : parents, enfants, décideurs, utilisateurs. Ni adresse électronique ni téléphone.',
    'The people of a customer’s household or company: parents, children, decision-makers, users. No e-mail address and no phone.',
  ),
  grain: text('Une personne', 'One person'),
  orderBy: ['contact_key'],
  columns: [
    surrogate('contact_key', keyNames.contact),
    sourceCode('contact_code', text('Code contact', 'Contact code')),
    column(
      'contact',
      'text',
      text('Contact', 'Contact'),
      text(
        'Nom affiché, unique : le code est ajouté si deux contacts portent le même nom.',
        'Display name, unique: the code is added when two contacts have the same name.',
      ),
    ),
    column(
      'contact_customer',
      'text',
      text('Foyer ou entreprise', 'Household or company'),
      text('Nom du client à qui ce contact appartient.', 'Name of the customer that this contact belongs to.'),
      { nullable: true },
    ),
    column(
      'contact_role',
      'text',
      text('Rôle du contact', 'Contact role'),
      text(
        'Parent, enfant, décideur, acheteur, administrateur ou utilisateur.',
        'Parent, child, decision-maker, buyer, administrator or user.',
      ),
    ),
    column(
      'contact_gender',
      'text',
      text('Genre du contact', 'Contact gender'),
      text('Genre déclaré.', 'Declared gender.'),
      { nullable: true },
    ),
    column(
      'contact_birth_year',
      'integer',
      text('Année de naissance du contact', 'Contact year of birth'),
      text('Année de naissance.', 'Year of birth.'),
      { nullable: true, format: 'key' },
    ),
    column(
      'job_title',
      'text',
      text('Poste', 'Job title'),
      text('Poste occupé dans l’entreprise.', 'Position held in the company.'),
      { nullable: true },
    ),
    column(
      'primary_contact',
      'text',
      text('Contact principal', 'Primary contact'),
      text('Oui pour la personne à contacter d’abord.', 'Yes for the person to be contacted first.'),
      { nullable: true },
    ),
  ],
};
