import { loyaltyClasses, stages } from '../../../relationship';
import type { Text } from '../../../star';
import type { ModelNames } from '../model/names';
import { keyFigures } from './cards';
import { chart } from './charts';
import { contentWidth, pageGap, pageHeight, pageMargin, pageWidth, type PageSpec } from './page';
import type { ReportSubject } from './subject';
import { longDate } from './long-date';
import { textBox } from './textbox';
import type { Box, VisualSpec } from './visual';
import { yearSlicer } from './year-slicer';

const reach: Text = { fr: 'Les données vont jusqu’au', en: 'The data reach' };
const overviewTitle: Text = { fr: 'Vue d’ensemble', en: 'Overview' };

/** The business and its customers at a glance, with Power BI's own charts. */
export function overviewPage({ names, asOf }: ReportSubject): PageSpec {
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
      textBox('overview/title', { x: pageMargin, y: pageMargin, width: 900, height: 76 }, [
        { text: overviewTitle[names.locale], style: 'title' },
        { text: `${reach[names.locale]} ${longDate(asOf, names.locale)}.` },
      ]),
      ...yearSlicer('overview/year', { x: pageWidth - pageMargin - 280, y: pageMargin, width: 280, height: 76 }, names),
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
        measures: ['revenue'],
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
        measures: [customers],
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
        measures: [customers],
        terms: loyaltyClasses,
      },
      names,
    ),
    ...chart(
      {
        key: 'overview/tiers',
        type: 'clusteredColumnChart',
        box: cell(1, 1),
        title: {
          fr: 'Part des clients et de la valeur par palier',
          en: 'Share of customers and of value by tier',
        },
        category: { table: 'tier', column: 'tier' },
        measures: ['share_of_customers', 'share_of_value'],
      },
      names,
    ),
  ];
}
