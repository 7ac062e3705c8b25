import { text } from '../columns';
import { measuresOf } from './define';
import type { DaxNames, Text } from '../types';

const table = 'campaign_contacts';

interface Step {
  readonly id: string;
  /** What the e-mail must have come to; none for all that were sent. */
  readonly column?: 'is_delivered' | 'is_opened' | 'is_clicked';
  /** Of these, what is counted; all of them without it. */
  readonly then?: 'is_converted';
  readonly name: Text;
  readonly description: Text;
  readonly formula: Text;
  readonly edgeCases: Text;
}

/** E-mails that got as far as one step: each step counts only what got through the one before. */
const step = ({ column, then, ...told }: Step) => ({
  ...told,
  format: 'integer' as const,
  source: 'course',
  dax: (n: DaxNames): string => {
    const flags = ['is_email', column, then].flatMap((flag) => (flag === undefined ? [] : [flag]));
    const filters = [
      ...flags.map((flag) => `KEEPFILTERS ( ${n.column(table, flag)} = 1 )`),
      `KEEPFILTERS ( ${n.column(table, 'is_control')} = 0 )`,
    ];
    return `CALCULATE (\n    ${[`COUNTROWS ( ${n.table(table)} )`, ...filters].join(',\n    ')}\n)`;
  },
  sql: `SELECT NULLIF(COUNT(*), 0) FROM star.${table} WHERE ${[
    'is_control = 0',
    'is_email = 1',
    ...[column, then].flatMap((flag) => (flag === undefined ? [] : [`${flag} = 1`])),
  ].join(' AND ')}`,
});

const none = text('Vide si aucun.', 'Blank if none.');

/** What becomes of e-mails, step by step: other media are neither opened nor clicked. */
export const campaignFunnelMeasures = measuresOf(table, text('Campagnes', 'Campaigns'), [
  step({
    id: 'emails_sent',
    name: text('Courriels envoyés', 'E-mails sent'),
    description: text('Courriels envoyés, arrivés ou non.', 'E-mails sent, delivered or not.'),
    formula: text('nombre d’envois par courriel', 'number of sendings by e-mail'),
    edgeCases: text('Les témoins n’en reçoivent pas. Vide si aucun.', 'Controls receive none. Blank if none.'),
  }),
  step({
    id: 'emails_delivered',
    column: 'is_delivered',
    name: text('Courriels reçus', 'E-mails delivered'),
    description: text('Courriels arrivés.', 'E-mails that arrived.'),
    formula: text('courriels envoyés − échecs de livraison', 'e-mails sent − bounces'),
    edgeCases: none,
  }),
  step({
    id: 'emails_opened',
    column: 'is_opened',
    name: text('Courriels ouverts', 'E-mails opened'),
    description: text('Courriels ouverts au moins une fois.', 'E-mails opened at least once.'),
    formula: text('ouvertures uniques', 'unique opens'),
    edgeCases: text(
      'Une ouverture que le lecteur de courriels cache n’est pas connue. Vide si aucun.',
      'An opening that the mail reader hides is not known. Blank if none.',
    ),
  }),
  step({
    id: 'emails_clicked',
    column: 'is_clicked',
    name: text('Courriels cliqués', 'E-mails clicked'),
    description: text('Courriels dont un lien a été suivi.', 'E-mails of which a link was followed.'),
    formula: text('clics uniques', 'unique clicks'),
    edgeCases: none,
  }),
  step({
    id: 'emails_clicked_then_bought',
    column: 'is_clicked',
    then: 'is_converted',
    name: text('Courriels cliqués, puis achat', 'E-mails clicked, then a purchase'),
    description: text(
      'Courriels cliqués dont le destinataire a acheté ensuite.',
      'E-mails clicked whose recipient bought afterwards.',
    ),
    formula: text('courriels cliqués et suivis d’un achat', 'e-mails clicked and followed by a purchase'),
    edgeCases: text(
      'Un achat sans clic compte dans le taux de conversion, pas ici. Vide si aucun.',
      'A purchase without a click counts in the conversion rate, not here. Blank if none.',
    ),
  }),
]);
