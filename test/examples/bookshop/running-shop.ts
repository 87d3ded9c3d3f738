import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

export const BOOKSHOP = resolve('examples/bookshop');

export interface Scenario {
  readonly description: string;
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly expect: { readonly exit: number; readonly code: string | null; readonly route: string | null };
}

export interface Recorded {
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: { readonly encoding: 'utf8'; readonly text: string } | null;
  readonly response: { readonly status: number; readonly latencyMs: number } | null;
  readonly client: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export const readScenarios = (): Record<string, Scenario> => JSON.parse(readFileSync(join(BOOKSHOP, 'scenarios.json'), 'utf8'));

export const readRecording = (): Recorded[] =>
  gunzipSync(readFileSync(join(BOOKSHOP, 'traffic.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** `METHOD /path/{id}` of a recorded request. */
export const routeOf = ({ method, target }: { method: string; target: string }): string =>
  `${method} ${target.replace(/\?.*/, '').replace(/\d+/, '{id}')}`;

/** A real shop in its own process; disposing ends it. */
export class RunningShop implements AsyncDisposable {
  readonly port: number;
  readonly directory: string;
  readonly #child: ChildProcess;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #errors: string[];

  private constructor(child: ChildProcess, port: number, directory: string, errors: string[]) {
    this.#child = child;
    this.port = port;
    this.directory = directory;
    this.#errors = errors;
  }

  /** Starts a shop with a scenario's change, in a copy of the example where files are replaced. */
  static async start(
    change: { env?: Readonly<Record<string, string>>; files?: Readonly<Record<string, string>> } = {},
  ): Promise<RunningShop> {
    const directory = mkdtempSync(join(tmpdir(), 'bookshop-test-'));
    cpSync(BOOKSHOP, directory, { recursive: true });
    for (const [path, replacement] of Object.entries(change.files ?? {})) cpSync(join(BOOKSHOP, replacement), join(directory, path));
    const env = { PATH: process.env['PATH'], PORT: '0', ...change.env };
    const child = spawn(process.execPath, ['--max-semi-space-size=2', 'server.js'], {
      cwd: directory,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const errors: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /listening on .*:(\d+)$/.exec(line)?.[1];
      if (port !== undefined) return new RunningShop(child, Number(port), directory, errors);
    }
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`the shop did not start: ${errors.join('\n')}`);
  }

  get errors(): readonly string[] {
    return this.#errors;
  }

  send(target: string, options: { method?: string; headers?: Record<string, string>; body?: string | undefined } = {}): Promise<Answer> {
    return new Promise((resolveAnswer, reject) => {
      const { method = 'GET', headers = {}, body } = options;
      const outgoing = request({ agent: this.#agent, host: '127.0.0.1', port: this.port, path: target, method, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const encoding = incoming.headers['content-encoding'];
          const bytes = Buffer.concat(chunks);
          const text = (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
          resolveAnswer({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  replay(recorded: Recorded): Promise<Answer> {
    return this.send(recorded.target, {
      method: recorded.method,
      headers: Object.fromEntries(recorded.headers),
      body: recorded.body?.text,
    });
  }

  /** CPU milliseconds and resident bytes of the shop's process (zero where there is no /proc). */
  usage(): { cpuMs: number; rssBytes: number } {
    if (process.platform !== 'linux') return { cpuMs: 0, rssBytes: 0 };
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'))?.[1];
    return { cpuMs: (Number(stat[11]) + Number(stat[12])) * 10, rssBytes: Number(rss) * 1024 };
  }

  /** Asks it to stop, and gives its exit code. */
  async stop(): Promise<number | null> {
    this.#agent.destroy();
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill('SIGTERM');
      await once(this.#child, 'exit');
    }
    rmSync(this.directory, { recursive: true, force: true });
    return this.#child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}
