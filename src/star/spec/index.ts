import type { ScenarioKind } from '../../relationship';
import { attendance } from './attendance';
import { campaign } from './campaign';
import { campaignContacts } from './campaign-contacts';
import { channel } from './channel';
import { contact } from './contact';
import { customer } from './customer';
import { customerPreferences } from './customer-preferences';
import { date } from './date';
import { dealStage } from './deal-stage';
import { dealStageChanges } from './deal-stage-changes';
import { deals } from './deals';
import { employee } from './employee';
import { enrolments } from './enrolments';
import { interactionType } from './interaction-type';
import { interactions } from './interactions';
import { loyalty } from './loyalty';
import { measures } from './measures';
import { onboardingSteps } from './onboarding-steps';
import { payments } from './payments';
import { perspectives } from './perspectives';
import { product } from './product';
import { relationship } from './relationship';
import { rfm } from './rfm';
import { roles } from './roles';
import { sales } from './sales';
import { previousStage, stage } from './stage';
import { subscriptionMonths } from './subscription-months';
import { surveyAnswers } from './survey-answers';
import { surveyInvitations } from './survey-invitations';
import { surveyItem } from './survey-item';
import { surveys } from './surveys';
import { synonyms } from './synonyms';
import { targets } from './targets';
import { tenure } from './tenure';
import { previousTier, tier } from './tier';
import { timeCalculation } from './time/calculation-group';
import { webSessions } from './web-sessions';
import { whatIfOf } from './what-if';
import type { RelationshipSpec, StarSpec, TableSpec } from './types';

const tables: readonly TableSpec[] = [
  date,
  customer,
  product,
  channel,
  campaign,
  contact,
  employee,
  interactionType,
  surveyItem,
  dealStage,
  stage,
  previousStage,
  loyalty,
  tier,
  previousTier,
  tenure,
  rfm,
  sales,
  payments,
  targets,
  campaignContacts,
  interactions,
  customerPreferences,
  surveyInvitations,
  surveyAnswers,
  surveys,
  webSessions,
  subscriptionMonths,
  onboardingSteps,
  enrolments,
  attendance,
  deals,
  dealStageChanges,
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
              active: column.onDemand !== true,
            },
          ],
    ),
  );
}

/**
 * The model of a kind of company, complete: companies differ in the thresholds of their rules alone. A build keeps the
 * part of it that its data fills (`Star.spec`).
 */
export function starSpecOf(scenario: ScenarioKind): StarSpec {
  const whatIf = whatIfOf(scenario);
  return {
    tables,
    relationships: relationshipsOf(tables),
    measures: [...measures, ...whatIf.measures],
    roles,
    perspectives,
    synonyms,
    calculationGroups: [timeCalculation],
    parameters: whatIf.parameters,
  };
}

/** The model at the reference thresholds. */
export const starSpec: StarSpec = starSpecOf('retail');
