import type { CalculationGroupSpec, CalculationItemSpec, DaxNames, Locale, StarSpec } from '../../star';
import { modelNames } from '../powerbi/model/names';
import { codeBlock, escapeMarkdown, heading, markdownTable } from './markdown';
import { colon } from '../words';
import { words } from './words';

/** What can be applied to every measure of the Power BI model; nothing where there is no such calculation. */
export function calculationChapters(spec: StarSpec, locale: Locale): string[] {
  const groups = spec.calculationGroups ?? [];
  const names = modelNames(spec, locale);
  return groups.length === 0
    ? []
    : [
        heading(2, words.calculations[locale]),
        words.calculationsLead[locale],
        ...groups.flatMap((group) => groupChapter(group, names, locale)),
      ];
}

function groupChapter(group: CalculationGroupSpec, names: DaxNames, locale: Locale): string[] {
  return [
    heading(3, group.name[locale]),
    escapeMarkdown(group.description[locale]),
    markdownTable(
      [{ header: group.column.name[locale] }, { header: words.description[locale] }],
      group.items.map((item) => [escapeMarkdown(item.name[locale]), escapeMarkdown(item.description[locale])]),
    ),
    ...group.items.flatMap((item) => itemChapter(item, names, locale)),
  ];
}

const itemChapter = (item: CalculationItemSpec, names: DaxNames, locale: Locale): string[] => [
  heading(4, item.name[locale]),
  `${words.dax[locale]}${colon[locale]}`,
  codeBlock('dax', item.dax(names)),
];
