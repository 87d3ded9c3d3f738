import type { Plan } from './plan.js';
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

/** The keys of the plan under which secrets are held. */
const HOLDERS: readonly string[] = ['env', 'authHeaders', 'anonymiseKey', 'jwt', 'remoteWrite', 'metrics'];
/** A shorter value is replaced only in its holder: elsewhere it would be found inside ordinary words. */
const UNMISTAKABLE = 6;

function hideIn(value: unknown, secrets: readonly Secret[], inHolder: boolean): unknown {
  if (typeof value === 'string')
    return hideSecrets(value, inHolder ? secrets : secrets.filter((secret) => secret.value.length >= UNMISTAKABLE));
  if (Array.isArray(value)) return value.map((item) => hideIn(item, secrets, inHolder));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hideIn(item, secrets, inHolder || HOLDERS.includes(name))]));
}
