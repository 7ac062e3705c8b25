import type { ScenarioName } from '../plan';
import { ecommerce } from './ecommerce';
import { retail } from './retail';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail, ecommerce };

export type { Company, Lived, Scenario } from './scenario';
