import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { rows, sum, ratio, mean, median } = aggregatesOf('interactions');
const unfolded = text('Les messages de campagne n’en font pas partie.', 'Campaign messages are not included.');

/** What customers and company say to each other, campaigns aside. */
export const interactionMeasures = measuresOf('interactions', text('Interactions', 'Interactions'), [
  rows({
    id: 'interaction_count',
    name: text('Nombre d’interactions', 'Number of interactions'),
    description: text('Contacts avec les clients dans la période.', 'Contacts with customers in the period.'),
    formula: text('nombre de contacts', 'number of contacts'),
    edgeCases: unfolded,
    source: 'course',
  }),
  ratio('is_answered_outbound', 'is_outbound', {
    id: 'contact_response_rate',
    name: text('Taux de réponse aux contacts', 'Contact response rate'),
    description: text(
      'Part des contacts à l’initiative de l’entreprise auxquels le client a répondu.',
      'Share of the contacts begun by the company to which the customer responded.',
    ),
    formula: text(
      'contacts sortants avec réponse ÷ contacts sortants',
      'outbound contacts answered ÷ outbound contacts',
    ),
    edgeCases: text(
      'Les messages de campagne n’en font pas partie. Vide sans contact sortant.',
      'Campaign messages are not included. Blank without outbound contacts.',
    ),
    source: 'course',
  }),
  sum('duration_minutes', {
    id: 'contact_minutes',
    name: text('Temps passé (minutes)', 'Time spent (minutes)'),
    description: text('Durée des contacts, là où elle est connue.', 'Duration of the contacts, where it is known.'),
    formula: text('Σ durée', 'Σ duration'),
    edgeCases: text('Les contacts sans durée sont laissés de côté.', 'Contacts without a duration are left out.'),
    source: 'Relata',
    format: 'integer',
  }),
  mean('sentiment_score', {
    id: 'mean_sentiment',
    name: text('Tonalité moyenne (−1 à 1)', 'Mean sentiment (−1 to 1)'),
    description: text('Tonalité des contacts, de −1 à 1.', 'Sentiment of the contacts, from −1 to 1.'),
    formula: text('moyenne de −1, 0 et 1', 'mean of −1, 0 and 1'),
    edgeCases: text('Les contacts sans tonalité sont laissés de côté.', 'Contacts without a sentiment are left out.'),
    source: 'Relata',
  }),
  sum('is_complaint', {
    id: 'complaints',
    name: text('Réclamations', 'Complaints'),
    description: text('Réclamations reçues dans la période.', 'Complaints received in the period.'),
    formula: text('nombre de réclamations', 'number of complaints'),
    edgeCases: text('Une réclamation compte à sa date de réception.', 'A complaint counts on the day it came.'),
    source: 'course',
    format: 'integer',
  }),
  {
    id: 'complaint_rate',
    name: text('Taux de réclamation', 'Complaint rate'),
    description: text('Réclamations pour cent commandes.', 'Complaints per hundred orders.'),
    format: 'percent',
    formula: text('réclamations ÷ commandes', 'complaints ÷ orders'),
    edgeCases: text(
      'Une réclamation compte à sa propre date, parfois après la commande ; les ventes sans client connu sont au dénominateur. Vide sans commande.',
      'A complaint counts on its own day, sometimes after the order; sales without a known customer are in the denominator. Blank without orders.',
    ),
    source: 'Relata',
    dax: (n) => `DIVIDE ( ${n.measure('complaints')} + 0, ${n.measure('orders')} )`,
    sql: `SELECT (SELECT COALESCE(SUM(is_complaint), 0) FROM star.interactions) / NULLIF(COUNT(DISTINCT order_number), 0)
FROM star.sales WHERE quantity > 0`,
  },
  ratio('is_resolved_complaint', 'is_complaint', {
    id: 'complaint_resolution_rate',
    name: text('Taux de résolution des réclamations', 'Complaint resolution rate'),
    description: text('Part des réclamations résolues.', 'Share of complaints that were resolved.'),
    formula: text('réclamations résolues ÷ réclamations', 'resolved complaints ÷ complaints'),
    edgeCases: text(
      'Jugé au dernier jour des données : les plus récentes tirent la mesure vers le bas. Vide sans réclamation.',
      'Judged on the last day of the data: the latest ones pull the measure down. Blank without complaints.',
    ),
    source: 'course',
  }),
  median('resolution_days', {
    id: 'median_resolution_days',
    name: text('Délai médian de résolution (jours)', 'Median days to resolution'),
    description: text(
      'Jours entre un ticket ou une réclamation et sa résolution : la moitié en demande moins.',
      'Days between a ticket or complaint and its resolution: half take fewer.',
    ),
    formula: text('médiane des jours de résolution', 'median of the resolution days'),
    edgeCases: text(
      'Ce qui n’est pas résolu est laissé de côté : la mesure est optimiste.',
      'What is not resolved is left out: the measure is optimistic.',
    ),
    source: 'Relata',
  }),
]);
