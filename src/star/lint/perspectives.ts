import { finding, type Finding } from './finding';
import type { NamedModel } from './model';

/** A perspective shows something to read and something to read it by. */
export function checkPerspectives({ spec, locale }: NamedModel): Finding[] {
  return (spec.perspectives ?? []).flatMap(({ name, shows }) => {
    const shown = {
      columns: spec.tables.some((table) =>
        table.columns.some((column) => column.hidden !== true && shows.column(table, column)),
      ),
      measures: spec.measures.some((measure) => shows.measure(measure)),
    };
    return shown.columns && shown.measures
      ? []
      : [
          finding(
            'perspective-empty',
            name[locale],
            'Cette perspective ne montre pas de colonne, ou pas de mesure.',
            'This perspective shows no column, or no measure.',
          ),
        ];
  });
}
