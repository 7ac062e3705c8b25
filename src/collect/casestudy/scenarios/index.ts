import type { ScenarioName } from '../plan';
import { retail } from './retail';
import { saas } from './saas';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail, saas };

export type { Company, Lived, Scenario } from './scenario';
