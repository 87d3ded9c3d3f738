import { Agent } from 'node:http';
import type { Clock } from '../core/clock.js';
import { ask, type Answer } from './ask.js';
import { fillRoute } from './fill-route.js';
import { followable, harvest } from './harvest.js';
import { hasParameters } from './routes.js';

export interface ExploreOptions {
  readonly origin: string;
  /** paths to begin with, and routes whose `:parameters` are filled from what the answers hold */
  readonly paths: readonly string[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly mostRequests: number;
  readonly mostMs: number;
}

export interface Explored {
  /** paths that answered with a status below 400, in the order found */
  readonly usable: readonly string[];
  /** how many answered with which other status; `none`: no whole answer in time */
  readonly refused: Readonly<Record<string, number>>;
  readonly requests: number;
}

const MOST_USABLE = 40;
const USER_AGENT = 'foreshadow-init';

/** Looks for what a service answers to GET: the paths given, links in its HTML and JSON, routes filled with the identifiers it shows. */
export async function explore(options: ExploreOptions): Promise<Explored> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const search = new Search(options.paths);
  const deadline = options.clock.monotonic() + options.mostMs;
  let requests = 0;
  try {
    for (let path = search.next(); path !== undefined; path = search.next()) {
      if (requests >= options.mostRequests || search.usable.length >= MOST_USABLE || options.clock.monotonic() >= deadline) break;
      requests++;
      const { origin, signal } = options;
      search.take(path, await ask({ origin, path, headers: { 'user-agent': USER_AGENT, accept: '*/*' }, agent, signal }), origin);
    }
    return { usable: search.usable, refused: search.refused, requests };
  } finally {
    agent.destroy();
  }
}

/** What is known, what is waiting: given paths before filled routes before links. */
class Search {
  readonly usable: string[] = [];
  readonly refused: Record<string, number> = {};
  private readonly given: string[];
  private readonly links: string[] = [];
  private readonly templates: readonly string[];
  private readonly asked = new Set<string>();
  private readonly seen = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(paths: readonly string[]) {
    this.given = paths.filter((path) => !hasParameters(path) && followable(path, 'http://service') !== undefined);
    this.templates = paths.filter((path) => hasParameters(path) && followable(path, 'http://service') !== undefined);
  }

  next(): string | undefined {
    for (const queue of [this.given, this.filled(), this.links]) {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        if (this.asked.has(path)) continue;
        this.asked.add(path);
        return path;
      }
    }
    return undefined;
  }

  take(path: string, answer: Answer | undefined, origin: string): void {
    if (answer === undefined || answer.status >= 400) {
      const reason = answer === undefined ? 'none' : String(answer.status);
      this.refused[reason] = (this.refused[reason] ?? 0) + 1;
      return;
    }
    this.usable.push(path);
    const { links, values } = harvest(answer.body, answer.contentType, `${origin}${path}`);
    const redirect = answer.location === undefined ? undefined : followable(answer.location, `${origin}${path}`);
    this.links.push(...(redirect === undefined ? links : [redirect, ...links]));
    this.seen.set(path, values);
  }

  private filled(): string[] {
    return this.templates.flatMap((template) => fillRoute(template, this.seen)).filter((path) => !this.asked.has(path));
  }
}
