import { emptyTally, type DecodeTally } from '../formats/codec.js';
import { encodeGoreplay, goreplay } from '../formats/goreplay.js';
import { har } from '../formats/har.js';
import { decodeJsonlLine, encodeJsonl } from '../formats/jsonl.js';
import { splitLines } from '../formats/split-records.js';
import { anonymiseHar } from './anonymise-har.js';
import { countRoute } from '../route-count.js';
import type { Anonymiser } from './anonymiser.js';

export const ANONYMISE_FORMATS = ['auto', 'jsonl', 'gor', 'har', 'text', 'json'] as const;
export type AnonymiseFormat = Exclude<(typeof ANONYMISE_FORMATS)[number], 'auto'>;

/** Longest line read at once; a longer one is left out and counted. */
const LONGEST_LINE_BYTES = 64 * 1024 * 1024;
/** Lines of text are read in blocks, so that a key of several lines is seen whole. */
const BLOCK_LINES = 256;

/** What came in and what went out: read = written + skipped. */
export interface StreamTally {
  read: number;
  written: number;
  readonly skipped: Record<string, number>;
  /** of recordings */
  readonly routes: Map<string, number>;
}

/** What a file that begins like this is. */
export function guessFormat(head: string): AnonymiseFormat {
  if (har.matches(head)) return 'har';
  if (goreplay.matches(head)) return 'gor';
  const first = head.trimStart().split('\n', 1)[0] ?? '';
  if (/^\{/.test(first) && /"method"\s*:/.test(first) && /"target"\s*:/.test(first)) return 'jsonl';
  if (/^[[{]/.test(first)) return isJson(first) && head.trimStart().length > first.length + 1 ? 'jsonl' : 'json';
  return 'text';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads, anonymises and writes as it goes; only `json` and `har` are read whole. `tally` is complete at the end. */
export async function* anonymiseStream(
  chunks: AsyncIterable<Uint8Array>,
  format: AnonymiseFormat,
  quiet: Anonymiser,
  tally: StreamTally,
): AsyncGenerator<string | Uint8Array> {
  const anonymiser = counting(quiet, tally.routes);
  if (format === 'gor') yield* anonymiseGor(chunks, anonymiser, tally);
  else if (format === 'json' || format === 'har') {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    const text = Buffer.concat(parts).toString('utf8');
    tally.read++;
    tally.written++;
    yield format === 'har' ? anonymiseHar(text, anonymiser) : anonymiser.text(text);
  } else yield* anonymiseLines(chunks, format === 'jsonl' ? jsonlLine(anonymiser) : null, anonymiser, tally);
}

function counting(anonymiser: Anonymiser, routes: Map<string, number>): Anonymiser {
  return {
    text: anonymiser.text,
    exchange: (exchange) => {
      const clean = anonymiser.exchange(exchange);
      countRoute(routes, clean);
      return clean;
    },
  };
}

/** A line of our own format is an exchange; any other JSON is anonymised as JSON, and what is neither as text. */
function jsonlLine(anonymiser: Anonymiser): (line: string) => string {
  const ignored: DecodeTally = emptyTally();
  let index = 0;
  return (line) => {
    const exchange = decodeJsonlLine(line, index++, 0, ignored);
    return typeof exchange === 'string' ? anonymiser.text(line) : encodeJsonl(anonymiser.exchange(exchange));
  };
}

async function* anonymiseLines(
  chunks: AsyncIterable<Uint8Array>,
  each: ((line: string) => string) | null,
  anonymiser: Anonymiser,
  tally: StreamTally,
): AsyncGenerator<string> {
  let block: string[] = [];
  const flush = (): string => {
    const text = each ? block.map(each).join('\n') : anonymiser.text(block.join('\n'));
    tally.written += block.length;
    block = [];
    return `${text}\n`;
  };
  for await (const line of splitLines(chunks, LONGEST_LINE_BYTES)) {
    tally.read++;
    if (line === null) tally.skipped['line-too-long'] = (tally.skipped['line-too-long'] ?? 0) + 1;
    else block.push(line);
    if (block.length >= BLOCK_LINES) yield flush();
  }
  if (block.length > 0) yield flush();
}

async function* anonymiseGor(chunks: AsyncIterable<Uint8Array>, anonymiser: Anonymiser, tally: StreamTally): AsyncGenerator<Uint8Array> {
  const decoding = emptyTally();
  for await (const exchange of goreplay.decode(chunks, decoding)) {
    tally.written++;
    yield encodeGoreplay(anonymiser.exchange(exchange));
  }
  tally.read = decoding.read;
  Object.assign(tally.skipped, decoding.skipped);
}
