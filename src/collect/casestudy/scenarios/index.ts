import type { ScenarioName } from '../plan';
import { club } from './club';
import { retail } from './retail';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail, club };

export type { Company, Lived, Scenario } from './scenario';
