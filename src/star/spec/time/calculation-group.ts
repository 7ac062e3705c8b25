import { text } from '../columns';
import type { CalculationGroupSpec } from '../types';
import {
  asItIs,
  change,
  changeInPercent,
  daxOf,
  monthsEarlier,
  rollingYear,
  yearToDate,
  yearToDateEarlier,
} from './periods';

const measure = 'SELECTEDMEASURE ()';
const asSelected = asItIs(measure);

/** Time intelligence, once for all measures. */
export const timeCalculation: CalculationGroupSpec = {
  id: 'time_calculation',
  name: text('Calcul temporel', 'Time calculation'),
  description: text(
    'Applique à n’importe quelle mesure une comparaison dans le temps : placez-la en colonnes d’une matrice ou dans un segment. Une période en cours s’arrête à la dernière fin de mois connue et se compare aux mêmes mois ; une période antérieure que les données ne couvrent pas dès son premier jour reste vide. Une mesure de fin de mois (clients, coopération, valeur) prend la dernière fin de mois de la période calculée. Choisissez des jours qui se suivent.',
    'Applies a comparison over time to any measure: put it on the columns of a matrix or in a slicer. A period under way ends at the last known month end and is compared with the same months; an earlier period that the data does not cover from its first day on stays blank. A month-end measure (customers, cooperation, value) takes the last month end of the computed period. Choose days that follow one another.',
  ),
  column: {
    name: text('Calcul', 'Calculation'),
    description: text('Le calcul à appliquer à la mesure.', 'The calculation to apply to the measure.'),
  },
  order: {
    name: text('Ordre du calcul', 'Calculation order'),
    description: text('Trie les calculs.', 'Sorts the calculations.'),
  },
  precedence: 10,
  items: [
    {
      id: 'current',
      name: text('Période choisie', 'Current period'),
      description: text('La mesure telle quelle.', 'The measure as it is.'),
      dax: () => measure,
    },
    {
      id: 'previous_month',
      name: text('Mois précédent', 'Previous month'),
      description: text(
        'La mesure sur les mêmes jours, un mois plus tôt ; en fin de mois, celle du mois d’avant.',
        'The measure over the same days, one month earlier; at a month end, that of the month before.',
      ),
      dax: (n) => daxOf(monthsEarlier(n, measure, 1)),
    },
    {
      id: 'previous_year',
      name: text('Année précédente', 'Previous year'),
      description: text(
        'La mesure sur les mêmes jours, un an plus tôt ; en fin de mois, celle de la même fin de mois un an plus tôt.',
        'The measure over the same days, one year earlier; at a month end, that of the same month end one year earlier.',
      ),
      dax: (n) => daxOf(monthsEarlier(n, measure, 12)),
    },
    {
      id: 'year_to_date',
      name: text('Cumul annuel', 'Year to date'),
      description: text(
        'La mesure du 1er janvier à la fin de la période. Une mesure de fin de mois ne se cumule pas : elle garde sa dernière valeur.',
        'The measure from 1 January to the end of the period. A month-end measure does not add up: it keeps its last value.',
      ),
      dax: (n) => daxOf(yearToDate(n, measure)),
    },
    {
      id: 'year_to_date_previous_year',
      name: text('Cumul annuel, année précédente', 'Year to date, previous year'),
      description: text('Le même cumul, un an plus tôt.', 'The same year to date, one year earlier.'),
      dax: (n) => daxOf(yearToDateEarlier(n, measure)),
    },
    {
      id: 'rolling_12_months',
      name: text('12 mois glissants', 'Rolling 12 months'),
      description: text(
        'La mesure sur les douze mois qui s’achèvent avec la période ; vide si les données n’en couvrent pas douze. Une mesure de fin de mois garde sa dernière valeur.',
        'The measure over the twelve months that end with the period; blank if the data does not cover twelve. A month-end measure keeps its last value.',
      ),
      dax: (n) => daxOf(rollingYear(n, measure)),
    },
    {
      id: 'change_on_previous_year',
      name: text('Écart sur un an', 'Change on previous year'),
      description: text(
        'La mesure moins celle d’un an plus tôt, dans son unité ; pour un taux, en points. Vide si l’une des deux manque.',
        'The measure minus that of one year earlier, in its own unit; for a rate, in points. Blank if either is missing.',
      ),
      dax: (n) => change(asSelected, monthsEarlier(n, measure, 12)),
    },
    {
      id: 'change_on_previous_year_percent',
      name: text('Écart sur un an (%)', 'Change on previous year (%)'),
      description: text(
        'Le même écart rapporté à l’année précédente ; vide si celle-ci n’est pas positive.',
        'The same change as a share of the previous year; blank if that one is not positive.',
      ),
      dax: (n) => changeInPercent(asSelected, monthsEarlier(n, measure, 12)),
      format: 'signed-percent',
    },
    {
      id: 'change_on_previous_month_percent',
      name: text('Écart sur un mois (%)', 'Change on previous month (%)'),
      description: text(
        'L’écart avec les mêmes jours un mois plus tôt, rapporté à eux ; vide s’ils ne sont pas positifs.',
        'The change on the same days one month earlier, as a share of them; blank if they are not positive.',
      ),
      dax: (n) => changeInPercent(asSelected, monthsEarlier(n, measure, 1)),
      format: 'signed-percent',
    },
    {
      id: 'year_to_date_change_percent',
      name: text('Écart du cumul annuel (%)', 'Year-to-date change (%)'),
      description: text(
        'Le cumul annuel comparé à celui de l’année précédente ; vide si celui-ci n’est pas positif.',
        'The year to date compared with that of the previous year; blank if that one is not positive.',
      ),
      dax: (n) => changeInPercent(yearToDate(n, measure), yearToDateEarlier(n, measure)),
      format: 'signed-percent',
    },
  ],
};
