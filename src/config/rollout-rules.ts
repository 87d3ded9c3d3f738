import type { Issue } from '../core/errors.js';
import { parseDuration, parseShare } from '../core/units.js';
import { faultOfSteps } from '../rollout/steps.js';
import { isMapping, show, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

/** The keys of each kind of router: those it needs, and those it reads. */
const KEYS: Readonly<Record<string, { readonly needs: readonly string[]; readonly reads: readonly string[] }>> = {
  proxy: { needs: ['control'], reads: [] },
  nginx: { needs: ['file', 'primary', 'shadow'], reads: ['mirror-file', 'key', 'variable', 'nginx', 'reload', 'pid', 'verify'] },
};

/** What joins several keys under `rollout`. */
export function rolloutRules(source: SourceMap): Issue[] {
  if (!isMapping(valueAt(source.value, ['rollout']))) return [];
  return [...routerRules(source), ...stepRules(source), ...leaseRules(source), ...stateRules(source)];
}

function routerRules(source: SourceMap): Issue[] {
  const router = valueAt(source.value, ['rollout', 'router']);
  const keys = isMapping(router) ? KEYS[String(router['kind'])] : undefined;
  if (!keys || !isMapping(router)) return [];
  const missing = keys.needs.filter((name) => router[name] === undefined);
  const known = ['kind', ...keys.needs, ...keys.reads];
  const elsewhere = Object.keys(router).filter(
    (name) => !known.includes(name) && Object.values(KEYS).some(({ needs, reads }) => [...needs, ...reads].includes(name)),
  );
  const same = router['primary'] !== undefined && router['primary'] === router['shadow'];
  return [
    ...missing.map((name) => ({
      message: 'missing',
      expected: `\`${name}\`, which router \`${show(router['kind']).replaceAll('"', '')}\` needs`,
      place: source.placeOfKey(['rollout', 'router', name]),
    })),
    ...elsewhere.map((name) => ({
      message: 'this router does not read this key',
      found: show(name),
      expected: known.join(', '),
      place: source.placeOfKey(['rollout', 'router', name]),
    })),
    ...(same ? [issue(source, ['rollout', 'router', 'shadow'], 'both versions are the same upstream', 'another one than `primary`')] : []),
  ];
}

function stepRules(source: SourceMap): Issue[] {
  const steps = valueAt(source.value, ['rollout', 'steps']);
  if (!Array.isArray(steps)) return [];
  const shares = steps.map((step: unknown) => read(() => parseShare(step as string)));
  if (shares.some((share) => share === null)) return [];
  const fault = faultOfSteps(shares as number[]);
  return fault === null ? [] : [issue(source, ['rollout', 'steps'], 'these are no steps of a rollout', fault)];
}

/** A tick has to come within the lease, however long a job needs to start. */
function leaseRules(source: SourceMap): Issue[] {
  const written = valueAt(source.value, ['rollout', 'lease']);
  const leaseMs = typeof written === 'string' ? read(() => parseDuration(written)) : null;
  return leaseMs !== null && leaseMs < 5_000 ? [issue(source, ['rollout', 'lease'], 'too short to be kept', 'at least 5s')] : [];
}

function stateRules(source: SourceMap): Issue[] {
  if (valueAt(source.value, ['state']) !== undefined) return [];
  const place = source.placeOfKey(['rollout']);
  return [
    { message: 'a rollout needs a place to be remembered', expected: '`state: { kind: directory }` or another kind beside it', place },
  ];
}

function issue(source: SourceMap, path: Path, message: string, expected: string): Issue {
  return { message, found: show(valueAt(source.value, path)), expected, place: source.placeOf(path) };
}

function read<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
