/** One piece between separators; null where it was longer than allowed and has been passed over. */
export type RawRecord = Buffer | null;

/**
 * Cuts a stream of bytes at each separator. Linear in the input; holds at most `maxBytes` and one chunk.
 * The rest after the last separator is yielded too, unless it is empty.
 * @param maxBytes longer records are yielded as null
 */
export async function* splitRecords(chunks: AsyncIterable<Uint8Array>, separator: Uint8Array, maxBytes: number): AsyncGenerator<RawRecord> {
  const overlap = separator.length - 1;
  let parts: Buffer[] = [];
  let size = 0;
  let tooLong = false;
  let carry: Buffer = Buffer.alloc(0);
  const add = (piece: Buffer): void => {
    size += piece.length;
    if (size > maxBytes) {
      tooLong = true;
      parts = [];
    } else if (piece.length > 0) parts.push(piece);
  };
  const take = (): RawRecord => {
    const record = tooLong ? null : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    parts = [];
    size = 0;
    tooLong = false;
    return record;
  };
  for await (const chunk of chunks) {
    const data: Buffer = carry.length > 0 ? Buffer.concat([carry, chunk]) : asBuffer(chunk);
    let start = 0;
    for (let end = data.indexOf(separator); end >= 0; end = data.indexOf(separator, start)) {
      add(data.subarray(start, end));
      yield take();
      start = end + separator.length;
    }
    const keepFrom = Math.max(start, data.length - overlap);
    add(data.subarray(start, keepFrom));
    carry = Buffer.from(data.subarray(keepFrom));
  }
  add(carry);
  if (size > 0) yield take();
}

const NEWLINE = Uint8Array.of(10);

/** Lines as text without their ends (LF or CRLF), null for one that is too long; a byte-order mark at the start is dropped. Bytes that are not UTF-8 become U+FFFD. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string | null> {
  let first = true;
  for await (const record of splitRecords(chunks, NEWLINE, maxBytes)) {
    if (record === null) yield null;
    else {
      const text = record.toString('utf8').replace(/\r$/, '');
      yield first ? text.replace(/^\uFEFF/, '') : text;
    }
    first = false;
  }
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
