import { column, keyNames, sorter, surrogate, text } from './columns';
import type { TableSpec } from './types';

export const date: TableSpec = {
  id: 'date',
  kind: 'dimension',
  name: text('Calendrier', 'Date'),
  description: text(
    'Un jour du calendrier ; les années que couvrent les données y sont entières.',
    'One calendar day; the years that the data covers are complete.',
  ),
  grain: text('Un jour', 'One day'),
  calendar: { date: 'date' },
  orderBy: ['date_key'],
  columns: [
    {
      ...surrogate('date_key', keyNames.date),
      description: text('Clé technique : aaaammjj.', 'Technical key: yyyymmdd.'),
    },
    column('date', 'date', text('Date', 'Date'), text('Jour du calendrier.', 'Calendar day.')),
    column('year', 'integer', text('Année', 'Year'), text('Année civile.', 'Calendar year.'), { format: 'key' }),
    column('quarter', 'text', text('Trimestre', 'Quarter'), text('Trimestre et année.', 'Quarter and year.'), {
      sortBy: 'quarter_sort',
    }),
    column('month', 'text', text('Mois', 'Month'), text('Mois et année.', 'Month and year.'), { sortBy: 'month_sort' }),
    column(
      'month_name',
      'text',
      text('Nom du mois', 'Month name'),
      text(
        'Nom du mois, sans l’année : pour comparer les saisons.',
        'Name of the month without the year: to compare seasons.',
      ),
      { sortBy: 'month_number' },
    ),
    column(
      'month_start',
      'date',
      text('Début du mois', 'Start of month'),
      text(
        'Premier jour du mois : un axe de temps sans trou, aussi long que soient les données.',
        'First day of the month: a time axis without gaps, however long the data are.',
      ),
    ),
    column('week_start', 'date', text('Semaine du', 'Week of'), text('Lundi de la semaine.', 'Monday of the week.')),
    column('weekday', 'text', text('Jour de la semaine', 'Weekday'), text('Nom du jour.', 'Name of the day.'), {
      sortBy: 'weekday_number',
    }),
    column(
      'day_type',
      'text',
      text('Type de jour', 'Type of day'),
      text('Jour de semaine ou week-end.', 'Weekday or weekend.'),
    ),
    column(
      'public_holiday',
      'text',
      text('Jour férié', 'Public holiday'),
      text(
        'Nom du jour férié : de France dans un modèle en français, d’Angleterre dans un modèle en anglais ; « Non » ailleurs.',
        'Name of the public holiday: of England in a model in English, of France in one in French; “No” elsewhere.',
      ),
    ),
    column(
      'sales_period',
      'text',
      text('Période commerciale', 'Sales period'),
      text(
        'Soldes d’hiver et d’été de France, Black Friday, fêtes de fin d’année ; usages anglais dans un modèle en anglais.',
        'Winter and summer sales, Black Friday, Christmas season; French legal dates in a model in French.',
      ),
    ),
    sorter(
      'quarter_sort',
      text('Tri trimestre', 'Quarter sort'),
      text('Trie les trimestres : aaaat.', 'Sorts the quarters: yyyyq.'),
    ),
    sorter('month_sort', text('Tri mois', 'Month sort'), text('Trie les mois : aaaamm.', 'Sorts the months: yyyymm.')),
    sorter('month_number', text('Numéro du mois', 'Month number'), text('De 1 à 12.', 'From 1 to 12.')),
    sorter(
      'weekday_number',
      text('Numéro du jour', 'Weekday number'),
      text('De 1 (lundi) à 7.', 'From 1 (Monday) to 7.'),
    ),
  ],
  hierarchies: [
    {
      name: text('Hiérarchie calendaire', 'Calendar hierarchy'),
      description: text('De l’année au jour.', 'From the year to the day.'),
      levels: ['year', 'quarter', 'month', 'date'],
    },
  ],
};
