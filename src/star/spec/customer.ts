import { column, keyNames, sorter, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const customer: TableSpec = {
  id: 'customer',
  kind: 'dimension',
  name: text('Client', 'Customer'),
  description: text(
    'Les clients et prospects connus, avec ce que l’on sait d’eux. Ni adresse électronique ni téléphone : l’analyse n’en a pas besoin.',
    'The known customers and prospects, with what is known about them. No e-mail address and no phone: analysis does not need them.',
  ),
  grain: text('Un client', 'One customer'),
  orderBy: ['customer_key'],
  columns: [
    surrogate('customer_key', keyNames.customer),
    column(
      'customer_code',
      'text',
      text('Code client', 'Customer code'),
      text('Code dans le système source.', 'Code in the source system.'),
      {
        key: 'natural',
      },
    ),
    column(
      'label',
      'text',
      text('Client', 'Customer'),
      text(
        'Nom affiché, unique : le code est ajouté si deux clients portent le même nom.',
        'Display name, unique: the code is added when two customers have the same name.',
      ),
    ),
    column(
      'kind',
      'text',
      text('Type de client', 'Kind of customer'),
      text('Particulier, foyer ou entreprise.', 'Person, household or company.'),
      {
        nullable: true,
      },
    ),
    column('first_name', 'text', text('Prénom', 'First name'), text('Prénom.', 'First name.'), { nullable: true }),
    column('last_name', 'text', text('Nom de famille', 'Last name'), text('Nom de famille.', 'Last name.'), {
      nullable: true,
    }),
    column('gender', 'text', text('Genre', 'Gender'), text('Genre déclaré.', 'Declared gender.'), { nullable: true }),
    column(
      'birth_year',
      'integer',
      text('Année de naissance', 'Year of birth'),
      text('Année de naissance.', 'Year of birth.'),
      {
        nullable: true,
        format: 'key',
      },
    ),
    column('city', 'text', text('Ville', 'City'), text('Ville de résidence.', 'City of residence.'), {
      nullable: true,
      dataCategory: 'City',
    }),
    column('postal_code', 'text', text('Code postal', 'Postal code'), text('Code postal.', 'Postal code.'), {
      nullable: true,
      dataCategory: 'PostalCode',
    }),
    column('region', 'text', text('Région', 'Region'), text('Région.', 'Region.'), {
      nullable: true,
      dataCategory: 'StateOrProvince',
    }),
    column('country', 'text', text('Pays', 'Country'), text('Pays.', 'Country.'), {
      nullable: true,
      dataCategory: 'Country',
    }),
    column(
      'acquisition_channel',
      'text',
      text('Canal d’acquisition', 'Acquisition channel'),
      text('Canal par lequel le client est arrivé.', 'Channel through which the customer came.'),
      { nullable: true },
    ),
    column(
      'registered_on',
      'date',
      text('Inscrit le', 'Registered on'),
      text('Jour d’inscription au fichier clients.', 'Day of registration in the customer file.'),
      { nullable: true },
    ),
    column(
      'first_order_on',
      'date',
      text('Première commande le', 'First order on'),
      text('Jour de la première commande ; vide pour un prospect.', 'Day of the first order; blank for a prospect.'),
      { nullable: true },
    ),
    column(
      'cohort_year',
      'integer',
      text('Année du premier achat', 'Year of first purchase'),
      text('Cohorte annuelle ; vide pour un prospect.', 'Yearly cohort; blank for a prospect.'),
      { nullable: true, format: 'key' },
    ),
    column(
      'cohort_quarter',
      'text',
      text('Trimestre du premier achat', 'Quarter of first purchase'),
      text('Cohorte trimestrielle ; vide pour un prospect.', 'Quarterly cohort; blank for a prospect.'),
      { nullable: true, sortBy: 'cohort_quarter_sort' },
    ),
    column(
      'cohort_month',
      'text',
      text('Mois du premier achat', 'Month of first purchase'),
      text('Cohorte mensuelle ; vide pour un prospect.', 'Monthly cohort; blank for a prospect.'),
      { nullable: true, sortBy: 'cohort_month_sort' },
    ),
    column(
      'email_consent',
      'text',
      text('Accepte les courriels', 'Accepts e-mails'),
      text(
        'Consentement aux courriels commerciaux : oui, non, vide si inconnu.',
        'Consent to commercial e-mails: yes, no, blank if unknown.',
      ),
      { nullable: true },
    ),
    column(
      'loyalty_card',
      'text',
      text('Carte de fidélité', 'Loyalty card'),
      text('Oui si le client a une carte, non sinon.', 'Yes if the customer has a card, no otherwise.'),
      { nullable: true },
    ),
    column(
      'sector',
      'text',
      text('Secteur d’activité', 'Line of business'),
      text('Secteur d’une entreprise cliente.', 'Line of business of a customer company.'),
      { nullable: true },
    ),
    column(
      'size_band',
      'text',
      text('Tranche d’effectif', 'Size band'),
      text('Nombre de salariés d’une entreprise cliente.', 'Number of employees of a customer company.'),
      { nullable: true, sortBy: 'size_band_order' },
    ),
    column(
      'owner',
      'text',
      text('Responsable du compte', 'Account owner'),
      text('Salarié qui suit ce client.', 'Employee who looks after this customer.'),
      { nullable: true },
    ),
    {
      ...sorter(
        'size_band_order',
        text('Ordre des tranches', 'Size band order'),
        text('Des plus petites entreprises aux plus grandes.', 'From the smallest companies to the largest.'),
      ),
      nullable: true,
    },
    {
      ...sorter(
        'cohort_quarter_sort',
        text('Tri cohorte trimestrielle', 'Quarterly cohort sort'),
        text('Trie les cohortes trimestrielles : aaaat.', 'Sorts the quarterly cohorts: yyyyq.'),
      ),
      nullable: true,
    },
    {
      ...sorter(
        'cohort_month_sort',
        text('Tri cohorte mensuelle', 'Monthly cohort sort'),
        text('Trie les cohortes mensuelles : aaaamm.', 'Sorts the monthly cohorts: yyyymm.'),
      ),
      nullable: true,
    },
  ],
  hierarchies: [
    {
      name: text('Cohorte', 'Cohort'),
      description: text('De l’année au mois du premier achat.', 'From the year to the month of the first purchase.'),
      levels: ['cohort_year', 'cohort_quarter', 'cohort_month'],
    },
    {
      name: text('Géographie', 'Geography'),
      description: text('Du pays au code postal.', 'From the country to the postal code.'),
      levels: ['country', 'region', 'city', 'postal_code'],
    },
  ],
};
