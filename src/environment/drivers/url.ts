import { fail } from '../../core/errors.js';
import { formatDuration } from '../../core/units.js';
import {
  ARMS,
  type Arm,
  type ArmSpec,
  type DriverContext,
  type Environment,
  type EnvironmentDriver,
  type EnvironmentSpec,
  type Target,
} from '../environment.js';
import { chooseProbe, describeProbe } from '../probe.js';
import { awaitReady } from './readiness.js';

/**
 * The driver for arms that somebody else runs: it checks that they answer and leaves them alone. It sees no resources and no exits
 * (a target that goes away shows as failed requests) and cannot restart anything.
 */
export const urlDriver: EnvironmentDriver = { name: 'url', up };

async function up(spec: EnvironmentSpec, context: DriverContext): Promise<Environment> {
  const named = ARMS.flatMap((arm): [Arm, ArmSpec, string][] => {
    const armSpec = spec[arm];
    return armSpec ? [[arm, armSpec, readOrigin(arm, armSpec)]] : [];
  });
  try {
    const targets = await reachAll(named, context);
    const facts = Object.fromEntries(
      named.map(([arm, armSpec, origin]) => [arm, { origin, image: armSpec.image ?? null, ref: armSpec.ref ?? null }]),
    );
    return {
      targets,
      facts,
      cores: undefined,
      sample: async () => [],
      onExit: () => () => undefined,
      [Symbol.asyncDispose]: async () => undefined,
    };
  } catch (error) {
    if (!context.signal.aborted) throw error;
    throw fail('FS_CANCELLED', { found: 'an abort while the targets were checked', cause: error });
  }
}

/** @throws FS_VALUE where the arm has no URL, it is not http(s), or it has a path, which requests bring themselves */
function readOrigin(arm: Arm, spec: ArmSpec): string {
  const place = { path: `environment.${arm}.url` };
  const expected = 'a URL such as http://127.0.0.1:8080';
  if (spec.url === undefined) throw fail('FS_VALUE', { arm, found: `no url for ${arm}`, expected, place });
  const url = URL.canParse(spec.url) ? new URL(spec.url) : undefined;
  const usable = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.username === '';
  if (!usable)
    throw fail('FS_VALUE', {
      arm,
      found: `"${url ? url.origin + url.pathname : spec.url}"`,
      expected: `${expected}, without path, query or credentials`,
      place,
    });
  return url.origin;
}

/** All are asked side by side. The failure of another arm ends the wait and outranks the shadow's, as in every driver. */
async function reachAll(named: readonly [Arm, ArmSpec, string][], context: DriverContext): Promise<Target[]> {
  const pointless = new AbortController();
  const signal = AbortSignal.any([pointless.signal, context.signal]);
  const results = await Promise.allSettled(
    named.map(async ([arm, spec, origin]) => {
      try {
        return await reach(arm, spec, origin, { ...context, signal });
      } catch (error) {
        if (arm !== 'shadow') pointless.abort(error);
        throw error;
      }
    }),
  );
  if (pointless.signal.aborted) throw pointless.signal.reason;
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function reach(arm: Arm, spec: ArmSpec, origin: string, context: DriverContext): Promise<Target> {
  const probe = chooseProbe(spec.ready);
  if (probe.kind === 'log') {
    throw fail('FS_VALUE', {
      arm,
      found: `ready.log for ${arm}`,
      expected: 'ready.http or ready.tcp: the url driver sees no output',
      place: { path: `environment.${arm}.ready` },
    });
  }
  const { readiness } = await awaitReady({ probe, origins: [origin], withinMs: spec.ready.withinMs }, context.clock, context.signal);
  if (readiness.state === 'ready') return { arm, origin };
  const last = readiness.state === 'failed' && readiness.reason === 'deadline' ? readiness.lastFailure : undefined;
  throw fail('FS_UNREACHABLE', {
    arm,
    found: `${arm} at ${origin}, not within ${formatDuration(spec.ready.withinMs)}${last === undefined ? '' : `: ${last}`}`,
    expected: describeProbe(probe),
  });
}
