import type { Exchange } from './exchange.js';
import { routeOf } from './route.js';

/** Beyond it new routes are pooled. */
const MOST_COUNTED = 2_000;
const OTHER = '(other)';

/** Counts a request, already anonymised, to its route; an absolute target counts without its origin. */
export function countRoute(routes: Map<string, number>, { method, target }: Pick<Exchange, 'method' | 'target'>): void {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  if (!path.startsWith('/')) return;
  const route = routeOf(method, path);
  const name = routes.has(route) || routes.size < MOST_COUNTED ? route : OTHER;
  routes.set(name, (routes.get(name) ?? 0) + 1);
}
