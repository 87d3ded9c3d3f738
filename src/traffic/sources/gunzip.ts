import { createGunzip } from 'node:zlib';

/**
 * Decompresses a gzip stream (several members too) and hands on everything that could be decompressed before an error is thrown,
 * so that a truncated file is read to its last whole byte. Pulls one input chunk at a time: memory stays bounded.
 * @throws the zlib error (Z_BUF_ERROR where the input ends early)
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  let output: Buffer[] = [];
  let failure: Error | null = null;
  stream.on('data', (piece: Buffer) => output.push(piece));
  const take = (): Buffer[] => {
    const taken = output;
    output = [];
    return taken;
  };
  const finished = new Promise<void>((resolve) => {
    stream.once('error', (error) => {
      failure = error;
      resolve();
    });
    stream.once('end', resolve);
  });
  try {
    for await (const chunk of chunks) {
      await Promise.race([new Promise<void>((resolve) => stream.write(chunk, () => resolve())), finished]);
      yield* take();
      if (failure) throw failure;
    }
    stream.end();
    await finished;
    yield* take();
    if (failure) throw failure;
  } finally {
    stream.destroy();
  }
}
