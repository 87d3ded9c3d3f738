import { chmod, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { fail, isForeshadowError } from '../../core/errors.js';
import { askSocket } from '../../io/ask-socket.js';
import { type ControlRequest, MOST_CONTROL_BYTES, readControlLine } from '../mirror/control.js';

/** A listening control socket; disposing closes and removes it. */
export interface ControlSocket extends AsyncDisposable {
  readonly path: string;
}

/** The longest a client may stay without a word. */
const IDLE_MS = 60_000;
const MOST_CLIENTS = 16;

/**
 * Listens on a Unix socket for one JSON object a line, and answers each with one: `{"ok":true,...}` or `{"ok":false,"error":{code,message}}`. Only this user
 * may open it. A socket that an earlier process left behind is replaced, one that somebody listens on is not.
 * @param act does what a line asks for, and returns what goes into the answer; what it throws is answered
 * @throws FS_PORT_IN_USE, FS_VALUE
 */
export async function openControlSocket(path: string, act: (request: ControlRequest) => unknown): Promise<ControlSocket> {
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
    converse(socket, act);
  });
  server.maxConnections = MOST_CLIENTS;
  await listenAt(server, path);
  await chmod(path, 0o600);
  return {
    path,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of clients) socket.end();
      setTimeout(() => clients.forEach((socket) => void socket.destroy()), 500).unref();
      await closed;
    },
  };
}

function converse(socket: Socket, act: (request: ControlRequest) => unknown): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  socket.on('error', () => {});
  socket.on('data', (text: string) => {
    rest += text;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end).trim();
      rest = rest.slice(end + 1);
      if (line !== '') socket.write(`${JSON.stringify(answer(line, act))}\n`);
    }
    if (rest.length > MOST_CONTROL_BYTES) socket.destroy();
  });
}

function answer(line: string, act: (request: ControlRequest) => unknown): unknown {
  try {
    return { ok: true, ...(act(readControlLine(line)) as object) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { code: isForeshadowError(error) ? error.code : 'FS_INTERNAL', message } };
  }
}

async function listenAt(server: Server, path: string): Promise<void> {
  try {
    await tryListen(server, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE')
      throw fail('FS_VALUE', {
        found: `control socket ${path} (${code ?? String(error)})`,
        expected: 'a path in a directory that can be written',
        cause: error,
      });
    if (await isAnswered(path))
      throw fail('FS_PORT_IN_USE', { found: path, hint: 'Another mirror listens there; choose another --control.' });
    await unlink(path);
    await tryListen(server, path);
  }
}

async function tryListen(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

async function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Sends one line to a control socket. @returns the answer
 * @throws FS_UNREACHABLE
 */
export async function askControlSocket(path: string, line: unknown): Promise<unknown> {
  return askSocket(path, line, 'a mirror started with --control of this path');
}
