import type { ScenarioName } from '../plan';
import { retail } from './retail';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail };

export type { Company, Lived, Scenario } from './scenario';
