import type { MeasureSpec } from '../types';
import { campaignEffectMeasures } from './campaign-effects';
import { campaignMeasures } from './campaigns';
import { clubMeasures } from './club';
import { cohortMeasures } from './cohorts';
import { customerMeasures } from './customers';
import { dealMeasures } from './deals';
import { interactionMeasures } from './interactions';
import { lifecycleMeasures } from './lifecycle';
import { migrationMeasures } from './migration';
import { predictionMeasures } from './prediction';
import { onboardingMeasures } from './onboarding';
import { paymentMeasures } from './payments';
import { preferenceMeasures } from './preferences';
import { profileMeasures } from './profile';
import { questionnaireMeasures } from './questionnaire';
import { rfmMeasures } from './rfm';
import { salesMeasures } from './sales';
import { satisfactionMeasures } from './satisfaction';
import { subscriptionMeasures } from './subscriptions';
import { targetMeasures } from './targets';
import { webMeasures } from './web';

/** Every KPI of the model, one file a folder. */
export const measures: readonly MeasureSpec[] = [
  ...salesMeasures,
  ...customerMeasures,
  ...lifecycleMeasures,
  ...migrationMeasures,
  ...cohortMeasures,
  ...profileMeasures,
  ...rfmMeasures,
  ...predictionMeasures,
  ...campaignMeasures,
  ...campaignEffectMeasures,
  ...satisfactionMeasures,
  ...questionnaireMeasures,
  ...paymentMeasures,
  ...targetMeasures,
  ...interactionMeasures,
  ...preferenceMeasures,
  ...webMeasures,
  ...subscriptionMeasures,
  ...onboardingMeasures,
  ...clubMeasures,
  ...dealMeasures,
];
