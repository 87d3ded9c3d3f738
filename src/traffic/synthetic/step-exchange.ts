import type { Body, Exchange, HeaderPairs } from '../exchange.js';
import type { NamedTemplates, Scalar, StepBody, StepRequest, TemplateValue } from './scenario.js';
import { type RenderContext, type Template, render, renderScalar } from './template.js';

/** The request of a step with everything filled in. @param cookiesFor the `cookie` header of the arm's session for a path; empty where none */
export function exchangeOf(request: StepRequest, context: RenderContext, cookiesFor: (target: string) => string, id: string): Exchange {
  const target = targetOf(request, context);
  const cookies = cookiesFor(target);
  const headers: [string, string][] = request.headers.map(([name, value]) => [name, render(value, context)]);
  const body = request.body ? bodyOf(request.body, context) : null;
  const has = (name: string): boolean => headers.some(([given]) => given.toLowerCase() === name);
  const type = request.body && TYPES[request.body.kind];
  if (type && !has('content-type')) headers.push(['content-type', type]);
  if (!has('accept')) headers.push(['accept', '*/*']);
  return {
    id,
    atMs: 0,
    method: request.method,
    target,
    headers: cookies === '' ? headers : withCookies(headers, cookies),
    body,
    response: null,
    client: '',
  };
}

const TYPES = { json: 'application/json', form: 'application/x-www-form-urlencoded', text: 'text/plain; charset=utf-8' } as const;

function targetOf(request: StepRequest, context: RenderContext): string {
  const path = fillPath(request.path, context);
  if (request.query.length === 0) return path;
  const query = new URLSearchParams(request.query.map(([name, value]) => [name, render(value, context)] as [string, string])).toString();
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** What is filled into a path is escaped, so that an id with a slash stays one segment; a path that is one variable alone is a `location` to follow. */
function fillPath(path: Template, context: RenderContext): string {
  const [only] = path.parts;
  if (path.parts.length === 1 && only && 'name' in only) return pathOfLocation(render(path, context));
  return path.parts
    .map((part) => ('text' in part ? part.text : encodeURIComponent(String(renderScalar({ source: '', parts: [part] }, context)))))
    .join('');
}

function pathOfLocation(location: string): string {
  const url = URL.parse(location, 'http://arm');
  return url ? `${url.pathname}${url.search}` : `/${encodeURIComponent(location)}`;
}

function bodyOf(body: StepBody, context: RenderContext): Body {
  const text =
    body.kind === 'json'
      ? JSON.stringify(fillValue(body.value, context))
      : body.kind === 'form'
        ? new URLSearchParams(renderAll(body.fields, context)).toString()
        : render(body.text, context);
  return { encoding: 'utf8', text };
}

function renderAll(named: NamedTemplates, context: RenderContext): [string, string][] {
  return named.map(([name, value]) => [name, render(value, context)]);
}

function fillValue(value: TemplateValue, context: RenderContext): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isTemplate(value)) return renderScalar(value, context) as Scalar;
  if (Array.isArray(value)) return value.map((item: TemplateValue) => fillValue(item, context));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillValue(item as TemplateValue, context)]));
}

/** Templates are told from mappings by a list of parts that no JSON body can hold, since every text of it is a template itself. */
export function isTemplate(value: object): value is Template {
  return 'parts' in value && 'source' in value && typeof value.source === 'string';
}

function withCookies(headers: readonly [string, string][], cookies: string): HeaderPairs {
  const own = headers.find(([name]) => name.toLowerCase() === 'cookie');
  const others = headers.filter((header) => header !== own);
  return [...others, ['cookie', own ? `${own[1]}; ${cookies}` : cookies]];
}
