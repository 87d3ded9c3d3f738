import { isSafe } from '../safety.js';
import { routeOfStep, type Scenario } from './scenario.js';

/** The steps that may change something, as `checkout / pay (POST)`. */
export function unsafeSteps(scenarios: readonly Scenario[]): string[] {
  return scenarios.flatMap((scenario) =>
    scenario.steps.flatMap((step) => (isSafe(step.request.method) ? [] : [`${routeOfStep(scenario, step)} (${step.request.method})`])),
  );
}
