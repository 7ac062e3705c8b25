import { budgetParameters } from '../../core/budget-parameters';
import { tuned, units, type Parameters, type Series } from '../../core/parameter';
import { text } from '../../../../relationship/text';

/** What the club plans by. */
export const clubBudgetParameters = {
  ...budgetParameters,
  budgetNew: tuned(
    172,
    units.number,
    'Objectifs : première facture prévue d’un nouveau foyer',
    'Targets: planned first invoice of a new household',
  ),
  budgetMember: tuned(
    225,
    units.number,
    'Objectifs : facture prévue d’un foyer repris de l’ancien fichier',
    'Targets: planned invoice of a household taken over from the old register',
  ),
  budgetEnrolling: tuned(
    0.79,
    units.share,
    'Objectifs : nouveaux foyers qui s’inscriront',
    'Targets: new households that will enrol',
  ),
  budgetKept: tuned(
    0.97,
    units.perMonth,
    'Objectifs : foyers encore comptés d’un mois au suivant',
    'Targets: households still counted on from one month to the next',
  ),
} satisfies Parameters;

const tunedSeries = text(
  'Hypothèse, réglée sur ce que montre l’ensemble simulé.',
  'An assumption, tuned to what the simulated whole shows.',
);

export const clubBudgetSeries = {
  budgetMonths: {
    values: [34, 0.4, 108, 12.7, 41.5, 27, 0, 28.5, 54, 2, 28, 70],
    description: text(
      'Objectifs : facture prévue par foyer déjà là, de janvier à décembre',
      'Targets: planned invoice per household already there, from January to December',
    ),
    source: tunedSeries,
  },
  budgetJoining: {
    values: [0.15, 0.58, 0.15, 0.12],
    description: text(
      'Objectifs : part des nouveaux foyers à l’accueil, en ligne, par téléphone, au forum des associations',
      'Targets: share of new households at the desk, on the web, by phone, at the fair',
    ),
    source: tunedSeries,
  },
} as const satisfies Readonly<Record<string, Series>>;
