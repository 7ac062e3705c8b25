import type { ScenarioName } from '../plan';
import { ecommerce } from './ecommerce';
import { retail } from './retail';
import { saas } from './saas';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail, ecommerce, saas };

export type { Company, Lived, Scenario } from './scenario';
