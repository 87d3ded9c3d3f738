import { resolve } from 'node:path';
import { type ErrorCode, CATALOGUE } from '../../core/error-catalogue.js';
import { fail, isForeshadowError } from '../../core/errors.js';
import { askSocket } from '../../io/ask-socket.js';
import {
  type LapsingRouter,
  type MirrorRouter,
  type ObservingRouter,
  type Router,
  type RouterContext,
  toThousandth,
  type UserReading,
} from '../router.js';
import type { ProxyRouterSpec } from '../spec.js';

const LISTENER = 'a `foreshadow mirror` with --control of this path and with --shadow';

/** Our own mirror, over its control socket: it compares before it sets, changes the split between two requests, and goes back to nobody where its lease ends. */
export function createProxyRouter(
  spec: ProxyRouterSpec,
  { directory }: RouterContext,
): Router & MirrorRouter & LapsingRouter & ObservingRouter {
  const path = resolve(directory, spec.control);
  const set = async (command: 'split' | 'share', share: number, before: number | null): Promise<Shares> => {
    const asked = { command, share: toThousandth(share), ...(before === null ? {} : { expected: before }) };
    return (await ask<{ readonly shares: Shares }>(path, asked)).shares;
  };
  const readShares = async (): Promise<Shares> =>
    (await ask<{ readonly status: { readonly shares: Shares } }>(path, { command: 'status' })).status.shares;
  return {
    name: 'proxy',
    read: async () => readingOf(await readShares()),
    apply: async ({ shadow }, expected) => readingOf(await set('split', shadow, splitOf(expected))),
    mirror: async (share, expected) => {
      const reading = readingOf(await readShares());
      if (reading.revision !== expected) throw fail('FS_ROUTER_CHANGED', { found: reading.revision, expected });
      return readingOf(await set('share', share, null));
    },
    keepFor: async (forMs) => void (await ask(path, { command: 'lease', for: forMs === null ? null : `${Math.ceil(forMs)}ms` })),
    users: async (sinceMs, blockMs) =>
      (await ask<{ readonly users: UserReading }>(path, { command: 'users', since: sinceMs, block: blockMs })).users,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

interface Shares {
  readonly share: number;
  readonly split: number;
}

/** Named by what it says: two mirrors at the same split, one after the other, are the same to a rollout. */
function readingOf({ split }: Shares) {
  return { shadow: split, revision: `split ${split}` };
}

function splitOf(revision: string): number {
  const share = Number(/^split (\d+(?:\.\d+)?)$/.exec(revision)?.[1]);
  if (!(share >= 0 && share <= 1)) throw fail('FS_ROUTER_CHANGED', { found: 'a split of another router', expected: revision });
  return share;
}

async function ask<T>(path: string, line: object): Promise<T> {
  const answer = await askSocket(path, line, LISTENER).catch((cause: unknown) => {
    throw isForeshadowError(cause) ? fail('FS_ROUTER_UNREACHABLE', { ...cause.detail, cause }) : cause;
  });
  const { ok, error } = answer as { readonly ok?: boolean; readonly error?: { readonly code?: string; readonly message?: string } };
  if (ok === true) return answer as T;
  const code = error?.code === 'FS_ROUTER_CHANGED' ? error.code : 'FS_ROUTER_REFUSED';
  throw fail(code, { found: withoutCodeWords(code, error?.message ?? 'an answer that is none of ours') });
}

/** The mirror says the same sentence that this error begins with. */
function withoutCodeWords(code: ErrorCode, message: string): string {
  return message.replace(`${CATALOGUE[code].what}; found `, '');
}
