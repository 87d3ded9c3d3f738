import { fail } from '../../core/errors.js';
import { type Codec, type DecodeTally, note, skip } from './codec.js';
import { readEntry } from './har-entry.js';
import { inTimeOrder, type Timed } from './time-order.js';

/** A HAR is one JSON document and is read whole; the cap keeps below the longest string JavaScript can hold. */
export const LARGEST_HAR_BYTES = 500 * 1024 * 1024;

/**
 * HAR 1.2 (W3C web-performance), as browsers and proxies really write it: BOM, `_` keys, missing version, HTTP/2 pseudo-headers, sizes of -1.
 * A page calls many hosts, a recording is of one service: only the host with most entries is kept, the others are counted `other-host`.
 */
export const har: Codec = {
  name: 'har',
  fidelity: {
    format: 'har',
    bodies: true,
    responses: true,
    credentials: true,
    timeResolutionMs: 1,
    notes: [
      'A HAR holds the traffic of one browser: one session, times of one person.',
      'Latencies were measured in the browser, network included.',
    ],
  },
  matches: (head) => /^\uFEFF?\s*\{\s*"log"\s*:/.test(head) || /^\uFEFF?\s*\{\s*\n/.test(head),
  decode: (chunks, tally) => inTimeOrder(decodeEntries(chunks, tally), tally),
};

async function* decodeEntries(chunks: AsyncIterable<Uint8Array>, tally: DecodeTally): AsyncGenerator<Timed> {
  const entries = readEntries(await readWhole(chunks));
  const exchanges: { exchange: Timed; host: string }[] = [];
  entries.forEach((entry, index) => {
    tally.read++;
    const read = readEntry(entry, index, (kind) => note(tally, kind));
    if (typeof read === 'string') skip(tally, read);
    else exchanges.push(read);
  });
  const host = commonest(exchanges.map((one) => one.host));
  for (const one of exchanges) {
    if (one.host === host) yield one.exchange;
    else skip(tally, 'other-host');
  }
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_HAR_BYTES)
      throw fail('FS_RECORDING_TOO_LARGE', { found: 'a HAR of more than 500 MiB', expected: 'at most 500 MiB' });
    parts.push(chunk);
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function readEntries(text: string): readonly unknown[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw fail('FS_RECORDING_CORRUPT', {
      found: `JSON that does not parse (${(cause as Error).message})`,
      expected: 'a HAR document',
      cause,
    });
  }
  const entries = (document as { log?: { entries?: unknown } } | null)?.log?.entries;
  if (!Array.isArray(entries)) throw fail('FS_RECORDING_CORRUPT', { found: 'JSON without log.entries', expected: 'a HAR document' });
  return entries;
}

/** The value that occurs most, the first of equals. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>((best, one) => (best && best[1] >= one[1] ? best : one), undefined)?.[0];
}
