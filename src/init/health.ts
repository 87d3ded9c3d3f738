import { isScript, isSource, type Location, locate, type Repository } from './repository.js';
import { hasParameters, type Route } from './routes.js';

/** A path that says whether the service is ready. */
export interface Health {
  readonly path: string;
  readonly at: Location;
}

/** The likelier to mean "ready to serve" first. */
const NAMES = [
  'readyz',
  'ready',
  'readiness',
  'healthz',
  'health',
  'healthcheck',
  'health-check',
  '_health',
  'livez',
  'live',
  'liveness',
  'status',
  'ping',
  'up',
];

/** The health path among the routes found, else among the literals of any source. */
export function findHealth(repository: Repository, routes: readonly Route[]): Health | undefined {
  const plain = routes.filter(({ path }) => !hasParameters(path));
  for (const name of NAMES) {
    const route = plain
      .filter(({ path }) => path.split('/').at(-1)?.toLowerCase() === name)
      .sort((a, b) => a.path.length - b.path.length)[0];
    if (route) return route;
  }
  return findLiteral(repository, NAMES.slice(0, -3));
}

function findLiteral({ texts }: Repository, names: readonly string[]): Health | undefined {
  const pattern = new RegExp(`['"\`](/(?:[\\w-]+/){0,3}(${names.join('|')}))/?['"\`]`);
  for (const [path, text] of texts) {
    if (!isSource(path)) continue;
    const match = pattern.exec(text);
    // In a script a literal outside of a route is likelier the address of somebody else.
    if (match?.[1] !== undefined && !(isScript(path) && /fetch|axios|request/.test(lineOf(text, match.index))))
      return { path: match[1], at: locate(path, text, match.index) };
  }
  return undefined;
}

const lineOf = (text: string, index: number): string =>
  text.slice(text.lastIndexOf('\n', index) + 1, (text.indexOf('\n', index) + 1 || text.length + 1) - 1);
