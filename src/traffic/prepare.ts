import type { PreparedRequest } from './engine.js';
import type { LinkTable } from './correlation/learn.js';
import type { Exchange } from './exchange.js';
import { HOP_BY_HOP, withoutHeaders } from './headers.js';
import type { RouteTable } from './route-table.js';
import { isSafe } from './safety.js';
import type { Select, SelectSkip } from './select.js';
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
    if (reason === null) yield prepareOne(exchange, options, ordinal);
    else skipped[reason] = (skipped[reason] ?? 0) + 1;
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

function prepareOne(exchange: Exchange, { routes, links }: PrepareOptions, ordinal: number): PreparedRequest {
  const prepared = { exchange: sendable(exchange), session: exchange.client, route: routes.name(exchange.method, exchange.target) };
  const linked = links?.of(ordinal);
  return linked ? { ...prepared, links: linked } : prepared;
}
