import { forecast } from './forecast';
import type { FittedModel, Model } from './model';
import { behaviour } from './steps/behaviour';
import { bonds } from './steps/bonds';
import { categoryChanges } from './steps/categories';
import { concentration } from './steps/concentration';
import { cooperation } from './steps/cooperation';
import { customerMonths } from './steps/customer-months';
import { interaction } from './steps/interaction';
import { latestSurvey } from './steps/latest-survey';
import { monthlyPurchases } from './steps/monthly-purchases';
import { months } from './steps/months';
import { orders } from './steps/orders';
import { population } from './steps/population';
import { prediction } from './steps/prediction';
import { purchaseDays } from './steps/purchase-days';
import { reliability } from './steps/reliability';
import { repeatPurchases } from './steps/repeat-purchases';
import { rfmScores } from './steps/rfm';
import { rhythm } from './steps/rhythm';
import { stage } from './steps/stage';
import { tier } from './steps/tier';
import { usage } from './steps/usage';
import { attendance } from './tables/attendance';
import { campaign } from './tables/campaign';
import { campaignContacts } from './tables/campaign-contacts';
import { channel } from './tables/channel';
import { contact } from './tables/contact';
import { customer } from './tables/customer';
import { customerPreferences } from './tables/customer-preferences';
import { date } from './tables/date';
import { dealStageChanges } from './tables/deal-stage-changes';
import { deals } from './tables/deals';
import { employee } from './tables/employee';
import { enrolments } from './tables/enrolments';
import { interactions } from './tables/interactions';
import { dealStage, interactionType, surveyItem } from './tables/listed';
import { onboardingSteps } from './tables/onboarding-steps';
import { payments } from './tables/payments';
import { product } from './tables/product';
import { relationship } from './tables/relationship';
import { rfm } from './tables/rfm';
import { sales } from './tables/sales';
import { subscriptionMonths } from './tables/subscription-months';
import { surveyAnswers } from './tables/survey-answers';
import { surveyInvitations } from './tables/survey-invitations';
import { surveys } from './tables/surveys';
import { targets } from './tables/targets';
import { tenure } from './tables/tenure';
import { vocabularyTables } from './tables/vocabulary';
import { webSessions } from './tables/web-sessions';

/** Every step of a build, in an order in which each finds what it reads. */
export const models: readonly (Model | FittedModel)[] = [
  date,
  ...vocabularyTables,
  orders,
  customer,
  product,
  channel,
  campaign,
  employee,
  contact,
  interactionType,
  surveyItem,
  dealStage,
  rfm,
  purchaseDays,
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
  months,
  subscriptionMonths,
  onboardingSteps,
  enrolments,
  attendance,
  deals,
  dealStageChanges,
  customerMonths,
  tenure,
  monthlyPurchases,
  bonds,
  population,
  rhythm,
  categoryChanges,
  behaviour,
  interaction,
  reliability,
  usage,
  latestSurvey,
  cooperation,
  stage,
  tier,
  rfmScores,
  concentration,
  repeatPurchases,
  forecast,
  prediction,
  relationship,
];
