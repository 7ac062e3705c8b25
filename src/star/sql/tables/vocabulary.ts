import { loyaltyClasses, stages, tiers, type Term } from '../../../relationship';
import { sqlText } from '../../../store';
import { loyalty } from '../../spec/loyalty';
import { previousStage, stage } from '../../spec/stage';
import { previousTier, tier } from '../../spec/tier';
import type { TableSpec } from '../../spec/types';
import { inLocale, type TableModel } from '../model';
import { words } from '../words';

/** A dimension whose rows are the terms of one family of the vocabulary; a term's key is its order. */
function vocabulary(table: TableSpec, terms: readonly Term[]): TableModel {
  return {
    name: table.id,
    table,
    select: (context) => {
      const rows = terms.map(({ code, order, name, definition, color }) =>
        [
          order,
          inLocale(context, name),
          sqlText(code),
          inLocale(context, definition),
          sqlText(color.light),
          order,
        ].join(', '),
      );
      const none = `-1, ${inLocale(context, words.notApplicable)}, '-1', ${inLocale(context, words.notApplicableMeaning)}, '#B3B0AD', 0`;
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
