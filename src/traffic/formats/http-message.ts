import { toBody } from '../body.js';
import type { Body, HeaderPairs } from '../exchange.js';
import { findHeader } from '../headers.js';

/** A raw HTTP/1.x message, taken apart. */
export interface HttpMessage {
  /** the request line or status line */
  readonly start: string;
  readonly headers: HeaderPairs;
  readonly body: Body | null;
  /** fewer body bytes than Content-Length or the chunks promise */
  readonly cut: boolean;
}

/** Reads a raw message with CRLF or bare LF line ends; null where it has no start line. Header lines without a colon are passed over. */
export function readMessage(raw: Buffer): HttpMessage | null {
  const { head, body } = splitHead(raw);
  const [start = '', ...lines] = head.split(/\r?\n/);
  if (start.trim() === '') return null;
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const] : [];
  });
  const payload = readPayload(body, headers);
  return { start: start.trim(), headers, body: toBody(payload.bytes, payload.cut), cut: payload.cut };
}

function splitHead(raw: Buffer): { head: string; body: Buffer } {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const useCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = useCrlf ? crlf : lf;
  if (end < 0) return { head: raw.toString('latin1'), body: Buffer.alloc(0) };
  return { head: raw.subarray(0, end).toString('latin1'), body: raw.subarray(end + (useCrlf ? 4 : 2)) };
}

function readPayload(body: Buffer, headers: HeaderPairs): { bytes: Buffer; cut: boolean } {
  if (/\bchunked\b/i.test(findHeader(headers, 'transfer-encoding') ?? '')) return readChunks(body);
  const length = findHeader(headers, 'content-length');
  if (length === undefined || !/^\d+$/.test(length)) return { bytes: body, cut: false };
  return { bytes: body.subarray(0, Number(length)), cut: body.length < Number(length) };
}

/** Joins a chunked body; one that does not look chunked (already joined by the recorder) is taken as it is. */
function readChunks(body: Buffer): { bytes: Buffer; cut: boolean } {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf(10, at);
    const size = /^([0-9a-fA-F]{1,8})\s*(?:;.*)?$/.exec(lineEnd < 0 ? '' : body.subarray(at, lineEnd).toString('latin1').trim());
    if (!size) return parts.length === 0 ? { bytes: body, cut: false } : { bytes: Buffer.concat(parts), cut: true };
    const length = Number.parseInt(size[1] as string, 16);
    if (length === 0) return { bytes: Buffer.concat(parts), cut: false };
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return { bytes: Buffer.concat(parts), cut: true };
}
