import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { seeded } from '../../src/core/random.js';
import { systemClock } from '../../src/io/system-clock.js';
import { DEFAULT_LIMITS, type MirrorLimits } from '../../src/traffic/mirror/spec.js';
import { type Mirror, type MirrorOptions, startMirror } from '../../src/traffic/mirrors/mirror.js';
import type { Trial } from '../../src/traffic/observation.js';

export interface Scene extends AsyncDisposable {
  readonly mirror: Mirror;
  readonly port: number;
  readonly trials: Trial[];
}

/** A mirror on a free port that copies everything as it is, unless said otherwise, and keeps its trials. */
export async function mirrorScene(
  primary: string,
  shadow: string | null,
  more: Partial<Omit<MirrorOptions, 'limits'>> & { readonly limits?: Partial<MirrorLimits> } = {},
): Promise<Scene> {
  const trials: Trial[] = [];
  const { limits, ...rest } = more;
  const mirror = await startMirror({
    listen: { host: '127.0.0.1', port: 0 },
    primary: new URL(primary),
    shadow: shadow === null ? null : new URL(shadow),
    shares: { share: 1, split: 0 },
    by: 'random',
    key: 'test',
    unsafe: true,
    forwarding: null,
    runId: 'test',
    clock: systemClock,
    random: seeded(1),
    observe: (trial) => void trials.push(trial),
    ...rest,
    limits: { ...DEFAULT_LIMITS, drainMs: 2_000, shadowTimeoutMs: 1_000, ...limits },
  });
  return { mirror, port: Number(new URL(mirror.origin).port), trials, [Symbol.asyncDispose]: () => mirror.stop() };
}

/** Writes bytes to a fresh connection and reads until the other side ends it, or until `until` is satisfied. */
export async function exchangeBytes(port: number, bytes: string | Buffer, until: (text: string) => boolean = () => false): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    if (until(text)) socket.destroy();
  });
  socket.write(bytes);
  await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return text;
}

export interface RawServer extends AsyncDisposable {
  readonly url: string;
  readonly sockets: Set<Socket>;
  /** everything received, a string a connection */
  readonly received: string[];
}

/** A server that does with a connection what it is told, for everything a well-behaved one would not do. */
export async function rawServer(serve: (socket: Socket, text: string) => void): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    const at = received.push('') - 1;
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      received[at] += chunk.toString('latin1');
      serve(socket, received[at] as string);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    received,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Waits for what happens on its own time; the deadline is far beyond any machine's slowness. */
export async function eventually(condition: () => boolean, what = 'the condition', withinMs = 15_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`${what}: not within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
