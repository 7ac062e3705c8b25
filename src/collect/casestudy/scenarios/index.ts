import type { ScenarioName } from '../plan';
import { b2b } from './b2b';
import { club } from './club';
import { ecommerce } from './ecommerce';
import { retail } from './retail';
import { saas } from './saas';
import type { Scenario } from './scenario';

/** Every scenario by name. */
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = { retail, club, ecommerce, saas, b2b };

export type { Company, Lived, Scenario } from './scenario';
