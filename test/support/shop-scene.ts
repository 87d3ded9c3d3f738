import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findByVariable } from '../../src/io/process-group.js';
import { systemClock } from '../../src/io/system-clock.js';
import { type CommandOptions, type Ended, foreshadow, foreshadowHere } from './command-line.js';

const SHOP = join(process.cwd(), 'test/fixtures/acceptance/shop.mjs');
export const NODE = process.execPath;
/** Longest time in which whatever still runs after a command may end by itself. */
const GONE_WITHIN_MS = 10_000;

type Section = Readonly<Record<string, unknown>>;

/** What a test says differently from the shop's own configuration. */
export interface ShopConfig {
  readonly environment?: Section;
  readonly primary?: Section;
  readonly shadow?: Section;
  readonly baseline?: Section | boolean;
  readonly traffic?: Section;
  readonly replay?: Section;
  readonly rest?: Section;
}

/** An arm without the fault and the commands of the primary, unless it has its own. */
function own(primary: Section, given: Section): Section {
  const inherited = Object.hasOwn(primary, 'env') ? { FAULT: '' } : {};
  return { ...given, env: { ...inherited, ...(given['env'] as Section | undefined) } };
}

export interface Line {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly status?: number;
}

/** A directory with the shop, a recording and a configuration; whatever is started in it carries its mark. */
export class ShopScene implements Disposable {
  readonly directory: string;
  private readonly mark = `FORESHADOW_TEST_SCENE=${randomUUID()}`;

  constructor() {
    this.directory = mkdtempSync(join(tmpdir(), 'foreshadow-acceptance-'));
    cpSync(SHOP, join(this.directory, 'shop.mjs'));
    this.configure();
    this.record([{ target: '/search' }, { target: '/books/1' }, { target: '/books/2' }, { target: '/' }]);
  }

  /**
   * Short, and so that no timing decides: a closed loop has no schedule to miss, and only a service many times slower would fail.
   * JSON is YAML, too.
   */
  configure({
    environment = {},
    primary = {},
    shadow = {},
    baseline = false,
    traffic = {},
    replay = {},
    rest = {},
  }: ShopConfig = {}): void {
    const arm = (name: string, given: Section): Section => {
      const { env = {}, ...others } = given;
      return {
        ready: { http: '/healthz', within: '60s' },
        ...others,
        env: { RECEIVED: this.path(`received-${name}`), ...(env as Section) },
      };
    };
    const document = {
      version: 1,
      service: { name: 'corner-shop' },
      environment: {
        driver: 'process',
        command: `"${NODE}" shop.mjs`,
        primary: arm('primary', primary),
        // The other arms take over what the primary has: here its fault is to be its own.
        shadow: arm('shadow', own(primary, shadow)),
        baseline: typeof baseline === 'boolean' ? baseline : arm('baseline', own(primary, baseline)),
        ...environment,
      },
      traffic: { replay: { recording: 'traffic.jsonl', rate: 'closed', connections: 1, ...replay }, for: '1s', ...traffic },
      budget: '60s',
      kpis: {
        latency: { critical: false, margin: '1000%', 'tail-margin': '2000%' },
        cpu: { margin: '1000%' },
        memory: { margin: '1000%' },
      },
      judge: { confirm: false },
      ...rest,
    };
    this.write('foreshadow.yml', JSON.stringify(document, null, 2));
  }

  /** Writes a recording of so many rounds of the lines given, at even times. */
  record(lines: readonly Line[], rounds = 50, everyMs = 1): void {
    const all = Array.from({ length: rounds }, () => lines).flat();
    const text = all.map(({ method = 'GET', target, headers = [['accept', '*/*']], body, status }, index) =>
      JSON.stringify({
        id: `r${index}`,
        at: index * everyMs,
        method,
        target,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(status === undefined ? {} : { response: { status, headers: [] } }),
        client: `visitor-${index % 7}`,
      }),
    );
    this.write('traffic.jsonl', `${text.join('\n')}\n`);
  }

  path(...parts: string[]): string {
    return join(this.directory, ...parts);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  remove(name: string): void {
    rmSync(this.path(name));
  }

  exists(name: string): boolean {
    return existsSync(this.path(name));
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  json(name: string): Record<string, unknown> {
    return JSON.parse(this.read(name)) as Record<string, unknown>;
  }

  /** The command line in a process of its own, here. */
  run(args: readonly string[], options: Partial<CommandOptions> = {}): Promise<Ended> {
    return foreshadow(args, { cwd: this.directory, ...options, env: this.environment(options.env) });
  }

  /** The command line within this process, here. */
  runHere(args: readonly string[], options: Partial<CommandOptions> = {}): Promise<Ended> {
    return foreshadowHere(args, { cwd: this.directory, ...options, env: this.environment(options.env) });
  }

  environment(more: CommandOptions['env'] = {}): Record<string, string | undefined> {
    const [name, value] = this.mark.split('=') as [string, string];
    return { [name]: value, FORESHADOW_CACHE: this.path('cache'), ...more };
  }

  /** Every request that an arm's service got: method, target, trial. */
  received(arm: string): { readonly method: string; readonly target: string; readonly trial: string }[] {
    const file = this.path(`received-${arm}`);
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const [method, target, trial] = line.split(' ') as [string, string, string];
      return { method, target, trial };
    });
  }

  /** Processes of this scene that still run once they had time to end; a test wants none. */
  async leftRunning(): Promise<number[]> {
    const until = Date.now() + GONE_WITHIN_MS;
    while (findByVariable(this.mark).length > 0 && Date.now() < until) await systemClock.sleep(50);
    return findByVariable(this.mark);
  }

  /** Everything in a folder, by path within it. */
  files(folder: string): Map<string, Buffer> {
    const names = readdirSync(this.path(folder), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Map(files.map((file) => [file.slice(this.path(folder).length + 1), readFileSync(file)]));
  }

  [Symbol.dispose](): void {
    for (const pid of findByVariable(this.mark)) process.kill(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}
