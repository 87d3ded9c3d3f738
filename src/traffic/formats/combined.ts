import type { Exchange, HeaderPairs } from '../exchange.js';
import { type Codec, type DecodeTally, LONGEST_RECORD_BYTES, note, skip } from './codec.js';
import { splitLines } from './split-records.js';
import { inTimeOrder, type Timed } from './time-order.js';

/** A quoted field with backslash escapes; its end quote may be missing at the end of a line that was cut. */
const QUOTED = '"((?:[^"\\\\]|\\\\.)*)("|$)';
/** `[vhost] address ident user [time] "request" status bytes`, then optionally `"referer" "user agent"` and whatever else a site has added. */
const LINE = new RegExp(
  `^(?:\\S+ (?=[0-9a-fA-F.:]+ \\S+ \\S))?(\\S+) \\S+ .{1,512}?\\[(\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4})\\] ${QUOTED} (\\d{3}|-) (\\d+|-)(.*)$`,
);
const REFERER_AND_AGENT = new RegExp(`^ ${QUOTED}(?: ${QUOTED})?`);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As many lines of one second are spread over it; more than this keep the last instant. */
const LARGEST_SECOND = 50_000;

/** Apache and nginx combined (and common) access logs. */
export const combined: Codec = {
  name: 'combined',
  fidelity: {
    format: 'combined',
    bodies: false,
    responses: false,
    credentials: false,
    timeResolutionMs: 1000,
    notes: [
      'Timing and GET mix only: access logs carry no bodies, no credentials and no latencies; other methods are left out.',
      'Times are whole seconds of the end of the response; requests of one second are spread evenly over it.',
    ],
  },
  matches: (head) => head.split('\n', 20).some((line) => LINE.test(line.replace(/\r$/, ''))),
  decode: (chunks, tally) => spreadSeconds(inTimeOrder(decodeLines(chunks, tally), tally)),
};

async function* decodeLines(chunks: AsyncIterable<Uint8Array>, tally: DecodeTally): AsyncGenerator<Timed> {
  for await (const line of splitLines(chunks, LONGEST_RECORD_BYTES)) {
    if (line !== null && line.trim() === '') continue;
    tally.read++;
    const exchange = line === null ? 'line-too-long' : decodeLine(line, tally.read - 1, tally);
    if (typeof exchange === 'string') skip(tally, exchange);
    else yield exchange;
  }
}

function decodeLine(line: string, index: number, tally: DecodeTally): Timed | string {
  const match = LINE.exec(line);
  if (!match) return 'not-combined';
  const [, address, time, request, , status, bytes, rest] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const requestLine = /^([A-Za-z][A-Za-z-]*) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(unescapeField(request));
  if (!requestLine) return 'bad-request-line';
  const target = originForm(requestLine[2] as string);
  if (target === null) return 'bad-target';
  const atMs = readTime(time);
  if (Number.isNaN(atMs)) return 'no-time';
  return {
    id: String(index),
    atMs,
    method: (requestLine[1] as string).toUpperCase(),
    target,
    headers: readFields(rest, tally),
    body: null,
    response:
      status === '-'
        ? null
        : { status: Number(status), headers: bytes === '-' ? [] : [['content-length', bytes]], body: null, latencyMs: null },
    client: address,
  };
}

function readFields(rest: string, tally: DecodeTally): HeaderPairs {
  const match = REFERER_AND_AGENT.exec(rest);
  if (!match) {
    if (rest.trim() !== '') note(tally, 'unknown-fields');
    return [];
  }
  if (match[2] === '' || match[4] === '') note(tally, 'stray-quotes');
  const fields: [string, string | undefined][] = [
    ['referer', match[1]],
    ['user-agent', match[3]],
  ];
  return fields.flatMap(([name, value]) =>
    value === undefined || value === '-' || value === '' ? [] : [[name, printable(unescapeField(value))] as const],
  );
}

/** `\"`, `\\` and `\xHH` as Apache and nginx write them; the bytes are read as UTF-8. */
function unescapeField(field: string): string {
  if (!field.includes('\\')) return field;
  return field
    .replace(/(?:\\x[0-9A-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'))
    .replace(/\\(["\\])/g, '$1');
}

/** Header values go out again: only what a header may hold is kept. */
function printable(value: string): string {
  return value.replace(/[^\x20-\x7e\x80-\xff]/g, '?');
}

/** Path and query; null where there is none, or where it holds what no request line may. */
function originForm(target: string): string | null {
  const path = target.startsWith('/') ? target : /^https?:\/\/[^/?#]+(\/.*)$/i.exec(target)?.[1];
  return path !== undefined && /^[\x21-\x7e]+$/.test(path) ? path : path === undefined ? null : encodeURI(path).replaceAll('%25', '%');
}

/** `17/May/2015:10:05:03 +0000` as epoch milliseconds. */
function readTime(text: string): number {
  const [, day, month, year, hour, minute, second, sign, zoneHour, zoneMinute] =
    /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/.exec(text) as unknown as string[];
  const monthIndex = MONTHS.indexOf(month as string);
  if (monthIndex < 0) return Number.NaN;
  const utc = Date.UTC(Number(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second));
  return utc - (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
}

/** Spreads the requests of one second evenly over it, in their order: sent at once they would be a burst nobody sent. */
async function* spreadSeconds(exchanges: AsyncIterable<Exchange>): AsyncGenerator<Exchange> {
  let second: Exchange[] = [];
  const spread = (): Exchange[] => second.map((exchange, i) => ({ ...exchange, atMs: exchange.atMs + (i * 1000) / second.length }));
  for await (const exchange of exchanges) {
    if (second.length > 0 && (exchange.atMs !== second[0]?.atMs || second.length >= LARGEST_SECOND)) {
      yield* spread();
      second = [];
    }
    second.push(exchange);
  }
  yield* spread();
}
