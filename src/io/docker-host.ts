import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import { fail } from '../core/errors.js';
import { exec } from './exec.js';

export type Env = Readonly<Record<string, string | undefined>>;

/** Where the engine listens. `local`: containers' ports on 127.0.0.1 are ports of this machine. */
export interface DockerHost {
  /** as Docker writes it: unix:///path, tcp://host:port */
  readonly address: string;
  readonly socketPath?: string | undefined;
  readonly origin: string;
  readonly hostname: string;
  readonly local: boolean;
  readonly tls?: { readonly ca: string; readonly cert: string; readonly key: string } | undefined;
}

const CONTEXT_MS = 10_000;

/** The engine this user's `docker` talks to: DOCKER_HOST, else the current context's. @throws FS_DOCKER_MISSING, FS_DOCKER_UNREACHABLE for a kind that cannot be used */
export async function findDockerHost(env: Env, cwd: string, clock: Clock, signal: AbortSignal): Promise<DockerHost> {
  const address = env['DOCKER_HOST'] || (await currentContext(env, cwd, clock, signal)) || 'unix:///var/run/docker.sock';
  if (address.startsWith('unix://')) {
    return { address, socketPath: address.slice('unix://'.length), origin: 'http://docker', hostname: '127.0.0.1', local: true };
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'tcp:') {
    throw fail('FS_DOCKER_UNREACHABLE', {
      found: address,
      expected: 'unix:///PATH or tcp://HOST:PORT',
      hint: 'Set DOCKER_HOST to one of these.',
    });
  }
  const secure = Boolean(env['DOCKER_TLS_VERIFY']) || url.port === '2376';
  const local = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  return {
    address,
    origin: `${secure ? 'https' : 'http'}://${url.host}`,
    hostname: local ? '127.0.0.1' : url.hostname,
    local,
    ...(secure ? { tls: await readTls(env['DOCKER_CERT_PATH'] ?? join(env['HOME'] ?? '', '.docker')) } : {}),
  };
}

async function currentContext(env: Env, cwd: string, clock: Clock, signal: AbortSignal): Promise<string | undefined> {
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const result = await exec('docker', args, { cwd, env, clock, signal, timeoutMs: CONTEXT_MS }).catch((cause: NodeJS.ErrnoException) => {
    signal.throwIfAborted();
    throw fail('FS_DOCKER_MISSING', { found: `docker: ${cause.code ?? cause.message}`, cause });
  });
  return result.exitCode === 0 ? result.stdout.trim() : undefined;
}

async function readTls(directory: string): Promise<{ ca: string; cert: string; key: string }> {
  const read = (name: string): Promise<string> => readFile(join(directory, name), 'utf8');
  try {
    const [ca, cert, key] = await Promise.all([read('ca.pem'), read('cert.pem'), read('key.pem')]);
    return { ca: ca as string, cert: cert as string, key: key as string };
  } catch (cause) {
    throw fail('FS_DOCKER_UNREACHABLE', {
      found: `no certificates in ${directory}`,
      expected: 'ca.pem, cert.pem, key.pem in DOCKER_CERT_PATH',
      cause,
    });
  }
}
