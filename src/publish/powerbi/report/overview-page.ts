import { loyaltyClasses, stages, tiers } from '../../../relationship';
import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { keyFigures } from './cards';
import { chart } from './charts';
import { literal, properties } from './expression';
import { hasField } from './fields';
import { contentWidth, pageGap, pageHeight, pageMargin, pageWidth, type PageSpec } from './page';
import type { ReportSubject } from './subject';
import { textBox } from './textbox';
import type { Box, VisualSpec } from './visual';

const overviewTitle: Text = { fr: 'Vue d’ensemble', en: 'Overview' };

/** The business and its customers at a glance, with Power BI's own charts. */
export function overviewPage({ names }: ReportSubject): PageSpec {
  const top = 192;
  const height = (pageHeight - pageMargin - top - pageGap) / 2;
  const width = (contentWidth - pageGap) / 2;
  const cell = (column: number, row: number): Box => ({
    x: pageMargin + column * (width + pageGap),
    y: top + row * (height + pageGap),
    width,
    height,
  });
  return {
    key: 'overview',
    title: overviewTitle,
    visuals: [
      textBox('overview/title', { x: pageMargin, y: pageMargin, width: 900, height: 52 }, [
        { text: overviewTitle[names.locale], style: 'title' },
      ]),
      ...yearSlicer(names, { x: pageWidth - pageMargin - 280, y: pageMargin, width: 280, height: 76 }),
      ...keyFigures(
        'overview/figures',
        ['revenue', 'orders', 'average_basket', 'purchase_frequency', 'repeat_rate', 'satisfaction', 'nps'],
        { x: pageMargin, y: 104, width: contentWidth, height: 76 },
        names,
      ),
      ...charts(names, cell),
    ],
  };
}

function charts(names: ModelNames, cell: (column: number, row: number) => Box): VisualSpec[] {
  const customers = 'customers_at_month_end';
  return [
    ...chart(
      {
        key: 'overview/revenue',
        type: 'lineChart',
        box: cell(0, 0),
        title: { fr: 'Chiffre d’affaires par mois', en: 'Revenue by month' },
        category: { table: 'date', column: 'month' },
        measure: 'revenue',
      },
      names,
    ),
    ...chart(
      {
        key: 'overview/stages',
        type: 'columnChart',
        box: cell(1, 0),
        title: { fr: 'Clients par étape de la relation', en: 'Customers by stage of the relationship' },
        category: { table: 'stage', column: 'stage' },
        measure: customers,
        terms: stages,
      },
      names,
    ),
    ...chart(
      {
        key: 'overview/loyalty',
        type: 'barChart',
        box: cell(0, 1),
        title: { fr: 'Clients par classe de fidélité', en: 'Customers by loyalty class' },
        category: { table: 'loyalty', column: 'loyalty' },
        measure: customers,
        terms: loyaltyClasses,
      },
      names,
    ),
    ...chart(
      {
        key: 'overview/tiers',
        type: 'columnChart',
        box: cell(1, 1),
        title: { fr: 'Clients par palier de la pyramide', en: 'Customers by tier of the pyramid' },
        category: { table: 'tier', column: 'tier' },
        measure: customers,
        terms: tiers,
      },
      names,
    ),
  ];
}

const slicerAltText: Text = { fr: 'Choix de l’année', en: 'Choice of the year' };

function yearSlicer(names: ModelNames, box: Box): VisualSpec[] {
  const year = { table: 'date', column: 'year' };
  if (!hasField(names, year)) return [];
  return [
    {
      key: 'overview/year',
      type: 'slicer',
      box,
      altText: slicerAltText[names.locale],
      roles: { Values: [year] },
      objects: { data: properties({ mode: literal.text('Dropdown') }) },
    },
  ];
}
