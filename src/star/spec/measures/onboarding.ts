import { text } from '../columns';
import { aggregatesOf } from './aggregates';
import { measuresOf } from './define';

const { sum, ratio, share, median } = aggregatesOf('onboarding_steps');
const young = text(
  'Qui est arrivé il y a moins de 30 jours est encore en onboarding et ne compte pas. À la date attendue de la première étape.',
  'Who started less than 30 days ago is still in onboarding and does not count. On the due date of the first step.',
);

/** The first steps after signing up (course: onboarding). */
export const onboardingMeasures = measuresOf('onboarding_steps', text('Onboarding', 'Onboarding'), [
  sum('is_starter', {
    id: 'onboarding_starters',
    name: text('Clients à l’onboarding échu', 'Customers past onboarding'),
    description: text(
      'Clients dont les 30 jours d’onboarding sont écoulés, qu’ils aient fait les étapes ou non.',
      'Customers whose 30 days of onboarding are over, whether or not they did the steps.',
    ),
    formula: text(
      'nombre de clients arrivés il y a 30 jours ou plus',
      'number of customers who started 30 days ago or more',
    ),
    edgeCases: young,
    source: 'course',
    format: 'integer',
  }),
  ratio('is_completed', 'is_starter', {
    id: 'onboarding_completion',
    name: text('Taux d’onboarding achevé', 'Onboarding completion rate'),
    description: text(
      'Part de ces clients qui ont fait toutes les étapes obligatoires dans les 30 jours.',
      'Share of these customers who did all mandatory steps within 30 days.',
    ),
    formula: text(
      'clients ayant fait toutes les étapes obligatoires en 30 jours ÷ clients arrivés il y a 30 jours ou plus',
      'customers with all mandatory steps within 30 days ÷ customers who started 30 days ago or more',
    ),
    edgeCases: young,
    source: 'course',
  }),
  share('is_done', {
    id: 'steps_done_share',
    name: text('Part des étapes faites', 'Share of steps done'),
    description: text(
      'Part des étapes faites au dernier jour des données.',
      'Share of the steps done on the last day of the data.',
    ),
    formula: text('étapes faites ÷ étapes', 'steps done ÷ steps'),
    edgeCases: text(
      'Les étapes des arrivées récentes comptent aussi : elles tirent la mesure vers le bas.',
      'Steps of recent arrivals count too: they pull the measure down.',
    ),
    source: 'course',
  }),
  median('days_to_step', {
    id: 'median_days_to_step',
    name: text('Délai médian d’une étape (jours)', 'Median days to a step'),
    description: text(
      'Jours entre l’arrivée et l’étape ; à lire étape par étape.',
      'Days between the start and the step; to be read step by step.',
    ),
    formula: text('médiane des jours jusqu’à l’étape', 'median of the days to the step'),
    edgeCases: text('Les étapes non faites sont laissées de côté.', 'Steps that are not done are left out.'),
    source: 'Relata',
  }),
  median('days_to_completion', {
    id: 'median_days_to_completion',
    name: text('Délai médian d’onboarding (jours)', 'Median days to onboarding'),
    description: text(
      'Jours entre l’arrivée et la dernière étape obligatoire : la moitié en demande moins.',
      'Days between the start and the last mandatory step: half take fewer.',
    ),
    formula: text('médiane des jours jusqu’à l’achèvement', 'median of the days to completion'),
    edgeCases: text(
      'Seuls comptent ceux qui ont achevé : si plus d’un cinquième n’achève pas, la mesure est optimiste.',
      'Only those who completed count: if more than a fifth do not, the measure is optimistic.',
    ),
    source: 'Relata',
  }),
]);
