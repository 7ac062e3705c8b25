import type { MeasureSpec } from '../types';
import { attachmentMeasures } from './attachment';
import { campaignEffectMeasures } from './campaign-effects';
import { campaignFunnelMeasures } from './campaign-funnel';
import { campaignIntervalMeasures } from './campaign-intervals';
import { campaignMeasures } from './campaigns';
import { clubMeasures } from './club';
import { cohortMeasures } from './cohorts';
import { customerMeasures } from './customers';
import { dataQualityMeasures } from './data-quality';
import { dealMeasures } from './deals';
import { flowMeasures } from './flows';
import { interactionMeasures } from './interactions';
import { leadMeasures } from './leads';
import { lifecycleMeasures } from './lifecycle';
import { migrationMeasures } from './migration';
import { npsMeasures } from './nps';
import { predictionMeasures } from './prediction';
import { onboardingMeasures } from './onboarding';
import { overTimeMeasures } from './over-time';
import { paymentMeasures } from './payments';
import { preferenceMeasures } from './preferences';
import { profileMeasures } from './profile';
import { questionnaireMeasures } from './questionnaire';
import { rfmMeasures } from './rfm';
import { salesMeasures } from './sales';
import { satisfactionMeasures } from './satisfaction';
import { subscriptionRetentionMeasures } from './subscription-retention';
import { subscriptionMeasures } from './subscriptions';
import { targetMeasures } from './targets';
import { valueMeasures } from './value';
import { webMeasures } from './web';

/** Every KPI of the model, one file a folder. */
export const measures: readonly MeasureSpec[] = [
  ...salesMeasures,
  ...overTimeMeasures,
  ...customerMeasures,
  ...leadMeasures,
  ...lifecycleMeasures,
  ...flowMeasures,
  ...migrationMeasures,
  ...cohortMeasures,
  ...profileMeasures,
  ...rfmMeasures,
  ...valueMeasures,
  ...attachmentMeasures,
  ...predictionMeasures,
  ...campaignMeasures,
  ...campaignFunnelMeasures,
  ...campaignEffectMeasures,
  ...campaignIntervalMeasures,
  ...satisfactionMeasures,
  ...npsMeasures,
  ...questionnaireMeasures,
  ...paymentMeasures,
  ...targetMeasures,
  ...interactionMeasures,
  ...preferenceMeasures,
  ...webMeasures,
  ...subscriptionMeasures,
  ...subscriptionRetentionMeasures,
  ...onboardingMeasures,
  ...clubMeasures,
  ...dealMeasures,
  ...dataQualityMeasures,
];
