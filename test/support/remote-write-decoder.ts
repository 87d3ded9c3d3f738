/** An independent reading of a remote-write request, written from the two format descriptions and sharing nothing with the encoder. */
export interface DecodedSeries {
  labels: Record<string, string>;
  samples: [atMs: number, value: number][];
}

export function decodeWriteRequest(body: Uint8Array): DecodedSeries[] {
  return fieldsOf(unsnap(body))
    .filter(({ field }) => field === 1)
    .map(({ bytes }) => decodeSeries(bytes));
}

function decodeSeries(bytes: Uint8Array): DecodedSeries {
  const labels = new Map<string, string>();
  const samples: DecodedSeries['samples'] = [];
  for (const { field, bytes: inner } of fieldsOf(bytes)) {
    const fields = fieldsOf(inner);
    if (field === 1) {
      const [name, value] = [1, 2].map((number) =>
        new TextDecoder('utf-8', { fatal: true }).decode(fields.find((one) => one.field === number)?.bytes),
      );
      labels.set(name as string, value as string);
    } else {
      const raw = fields.find((one) => one.field === 1)?.bytes ?? new Uint8Array(8);
      samples.push([
        Number(BigInt.asIntN(64, fields.find((one) => one.field === 2)?.number ?? 0n)),
        new DataView(raw.slice().buffer).getFloat64(0, true),
      ]);
    }
  }
  return { labels: Object.fromEntries(labels), samples };
}

interface Field {
  field: number;
  bytes: Uint8Array;
  number: bigint;
}

/** Protobuf wire format: varint (0), 64 bit (1), length-delimited (2), 32 bit (5). */
function fieldsOf(buffer: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = buffer[at++];
      if (byte === undefined) throw new Error('protobuf ends in a number');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < buffer.length) {
    const tag = Number(varint());
    const wire = tag & 7;
    const number = wire === 0 ? varint() : 0n;
    const length = wire === 2 ? Number(varint()) : wire === 1 ? 8 : wire === 5 ? 4 : 0;
    if (at + length > buffer.length) throw new Error('protobuf ends in a field');
    fields.push({ field: tag >> 3, bytes: buffer.subarray(at, at + length), number });
    at += length;
  }
  return fields;
}

/** Raw Snappy (google/snappy format_description.txt): the length, then literals and copies. */
function unsnap(input: Uint8Array): Uint8Array {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = input[at++] as number;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const output: number[] = [];
  const little = (bytes: number): number => {
    let value = 0;
    for (let i = 0; i < bytes; i++) value |= (input[at++] as number) << (8 * i);
    return value;
  };
  while (at < input.length) {
    const tag = input[at++] as number;
    if ((tag & 3) === 0) {
      const short = tag >> 2;
      const count = (short < 60 ? short : little(short - 59)) + 1;
      for (let i = 0; i < count; i++) output.push(input[at++] as number);
      continue;
    }
    const count = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = (tag & 3) === 1 ? ((tag >> 5) << 8) | little(1) : little((tag & 3) === 2 ? 2 : 4);
    for (let i = 0; i < count; i++) output.push(output[output.length - offset] as number);
  }
  if (output.length !== length) throw new Error(`snappy: ${output.length} bytes instead of ${length}`);
  return Uint8Array.from(output);
}
