import type { ReverterSpec } from './reverter-spec.js';

/** `router: { kind: proxy }`: our own mirror, reached over its control socket. */
export interface ProxyRouterSpec {
  readonly kind: 'proxy';
  /** path of the socket, relative to the configuration */
  readonly control: string;
}

/** `router: { kind: nginx }`: nginx's `split_clients` in a file that its configuration includes. */
export interface NginxRouterSpec {
  readonly kind: 'nginx';
  /** included in the `http` block; ours, or with a part of ours between marker lines */
  readonly file: string;
  /** included in a `server` block: the copies; absent: no copies */
  readonly mirrorFile?: string | undefined;
  /** what the variable stands for: names of `upstream` blocks, or host:port */
  readonly primary: string;
  readonly shadow: string;
  /** what a user is known by: nginx variables */
  readonly key: string;
  /** the variable for `proxy_pass` */
  readonly variable: string;
  /** the command that is nginx: `-t` and `-s reload` are added */
  readonly nginx: string;
  /** another way to have it read its configuration again */
  readonly reload?: string | undefined;
  /** of the master process, to see its workers change */
  readonly pid: string;
  /** answers with `$foreshadow_revision`: seen from outside that the new split is in force */
  readonly verify?: string | undefined;
}

export type RouterSpec = ProxyRouterSpec | NginxRouterSpec;

/** `rollout:` of the configuration. */
export interface RolloutSpec {
  /** shares of users on the new version, ascending, 0 to 1, the last one 1 */
  readonly steps: readonly number[];
  /** how long each step is judged before the next */
  readonly eachMs: number;
  /** adapter and its own settings, secrets resolved */
  readonly router: RouterSpec;
  /** how long it is watched after everybody is there */
  readonly watchMs: number;
  /** what happens to a rollout whose lease has run out */
  readonly onAbandon: 'roll-back' | 'hold';
  readonly leaseMs: number;
}

/** `rollback:` of the configuration. */
export interface RollbackSpec {
  readonly reverter: ReverterSpec;
  /** auto: by itself where the policy says so; ask: held, and a person is called */
  readonly when: 'auto' | 'ask';
  /** `paths:GLOB`: a change of these between the two versions is nothing to go back over by oneself */
  readonly holdInsteadIf: readonly string[];
  readonly atMost: { readonly count: number; readonly perMs: number } | null;
  /** name of the environment variable that stops every act by itself: see `isFrozen` */
  readonly freeze: string | null;
}

/** `state:` of the configuration. */
export interface StateStoreSpec {
  readonly kind: string;
  /** of the service: production by default */
  readonly environment: string;
  /** directory: where, relative to the configuration */
  readonly path?: string | undefined;
  /** github: `owner/name`; default: the repository of the workflow */
  readonly repository?: string | undefined;
}

/** Whether the switch is set: anything but nothing, `0`, `false`, `no` and `off` is. */
export function isFrozen({ freeze }: Pick<RollbackSpec, 'freeze'>, env: Readonly<Record<string, string | undefined>>): boolean {
  return freeze !== null && !/^(|0|false|no|off)$/i.test((env[freeze] ?? '').trim());
}
