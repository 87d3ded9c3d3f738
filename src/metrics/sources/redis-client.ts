import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { fail } from '../../core/errors.js';
import type { DatabaseClient } from '../database.js';
import { readRedisInfo } from '../redis-info.js';

const ANSWER_MS = 5_000;
const MOST_BYTES = 4 * 1024 ** 2;

/**
 * Asks a Redis server for `INFO` and nothing else: two commands of RESP 2 do not need a client library. One connection, opened anew where it broke.
 * Source: Redis serialization protocol specification.
 */
export class RedisClient implements DatabaseClient {
  readonly identity: string;
  private readonly url: URL;
  private socket: Promise<RespConnection> | undefined;

  constructor(url: URL) {
    this.url = url;
    this.identity = `${url.hostname}:${url.port || '6379'}`;
  }

  async read() {
    this.socket ??= open(this.url);
    try {
      const connection = await this.socket;
      return readRedisInfo(await connection.ask(['INFO', 'everything']));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const socket = this.socket;
    this.socket = undefined;
    (await socket?.catch(() => undefined))?.end();
  }
}

async function open(url: URL): Promise<RespConnection> {
  const [host, port] = [url.hostname.replace(/^\[|\]$/g, ''), Number(url.port || 6379)];
  const socket = url.protocol === 'rediss:' ? connectTls({ host, port, servername: host }) : connectPlain({ host, port });
  const connection = new RespConnection(socket);
  try {
    const password = decodeURIComponent(url.password);
    const user = decodeURIComponent(url.username);
    if (password !== '') await connection.ask(['AUTH', ...(user === '' ? [] : [user]), password]);
    return connection;
  } catch (error) {
    connection.end();
    throw error;
  }
}

interface Waiting {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

class RespConnection {
  private readonly socket: Socket;
  private received: Buffer = Buffer.alloc(0);
  private waiting: Waiting | undefined;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.fail(fail('FS_DATABASE', { found: error.message, cause: error })));
    socket.on('close', () => this.fail(fail('FS_DATABASE', { found: 'the connection was closed' })));
  }

  /** One command after the other. @throws FS_DATABASE, FS_DATABASE_SETUP where it is not allowed */
  ask(words: readonly string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.fail(fail('FS_DATABASE', { found: `no answer within ${ANSWER_MS / 1_000} s` })), ANSWER_MS);
      const done =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          this.waiting = undefined;
          settle(value);
        };
      this.waiting = { resolve: done(resolve), reject: done(reject) };
      this.socket.write(`*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`);
    });
  }

  end(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    if (this.received.length > MOST_BYTES) this.fail(fail('FS_DATABASE', { found: `an answer of more than ${MOST_BYTES} bytes` }));
    const line = this.received.indexOf('\r\n');
    if (line < 0 || !this.waiting) return;
    const head = this.received.toString('utf8', 1, line);
    const kind = this.received[0];
    if (kind === 0x2b) this.answer(head, line + 2);
    else if (kind === 0x2d) {
      const denied = /^(?:NOPERM|NOAUTH|WRONGPASS)/.test(head);
      const found = head.replace(/(with|args).*$/i, '').trim();
      this.fail(fail(denied ? 'FS_DATABASE_SETUP' : 'FS_DATABASE', { found, expected: denied ? 'a user that may call INFO' : undefined }));
    } else if (kind === 0x24) {
      const end = line + 2 + Number(head);
      if (this.received.length >= end + 2) this.answer(this.received.toString('utf8', line + 2, end), end + 2);
    } else this.fail(fail('FS_DATABASE', { found: 'an answer that is not of Redis' }));
  }

  private answer(text: string, used: number): void {
    this.received = this.received.subarray(used);
    this.waiting?.resolve(text);
  }

  private fail(error: Error): void {
    this.waiting?.reject(error);
    this.socket.destroy();
  }
}
