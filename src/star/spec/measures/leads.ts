import { text } from '../columns';
import { measuresOf } from './define';
import { onOwnDate } from './own-date';

const onFile = 'FROM star.customer JOIN star.date ON date.date = customer.registered_on';

/** From the contact on file to the customer (course: conversion). */
export const leadMeasures = measuresOf('customer', text('Clients', 'Customers'), [
  {
    id: 'registered_leads',
    name: text('Contacts enregistrés', 'Contacts registered'),
    description: text(
      'Clients et prospects inscrits au fichier dans la période.',
      'Customers and prospects entered on file in the period.',
    ),
    format: 'integer',
    formula: text('nombre d’inscriptions au fichier', 'number of registrations on file'),
    edgeCases: text(
      'À la date d’inscription. Ceux d’avant le début du calendrier ne comptent pas.',
      'On the day of registration. Those from before the calendar begins do not count.',
    ),
    source: 'course',
    dax: (n) => onOwnDate(n, 'customer', 'registered_on', `COUNT ( ${n.column('customer', 'registered_on')} )`),
    sql: `SELECT NULLIF(COUNT(*), 0) ${onFile}`,
  },
  {
    id: 'lead_conversion_rate',
    name: text('Taux de conversion (clients ÷ contacts)', 'Conversion rate (customers ÷ contacts)'),
    description: text(
      'Part des contacts inscrits dans la période qui ont acheté depuis, quand que ce soit.',
      'Share of the contacts registered in the period who have bought since, whenever that was.',
    ),
    format: 'percent',
    formula: text(
      'contacts de la période ayant acheté ÷ contacts enregistrés dans la période',
      'contacts of the period who bought ÷ contacts registered in the period',
    ),
    edgeCases: text(
      'Par date d’inscription, pas par date d’achat : les derniers inscrits n’ont pas encore eu le temps d’acheter. Qui a acheté avant de s’inscrire compte comme converti. Vide sans inscription.',
      'By day of registration, not of purchase: the latest contacts have not had the time to buy yet. Who bought before registering counts as converted. Blank without registrations.',
    ),
    source: 'course',
    dax: (n) => `VAR Converted =
    ${onOwnDate(n, 'customer', 'registered_on', `COUNT ( ${n.column('customer', 'first_order_on')} )`).replaceAll('\n', '\n    ')}
RETURN
    DIVIDE ( Converted + 0, ${n.measure('registered_leads')} )`,
    sql: `SELECT COUNT(first_order_on) / NULLIF(COUNT(*), 0) ${onFile}`,
  },
]);
