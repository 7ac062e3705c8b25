import { column, flag, foreign, keyNames, measured, text } from './columns';
import type { TableSpec } from './types';

export const onboardingSteps: TableSpec = {
  id: 'onboarding_steps',
  kind: 'fact',
  name: text('Étapes d’onboarding', 'Onboarding steps'),
  description: text(
    'Les premières étapes de chaque client après son inscription, faites ou non. La date est celle où l’étape est attendue.',
    'The first steps of each customer after signing up, done or not. The date is the one on which the step is due.',
  ),
  process: text('Accompagner les débuts', 'Onboarding customers'),
  grain: text('Un client et une étape', 'One customer and one step'),
  orderBy: ['date_key', 'customer_key', 'step_rank'],
  columns: [
    foreign('date_key', 'date', keyNames.date),
    foreign('customer_key', 'customer', keyNames.customer),
    column(
      'step_rank',
      'integer',
      text('Rang de l’étape', 'Step rank'),
      text('Rang de l’étape dans le parcours.', 'Rank of the step on the way.'),
      { format: 'key' },
    ),
    column('step', 'text', text('Étape d’onboarding', 'Onboarding step'), text('Nom de l’étape.', 'Name of the step.')),
    column(
      'done_on',
      'date',
      text('Fait le', 'Done on'),
      text('Jour où l’étape a été faite ; vide sinon.', 'Day on which the step was done; blank otherwise.'),
      { nullable: true },
    ),
    flag('is_done', 'Étape faite', 'Step done', text('1 si l’étape est faite.', '1 if the step is done.')),
    measured(
      'days_to_step',
      'integer',
      text('Jours jusqu’à l’étape', 'Days to the step'),
      text(
        'Jours entre le début du client et l’étape ; vide si elle n’est pas faite.',
        'Days between the customer’s start and the step; blank if it is not done.',
      ),
      { nullable: true },
    ),
    flag(
      'is_starter',
      'Onboarding échu',
      'Onboarding over',
      text(
        '1 sur la première étape d’un client arrivé il y a 30 jours ou plus ; 0 ailleurs.',
        '1 on the first step of a customer who started 30 days ago or more; 0 elsewhere.',
      ),
    ),
    flag(
      'is_completed',
      'Onboarding achevé',
      'Onboarding completed',
      text(
        '1 sur la première étape d’un client à l’onboarding échu qui a fait toutes les étapes obligatoires en 30 jours ; 0 ailleurs.',
        '1 on the first step of a customer past onboarding who did all mandatory steps within 30 days; 0 elsewhere.',
      ),
    ),
    measured(
      'days_to_completion',
      'integer',
      text('Jours jusqu’à l’achèvement', 'Days to completion'),
      text(
        'Sur la première étape : jours entre le début et la dernière étape obligatoire, quand toutes sont faites ; vide ailleurs.',
        'On the first step: days between the start and the last mandatory step, when all are done; blank elsewhere.',
      ),
      { nullable: true },
    ),
  ],
};
