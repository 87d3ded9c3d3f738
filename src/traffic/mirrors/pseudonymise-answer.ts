import { toBody, bodyBytes } from '../body.js';
import { encodingOf, type ResponseHeaders } from '../engines/compare-calls.js';
import { decodeBody } from '../engines/decode-body.js';
import { ReceivedBody } from '../engines/received-body.js';
import type { Exchange, HeaderPairs } from '../exchange.js';
import type { Forwarding } from '../mirror/forwarding.js';
import type { Pair } from './pair.js';

/**
 * Puts the primary's answer under the pseudonyms that the shadow was sent, so that the two can be compared. An answer that is cut or cannot be decoded can
 * not be: then only the status is left of it. @param exchange the request as it came
 */
export async function pseudonymiseAnswer(pair: Pair, exchange: Exchange, forwarding: Forwarding): Promise<boolean> {
  const { primary, budget } = pair;
  if (primary.error !== null || primary.status === null) return true;
  const encoding = encodingOf(primary);
  const kept = primary.body.kept();
  const bytes = primary.body.truncated ? null : encoding === '' ? kept : await decodeBody(kept, encoding, pair.bodyCapBytes);
  if (bytes === null) return false;
  const headers = pairsOf(primary.headers);
  const response = { status: primary.status, headers, body: toBody(bytes), latencyMs: null };
  const answer = forwarding.answer({ ...exchange, response });
  if (!answer) return false;
  const replaced = new ReceivedBody();
  const body = bodyBytes(answer.body);
  const received = primary.body.bytes;
  primary.body.release(budget);
  if (body.byteLength > 0) replaced.add(body, pair.bodyCapBytes, budget);
  primary.received = received;
  primary.body = replaced;
  primary.headers = fromPairs(answer.headers);
  return true;
}

function pairsOf(headers: ResponseHeaders): HeaderPairs {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'content-encoding' ? [] : [value].flat().map((one) => [name, one] as const),
  );
}

function fromPairs(pairs: HeaderPairs): ResponseHeaders {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const earlier = headers[name];
    headers[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return headers;
}
