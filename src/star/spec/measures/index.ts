import type { MeasureSpec } from '../types';
import { campaignEffectMeasures } from './campaign-effects';
import { campaignMeasures } from './campaigns';
import { clubMeasures } from './club';
import { customerMeasures } from './customers';
import { dealMeasures } from './deals';
import { interactionMeasures } from './interactions';
import { lifecycleMeasures } from './lifecycle';
import { predictionMeasures } from './prediction';
import { onboardingMeasures } from './onboarding';
import { overTimeMeasures } from './over-time';
import { paymentMeasures } from './payments';
import { preferenceMeasures } from './preferences';
import { profileMeasures } from './profile';
import { questionnaireMeasures } from './questionnaire';
import { salesMeasures } from './sales';
import { satisfactionMeasures } from './satisfaction';
import { subscriptionMeasures } from './subscriptions';
import { targetMeasures } from './targets';
import { webMeasures } from './web';

/** Every KPI of the model, one file a folder. */
export const measures: readonly MeasureSpec[] = [
  ...salesMeasures,
  ...overTimeMeasures,
  ...customerMeasures,
  ...lifecycleMeasures,
  ...profileMeasures,
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
