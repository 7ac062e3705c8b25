import { text } from '../columns';
import type { DaxNames, MeasureSpec, Text } from '../types';
import { measuresOf } from './define';
import { atLastMonth, sqlAtLastMonth } from './snapshot';

type Part = Omit<MeasureSpec, 'table' | 'folder'>;
type Move = 'all' | 'same' | 'up' | 'down';

interface Told {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
}

const changes = { stage: 'stage_change', tier: 'tier_change' } as const;
type Scale = keyof typeof changes;

const comparisons = { same: '= 0', up: '> 0', down: '< 0' } as const;

const edgeCases: Readonly<Record<Scale, Text>> = {
  stage: text(
    'D’une fin de mois à la suivante ; sur plusieurs mois, les passages s’additionnent. Le premier mois d’un client n’en a pas.',
    'From one month end to the next; over several months, moves add up. A customer’s first month has none.',
  ),
  tier: text(
    'De douze mois avant à la dernière fin de mois de la période. Ni les nouveaux (pas encore suivis douze mois plus tôt) ni les perdus ne comptent ; un prospect resté sans achat compte comme stable.',
    'From twelve months before to the last month end of the period. Neither new customers (not yet followed twelve months earlier) nor lost ones count; a prospect who still has not bought counts as stable.',
  ),
};

const sources: Readonly<Record<Scale, string>> = {
  stage: 'Netzer, Lattin & Srinivasan 2008',
  tier: 'Curry & Curry 2000',
};

const counted = (n: DaxNames, scale: Scale, move: Move): string => {
  const change = n.column('relationship', changes[scale]);
  if (move === 'all') return `COUNT ( ${change} )`;
  const blank = move === 'same' ? [`KEEPFILTERS ( NOT ISBLANK ( ${change} ) )`] : [];
  return `CALCULATE (
            ${[`COUNT ( ${change} )`, ...blank, `KEEPFILTERS ( ${change} ${comparisons[move]} )`].join(',\n            ')}
        )`;
};

const sqlCounted = (scale: Scale, move: Move): string =>
  move === 'all' ? `COUNT(${changes[scale]})` : `COUNT(CASE WHEN ${changes[scale]} ${comparisons[move]} THEN 1 END)`;

const overall = (n: DaxNames, scale: Scale, expression: string): string =>
  scale === 'tier' ? atLastMonth(n, expression) : expression;

const sqlOverall = (scale: Scale, expression: string): string =>
  scale === 'tier' ? sqlAtLastMonth(expression) : `SELECT ${expression} FROM star.relationship`;

/** How many customers moved, stayed, or did either. */
const count = (scale: Scale, move: Move, formula: Text, told: Told): Part => ({
  ...told,
  format: 'integer',
  formula,
  edgeCases: edgeCases[scale],
  source: sources[scale],
  dax: (n) => overall(n, scale, counted(n, scale, move)),
  sql: sqlOverall(scale, `NULLIF(${sqlCounted(scale, move)}, 0)`),
});

/** What share of those who could have moved did, or did not. */
const rate = (scale: Scale, move: Exclude<Move, 'all'>, formula: Text, told: Told): Part => ({
  ...told,
  format: 'percent',
  formula,
  edgeCases: edgeCases[scale],
  source: sources[scale],
  dax: (n) =>
    overall(
      n,
      scale,
      `DIVIDE (
            ${counted(n, scale, move)} + 0,
            ${counted(n, scale, 'all')}
        )`,
    ),
  sql: sqlOverall(scale, `${sqlCounted(scale, move)} / NULLIF(${sqlCounted(scale, 'all')}, 0)`),
});

/** A cell of the matrix as a share of its row. */
const rowShare = (scale: Scale, counts: string, formula: Text, told: Told): Part => ({
  ...told,
  format: 'percent',
  formula,
  edgeCases: text(
    `À croiser\u202f: départ en lignes, arrivée en colonnes\u202f; chaque ligne fait 100\u202f%. ${edgeCases[scale].fr}`,
    `To be crossed: start in rows, arrival in columns; each row makes 100%. ${edgeCases[scale].en}`,
  ),
  source: sources[scale],
  dax: (n) => `VAR RowTotal =
    CALCULATE ( ${n.measure(counts)}, REMOVEFILTERS ( ${n.table(scale)} ) )
RETURN
    DIVIDE ( ${n.measure(counts)}, RowTotal )`,
  sql: sqlOverall(scale, `${sqlCounted(scale, 'all')} / NULLIF(${sqlCounted(scale, 'all')}, 0)`),
});

const stages: readonly Part[] = [
  count(
    'stage',
    'all',
    text('nombre de clients ayant un mois précédent, mois par mois', 'customers with a month before, month by month'),
    {
      id: 'stage_transitions',
      name: text('Passages d’étape', 'Stage transitions'),
      description: text(
        'Passages d’une fin de mois à la suivante, étape gardée ou non ; à croiser entre étape précédente et étape.',
        'Moves from one month end to the next, whether the stage changed or not; to be crossed between previous stage and stage.',
      ),
    },
  ),
  rowShare(
    'stage',
    'stage_transitions',
    text(
      'passages de la case ÷ passages depuis l’étape précédente',
      'moves of the cell ÷ moves from the previous stage',
    ),
    {
      id: 'stage_transition_rate',
      name: text('Taux de passage d’étape', 'Stage transition rate'),
      description: text(
        'Probabilité mensuelle observée de passer d’une étape à l’autre.',
        'Observed monthly probability of moving from one stage to another.',
      ),
    },
  ),
  rate(
    'stage',
    'same',
    text('passages sans changement d’étape ÷ passages', 'moves without a change of stage ÷ moves'),
    {
      id: 'stage_stability',
      name: text('Stabilité des étapes', 'Stage stability'),
      description: text(
        'Part des passages qui gardent l’étape : la diagonale de la matrice.',
        'Share of the moves that keep the stage: the diagonal of the matrix.',
      ),
    },
  ),
  count('stage', 'up', text('passages vers une étape plus forte', 'moves to a stronger stage'), {
    id: 'stage_progressions',
    name: text('Progressions', 'Progressions'),
    description: text(
      'Passages vers une étape plus forte, retours de déclin et réactivations compris.',
      'Moves to a stronger stage, recoveries from decline and reactivations included.',
    ),
  }),
  count('stage', 'down', text('passages vers une étape plus faible', 'moves to a weaker stage'), {
    id: 'stage_regressions',
    name: text('Régressions', 'Regressions'),
    description: text(
      'Passages vers une étape plus faible, pertes comprises.',
      'Moves to a weaker stage, losses included.',
    ),
  }),
  rate('stage', 'up', text('progressions ÷ passages', 'progressions ÷ moves'), {
    id: 'stage_progression_rate',
    name: text('Taux de progression', 'Progression rate'),
    description: text(
      'Part des passages vers une étape plus forte.',
      'Share of the moves that lead to a stronger stage.',
    ),
  }),
  rate('stage', 'down', text('régressions ÷ passages', 'regressions ÷ moves'), {
    id: 'stage_regression_rate',
    name: text('Taux de régression', 'Regression rate'),
    description: text(
      'Part des passages vers une étape plus faible.',
      'Share of the moves that lead to a weaker stage.',
    ),
  }),
];

const tiers: readonly Part[] = [
  count(
    'tier',
    'all',
    text('clients suivis aux deux dates et non perdus', 'customers followed at both dates and not lost'),
    {
      id: 'tier_migrants',
      name: text('Clients suivis aux deux dates', 'Customers followed at both dates'),
      description: text(
        'Clients suivis douze mois plus tôt et toujours là ; à croiser entre palier précédent et palier.',
        'Customers followed twelve months earlier and still there; to be crossed between previous tier and tier.',
      ),
    },
  ),
  rowShare(
    'tier',
    'tier_migrants',
    text('clients de la case ÷ clients du palier précédent', 'customers of the cell ÷ customers of the previous tier'),
    {
      id: 'tier_transition_rate',
      name: text('Taux de passage de palier', 'Tier transition rate'),
      description: text(
        'Part des clients d’un palier qui sont douze mois plus tard dans l’autre.',
        'Share of a tier’s customers who are in the other one twelve months later.',
      ),
    },
  ),
  rate(
    'tier',
    'same',
    text(
      'clients restés dans leur palier ÷ clients suivis aux deux dates',
      'customers who kept their tier ÷ customers followed at both dates',
    ),
    {
      id: 'tier_stability',
      name: text('Stabilité des paliers', 'Tier stability'),
      description: text(
        'Part des clients restés dans leur palier : la diagonale de la matrice.',
        'Share of the customers who kept their tier: the diagonal of the matrix.',
      ),
    },
  ),
  count('tier', 'up', text('clients passés à un palier plus élevé', 'customers who moved to a higher tier'), {
    id: 'upgraded_customers',
    name: text('Clients montés de palier', 'Upgraded customers'),
    description: text(
      'Clients dans un palier plus élevé que douze mois plus tôt.',
      'Customers in a higher tier than twelve months earlier.',
    ),
  }),
  count('tier', 'down', text('clients passés à un palier moins élevé', 'customers who moved to a lower tier'), {
    id: 'downgraded_customers',
    name: text('Clients descendus de palier', 'Downgraded customers'),
    description: text(
      'Clients dans un palier moins élevé que douze mois plus tôt.',
      'Customers in a lower tier than twelve months earlier.',
    ),
  }),
  rate(
    'tier',
    'up',
    text('clients montés ÷ clients suivis aux deux dates', 'upgraded customers ÷ customers followed at both dates'),
    {
      id: 'upgrade_rate',
      name: text('Taux de montée de palier', 'Upgrade rate'),
      description: text(
        'Part des clients montés de palier en douze mois.',
        'Share of the customers who moved up within twelve months.',
      ),
    },
  ),
  rate(
    'tier',
    'down',
    text(
      'clients descendus ÷ clients suivis aux deux dates',
      'downgraded customers ÷ customers followed at both dates',
    ),
    {
      id: 'downgrade_rate',
      name: text('Taux de descente de palier', 'Downgrade rate'),
      description: text(
        'Part des clients descendus de palier en douze mois.',
        'Share of the customers who moved down within twelve months.',
      ),
    },
  ),
];

/** Who moves where: stage to stage within a month, tier to tier within twelve. */
export const migrationMeasures = measuresOf('relationship', text('Migration', 'Migration'), [...stages, ...tiers]);
