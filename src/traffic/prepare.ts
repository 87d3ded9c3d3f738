import type { PreparedRequest } from './engine.js';
import type { LinkTable } from './correlation/learn.js';
import type { Exchange } from './exchange.js';
import { HOP_BY_HOP, withoutHeaders } from './headers.js';
import type { RouteReach } from './quota.js';
import type { RouteTable } from './route-table.js';
import { isSafe } from './safety.js';
import type { Select, SelectSkip } from './select.js';
import { carriesCredentials } from './session.js';
import type { TrafficCounts } from './source.js';

/** Why an exchange that was read is not sent. */
export type PrepareSkip = SelectSkip | 'unsafe' | 'body-not-recorded' | 'body-truncated';

export interface PrepareOptions {
  readonly select: Select;
  /** from mayReplayUnsafe */
  readonly replayUnsafe: boolean;
  /** whether the recording's format carries request bodies; without them a write would be another request */
  readonly bodies: boolean;
  readonly routes: RouteTable;
  /** learnt from the whole recording, in the same order */
  readonly links?: LinkTable | undefined;
  /** clients that write, and which request is the last of each */
  readonly turns?: ReadonlyMap<string, number> | undefined;
  /** whether some request of the recording says who sent it: then one that does not is anonymous */
  readonly signed?: boolean | undefined;
  /** needed by `reach` and by a share that changes: see createPlace */
  readonly place?: ((exchange: Exchange) => number | null) | undefined;
  /** what is sent beyond the share, so that rare routes are seen */
  readonly reach?: RouteReach | undefined;
  /** the share now; `select` then chooses by the largest there may be */
  readonly share?: (() => number) | undefined;
}

/** Headers the sender writes itself for the body and the connection of its own. */
const WRITTEN_BY_THE_SENDER: ReadonlySet<string> = new Set([...HOP_BY_HOP, 'content-length', 'expect']);

/**
 * Turns exchanges, in their order, into requests ready to send; what is left out is counted by reason in `skipped`.
 * The session is the exchange's client, so that an engine can keep its order.
 */
export async function* prepare(
  exchanges: AsyncIterable<Exchange> | Iterable<Exchange>,
  options: PrepareOptions,
  skipped: TrafficCounts['skipped'],
): AsyncGenerator<PreparedRequest> {
  let ordinal = -1;
  for await (const exchange of exchanges) {
    ordinal++;
    const reason = reasonToSkip(exchange, options);
    const request = reason === null || (reason === 'unselected' && options.reach) ? prepareOne(exchange, options, ordinal, reason) : null;
    if (request && (reason === null || request.byQuota)) yield request;
    else if (reason !== null) skipped[reason] = (skipped[reason] ?? 0) + 1;
  }
}

/** Why an exchange is not sent; null where it is. */
export function reasonToSkip(exchange: Exchange, options: PrepareOptions): PrepareSkip | null {
  if (!isSafe(exchange.method)) {
    if (!options.bodies) return 'body-not-recorded';
    if (!options.replayUnsafe) return 'unsafe';
  }
  if (exchange.body?.truncated) return 'body-truncated';
  return options.select(exchange);
}

/** The exchange without what the sender writes itself. */
export function sendable(exchange: Exchange): Exchange {
  return { ...exchange, headers: withoutHeaders(exchange.headers, WRITTEN_BY_THE_SENDER) };
}

/** Where the share changes in the course of the run, `byQuota` says that the request is sent whatever it is. */
function prepareOne(
  exchange: Exchange,
  { routes, links, turns, signed, place, reach, share }: PrepareOptions,
  ordinal: number,
  reason: PrepareSkip | null,
): PreparedRequest {
  const route = routes.name(exchange.method, exchange.target);
  const prepared = { exchange: sendable(exchange), session: exchange.client, route };
  const linked = links?.of(ordinal);
  const last = turns?.get(exchange.client);
  const at = reach || share ? (place?.(exchange) ?? null) : null;
  const byQuota = (share !== undefined || reason !== null) && at !== null && at <= (reach?.get(route) ?? -1);
  return {
    ...prepared,
    ...(linked ? { links: linked } : {}),
    ...(last === undefined ? {} : { turn: exchange.client }),
    ...(last === ordinal ? { last: true as const } : {}),
    ...(signed && !carriesCredentials(exchange.headers) ? { anonymous: true as const } : {}),
    ...(byQuota ? { byQuota: true as const } : {}),
    ...(share ? { place: at } : {}),
  };
}
