import { campaign } from './campaign';
import { campaignContacts } from './campaign-contacts';
import { channel } from './channel';
import { customer } from './customer';
import { date } from './date';
import { loyalty } from './loyalty';
import { measures } from './measures';
import { product } from './product';
import { relationship } from './relationship';
import { sales } from './sales';
import { previousStage, stage } from './stage';
import { surveys } from './surveys';
import { previousTier, tier } from './tier';
import type { RelationshipSpec, StarSpec, TableSpec } from './types';

const tables: readonly TableSpec[] = [
  date,
  customer,
  product,
  channel,
  campaign,
  stage,
  previousStage,
  loyalty,
  tier,
  previousTier,
  sales,
  campaignContacts,
  surveys,
  relationship,
];

/** Each foreign key is one relationship, from the fact's many side to the dimension's surrogate key. */
function relationshipsOf(facts: readonly TableSpec[]): readonly RelationshipSpec[] {
  return facts.flatMap((fact) =>
    fact.columns.flatMap((column) =>
      column.references === undefined
        ? []
        : [
            {
              from: { table: fact.id, column: column.id },
              to: { table: column.references, column: `${column.references}_key` },
              active: true,
            },
          ],
    ),
  );
}

/** The model, complete. A build keeps the part of it that its data fills (`Star.spec`). */
export const starSpec: StarSpec = { tables, relationships: relationshipsOf(tables), measures };
