import { resolve } from 'node:path';
import { fail } from '../../core/errors.js';
import { plainText } from '../../core/plain-text.js';
import { exec, type ExecResult } from '../../io/exec.js';
import type { CreateReverter, ReverterContext } from '../reverter-context.js';
import type { Keeper, Reverter } from '../reverter.js';
import type { ReverterSpec } from '../reverter-spec.js';
import { awaitHealth } from './await-health.js';

/**
 * Brings one service of the user's own running project back: `docker compose up -d --wait` of that service with the image, or the value of one
 * variable, of the verified version. Other services are left alone. A version is that image or value.
 */
export const createDockerCompose: CreateReverter = (spec, context): Reverter & Keeper => {
  const service = spec.service ?? '';
  const current = async (): Promise<string | null> => {
    const container = await containerOf(spec, context);
    if (container === null) return null;
    if (spec.variable === undefined) return container.Config.Image;
    const prefix = `${spec.variable}=`;
    return container.Config.Env?.find((line) => line.startsWith(prefix))?.slice(prefix.length) ?? null;
  };
  return {
    name: 'docker-compose',
    current,
    async check({ version, detail }) {
      if (spec.variable !== undefined) return { possible: true };
      const image = await docker(['image', 'inspect', '--format', '{{.Id}}', version], spec, context);
      if (image.exitCode !== 0)
        return { possible: false, reason: `there is no image ${version} on this machine; \`docker pull ${version}\` brings one` };
      const id = image.stdout.trim();
      const kept = detail?.['image'];
      return kept === undefined || kept === id
        ? { possible: true }
        : { possible: false, reason: `${version} is another image by now: ${id}, not ${kept}` };
    },
    async revert({ version }) {
      const before = await current();
      if (before === version && (await isUp(spec, context))) return { version, detail: { service }, pending: null };
      const problem = (await up(version, spec, context)) ?? (await awaitHealth(spec.health, context));
      if (problem === null) return { version, detail: { service, ...(before === null ? {} : { from: before }) }, pending: null };
      if (before === null || before === version)
        throw fail('FS_REVERT_FAILED', { found: `${problem}; ${version} stands, nothing else is known` });
      const again = await up(before, spec, context);
      const stands = again === null ? `what stood before, ${before}, stands again` : `and ${before} could not be brought back: ${again}`;
      throw fail('FS_REVERT_FAILED', { found: `${problem}; ${stands}` });
    },
    async verify({ version }) {
      return (await current()) === version && (await isUp(spec, context)) && (await awaitHealth(spec.health, context)) === null;
    },
    async keep() {
      const version = await current();
      if (version === null)
        throw fail('FS_REVERT_FAILED', {
          found: `service ${service} does not run${spec.variable === undefined ? '' : `, or has no ${spec.variable}`}`,
        });
      const container = await containerOf(spec, context);
      return { version, detail: { service, ...(container && spec.variable === undefined ? { image: container.Image } : {}) } };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};

interface Container {
  readonly Image: string;
  readonly Config: { readonly Image: string; readonly Env?: readonly string[] | null };
  readonly State: { readonly Status: string; readonly Health?: { readonly Status: string } };
}

/** What is laid over the user's file: nothing but the version. */
export function overlayOf({ service = '', variable }: Pick<ReverterSpec, 'service' | 'variable'>, version: string): string {
  // A dollar sign would be filled in by Compose.
  const value = version.replaceAll('$', '$$$$');
  return JSON.stringify({ services: { [service]: variable === undefined ? { image: value } : { environment: { [variable]: value } } } });
}

/** @returns null, or what went wrong */
async function up(version: string, spec: ReverterSpec, context: ReverterContext): Promise<string | null> {
  const seconds = String(Math.ceil(spec.timeoutMs / 1_000));
  const args = ['up', '--detach', '--wait', '--wait-timeout', seconds, '--no-deps', '--no-build', spec.service ?? ''];
  const { exitCode, stderr, timedOut } = await compose(args, spec, context, overlayOf(spec, version));
  if (exitCode === 0 && !timedOut) return null;
  return `\`docker compose up\` ${timedOut ? 'did not end in time' : `ended with exit code ${exitCode}`}: ${plainText(context.redact(stderr.trim().split('\n').at(-1) ?? ''), 300)}`;
}

async function containerOf(spec: ReverterSpec, context: ReverterContext): Promise<Container | null> {
  const ps = await compose(['ps', '--all', '--quiet', spec.service ?? ''], spec, context);
  if (ps.exitCode !== 0) throw fail('FS_REVERT_FAILED', { found: `docker compose ps: ${plainText(context.redact(ps.stderr), 300)}` });
  const [id] = ps.stdout.trim().split('\n').filter(Boolean);
  if (id === undefined) return null;
  const inspect = await docker(['inspect', '--type', 'container', id], spec, context);
  return inspect.exitCode === 0 ? ((JSON.parse(inspect.stdout) as Container[])[0] ?? null) : null;
}

async function isUp(spec: ReverterSpec, context: ReverterContext): Promise<boolean> {
  const container = await containerOf(spec, context);
  return container?.State.Status === 'running' && (container.State.Health === undefined || container.State.Health.Status === 'healthy');
}

/** @param overlay laid over the file, by standard input */
function compose(args: readonly string[], spec: ReverterSpec, context: ReverterContext, overlay?: string): Promise<ExecResult> {
  const file = resolve(context.directory, spec.file ?? 'docker-compose.yml');
  const files = ['-f', file, ...(overlay === undefined ? [] : ['-f', '-'])];
  const project = spec.project === undefined ? [] : ['-p', spec.project];
  return docker(['compose', ...project, ...files, ...args], spec, context, overlay);
}

async function docker(args: readonly string[], spec: ReverterSpec, context: ReverterContext, input?: string): Promise<ExecResult> {
  const { directory: cwd, env, clock, signal } = context;
  try {
    return await exec('docker', args, {
      cwd,
      env,
      clock,
      signal,
      timeoutMs: spec.timeoutMs + 30_000,
      ...(input === undefined ? {} : { input }),
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw fail('FS_REVERT_FAILED', { found: `docker cannot be started: ${(cause as Error).message}`, cause });
  }
}
