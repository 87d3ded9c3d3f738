import { fail } from '../../core/errors.js';
import type { Exchange } from '../exchange.js';
import { LinkLearner, type LinkTable } from '../correlation/learn.js';
import type { DecodeTally } from '../formats/codec.js';
import { sendable } from '../prepare.js';
import { isSafe } from '../safety.js';
import { createRouteTable, type RouteTable } from '../route-table.js';
import { carriesCredentials } from '../session.js';
import type { Fidelity, TrafficSource } from '../source.js';
import { openRecording } from './open-recording.js';

/** A recording that has been read through once: damage is known before anything is sent, routes are learnt, counts are complete. */
export interface Recording extends TrafficSource {
  readonly file: string;
  /** the format found */
  readonly format: string;
  /** what reading left out (`counts`, too) and what it found strange */
  readonly tally: DecodeTally;
  readonly fidelity: Fidelity;
  /** exchanges that can be read */
  readonly length: number;
  /** how many different clients, counted up to 10,000 */
  readonly sessions: number;
  /** from the first to the last request */
  readonly spanMs: number;
  readonly routes: RouteTable;
  /** whether some request says who sent it */
  readonly signed: boolean;
  /** values that replies hand out and later requests send back; only where they were asked for */
  readonly links: LinkTable | null;
  /** clients that write, and which request (counted from 0) is the last of each; only where `sends` was given */
  readonly turns: ReadonlyMap<string, number> | null;
}

const MOST_SESSIONS_COUNTED = 10_000;

export interface InspectOptions {
  /** learn what replies hand out; only requests that write make anything worth learning */
  readonly links?: boolean | undefined;
  /** what will be sent, where writes are: to find out which clients write */
  readonly sends?: ((exchange: Exchange) => boolean) | undefined;
  /** what everybody sees instead of what was recorded */
  readonly rewrite?: ((exchange: Exchange) => Exchange) | null | undefined;
}

/**
 * Reads a recording through once, in bounded memory, and gives a source that reads it again.
 * @throws FS_RECORDING_MISSING, FS_RECORDING_EMPTY (no readable request), FS_RECORDING_CORRUPT, FS_RECORDING_TOO_LARGE, FS_UNKNOWN_NAME
 */
export async function inspectRecording(
  file: string,
  format = 'auto',
  { links = false, sends, rewrite = null }: InspectOptions = {},
): Promise<Recording> {
  const { codec, tally, exchanges } = await openRecording(file, format);
  const routes = createRouteTable();
  const clients = new Set<string>();
  const learner = links ? new LinkLearner() : null;
  const turns = sends ? new TurnLearner(sends) : null;
  let signed = false;
  let length = 0;
  let spanMs = 0;
  for await (const exchange of rewritten(exchanges, rewrite)) {
    learner?.show(length, sendable(exchange));
    turns?.show(length, exchange);
    length++;
    spanMs = exchange.atMs;
    signed ||= carriesCredentials(exchange.headers);
    routes.learn(exchange.target);
    if (clients.size < MOST_SESSIONS_COUNTED) clients.add(exchange.client);
  }
  if (length === 0) {
    throw fail('FS_RECORDING_EMPTY', {
      found: `${tally.read} records, none of them usable${formatReasons(tally.skipped)}`,
      expected: `${codec.name} requests`,
      place: { file },
    });
  }
  return {
    file,
    format: codec.name,
    tally,
    counts: { read: tally.read, skipped: { ...tally.skipped } },
    fidelity: codec.fidelity,
    length,
    sessions: clients.size,
    spanMs,
    routes,
    signed,
    links: learner?.table() ?? null,
    turns: turns?.table() ?? null,
    exchanges: () => readAgain(file, codec.name, rewrite),
  };
}

/** Which clients write. Of a recording with more clients than are counted, the later ones are left: a round of it lasts long enough. */
class TurnLearner {
  private readonly sends: (exchange: Exchange) => boolean;
  private readonly last = new Map<string, number>();
  private readonly writers = new Set<string>();

  constructor(sends: (exchange: Exchange) => boolean) {
    this.sends = sends;
  }

  show(ordinal: number, exchange: Exchange): void {
    const { client } = exchange;
    if ((this.last.size >= MOST_SESSIONS_COUNTED && !this.last.has(client)) || !this.sends(exchange)) return;
    this.last.set(client, ordinal);
    if (!isSafe(exchange.method)) this.writers.add(client);
  }

  table(): ReadonlyMap<string, number> {
    return new Map([...this.last].filter(([client]) => this.writers.has(client)));
  }
}

async function* readAgain(file: string, format: string, rewrite: Rewrite): AsyncGenerator<Exchange> {
  yield* rewritten((await openRecording(file, format)).exchanges, rewrite);
}

type Rewrite = ((exchange: Exchange) => Exchange) | null;

async function* rewritten(exchanges: AsyncIterable<Exchange>, rewrite: Rewrite): AsyncGenerator<Exchange> {
  if (rewrite === null) yield* exchanges;
  else for await (const exchange of exchanges) yield rewrite(exchange);
}

function formatReasons(skipped: Readonly<Record<string, number>>): string {
  const reasons = Object.entries(skipped).map(([reason, count]) => `${reason} ${count}`);
  return reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
}
