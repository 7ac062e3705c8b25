import type { MeasureSpec } from '../types';
import { campaignMeasures } from './campaigns';
import { customerMeasures } from './customers';
import { lifecycleMeasures } from './lifecycle';
import { predictionMeasures } from './prediction';
import { profileMeasures } from './profile';
import { salesMeasures } from './sales';
import { satisfactionMeasures } from './satisfaction';

/** Every KPI of the model, one file a folder. */
export const measures: readonly MeasureSpec[] = [
  ...salesMeasures,
  ...customerMeasures,
  ...lifecycleMeasures,
  ...profileMeasures,
  ...predictionMeasures,
  ...campaignMeasures,
  ...satisfactionMeasures,
];
