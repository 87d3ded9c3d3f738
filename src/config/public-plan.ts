import type { Plan } from './plan.js';
import type { Scenario } from '../traffic/synthetic/scenario.js';
import { hideSecrets, type Secret } from './secrets.js';

/** The plan as it may be written and shown: every secret is `env:NAME` again, wherever its value would stand. */
export function publicPlan(plan: Plan): unknown {
  const { secrets = [], ...rest } = plan;
  return hideIn(rest, secrets, false);
}

/** The values that must never be printed, for redaction elsewhere. */
export function secretValues(plan: Plan): string[] {
  return (plan.secrets ?? []).map((secret) => secret.value);
}

/** Of a scenario its outline is written: bodies and rows of test data may hold what nobody wants on a disk. */
function outlineOf({ name, weight, data, steps }: Scenario): unknown {
  const sent = steps.map((step) => ({ name: step.name, request: `${step.request.method} ${step.request.path.source}` }));
  return { name, weight, ...(data ? { rows: data.rows.length } : {}), steps: sent };
}

function isScenario(value: object): value is Scenario {
  return 'steps' in value && 'weight' in value && 'session' in value;
}

/** The keys of the plan under which secrets are held. */
const HOLDERS: readonly string[] = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics', 'notify', 'rollback'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;

function hideIn(value: unknown, secrets: readonly Secret[], inHolder: boolean): unknown {
  if (typeof value === 'string')
    return hideSecrets(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
  if (Array.isArray(value)) return value.map((item) => hideIn(item, secrets, inHolder));
  if (value === null || typeof value !== 'object') return value;
  if (isScenario(value)) return outlineOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
}
