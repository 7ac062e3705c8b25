import { text } from '../columns';
import type { DaxNames } from '../types';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';
import { onOwnDate } from './own-date';

const { rows, median } = aggregatesOf('deals');
const changes = aggregatesOf('deal_stage_changes');
const folder = text('Affaires', 'Deals');
const column = (n: DaxNames, id: string): string => n.column('deals', id);

/** Σ of a column over the deals closed in the period. */
const closed = (n: DaxNames, id: string): string => onOwnDate(n, 'deals', 'closed_on', `SUM ( ${column(n, id)} )`);

/** Σ of an amount over the deals for which a flag is 1. */
const amountWhere = (n: DaxNames, amount: string, flag: string): string => `CALCULATE (
    SUM ( ${column(n, amount)} ),
    KEEPFILTERS ( ${column(n, flag)} = 1 )
)`;

const openNow = text(
  'Affaires ouvertes au dernier jour des données, à leur date de création. Vide sans affaire ouverte.',
  'Deals open on the last day of the data, on the day of their creation. Blank without open deals.',
);
const atClose = text('À la date de conclusion.', 'On the day of the close.');

const dealMeasuresProper = measuresOf('deals', folder, [
  rows({
    id: 'deals_created',
    name: text('Affaires créées', 'Deals created'),
    description: text('Affaires créées dans la période.', 'Deals created in the period.'),
    formula: text('nombre d’affaires', 'number of deals'),
    edgeCases: text(
      'À la date de création, quelle qu’en soit l’issue.',
      'On the day of creation, whatever the outcome.',
    ),
    source: 'course',
  }),
  {
    id: 'open_pipeline',
    name: text('Pipeline ouvert', 'Open pipeline'),
    description: text('Montant des affaires ouvertes.', 'Amount of the open deals.'),
    format: 'money',
    formula: text('Σ montant des affaires ouvertes', 'Σ amount of the open deals'),
    edgeCases: openNow,
    source: 'course',
    dax: (n) => amountWhere(n, 'deal_amount', 'is_open'),
    sql: 'SELECT SUM(deal_amount) FROM star.deals WHERE is_open = 1',
  },
  {
    id: 'weighted_pipeline',
    name: text('Pipeline pondéré', 'Weighted pipeline'),
    description: text(
      'Montant des affaires ouvertes, pondéré par la probabilité de leur étape.',
      'Amount of the open deals, weighted by the probability of their stage.',
    ),
    format: 'money',
    formula: text('Σ montant × probabilité de l’étape', 'Σ amount × probability of the stage'),
    edgeCases: openNow,
    source: 'course',
    dax: (n) => amountWhere(n, 'weighted_amount', 'is_open'),
    sql: 'SELECT SUM(weighted_amount) FROM star.deals WHERE is_open = 1',
  },
  {
    id: 'deals_won',
    name: text('Affaires gagnées', 'Deals won'),
    description: text('Affaires gagnées dans la période.', 'Deals won in the period.'),
    format: 'integer',
    formula: text('nombre d’affaires gagnées', 'number of deals won'),
    edgeCases: atClose,
    source: 'course',
    dax: (n) => closed(n, 'is_won'),
    sql: 'SELECT SUM(is_won) FROM star.deals WHERE closed_on IS NOT NULL',
  },
  {
    id: 'deals_lost',
    name: text('Affaires perdues', 'Deals lost'),
    description: text('Affaires perdues dans la période.', 'Deals lost in the period.'),
    format: 'integer',
    formula: text('nombre d’affaires perdues', 'number of deals lost'),
    edgeCases: atClose,
    source: 'course',
    dax: (n) => closed(n, 'is_lost'),
    sql: 'SELECT SUM(is_lost) FROM star.deals WHERE closed_on IS NOT NULL',
  },
  {
    id: 'amount_won',
    name: text('Montant gagné', 'Amount won'),
    description: text('Montant des affaires gagnées dans la période.', 'Amount of the deals won in the period.'),
    format: 'money',
    formula: text('Σ montant des affaires gagnées', 'Σ amount of the deals won'),
    edgeCases: text(
      'À la date de conclusion ; la facturation peut venir plus tard.',
      'On the day of the close; invoicing may come later.',
    ),
    source: 'course',
    dax: (n) => `CALCULATE (
    SUM ( ${column(n, 'deal_amount')} ),
    KEEPFILTERS ( ${column(n, 'is_won')} = 1 ),
    REMOVEFILTERS ( ${n.table('date')} ),
    TREATAS ( VALUES ( ${n.column('date', 'date')} ), ${column(n, 'closed_on')} )
)`,
    sql: 'SELECT SUM(deal_amount) FROM star.deals WHERE is_won = 1 AND closed_on IS NOT NULL',
  },
  {
    id: 'mean_amount_won',
    name: text('Montant moyen d’une affaire gagnée', 'Mean amount of a deal won'),
    description: text(
      'Montant d’une affaire gagnée dans la période, en moyenne.',
      'Amount of a deal won in the period, on average.',
    ),
    format: 'money',
    formula: text('montant gagné ÷ affaires gagnées', 'amount won ÷ deals won'),
    edgeCases: text(
      'À la date de conclusion. Vide sans affaire gagnée.',
      'On the day of the close. Blank without deals won.',
    ),
    source: 'course',
    dax: (n) => `DIVIDE ( ${n.measure('amount_won')}, ${n.measure('deals_won')} )`,
    sql: `SELECT SUM(CASE WHEN is_won = 1 THEN deal_amount END) / NULLIF(SUM(is_won), 0)
FROM star.deals WHERE closed_on IS NOT NULL`,
  },
  {
    id: 'win_rate',
    name: text('Taux de gain (gagnées ÷ conclues)', 'Win rate (won ÷ closed)'),
    description: text(
      'Part des affaires conclues dans la période qui sont gagnées.',
      'Share of the deals closed in the period that were won.',
    ),
    format: 'percent',
    formula: text('gagnées ÷ (gagnées + perdues)', 'won ÷ (won + lost)'),
    edgeCases: text(
      'Les affaires ouvertes ne comptent pas. Vide si aucune affaire n’est conclue.',
      'Open deals do not count. Blank if no deal was closed.',
    ),
    source: 'course',
    dax: (n) => `DIVIDE ( ${n.measure('deals_won')}, ${n.measure('deals_won')} + ${n.measure('deals_lost')} )`,
    sql: 'SELECT SUM(is_won) / NULLIF(SUM(is_won) + SUM(is_lost), 0) FROM star.deals WHERE closed_on IS NOT NULL',
  },
  {
    id: 'median_cycle',
    name: text('Cycle de vente médian (jours)', 'Median sales cycle (days)'),
    description: text(
      'Jours entre la création et le gain des affaires gagnées dans la période : la moitié en demande moins.',
      'Days between creation and winning of the deals won in the period: half take fewer.',
    ),
    format: 'decimal',
    formula: text('médiane de conclusion − création, affaires gagnées', 'median of close − creation, deals won'),
    edgeCases: text('Les affaires perdues ou ouvertes ne comptent pas.', 'Lost and open deals do not count.'),
    source: 'Relata',
    dax: (n) => onOwnDate(n, 'deals', 'closed_on', `MEDIANX ( ${n.table('deals')}, ${column(n, 'winning_days')} )`),
    sql: 'SELECT MEDIAN(winning_days) FROM star.deals WHERE closed_on IS NOT NULL',
  },
  {
    id: 'open_deals',
    name: text('Affaires ouvertes en fin de période', 'Deals open at the end of the period'),
    description: text(
      'Affaires créées et pas encore conclues au dernier jour de la période.',
      'Deals created and not yet closed on the last day of the period.',
    ),
    format: 'integer',
    formula: text(
      'nombre d’affaires créées jusqu’au dernier jour et conclues plus tard, ou pas encore',
      'number of deals created up to the last day and closed later, or not yet',
    ),
    edgeCases: text(
      'Ne s’additionne pas entre périodes. Vide sans affaire ouverte.',
      'Does not add up over periods. Blank without open deals.',
    ),
    source: 'course',
    dax: (n) => `VAR LastDay = MAX ( ${n.column('date', 'date')} )
VAR LastKey = MAX ( ${n.column('date', 'date_key')} )
RETURN
    CALCULATE (
        COUNTROWS ( ${n.table('deals')} ),
        REMOVEFILTERS ( ${n.table('date')} ),
        KEEPFILTERS ( ${column(n, 'date_key')} <= LastKey ),
        KEEPFILTERS ( ISBLANK ( ${column(n, 'closed_on')} ) || ${column(n, 'closed_on')} > LastDay )
    )`,
    sql: 'SELECT NULLIF(COUNT(*), 0) FROM star.deals WHERE closed_on IS NULL',
  },
  {
    id: 'sales_velocity',
    name: text('Vélocité commerciale (par jour)', 'Sales velocity (per day)'),
    description: text(
      'Ce que les affaires ouvertes rapportent par jour, si elles se concluent comme celles de la période.',
      'What the open deals bring in per day, if they close like those of the period.',
    ),
    format: 'money',
    formula: text(
      'affaires ouvertes en fin de période × taux de gain × montant moyen des affaires gagnées ÷ cycle moyen des affaires gagnées (jours)',
      'deals open at the end of the period × win rate × mean amount of the deals won ÷ mean cycle of the deals won (days)',
    ),
    edgeCases: text(
      'Les affaires ouvertes sont celles du dernier jour de la période, qualifiées ou non ; le reste porte sur les affaires conclues dans la période. À comparer au montant gagné par jour. Vide sans affaire gagnée ou sans affaire ouverte.',
      'The open deals are those of the last day of the period, qualified or not; the rest is about the deals closed in the period. To be compared with the amount won per day. Blank without deals won or without open deals.',
    ),
    source: 'Relata',
    dax: (n) => `VAR WinningDays = ${closed(n, 'winning_days')}
RETURN
    DIVIDE ( ${n.measure('open_deals')} * ${n.measure('win_rate')} * ${n.measure('amount_won')}, WinningDays )`,
    // Mean amount ÷ mean cycle: the number of deals won cancels out.
    sql: `WITH closed AS (
  SELECT
    SUM(is_won) / NULLIF(SUM(is_won) + SUM(is_lost), 0) AS win_rate,
    SUM(CASE WHEN is_won = 1 THEN deal_amount END) AS amount,
    SUM(winning_days) AS days
  FROM star.deals WHERE closed_on IS NOT NULL),
still AS (SELECT NULLIF(COUNT(*), 0) AS deals FROM star.deals WHERE closed_on IS NULL)
SELECT deals * win_rate * amount / NULLIF(days, 0) FROM closed, still`,
  },
  median('open_days', {
    id: 'median_open_age',
    name: text('Âge médian des affaires ouvertes (jours)', 'Median age of open deals (days)'),
    description: text('Jours depuis la création des affaires ouvertes.', 'Days since the creation of the open deals.'),
    formula: text('médiane des jours d’ouverture', 'median of the days open'),
    edgeCases: openNow,
    source: 'Relata',
  }),
]);

const stageMeasures = measuresOf('deal_stage_changes', folder, [
  changes.rows({
    id: 'stage_entries',
    name: text('Entrées dans l’étape', 'Stage entries'),
    description: text('Affaires entrées dans l’étape dans la période.', 'Deals that entered the stage in the period.'),
    formula: text('nombre de changements d’étape', 'number of stage changes'),
    edgeCases: text(
      'Une affaire qui revient dans une étape compte deux fois.',
      'A deal that comes back to a stage counts twice.',
    ),
    source: 'course',
  }),
  changes.ratio('is_advance', 'is_left', {
    id: 'advance_rate',
    name: text('Taux de passage à la suite', 'Advance rate'),
    description: text(
      'Part des affaires sorties de l’étape qui sont allées plus loin.',
      'Share of the deals that left the stage and went further.',
    ),
    formula: text('sorties vers l’avant ÷ sorties', 'moves forward ÷ moves'),
    edgeCases: text(
      'À la date d’entrée dans l’étape. Les affaires encore dans l’étape ne comptent pas.',
      'On the day of entry into the stage. Deals still in the stage do not count.',
    ),
    source: 'Relata',
  }),
  changes.mean('days_in_stage', {
    id: 'mean_days_in_stage',
    name: text('Durée moyenne de l’étape (jours)', 'Mean days in stage'),
    description: text('Jours passés dans l’étape avant d’en sortir.', 'Days spent in the stage before leaving it.'),
    formula: text('moyenne des jours dans l’étape', 'mean of the days in stage'),
    edgeCases: text(
      'Les affaires encore dans l’étape sont laissées de côté.',
      'Deals still in the stage are left out.',
    ),
    source: 'Relata',
  }),
]);

/** The sales pipeline (course: cycles, quotes, opportunities). */
export const dealMeasures = [...dealMeasuresProper, ...stageMeasures];
