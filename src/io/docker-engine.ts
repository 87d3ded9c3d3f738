import type { Dispatcher, Pool } from 'undici';
import { fail } from '../core/errors.js';
import type { DockerHost } from './docker-host.js';

/** An answer of the engine's API that is no success. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

const CALL_MS = 60_000;
const PING_MS = 10_000;

/** The Docker Engine API (version 1.41 and newer) over its socket; one pool of connections for calls and streams. */
export class DockerEngine implements AsyncDisposable {
  readonly host: DockerHost;
  private readonly pool: Pool;

  private constructor(host: DockerHost, pool: Pool) {
    this.host = host;
    this.pool = pool;
  }

  /** Connects and asks once. @throws FS_DOCKER_DENIED, FS_DOCKER_UNREACHABLE */
  static async open(host: DockerHost, signal: AbortSignal): Promise<DockerEngine> {
    const { Pool } = await import('undici');
    const engine = new DockerEngine(host, new Pool(host.origin, { connect: { socketPath: host.socketPath ?? null, ...host.tls } }));
    try {
      await engine.call('GET', '/_ping', {}, { timeoutMs: PING_MS, signal });
      return engine;
    } catch (cause) {
      await engine[Symbol.asyncDispose]();
      signal.throwIfAborted();
      const code = codeOf(cause);
      const found = `${host.address}: ${code ?? (cause as Error).message}`;
      throw fail(code === 'EACCES' || code === 'EPERM' ? 'FS_DOCKER_DENIED' : 'FS_DOCKER_UNREACHABLE', { found, cause });
    }
  }

  /**
   * One call; gives the document of the answer, or undefined where there is none.
   * @throws EngineError with the engine's message; the network's error where there is no answer
   */
  async call<T>(
    method: Dispatcher.HttpMethod,
    path: string,
    query: Query = {},
    options: { readonly body?: unknown; readonly timeoutMs?: number; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<T> {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? CALL_MS);
    const { statusCode, body } = await this.pool.request({
      method,
      path: path + encode(query),
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await body.text();
    if (statusCode >= 400) throw new EngineError(statusCode, messageOf(text));
    return parse(text) as T;
  }

  /** A stream that lasts until `signal` or the engine ends it. */
  async *stream(path: string, query: Query, signal: AbortSignal): AsyncGenerator<Buffer> {
    const { statusCode, body } = await this.pool.request({
      method: 'GET',
      path: path + encode(query),
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    if (statusCode >= 400) throw new EngineError(statusCode, messageOf(await body.text()));
    yield* body;
  }

  /** What a GET of `path` gives is the body of a PUT to it: an archive that is taken out at one place and put in at another. */
  async pipe(path: string, from: Query, to: Query, signal: AbortSignal): Promise<void> {
    const patient = { signal, headersTimeout: 0, bodyTimeout: 0 };
    const source = await this.pool.request({ method: 'GET', path: path + encode(from), ...patient });
    if (source.statusCode >= 400) throw new EngineError(source.statusCode, messageOf(await source.body.text()));
    const headers = { 'content-type': 'application/x-tar' };
    const sink = await this.pool.request({ method: 'PUT', path: path + encode(to), body: source.body, headers, ...patient });
    const text = await sink.body.text();
    if (sink.statusCode >= 400) throw new EngineError(sink.statusCode, messageOf(text));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.pool.destroy();
  }
}

/** Whether the engine says that there is no such thing (any more). */
export const isGone = (error: unknown): boolean => error instanceof EngineError && error.status === 404;

export const byLabel = (...labels: readonly string[]): string => JSON.stringify({ label: labels });

function encode(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]))}`;
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text; // `/_ping` answers "OK"
  }
}

function messageOf(text: string): string {
  const document = parse(text);
  const message = document !== null && typeof document === 'object' ? (document as { message?: unknown }).message : text;
  return String(message ?? text).trim();
}

function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}
