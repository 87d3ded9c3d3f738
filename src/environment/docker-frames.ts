const HEADER_BYTES = 8;

/**
 * Takes the engine's log frames apart: a header of 8 bytes (stream, three zeros, length of the payload, big-endian), then the payload.
 * Source: Docker Engine API, "Attach to a container". Pieces may end anywhere.
 */
export class FrameDecoder {
  private rest: Buffer = Buffer.alloc(0);

  /** The payloads that are whole, of both streams, in order. */
  decode(chunk: Buffer): Buffer[] {
    let data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const payloads: Buffer[] = [];
    while (data.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + data.readUInt32BE(4);
      if (data.length < end) break;
      payloads.push(data.subarray(HEADER_BYTES, end));
      data = data.subarray(end);
    }
    this.rest = data;
    return payloads;
  }
}
