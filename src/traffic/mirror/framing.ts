import { HOP_BY_HOP } from '../headers.js';

/** Why a request is refused before any side sees it: two readers could disagree where it ends or for whom it is. */
export interface Refusal {
  readonly status: 400 | 501;
  readonly reason: 'host' | 'transfer-coding' | 'target' | 'content-length';
}

/** A request as it goes on: its end-to-end headers, raw and in order, and what was read on the way. */
export interface Onward {
  /** flat list of names and values */
  readonly headers: string[];
  readonly hasBody: boolean;
  /** path and query */
  readonly path: string;
}

/**
 * Checks and rewrites the head of a request (RFC 9110 7.6, RFC 9112 3.2, 6.1, 6.3). The parser has already refused conflicting lengths, folded lines and
 * malformed fields; here go a second Host, codings other than a single `chunked`, and targets that are neither a path nor absolute. Left out are the fields
 * of the connection, those that `Connection` names, and `Expect`, which the mirror has answered itself.
 * @param raw names and values, as node:http gives them
 * @param needsHost the client speaks HTTP/1.1, which cannot do without
 */
export function readHead(raw: readonly string[], target: string, needsHost = true): Onward | Refusal {
  let host = -1;
  let named: string | null = null;
  let coding: string | null = null;
  let length: string | null = null;
  const headers: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] as string;
    const value = raw[i + 1] as string;
    const lower = name.toLowerCase();
    if (lower === 'connection') named = named === null ? value : `${named},${value}`;
    else if (lower === 'transfer-encoding') {
      if (coding !== null || value.trim().toLowerCase() !== 'chunked') return { status: 501, reason: 'transfer-coding' };
      coding = value;
    } else if (lower === 'host') {
      if (host >= 0) return { status: 400, reason: 'host' };
      host = headers.length;
      headers.push(name, value);
    } else if (lower === 'content-length') {
      if (length !== null || !/^\d+$/.test(value)) return { status: 400, reason: 'content-length' };
      length = value;
      headers.push(name, value);
    } else if (lower !== 'expect' && !HOP_BY_HOP.has(lower)) headers.push(name, value);
  }
  if (coding !== null && length !== null) return { status: 400, reason: 'content-length' };
  if (host < 0 && needsHost) return { status: 400, reason: 'host' };
  const kept = named === null ? headers : withoutNamed(headers, named);
  const hasBody = coding !== null || (length !== null && Number(length) > 0);
  if (target.startsWith('/')) return { headers: kept, hasBody, path: target };
  return readAbsolute(kept, target, hasBody);
}

export function isRefusal(head: Onward | Refusal): head is Refusal {
  return 'reason' in head;
}

/** An absolute target names the host, whatever the Host field says (RFC 9112 3.2.2). */
function readAbsolute(headers: string[], target: string, hasBody: boolean): Onward | Refusal {
  const match = /^https?:\/\/([^/?#@\s]+)([^#]*)/i.exec(target);
  if (!match) return { status: target === '*' ? 501 : 400, reason: 'target' };
  const rest = match[2] as string;
  const at = headers.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  if (at >= 0) headers[at + 1] = match[1] as string;
  else headers.push('Host', match[1] as string);
  return { headers, hasBody, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Fields that are never of one connection, whatever `Connection` claims: a client must not strip them from a request (RFC 9110 7.6.1). */
const ALWAYS_KEPT: ReadonlySet<string> = new Set(['host', 'content-length', 'authorization', 'cookie', 'x-forwarded-for']);

function withoutNamed(headers: readonly string[], connection: string): string[] {
  const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
  const kept: string[] = [];
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const name = headers[i] as string;
    const lower = name.toLowerCase();
    if (!named.has(lower) || ALWAYS_KEPT.has(lower)) kept.push(name, headers[i + 1] as string);
  }
  return kept;
}

/** Fields of the answering side's connection; `Trailer` announces fields that are passed on. */
const OF_THE_ANSWER: ReadonlySet<string> = new Set([...HOP_BY_HOP].filter((name) => name !== 'trailer'));

/** The end-to-end headers of an answer, flat, in order. @param raw names and values as bytes of latin-1 */
export function answerHeaders(raw: readonly (Buffer | string)[]): string[] {
  let named: string | null = null;
  const headers: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = text(raw[i] as Buffer | string);
    const lower = name.toLowerCase();
    if (lower === 'connection') named = named === null ? text(raw[i + 1] as Buffer | string) : `${named},${text(raw[i + 1] as Buffer)}`;
    else if (!OF_THE_ANSWER.has(lower)) headers.push(name, text(raw[i + 1] as Buffer | string));
  }
  return named === null || /^\s*(?:keep-alive|close)\s*$/i.test(named) ? headers : withoutNamed(headers, named);
}

function text(part: Buffer | string): string {
  return typeof part === 'string' ? part : part.toString('latin1');
}

/** Adds who asked, as every reverse proxy does: appended to what a proxy before this one has written. */
export function addForwarded(headers: string[], address: string, scheme: 'http' | 'https'): void {
  let forwarded = -1;
  let hasScheme = false;
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const lower = (headers[i] as string).toLowerCase();
    if (lower === 'x-forwarded-for') forwarded = i;
    else if (lower === 'x-forwarded-proto') hasScheme = true;
  }
  if (forwarded < 0) headers.push('X-Forwarded-For', address);
  else headers[forwarded + 1] = `${headers[forwarded + 1]}, ${address}`;
  if (!hasScheme) headers.push('X-Forwarded-Proto', scheme);
}
