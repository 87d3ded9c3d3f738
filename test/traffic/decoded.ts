import type { Exchange } from '../../src/traffic/exchange.js';
import { type Codec, type DecodeTally, emptyTally } from '../../src/traffic/formats/codec.js';

/** Decodes a whole text or buffer, handed over in pieces of `chunkBytes`. */
export async function decoded(
  codec: Codec,
  content: string | Buffer,
  chunkBytes = 7_919,
): Promise<{ exchanges: Exchange[]; tally: DecodeTally }> {
  const tally = emptyTally();
  const exchanges: Exchange[] = [];
  for await (const exchange of codec.decode(inChunks(Buffer.from(content), chunkBytes), tally)) exchanges.push(exchange);
  return { exchanges, tally };
}

export async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function exchangeOf(part: Partial<Exchange> = {}): Exchange {
  return { id: '0', atMs: 0, method: 'GET', target: '/', headers: [], body: null, response: null, client: 'c', ...part };
}

/** read = yielded + skipped: nothing is lost silently. */
export function isBalanced(tally: DecodeTally, yielded: number): boolean {
  return tally.read === yielded + Object.values(tally.skipped).reduce((sum, count) => sum + count, 0);
}
