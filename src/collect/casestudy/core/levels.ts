import type { SurveyConstruct } from '../../../store';

/** The latent levels of what the survey measures, in standard deviations around 0. */
export type Levels = Readonly<Record<SurveyConstruct, number>>;

/** How a latent level shows on the scale of an answer: mean, deviation, loading of an item (domain reference §1.2). */
export interface Scale {
  readonly mean: number;
  readonly deviation: number;
  readonly loading: number;
}

export type Scales = Readonly<Record<SurveyConstruct, Scale>>;

/**
 * Survey scales. With k items of loading λ, Cronbach’s α is k λ² ÷ (1 + (k − 1) λ²): .91 satisfaction, .95 trust and .90
 * commitment (Morgan & Hunt 1994: .95 and .90), .84 to .90 the others, at the upper end of what studies publish. Means
 * are assumptions tuned to the loyalty mix.
 */
export const surveyScales: Scales = {
  satisfaction: { mean: 5.2, deviation: 1.2, loading: 0.88 },
  trust: { mean: 5.05, deviation: 1.2, loading: 0.9 },
  commitment: { mean: 5.0, deviation: 1.3, loading: 0.825 },
  attachment: { mean: 4.7, deviation: 1.4, loading: 0.8 },
  'switching-cost': { mean: 4.55, deviation: 1.4, loading: 0.84 },
  alternatives: { mean: 3.45, deviation: 1.4, loading: 0.86 },
  habit: { mean: 4.6, deviation: 1.3, loading: 0.8 },
  recommendation: { mean: 8.7, deviation: 1.9, loading: 0.85 },
};
