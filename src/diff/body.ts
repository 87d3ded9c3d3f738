import { createHash } from 'node:crypto';
import type { Reply } from '../traffic/observation.js';
import type { Difference } from './difference.js';
import { headerValue } from './headers.js';
import { type IgnoreRules, prune } from './ignore.js';
import { compareJson } from './json.js';
import { compareJsonInStep } from './json-in-step.js';
import { parseJson } from './parse-json.js';
import { compareText } from './text.js';

type BodyType = 'json' | 'text' | 'binary';

interface ReadBody {
  readonly type: BodyType;
  readonly bytes: Uint8Array;
  /** the bytes are cut at the cap */
  readonly truncated: boolean;
}

const READER = new TextDecoder();

/** The differences of two bodies, by the content type: JSON by path, text by line, anything else by length and hash. */
export function compareBodies(primary: Reply, other: Reply, rules: IgnoreRules): Difference[] {
  if (sameBytes(primary.body, other.body) && primary.truncated === other.truncated) return [];
  const left = readBody(primary);
  const right = readBody(other);
  if (left.truncated || right.truncated) return comparePrefix(left, right);
  if (sameBytes(left.bytes, right.bytes)) return [];
  if (left.type === 'binary' || right.type === 'binary') return [compareBytes(left.bytes, right.bytes)];
  const areJson = left.type === 'json' && right.type === 'json';
  const inStep = areJson && !rules.hasJsonPaths ? compareJsonInStep(left.bytes, right.bytes) : undefined;
  if (inStep) return inStep;
  const leftText = READER.decode(left.bytes);
  const rightText = READER.decode(right.bytes);
  if (areJson) {
    const a = parseJson(leftText);
    const b = a && parseJson(rightText);
    if (a && b) return rules.hasJsonPaths ? compareJson(prune(a.value, rules), prune(b.value, rules)) : compareJson(a.value, b.value);
  }
  return compareReadable(left.bytes, right.bytes, leftText, rightText);
}

/** Bytes that are no valid UTF-8 may differ and still read the same. */
function compareReadable(a: Uint8Array, b: Uint8Array, aText = READER.decode(a), bText = READER.decode(b)): Difference[] {
  const differences = compareText(aText, bText);
  return differences.length > 0 ? differences : [compareBytes(a, b)];
}

/** Where a body was cut only what both have is compared; a missing end is a difference only where the whole one is the shorter. */
function comparePrefix(left: ReadBody, right: ReadBody): Difference[] {
  const shared = Math.min(left.bytes.length, right.bytes.length);
  const a = left.bytes.subarray(0, shared);
  const b = right.bytes.subarray(0, shared);
  if (!sameBytes(a, b)) {
    if (left.type === 'binary' || right.type === 'binary') return [compareBytes(a, b)];
    return compareReadable(a, b);
  }
  const leftEnded = !left.truncated && left.bytes.length <= right.bytes.length;
  const rightEnded = !right.truncated && right.bytes.length <= left.bytes.length;
  return leftEnded || rightEnded ? [{ kind: 'length', path: 'body', primary: lengthOf(left), other: lengthOf(right) }] : [];
}

function lengthOf(body: ReadBody): string {
  return `${body.truncated ? 'more than ' : ''}${body.bytes.length} bytes`;
}

function compareBytes(a: Uint8Array, b: Uint8Array): Difference {
  return { kind: a.length === b.length ? 'value' : 'length', path: 'body', primary: describeBytes(a), other: describeBytes(b) };
}

function describeBytes(bytes: Uint8Array): string {
  return `${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

function readBody({ headers, body, truncated }: Reply): ReadBody {
  const encoding = headerValue(headers, 'content-encoding')?.trim().toLowerCase();
  const isPlain = !encoding || encoding === 'identity';
  return { type: isPlain ? typeOf(headers, body) : 'binary', bytes: body, truncated };
}

function typeOf(headers: Reply['headers'], bytes: Uint8Array): BodyType {
  const declared = headerValue(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!declared) return sniff(bytes);
  if (/^application\/json$|[/+]json$/.test(declared)) return 'json';
  return /^text\/|[/+](?:xml|yaml)$|javascript|ndjson|json-seq|x-www-form-urlencoded|graphql/.test(declared) ? 'text' : 'binary';
}

/** Without a content type: JSON where it begins like it, text where the first kilobyte has no control characters. */
function sniff(bytes: Uint8Array): BodyType {
  let first: number | undefined;
  for (const byte of bytes.subarray(0, 1_024)) {
    if (byte < 9 || (byte > 13 && byte < 32)) return 'binary';
    if (first === undefined && byte > 32) first = byte;
  }
  return first === 0x7b || first === 0x5b ? 'json' : 'text';
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
