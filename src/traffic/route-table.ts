import { formatRoute, templateSegments } from './route.js';

/** A place in the tree with more different literal children than this is a variable we did not recognise. */
export const MOST_CHILDREN = 64;
/** More routes than this are pooled: the judge keeps a table for each. */
export const MOST_ROUTES = 300;
/** Bounds the memory of learning, whatever is requested. */
const MOST_NODES = 20_000;
/** Where the judge, too, pools what is too rare. */
export const OTHER_ROUTE = '(other)';

interface Node {
  readonly children: Map<string, Node>;
  /** set once the literal children were too many: they all live here */
  any: Node | null;
}

/** Learns which path segments vary, then names routes. */
export interface RouteTable {
  /** shows one request; all of a recording are shown before the first is named, so that every request of a route gets the same name */
  learn(target: string): void;
  name(method: string, target: string): string;
}

/**
 * A tree of path segments in which a place with too many different literals collapses to `{...}`: `/tags/{...}` for a thousand tag names. The result depends on
 * the set of paths shown, not on their order (up to MOST_NODES); at most MOST_ROUTES names are given out, then `(other)`.
 */
export function createRouteTable(mostChildren = MOST_CHILDREN, mostRoutes = MOST_ROUTES): RouteTable {
  const root: Node = newNode();
  const names = new Set<string>();
  let nodes = 0;
  const grow = (node: Node, segment: string): Node | null => {
    const known = follow(node, segment);
    if (known) return known;
    if (++nodes > MOST_NODES) return null;
    const child = newNode();
    node.children.set(segment, child);
    if (countLiterals(node) > mostChildren) collapse(node, mostChildren);
    return follow(node, segment);
  };
  return {
    learn(target) {
      let node: Node | null = root;
      for (const segment of templateSegments(target)) {
        node = grow(node, segment);
        if (!node) return;
      }
    },
    name(method, target) {
      const route = formatRoute(method, rename(root, templateSegments(target)));
      if (names.has(route)) return route;
      if (names.size >= mostRoutes) return OTHER_ROUTE;
      names.add(route);
      return route;
    },
  };
}

function newNode(): Node {
  return { children: new Map(), any: null };
}

function isLiteral(segment: string): boolean {
  return segment !== '' && !segment.startsWith('{');
}

function follow(node: Node, segment: string): Node | null {
  return node.children.get(segment) ?? (isLiteral(segment) ? node.any : null);
}

function countLiterals(node: Node): number {
  let count = 0;
  for (const segment of node.children.keys()) if (isLiteral(segment)) count++;
  return count;
}

/** Moves every literal child of a place into one, merging what is below, which may collapse in turn. */
function collapse(node: Node, mostChildren: number): void {
  const merged = node.any ?? newNode();
  node.any = merged;
  for (const [segment, child] of [...node.children]) {
    if (!isLiteral(segment)) continue;
    node.children.delete(segment);
    merge(merged, child, mostChildren);
  }
}

function merge(into: Node, from: Node, mostChildren: number): void {
  for (const [segment, child] of from.children) {
    const known = follow(into, segment);
    if (known) merge(known, child, mostChildren);
    else into.children.set(segment, child);
  }
  if (from.any) {
    into.any ??= newNode();
    merge(into.any, from.any, mostChildren);
  }
  if (into.any || countLiterals(into) > mostChildren) collapse(into, mostChildren);
}

/** Segments never shown keep their own name below a place that has not collapsed. */
function rename(root: Node, segments: readonly string[]): string[] {
  let node: Node | null = root;
  return segments.map((segment) => {
    const literal = node?.children.get(segment) ?? null;
    const name = node && !literal && isLiteral(segment) && node.any ? '{...}' : segment;
    node = node && follow(node, segment);
    return name;
  });
}
