import { text } from '../spec/columns';

/** Words that stand in the rows of dimensions, in the build's language. */
export const words = {
  unknown: text('Inconnu', 'Unknown'),
  unknownCustomer: text('Client inconnu', 'Unknown customer'),
  unknownProduct: text('Produit inconnu', 'Unknown product'),
  unknownChannel: text('Canal inconnu', 'Unknown channel'),
  noCampaign: text('Sans campagne', 'No campaign'),
  notApplicable: text('Sans objet', 'Not applicable'),
  notApplicableMeaning: text('Pas de valeur à cette date.', 'No value at that date.'),
  unclassified: text('Non classé', 'Unclassified'),
  weekend: text('Week-end', 'Weekend'),
  workday: text('Jour de semaine', 'Weekday'),
  quarter: text('T', 'Q'),
} as const;

export const channelTypes = {
  store: text('Magasin', 'Store'),
  web: text('Web', 'Web'),
  phone: text('Téléphone', 'Phone'),
  unknown: words.unknown,
} as const;

export const media = {
  email: text('Courriel', 'E-mail'),
  sms: text('SMS', 'SMS'),
  mail: text('Courrier', 'Mail'),
  phone: text('Téléphone', 'Phone'),
  event: text('Événement', 'Event'),
  mass: text('Média de masse', 'Mass media'),
} as const;

export const marketingTypes = {
  classic: text('Classique', 'Traditional'),
  relational: text('Relationnel', 'Relationship'),
} as const;

export const customerKinds = {
  person: text('Particulier', 'Person'),
  household: text('Foyer', 'Household'),
  company: text('Entreprise', 'Company'),
} as const;

export const genders = { female: text('Femme', 'Female'), male: text('Homme', 'Male') } as const;

export const yesNo = { true: text('Oui', 'Yes'), false: text('Non', 'No') } as const;

export const monthNames = [
  text('janvier', 'January'),
  text('février', 'February'),
  text('mars', 'March'),
  text('avril', 'April'),
  text('mai', 'May'),
  text('juin', 'June'),
  text('juillet', 'July'),
  text('août', 'August'),
  text('septembre', 'September'),
  text('octobre', 'October'),
  text('novembre', 'November'),
  text('décembre', 'December'),
] as const;

export const shortMonthNames = [
  text('janv.', 'Jan'),
  text('févr.', 'Feb'),
  text('mars', 'Mar'),
  text('avr.', 'Apr'),
  text('mai', 'May'),
  text('juin', 'Jun'),
  text('juil.', 'Jul'),
  text('août', 'Aug'),
  text('sept.', 'Sep'),
  text('oct.', 'Oct'),
  text('nov.', 'Nov'),
  text('déc.', 'Dec'),
] as const;

export const weekdayNames = [
  text('lundi', 'Monday'),
  text('mardi', 'Tuesday'),
  text('mercredi', 'Wednesday'),
  text('jeudi', 'Thursday'),
  text('vendredi', 'Friday'),
  text('samedi', 'Saturday'),
  text('dimanche', 'Sunday'),
] as const;
