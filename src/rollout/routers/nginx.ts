import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../../core/errors.js';
import { exec } from '../../io/exec.js';
import { writeAtomic } from '../../io/files.js';
import { acquireLock } from '../../io/lock-file.js';
import {
  digestOf,
  findPart,
  type NginxShares,
  readShares,
  renderMirror,
  renderSplit,
  replacePart,
  servedRevision,
} from '../nginx-config.js';
import type { MirrorRouter, Router, RouterContext, RouterReading } from '../router.js';
import { toThousandth } from '../router.js';
import type { NginxRouterSpec } from '../spec.js';
import { NginxWorkers } from './nginx-workers.js';

const COMMAND_MS = 30_000;
/** How long nginx may take to go over to its new workers. */
const RELOAD_MS = 15_000;

/** nginx: a part of its configuration is ours; tested before it is read, and seen to be in force before `apply` returns. */
export function createNginxRouter(spec: NginxRouterSpec, context: RouterContext): Router & Partial<MirrorRouter> {
  const router = new NginxRouter(spec, context);
  const port: Router = {
    name: 'nginx',
    read: () => router.read(),
    apply: ({ shadow }, expected) => router.apply((now) => ({ ...now, shadow: toThousandth(shadow) }), expected),
    [Symbol.asyncDispose]: async () => undefined,
  };
  if (spec.mirrorFile === undefined) return port;
  return { ...port, mirror: (share, expected) => router.apply((now) => ({ ...now, copies: toThousandth(share) }), expected) };
}

/** What stands in the files, and what of them is ours. */
interface Standing {
  readonly shares: NginxShares;
  readonly reading: RouterReading;
  /** whole texts by path; null where there is no such file */
  readonly texts: ReadonlyMap<string, string | null>;
  /** as it is rendered today for these shares: otherwise somebody edited it */
  readonly isOurs: boolean;
}

class NginxRouter {
  private readonly spec: NginxRouterSpec;
  private readonly context: RouterContext;
  private readonly file: string;
  private readonly mirrorFile: string | null;
  private readonly workers: NginxWorkers;

  constructor(spec: NginxRouterSpec, context: RouterContext) {
    const { directory, clock, random, signal } = context;
    this.spec = spec;
    this.context = context;
    this.file = resolve(directory, spec.file);
    this.mirrorFile = spec.mirrorFile === undefined ? null : resolve(directory, spec.mirrorFile);
    this.workers = new NginxWorkers({ pidFile: resolve(directory, spec.pid), verify: spec.verify }, { clock, random, signal });
  }

  async read(): Promise<RouterReading> {
    return (await this.standing()).reading;
  }

  async apply(change: (now: NginxShares) => NginxShares, expected: string): Promise<RouterReading> {
    await mkdir(dirname(this.file), { recursive: true }).catch(unreachable(this.file));
    const release = await acquireLock(`${await this.realFile()}.lock`, this.context.clock, this.context.signal).catch(
      unreachable(this.file),
    );
    try {
      const now = await this.standing();
      const next = change(now.shares);
      const isThere = sameShares(now.shares, next) && now.isOurs;
      if (now.reading.revision !== expected && !isThere) throw changed(now.reading, expected);
      if (isThere && (await this.workers.serves(servedRevision(this.rendered(next).get(this.file) ?? '') ?? ''))) return now.reading;
      return await this.put(now, next);
    } finally {
      await release();
    }
  }

  /** Writes, tests, reloads, waits until it is in force; what stood before stands again where any of it fails. */
  private async put(now: Standing, next: NginxShares): Promise<RouterReading> {
    const parts = this.rendered(next);
    const before = this.workers.generation(); // where nobody could see the new split in force, nothing is written
    await this.sweep();
    for (const [path, part] of parts) {
      const found = findPart(now.texts.get(path) ?? '', this.context.service);
      if (found) await writeAtomic(path, replacePart(found, part)).catch(unreachable(path));
    }
    let isRead = false;
    try {
      await this.run(`${this.spec.nginx} -t`, 'refuses the configuration');
      isRead = true;
      await this.run(this.spec.reload ?? `${this.spec.nginx} -s reload`, 'was not reloaded');
      await this.workers.untilServed(servedRevision(parts.get(this.file) ?? '') ?? '', before, RELOAD_MS);
    } catch (error) {
      await this.restore(now.texts, isRead);
      throw error;
    }
    return (await this.standing()).reading;
  }

  /** The old files stand again; where nginx may have read the new ones it reads the old ones again. */
  private async restore(texts: Standing['texts'], isRead: boolean): Promise<void> {
    for (const [path, text] of texts) await (text === null ? rm(path, { force: true }) : writeAtomic(path, text));
    if (isRead) await this.run(this.spec.reload ?? `${this.spec.nginx} -s reload`, 'was not reloaded').catch(() => undefined);
  }

  private async standing(): Promise<Standing> {
    const { service } = this.context;
    const texts = new Map<string, string | null>();
    let all = '';
    for (const path of this.paths()) {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw fail('FS_ROUTER_UNREACHABLE', { found: `${path} (${error.code ?? error.message})`, cause: error });
      });
      const part = findPart(text ?? '', service);
      if (!part) throw fail('FS_ROUTER_FOREIGN', { found: 'marker lines in disorder', place: { file: path } });
      texts.set(path, text);
      all += part.ours ?? '';
    }
    if (all === '') return { shares: NOBODY, reading: { shadow: 0, revision: 'nothing yet' }, texts, isOurs: false };
    const shares = readShares(all, this.spec);
    if (!shares)
      throw fail('FS_ROUTER_FOREIGN', { found: 'a part between the marker lines that says no split', place: { file: this.file } });
    const isOurs = [...this.rendered(shares).values()].join('') === all;
    return { shares, reading: { shadow: shares.shadow, revision: digestOf(all) }, texts, isOurs };
  }

  private rendered(shares: NginxShares): ReadonlyMap<string, string> {
    const { service } = this.context;
    const split: [string, string] = [this.file, renderSplit(service, this.spec, shares)];
    return new Map(this.mirrorFile === null ? [split] : [split, [this.mirrorFile, renderMirror(service, this.spec, shares)]]);
  }

  private paths(): string[] {
    return this.mirrorFile === null ? [this.file] : [this.file, this.mirrorFile];
  }

  private async realFile(): Promise<string> {
    return realpath(this.file).catch(() => this.file);
  }

  /** Drafts of a process that was killed between write and rename: some include patterns would read them. */
  private async sweep(): Promise<void> {
    for (const path of this.paths()) {
      const draft = new RegExp(`^${basename(path).replace(/[^\w-]/g, '\\$&')}\\.\\d+\\.\\d+\\.tmp$`);
      for (const name of await readdir(dirname(path)).catch(() => [] as string[]))
        if (draft.test(name)) await rm(join(dirname(path), name), { force: true });
    }
  }

  private async run(command: string, what: string): Promise<void> {
    const { directory, env, clock, signal } = this.context;
    const result = await exec('/bin/sh', ['-c', command], { cwd: directory, env, clock, signal, timeoutMs: COMMAND_MS });
    if (result.exitCode === 0 && !result.timedOut) return;
    const lastLines = `${result.stdout}${result.stderr}`.trim().split('\n').slice(-8);
    const found = result.timedOut ? `\`${command}\` did not end within ${COMMAND_MS / 1_000} s` : `nginx ${what} (\`${command}\`)`;
    throw fail('FS_ROUTER_REFUSED', { found: `${found}: ${lastLines.at(0) ?? ''}`, lastLines });
  }
}

const NOBODY: NginxShares = { shadow: 0, copies: 0 };

function sameShares(a: NginxShares, b: NginxShares): boolean {
  return a.shadow === b.shadow && a.copies === b.copies;
}

function changed(reading: RouterReading, expected: string): Error {
  const percent = `${Number((100 * reading.shadow).toFixed(1))} %`;
  return fail('FS_ROUTER_CHANGED', { found: `${percent} in a file of revision ${reading.revision}`, expected: `revision ${expected}` });
}

function unreachable(path: string): (error: unknown) => never {
  return (error) => {
    throw fail('FS_ROUTER_UNREACHABLE', { found: `${path} (${(error as NodeJS.ErrnoException).code ?? String(error)})`, cause: error });
  };
}
