import type { Difference } from './difference.js';
import type { IgnoreRules } from './ignore.js';
import { sampleText } from './sample.js';

/**
 * Headers that differ between any two answers, or only repeat what is compared elsewhere (the body's length and hash).
 * Listed in docs/diff.md; everything else is compared.
 */
export const VOLATILE_HEADERS: readonly string[] = [
  ...['date', 'age', 'expires', 'last-modified', 'etag', 'content-length', 'content-md5', 'digest', 'content-digest', 'repr-digest'],
  ...['connection', 'keep-alive', 'transfer-encoding', 'trailer', 'via', 'alt-svc', 'nel', 'report-to', 'reporting-endpoints'],
  ...['server-timing', 'x-runtime', 'x-response-time', 'x-envoy-upstream-service-time', 'x-process-time', 'x-kong-upstream-latency'],
  ...['x-kong-proxy-latency', 'x-request-id', 'request-id', 'x-correlation-id', 'correlation-id', 'x-trace-id', 'traceparent'],
  ...['tracestate', 'traceresponse', 'baggage', 'x-b3-traceid', 'x-b3-spanid', 'x-amzn-requestid', 'x-amzn-trace-id', 'x-amz-request-id'],
  ...['x-amz-id-2', 'x-amz-cf-id', 'x-cloud-trace-context', 'cf-ray', 'x-served-by', 'x-timer', 'x-foreshadow-trial'],
  ...['x-ratelimit-remaining', 'x-ratelimit-reset', 'ratelimit-remaining', 'ratelimit-reset', 'ratelimit'],
];
const VOLATILE = new Set(VOLATILE_HEADERS);

/** Headers whose value is a set of words: order and case mean nothing. */
const SETS = new Set(['vary', 'allow', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-expose-headers']);

/** The differing headers. Names are compared without case, repeats as one list, cookies by name and attributes only. */
export function compareHeaders(primary: readonly string[], other: readonly string[], rules: IgnoreRules): Difference[] {
  if (sameList(primary, other)) return [];
  const left = normalised(primary, rules);
  const right = normalised(other, rules);
  const differences: Difference[] = [];
  for (const [name, value] of left) {
    const theirs = right.get(name);
    if (theirs !== value) differences.push(difference(name, value, theirs));
  }
  for (const [name, value] of right) if (!left.has(name)) differences.push(difference(name, undefined, value));
  return differences.slice(0, MAX_HEADERS);
}

/** An answer with more differing headers than this says no more with all of them. */
const MAX_HEADERS = 50;

/** The value of a header in a flat name, value, name, value list; undefined where absent. */
export function headerValue(headers: readonly string[], name: string): string | undefined {
  for (let i = 0; i + 1 < headers.length; i += 2) if (headers[i]?.toLowerCase() === name) return headers[i + 1];
  return undefined;
}

function difference(name: string, primary: string | undefined, other: string | undefined): Difference {
  return {
    kind: 'header',
    path: `header:${name}`,
    ...(primary === undefined ? {} : { primary: sampleText(primary) }),
    ...(other === undefined ? {} : { other: sampleText(other) }),
  };
}

function normalised(headers: readonly string[], rules: IgnoreRules): Map<string, string> {
  const byName = new Map<string, string[]>();
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const name = (headers[i] as string).toLowerCase();
    if (VOLATILE.has(name) || rules.ignoresHeader(name)) continue;
    const values = byName.get(name);
    if (values) values.push(headers[i + 1] as string);
    else byName.set(name, [headers[i + 1] as string]);
  }
  return new Map([...byName].map(([name, values]) => [name, comparable(name, values)]));
}

function comparable(name: string, values: readonly string[]): string {
  if (name === 'set-cookie') return values.map(cookieShape).sort().join(', ');
  const joined = values.map((value) => value.trim()).join(', ');
  if (SETS.has(name))
    return joined
      .toLowerCase()
      .split(',')
      .map((word) => word.trim())
      .sort()
      .join(', ');
  return name.startsWith('content-security-policy') ? joined.replaceAll(/'nonce-[^']*'/g, "'nonce-*'") : joined;
}

/** `sid=abc; Path=/; Expires=...` -> `sid; expires; path=/`: the value is a secret and new each time, and so is the date. */
function cookieShape(cookie: string): string {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
  const shapes = attributes.filter(Boolean).map((part) => (/^expires\b/i.test(part) ? 'expires' : part.toLowerCase()));
  return [pair.split('=')[0], ...shapes.sort()].join('; ');
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
