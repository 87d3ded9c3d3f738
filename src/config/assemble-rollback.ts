import type { RollbackSpec, StateStoreSpec } from '../rollout/spec.js';
import type { ReverterSpec } from '../rollout/reverter-spec.js';
import type { ConfigDocument } from './schema.js';
import { resolveSecrets, type Secret } from './secrets.js';

const MINUTE_MS = 60_000;

/** `rollback:` with its defaults. */
export function assembleRollback(section: NonNullable<ConfigDocument['rollback']>, secrets: readonly Secret[]): RollbackSpec {
  const { reverter, when, 'hold-instead-if': holdInsteadIf, 'at-most': atMost, freeze } = section;
  return {
    reverter: assembleReverter(reverter, secrets),
    when: when ?? 'ask',
    holdInsteadIf: holdInsteadIf ?? [],
    atMost: atMost ?? null,
    freeze: freeze ?? null,
  };
}

function assembleReverter(
  { health, timeout, ...rest }: NonNullable<ConfigDocument['rollback']>['reverter'],
  secrets: readonly Secret[],
): ReverterSpec {
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as unknown as Omit<
    ReverterSpec,
    'timeoutMs'
  >;
  return {
    ...named,
    timeoutMs: timeout ?? (rest.kind === 'github-deployment' ? 30 : 5) * MINUTE_MS,
    ...(health === undefined ? {} : { health: { url: resolveSecrets(health.url, secrets), withinMs: health.within ?? MINUTE_MS } }),
  };
}

/** `state:` with its defaults. */
export function assembleState({ kind, environment, path, repository }: NonNullable<ConfigDocument['state']>): StateStoreSpec {
  return {
    kind,
    environment: environment ?? 'production',
    ...(path === undefined ? {} : { path }),
    ...(repository === undefined ? {} : { repository }),
  };
}
