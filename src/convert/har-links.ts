import { isSecretName, looksRandom } from '../traffic/anonymise/secret-name.js';
import type { Exchange } from '../traffic/exchange.js';
import { findHeader, readSetCookies } from '../traffic/headers.js';
import type { StepDraft } from './draft.js';

/** Values remembered; beyond it the later ones are not linked. */
const MOST_VALUES = 50_000;
/** Shorter texts are found by chance. */
const SHORTEST_VALUE = 4;

interface Given {
  readonly index: number;
  readonly source: Readonly<Record<string, string>>;
  readonly name: string;
  /** set once somebody sends it */
  variable: string | null;
}

/** Which answer held a value first, and where: so that a later request that sends it can take it from there. */
export class HarLinks {
  readonly all: { readonly giver: number; readonly taker: number }[] = [];
  private readonly given = new Map<string, Given>();
  private readonly variables = new Set<string>();
  private readonly cookies = new Set<string>();
  private taker = 0;

  /** Everything an answer holds that might come back. */
  learn({ response }: Exchange, index: number): void {
    this.taker = index + 1;
    if (!response) return;
    for (const [name] of readSetCookies(response.headers)) this.cookies.add(name);
    for (const name of ['location', 'etag', 'x-csrf-token', 'x-xsrf-token', 'authorization', 'x-auth-token']) {
      const value = findHeader(response.headers, name);
      if (value === undefined) continue;
      this.put(value, index, { header: name }, name);
    }
    const text = response.body?.encoding === 'utf8' ? response.body.text : '';
    const json = parse(text);
    if (json !== undefined) for (const [path, name, value] of leaves(json, '$', '')) this.put(value, index, { jsonpath: path }, name);
    else for (const { name, value, regex } of hiddenFields(text)) this.put(value, index, { regex }, name);
  }

  /** `{{variable}}` for a text that an earlier answer held; null for one that it did not. */
  take(text: string): string | null {
    const found = this.given.get(text);
    if (!found) return null;
    found.variable ??= this.freeVariable(found.name);
    this.all.push({ giver: found.index, taker: this.taker });
    return `{{${found.variable}}}`;
  }

  /** Whether an earlier answer set this cookie: then the session has it. */
  setsCookie(name: string): boolean {
    return this.cookies.has(name);
  }

  /** What has to be taken from an answer because it is sent later. */
  extractionsOf(index: number): StepDraft['extract'] {
    const wanted = [...this.given.values()].filter((one) => one.index === index && one.variable !== null);
    return wanted.length === 0 ? undefined : Object.fromEntries(wanted.map(({ variable, source }) => [variable as string, source]));
  }

  private put(value: string, index: number, source: Given['source'], name: string): void {
    if (!isWorthFollowing(value, name) || this.given.has(value) || this.given.size >= MOST_VALUES) return;
    this.given.set(value, { index, source, name, variable: null });
  }

  private freeVariable(name: string): string {
    const base = name.replaceAll(/[^\w-]/g, '_').replace(/^(?=[\d-])/, '_') || 'value';
    let free = base;
    for (let number = 2; this.variables.has(free) || RESERVED.has(free); number++) free = `${base}-${number}`;
    this.variables.add(free);
    return free;
  }
}

const RESERVED: ReadonlySet<string> = new Set(['uuid', 'iteration']);

/** Ids and tokens, not words: by the name that holds it, or by its looks. */
function isWorthFollowing(value: string, name: string): boolean {
  if (/^(?:true|false|null)$/.test(value)) return false;
  if (/(?:^|_|-)(?:id|uuid|key|slug|sku|code|number|location)$/i.test(name) || /[a-z](?:Id|Uuid|Key|Slug|Sku|Code)$/.test(name))
    return value.length > 0;
  if (value.length < SHORTEST_VALUE) return false;
  return isSecretName(name) || looksRandom(value) || (/\d/.test(value) && !/\s/.test(value) && value.length >= 8);
}

function parse(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Every text and number of a JSON value with its JSONPath and the name of its property. */
function* leaves(value: unknown, path: string, name: string): Generator<readonly [path: string, name: string, value: string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, name, String(value)];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, `${path}[${index}]`, name);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value))
      yield* leaves(item, `${path}${/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`, key);
}

/** Hidden inputs and meta tags of a page: where CSRF tokens stand. */
function hiddenFields(html: string): { readonly name: string; readonly value: string; readonly regex: string }[] {
  const found = [];
  for (const [tag] of html.matchAll(/<(?:input|meta)\b[^>]{0,500}>/gi)) {
    const name = /\bname="([^"]{1,100})"/i.exec(tag)?.[1];
    const attribute = /^<meta/i.test(tag) ? 'content' : 'value';
    const value = new RegExp(`\\b${attribute}="([^"]{1,500})"`, 'i').exec(tag)?.[1];
    if (name === undefined || value === undefined || !isSecretName(name)) continue;
    const isNameFirst = tag.indexOf('name=') < tag.indexOf(`${attribute}=`);
    const quoted = `name="${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`;
    found.push({ name, value, regex: isNameFirst ? `${quoted}[^>]*${attribute}="([^"]*)"` : `${attribute}="([^"]*)"[^>]*${quoted}` });
  }
  return found;
}
