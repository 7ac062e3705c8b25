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
  firstYear: text('1re année', 'Year 1'),
  beforeYear: text('', 'Year '),
  afterYear: text('e année', ''),
  beforeFirstOrder: text('Avant la première commande', 'Before the first order'),
  withoutRfm: text('Sans commande en 12 mois', 'No order in 12 months'),
  unknownContact: text('Contact inconnu', 'Unknown contact'),
  unknownEmployee: text('Salarié inconnu', 'Unknown employee'),
  unknownInteraction: text('Interaction inconnue', 'Unknown interaction'),
  unknownQuestion: text('Question inconnue', 'Unknown question'),
  unknownDealStage: text('Étape inconnue', 'Unknown stage'),
  noHoliday: text('Non', 'No'),
  noSales: text('Hors période', 'Ordinary days'),
} as const;

export const channelTypes = {
  store: text('Magasin', 'Store'),
  web: text('Web', 'Web'),
  app: text('Application', 'App'),
  field: text('Terrain', 'Field'),
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

export const sizeBands = {
  '1-9': text('1 à 9 salariés', '1 to 9 employees'),
  '10-49': text('10 à 49 salariés', '10 to 49 employees'),
  '50-249': text('50 à 249 salariés', '50 to 249 employees'),
  '250+': text('250 salariés et plus', '250 employees or more'),
} as const;

export const billingPeriods = {
  once: text('À l’achat', 'On purchase'),
  month: text('Au mois', 'By month'),
  term: text('Au trimestre', 'By term'),
  year: text('À l’année', 'By year'),
} as const;

export const contactRoles = {
  parent: text('Parent', 'Parent'),
  child: text('Enfant', 'Child'),
  'decision-maker': text('Décideur', 'Decision-maker'),
  buyer: text('Acheteur', 'Buyer'),
  administrator: text('Administrateur', 'Administrator'),
  user: text('Utilisateur', 'User'),
} as const;

export const employeeRoles = {
  seller: text('Vendeur', 'Seller'),
  'account-manager': text('Responsable de compte', 'Account manager'),
  instructor: text('Animateur', 'Instructor'),
  support: text('Assistance', 'Support'),
  manager: text('Direction', 'Management'),
} as const;

export const sentiments = {
  negative: text('Négative', 'Negative'),
  neutral: text('Neutre', 'Neutral'),
  positive: text('Positive', 'Positive'),
} as const;

export const paymentMethods = {
  card: text('Carte', 'Card'),
  cash: text('Espèces', 'Cash'),
  cheque: text('Chèque', 'Cheque'),
  transfer: text('Virement', 'Transfer'),
  debit: text('Prélèvement', 'Direct debit'),
} as const;

export const paymentStatuses = {
  open: text('Pas encore dû', 'Not yet due'),
  unpaid: text('Impayé', 'Unpaid'),
  partial: text('Payé en partie', 'Paid in part'),
  late: text('Payé en retard', 'Paid late'),
  'on-time': text('Payé à temps', 'Paid on time'),
} as const;

export const occasions = {
  regular: text('Enquête régulière', 'Regular survey'),
  complaint: text('Après une réclamation', 'After a complaint'),
  onboarding: text('Après l’arrivée', 'After signing up'),
  departure: text('Au départ', 'On leaving'),
} as const;

export const devices = {
  desktop: text('Ordinateur', 'Desktop'),
  mobile: text('Téléphone', 'Mobile'),
  tablet: text('Tablette', 'Tablet'),
} as const;

export const commitments = { month: text('Au mois', 'By month'), year: text('À l’année', 'By year') } as const;

export const enrolmentStatuses = {
  trial: text('Essai', 'Trial'),
  unfinished: text('Inachevée', 'Unfinished'),
  enrolled: text('Inscrit', 'Enrolled'),
  withdrawn: text('Abandon', 'Withdrawn'),
} as const;

export const dealOrigins = {
  'paid-search': text('Recherche payante', 'Paid search'),
  'organic-search': text('Recherche naturelle', 'Organic search'),
  social: text('Réseaux sociaux', 'Social media'),
  'e-mail': text('Courriel', 'E-mail'),
  event: text('Salon ou événement', 'Event'),
  referral: text('Recommandation', 'Referral'),
  outbound: text('Prospection', 'Outbound'),
  existing: text('Client existant', 'Existing customer'),
} as const;

export const dealKinds = {
  new: text('Nouvelle affaire', 'New business'),
  renewal: text('Renouvellement', 'Renewal'),
  expansion: text('Extension', 'Expansion'),
} as const;

export const lossReasons = {
  price: text('Prix', 'Price'),
  competitor: text('Concurrent', 'Competitor'),
  'no-budget': text('Pas de budget', 'No budget'),
  'no-decision': text('Pas de décision', 'No decision'),
  'no-answer': text('Sans réponse', 'No answer'),
  product: text('Offre inadaptée', 'Product does not fit'),
} as const;

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
