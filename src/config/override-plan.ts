import { resolve } from 'node:path';
import { fail } from '../core/errors.js';
import type { ArmSpec, EnvironmentSpec } from '../environment/environment.js';
import type { PolicySpec } from '../rollout/policy.js';
import type { Plan } from './plan.js';

/** What the command line or the inputs of an action change for one run. */
export interface Overrides extends PolicySpec {
  /** a git ref (driver `process`) or an URL (driver `url`) */
  readonly primary?: string | undefined;
  readonly shadow?: string | undefined;
  /** relative to the configuration's directory; the caller makes it absolute where it means another */
  readonly recording?: string | undefined;
  readonly seed?: number | undefined;
  /** laid over the shadow: path in its worktree -> file, absolute */
  readonly shadowFiles?: Readonly<Record<string, string>> | undefined;
  /** environment variables of the shadow alone */
  readonly shadowEnv?: Readonly<Record<string, string>> | undefined;
  /** run even where nothing the service is made of has changed */
  readonly force?: boolean | undefined;
}

/**
 * The plan with one run's changes. Two URLs turn a plan for a driver that starts arms into one for driver `url`.
 * @throws FS_USAGE where a target does not fit the driver
 */
export function overridePlan(plan: Plan, overrides: Overrides): Plan {
  const { primary, shadow, recording, seed, force, shadowFiles, shadowEnv } = overrides;
  const { directory } = plan.environment;
  const replay = recording === undefined ? plan.traffic.replay : { ...plan.traffic.replay, recording: resolve(directory, recording) };
  return Object.freeze({
    ...plan,
    environment: overrideShadow(overrideTargets(plan.environment, primary, shadow), shadowFiles, shadowEnv),
    traffic: { ...plan.traffic, replay },
    service: force ? { ...plan.service, always: true } : plan.service,
    policies: overridePolicies(plan.policies, overrides),
    seed: seed ?? plan.seed,
  });
}

/** @throws FS_USAGE where the shadow is not ours to start */
function overrideShadow(spec: EnvironmentSpec, files: Overrides['shadowFiles'] = {}, env: Overrides['shadowEnv'] = {}): EnvironmentSpec {
  if (Object.keys(files).length + Object.keys(env).length === 0) return spec;
  if (spec.driver === 'url')
    throw fail('FS_USAGE', { found: 'files or variables for a shadow that runs already', expected: 'a driver that starts the shadow' });
  return { ...spec, shadow: { ...spec.shadow, files: { ...spec.shadow.files, ...files }, env: { ...spec.shadow.env, ...env } } };
}

function overridePolicies(policies: PolicySpec, { onInconclusive, onError, onNoData }: PolicySpec): PolicySpec {
  return {
    onInconclusive: onInconclusive ?? policies.onInconclusive,
    onError: onError ?? policies.onError,
    onNoData: onNoData ?? policies.onNoData,
  };
}

function overrideTargets(spec: EnvironmentSpec, primary: string | undefined, shadow: string | undefined): EnvironmentSpec {
  if (primary === undefined && shadow === undefined) return spec;
  if (spec.driver === 'attach') return asWords(spec, primary, shadow);
  const urls = [primary, shadow].map((target) => target !== undefined && isUrl(target));
  if (spec.driver !== 'url' && urls.every(Boolean)) return asUrls(spec, primary as string, shadow as string);
  const wanted = spec.driver === 'url';
  for (const [index, target] of [primary, shadow].entries()) {
    if (target === undefined || urls[index] === wanted) continue;
    const expected = wanted ? 'an http or https URL, as the driver is `url`' : 'a git ref, or URLs for both --primary and --shadow';
    throw fail('FS_USAGE', { found: `--${index === 0 ? 'primary' : 'shadow'} ${target}`, expected });
  }
  const change = (arm: ArmSpec, target: string | undefined): ArmSpec =>
    target === undefined ? arm : wanted ? { ...arm, url: originOf(target) } : { ...arm, ref: target };
  return {
    ...spec,
    primary: change(spec.primary, primary),
    shadow: change(spec.shadow, shadow),
    ...(spec.baseline ? { baseline: followsPrimary(spec) ? change(spec.baseline, primary) : spec.baseline } : {}),
  };
}

/** Driver `attach` knows an arm by its words: `version=v42`, several joined by commas. */
function asWords(spec: EnvironmentSpec, primary: string | undefined, shadow: string | undefined): EnvironmentSpec {
  const change = (arm: ArmSpec, name: string, target: string | undefined): ArmSpec => {
    if (target === undefined) return arm;
    const words = target.split(',').map((word) => /^([\w.-]+)=(.+)$/.exec(word.trim()));
    if (!words.every((word) => word !== null))
      throw fail('FS_USAGE', { found: `--${name} ${target}`, expected: 'NAME=VALUE, as the driver is `attach`: version=v42' });
    return { ...arm, vars: { ...arm.vars, ...Object.fromEntries(words.map(([, key, value]) => [key, value])) } };
  };
  return { ...spec, primary: change(spec.primary, 'primary', primary), shadow: change(spec.shadow, 'shadow', shadow) };
}

/** Nothing is started, so nothing of the process driver is left; the arms may share their data and may call out. */
function asUrls(spec: EnvironmentSpec, primary: string, shadow: string): EnvironmentSpec {
  const arm = (url: string, { ready }: ArmSpec): ArmSpec => ({ url: originOf(url), env: {}, files: {}, vars: {}, ready });
  return {
    driver: 'url',
    directory: spec.directory,
    primary: arm(primary, spec.primary),
    shadow: arm(shadow, spec.shadow),
    ...(spec.baseline ? { baseline: arm(primary, spec.baseline) } : {}),
    state: { each: 'shared' },
    egress: { default: 'allow' },
  };
}

/** The baseline copies the primary unless it names a place of its own. */
function followsPrimary({ primary, baseline }: EnvironmentSpec): boolean {
  return baseline?.ref === primary.ref && baseline?.url === primary.url;
}

const isUrl = (target: string): boolean => /^https?:\/\//i.test(target);

function originOf(target: string): string {
  try {
    const url = new URL(target);
    if (url.username === '' && url.password === '') return url.origin;
  } catch {
    // reported below
  }
  throw fail('FS_USAGE', { found: 'a target that is not a plain URL', expected: 'http://HOST:PORT' });
}
