import { Agent } from 'node:http';
import type { Clock } from '../core/clock.js';
import { ask } from './ask.js';

export interface WalkOptions {
  /** of the recording proxy */
  readonly origin: string;
  readonly paths: readonly string[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly mostRequests: number;
  readonly mostMs: number;
}

const CLIENTS = 4;
/** Between two requests: a recording spread over time can also be replayed at its own pace. */
const PAUSE_MS = 40;

interface Client {
  readonly agent: Agent;
  readonly userAgent: string;
  readonly cookies: Map<string, string>;
  readonly paths: readonly string[];
}

/** Asks for every path as several clients in turn, each beginning elsewhere and keeping its cookies, so that a recording has sessions. */
export async function walk({ origin, paths, clock, signal, mostRequests, mostMs }: WalkOptions): Promise<void> {
  const clients = Array.from({ length: CLIENTS }, (_, index) => createClient(index, paths));
  const deadline = clock.monotonic() + mostMs;
  try {
    for (let turn = 0; turn < Math.min(mostRequests, paths.length * CLIENTS) && clock.monotonic() < deadline; turn++) {
      const client = clients[turn % CLIENTS] as Client;
      await step(client, client.paths[Math.floor(turn / CLIENTS)] as string, origin, signal);
      await clock.sleep(PAUSE_MS, signal);
    }
  } finally {
    for (const { agent } of clients) agent.destroy();
  }
}

function createClient(index: number, paths: readonly string[]): Client {
  const start = Math.floor((index * paths.length) / CLIENTS);
  return {
    agent: new Agent({ keepAlive: true, maxSockets: 1 }),
    userAgent: `foreshadow-init (client ${index + 1})`,
    cookies: new Map(),
    paths: [...paths.slice(start), ...paths.slice(0, start)],
  };
}

async function step(client: Client, path: string, origin: string, signal: AbortSignal): Promise<void> {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { 'user-agent': client.userAgent, accept: '*/*', ...(cookie === '' ? {} : { cookie }) };
  const answer = await ask({ origin, path, headers, agent: client.agent, signal });
  for (const line of answer?.setCookies ?? []) {
    const match = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
    if (match?.[1] !== undefined) client.cookies.set(match[1], match[2] ?? '');
  }
}
