import { loyaltyClasses, stages, tiers, type Term } from '../../../relationship';
import { sqlText } from '../../../store';
import { loyalty } from '../../spec/loyalty';
import { previousStage, stage } from '../../spec/stage';
import { previousTier, tier } from '../../spec/tier';
import type { TableSpec, Text } from '../../spec/types';
import { inLocale, type TableModel } from '../model';
import { words } from '../words';

/** A dimension whose rows are the terms of one family of the vocabulary; a term's key is its order. */
function vocabulary(table: TableSpec, terms: readonly Term[]): TableModel {
  return {
    name: table.id,
    table,
    select: (context) => {
      const acts = table.columns.some(({ id }) => id === `${table.id}_action`);
      const action = (what: Text): string[] => (acts ? [inLocale(context, what)] : []);
      const rows = terms.map((term) =>
        [
          term.order,
          inLocale(context, term.name),
          sqlText(term.code),
          inLocale(context, term.definition),
          ...action(term.action ?? words.notApplicableMeaning),
          sqlText(term.color.light),
          term.order,
        ].join(', '),
      );
      const none = [
        -1,
        inLocale(context, words.notApplicable),
        sqlText('-1'),
        inLocale(context, words.notApplicableMeaning),
        ...action(words.notApplicableMeaning),
        sqlText('#B3B0AD'),
        0,
      ].join(', ');
      return `
SELECT * FROM (VALUES
  ${[...rows, none].map((row) => `(${row})`).join(',\n  ')}
) AS terms (${table.columns.map(({ id }) => id).join(', ')})`;
    },
  };
}

export const vocabularyTables: readonly TableModel[] = [
  vocabulary(stage, stages),
  vocabulary(previousStage, stages),
  vocabulary(loyalty, loyaltyClasses),
  vocabulary(tier, tiers),
  vocabulary(previousTier, tiers),
];
