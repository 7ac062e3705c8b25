import { sqlText } from '../../../store';
import { dealStage as dealStageSpec } from '../../spec/deal-stage';
import { interactionType as interactionTypeSpec } from '../../spec/interaction-type';
import { surveyItem as surveyItemSpec } from '../../spec/survey-item';
import type { TableSpec } from '../../spec/types';
import { pipeline } from '../../vocabulary/deal-stages';
import { interactionTypes } from '../../vocabulary/interaction-types';
import { surveyQuestions } from '../../vocabulary/survey-questions';
import { inLocale, type BuildContext, type TableModel } from '../model';
import { words, yesNo } from '../words';

/** A dimension whose rows are written here, its unknown member among them. */
export function listed(
  table: TableSpec,
  rowsIn: (context: BuildContext) => readonly (readonly (string | number)[])[],
): TableModel {
  return {
    name: table.id,
    table,
    select: (context) => `
SELECT * FROM (VALUES
  ${rowsIn(context)
    .map((row) => `(${row.join(', ')})`)
    .join(',\n  ')}
) AS members (${table.columns.map(({ id }) => id).join(', ')})`,
  };
}

const said = (context: BuildContext, condition: boolean): string =>
  inLocale(context, condition ? yesNo.true : yesNo.false);

export const dealStage = listed(dealStageSpec, (context) => [
  ...pipeline.map(({ code, order, name, probability, isClosed, isWon }) => [
    order,
    sqlText(code),
    inLocale(context, name),
    probability,
    said(context, isClosed),
    said(context, isWon),
    order,
  ]),
  [-1, sqlText('-1'), inLocale(context, words.unknownDealStage), 0, said(context, false), said(context, false), 0],
]);

export const interactionType = listed(interactionTypeSpec, (context) => [
  ...interactionTypes.map(({ order, code, name, kindName, directionName }) => [
    order,
    sqlText(code),
    inLocale(context, name),
    inLocale(context, kindName),
    inLocale(context, directionName),
  ]),
  [
    -1,
    sqlText('-1'),
    inLocale(context, words.unknownInteraction),
    inLocale(context, words.unknown),
    inLocale(context, words.unknown),
  ],
]);

export const surveyItem = listed(surveyItemSpec, (context) => [
  ...surveyQuestions.map(({ order, code, wording, theme, themeOrder, scale, minimum, maximum }) => [
    order,
    sqlText(code),
    inLocale(context, wording),
    inLocale(context, theme.name),
    inLocale(context, scale),
    minimum,
    maximum,
    said(context, theme.reversed === true),
    inLocale(context, theme.source),
    themeOrder,
  ]),
  [
    -1,
    sqlText('-1'),
    inLocale(context, words.unknownQuestion),
    inLocale(context, words.unknown),
    inLocale(context, words.unknown),
    0,
    0,
    said(context, false),
    inLocale(context, words.unknown),
    0,
  ],
]);

/** A code of a listed dimension as its key; a code that the list lacks is unknown. */
export function listedKey(code: string, members: readonly { readonly code: string; readonly order: number }[]): string {
  const cases = members.map((member) => `WHEN ${sqlText(member.code)} THEN ${member.order}`);
  return `CASE ${code} ${cases.join(' ')} ELSE -1 END`;
}
