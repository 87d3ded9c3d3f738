import type { NginxRouterSpec, RolloutSpec, RouterSpec } from '../rollout/spec.js';
import { DEFAULT_STEPS } from '../rollout/steps.js';
import type { ConfigDocument } from './schema.js';

type Section = NonNullable<ConfigDocument['rollout']>;

/** `rollout:` with every default filled in. */
export function assembleRollout(section: Section): RolloutSpec {
  return {
    steps: section.steps ?? DEFAULT_STEPS,
    eachMs: section.each ?? 600_000,
    router: assembleRouter(section.router),
    watchMs: section.watch ?? 1_800_000,
    onAbandon: section['on-abandon'] ?? 'roll-back',
    leaseMs: section.lease ?? 300_000,
  };
}

/** The rules have seen to it that what a kind needs is there. */
function assembleRouter(router: Section['router']): RouterSpec {
  if (router.kind === 'proxy') return { kind: 'proxy', control: router.control ?? '' };
  const { file = '', primary = '', shadow = '', key = '$remote_addr', variable = '$foreshadow_upstream', nginx = 'nginx' } = router;
  const optional: Pick<NginxRouterSpec, 'mirrorFile' | 'reload' | 'verify'> = {
    ...(router['mirror-file'] === undefined ? {} : { mirrorFile: router['mirror-file'] }),
    ...(router.reload === undefined ? {} : { reload: router.reload }),
    ...(router.verify === undefined ? {} : { verify: router.verify }),
  };
  return { kind: 'nginx', file, primary, shadow, key, variable, nginx, pid: router.pid ?? '/run/nginx.pid', ...optional };
}
