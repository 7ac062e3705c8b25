import type { MeasureSpec } from '../types';
import { campaignEffectMeasures } from './campaign-effects';
import { campaignFunnelMeasures } from './campaign-funnel';
import { campaignMeasures } from './campaigns';
import { clubMeasures } from './club';
import { customerMeasures } from './customers';
import { dataQualityMeasures } from './data-quality';
import { dealMeasures } from './deals';
import { interactionMeasures } from './interactions';
import { lifecycleMeasures } from './lifecycle';
import { predictionMeasures } from './prediction';
import { onboardingMeasures } from './onboarding';
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
  ...customerMeasures,
  ...lifecycleMeasures,
  ...profileMeasures,
  ...predictionMeasures,
  ...campaignMeasures,
  ...campaignFunnelMeasures,
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
  ...dataQualityMeasures,
];
