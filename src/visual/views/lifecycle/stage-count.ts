import { stages } from '../../../relationship/stages';

/** Pre-relation, development, maturity, decline, lost. */
export const stageCount = stages.length;
