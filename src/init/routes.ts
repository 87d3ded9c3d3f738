import { findMounts, type PrefixOf } from './mounts.js';
import { isScript, type Location, locate, type Repository } from './repository.js';

/** A route that answers GET. Parameters are written `:name`, whatever the framework calls them. */
export interface Route {
  readonly path: string;
  readonly at: Location;
}

const MOST_ROUTES = 300;
/** `axios.get('/x', ...)` calls a service; it does not serve. */
const CLIENTS =
  /^(?:axios|https?|request|supertest|agent|client|got|ky|fetch|cache|cy|page|map|headers|params|redis|store|sessionStorage|localStorage|\$http)$|(?:Client|Cache|Agent)$/i;
const LITERAL = String.raw`(['"\`])(\/[^'"\`\s$]*)`;

const HANDLER = new RegExp(String.raw`(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*(?:get|all)\s*(?:<[^>(]*>)?\(\s*${LITERAL}\2\s*,`, 'g');
const HANDLER_LIST = /(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*(?:get|all)\s*\(\s*\[([^\]]*)\]\s*,/g;
const CHAINED = new RegExp(
  String.raw`(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*route\s*\(\s*${LITERAL}\2\s*\)\s*(?=[\s\S]{0,300}?\.get\s*\()`,
  'g',
);
const OBJECT = new RegExp(String.raw`method\s*:\s*\[?\s*['"\`]GET['"\`][^}]{0,80}?\b(?:url|path)\s*:\s*${LITERAL}\1`, 'g');
const COMPARED = new RegExp(String.raw`(?:\burl|[pP]athname|\bpath)\s*={2,3}\s*${LITERAL}\1`, 'g');
const CASE = new RegExp(String.raw`\bcase\s+${LITERAL}\1\s*:`, 'g');
const TABLE = /['"`]GET (\/[^'"`\s$]*)['"`]/g;
const CONTROLLER = /@Controller\s*\(\s*(?:['"`]([^'"`$]*)['"`])?/;
const DECORATED = /@Get\s*\(\s*(?:['"`]([^'"`$]*)['"`])?\s*\)/g;

/** The routes that the source of a service names, each once, in the order of files and lines. Only literals are seen; at most 300. */
export function findRoutes(repository: Repository): readonly Route[] {
  const prefixOf = findMounts(repository);
  const found = new Map<string, Route>();
  for (const [file, text] of repository.texts) {
    if (!isScript(file)) continue;
    for (const [path, index] of literalsOf(file, text, prefixOf)) {
      for (const usable of normalise(path)) {
        if (!found.has(usable) && found.size < MOST_ROUTES) found.set(usable, { path: usable, at: locate(file, text, index) });
      }
    }
  }
  return [...found.values()];
}

type Literal = readonly [path: string, index: number];

function literalsOf(file: string, text: string, prefixOf: PrefixOf): Literal[] {
  const found: Literal[] = [];
  for (const pattern of [HANDLER, CHAINED]) {
    for (const match of text.matchAll(pattern)) {
      const [, receiver = '', , path = ''] = match;
      if (!CLIENTS.test(receiver)) found.push([join(prefixOf(file, receiver), path), match.index]);
    }
  }
  for (const match of text.matchAll(HANDLER_LIST)) {
    const [, receiver = '', list = ''] = match;
    const paths = [...list.matchAll(/['"`](\/[^'"`\s$]*)['"`]/g)].map(([, path = '']) => path);
    if (!CLIENTS.test(receiver)) found.push(...paths.map((path): Literal => [join(prefixOf(file, receiver), path), match.index]));
  }
  for (const match of text.matchAll(OBJECT)) found.push([join(prefixOf(file, ''), match[2] ?? ''), match.index]);
  for (const pattern of [COMPARED, CASE]) for (const match of text.matchAll(pattern)) found.push([match[2] ?? '', match.index]);
  for (const match of text.matchAll(TABLE)) found.push([match[1] ?? '', match.index]);
  return [...found, ...decoratedIn(text)].sort(([, a], [, b]) => a - b);
}

/** NestJS and its like: the controller's prefix and the method's own path. */
function decoratedIn(text: string): Literal[] {
  const controller = CONTROLLER.exec(text);
  if (!controller) return [];
  const prefix = `/${controller[1] ?? ''}`.replace(/\/+$/, '');
  return [...text.matchAll(DECORATED)].map((match): Literal => [join(prefix, `/${match[1] ?? ''}`), match.index]);
}

/** `/` under a prefix is the prefix itself. */
function join(prefix: string, path: string): string {
  const whole = `${prefix}${path}`.replace(/\/{2,}/g, '/');
  return prefix !== '' && whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

/** Writes parameters as `:name`; an optional one gives the route without it; wildcards and patterns give nothing. */
function normalise(path: string): string[] {
  const plain = path
    .replace(/\{(\w+)\??\}/g, ':$1')
    .replace(/\[(\w+)\]/g, ':$1')
    .replace(/(:\w+)\((?:[^()]*)\)/g, '$1');
  const shortened = plain.replace(/\/:\w+\?/g, '') || '/';
  return /[*()?+#{}[\]\\|<>]/.test(shortened) ? [] : [shortened];
}

/** Whether a route has a parameter that must be filled before it can be asked for. */
export const hasParameters = (path: string): boolean => /\/:\w/.test(path);
