import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { rootCertificates } from 'node:tls';
import { fail } from '../../core/errors.js';
import { writeAtomic } from '../../io/files.js';
import type { EgressPolicy, EgressStub } from '../egress.js';
import { EgressLedger } from '../egress-ledger.js';
import { createStubMatcher, type StubExchange } from '../egress-stub.js';
import { egressVariables } from '../egress-variables.js';
import type { Arm, DriverContext } from '../environment.js';
import type { StubAnswer } from './answer-call.js';
import { createCertificateAuthority } from './certificate-authority.js';
import { type EgressProxy, startEgressProxy } from './egress-proxy.js';

/** The fence around all arms of one environment: a proxy an arm, one ledger for all. */
export interface EgressFence extends AsyncDisposable {
  readonly ledger: EgressLedger;
  /** the port of an arm's proxy */
  port(arm: Arm): number;
  /** PEM files with our authority alone and with the usual ones; undefined where TLS is not opened */
  readonly certificates: { readonly directory: string; readonly own: string; readonly bundle: string } | undefined;
  /** what the environment of an arm on this machine says about its proxy */
  variables(arm: Arm): Record<string, string>;
}

export interface FenceOptions {
  readonly policy: EgressPolicy;
  readonly arms: readonly Arm[];
  readonly context: DriverContext;
  /** the address to listen on for an arm; default 127.0.0.1 */
  readonly hostOf?: ((arm: Arm) => string) | undefined;
  /** further ports to listen on, where that is allowed */
  readonly alsoOn?: readonly number[] | undefined;
  /** whether the arms have no other way out than the proxy; a process may just ignore it */
  readonly isEnforced?: boolean | undefined;
  /** the port for an arm; default a free one */
  readonly portOf?: ((arm: Arm) => number) | undefined;
  /** where a stub that is a service of the Compose file answers for an arm: http://HOST:PORT; undefined while it does not run */
  readonly locate?: ((arm: Arm, stub: Extract<EgressStub, { service: string }>) => Promise<string | undefined>) | undefined;
}

/**
 * Starts a proxy for each arm. Nothing is left where one cannot be started.
 * @throws FS_EGRESS_STUB (a recording that cannot be read, a service nobody knows), FS_PORT_IN_USE
 */
export async function openEgressFence(options: FenceOptions): Promise<EgressFence> {
  const { policy, arms, context, hostOf = () => '127.0.0.1', portOf = () => 0, alsoOn = [] } = options;
  const recordings = await readRecordings(policy, context);
  const opensTls = policy.tls !== 'pass' || Object.keys(policy.stubs ?? {}).length > 0;
  const authority = opensTls ? createCertificateAuthority(context.clock.now()) : null;
  const certificates = authority ? await writeCertificates(authority.certificate, context) : undefined;
  const agents = openAgents(context);
  const ledger = new EgressLedger(() => context.clock.monotonic(), options.isEnforced);
  const proxies = new Map<Arm, EgressProxy>();
  const dispose = async (): Promise<void> => {
    await Promise.all([...proxies.values()].map((proxy) => proxy[Symbol.asyncDispose]()));
    for (const pair of [agents.outside, agents.stubs]) for (const agent of [pair.http, pair.https]) agent.destroy();
  };
  try {
    for (const arm of arms) {
      const proxy = await startEgressProxy({
        arm,
        policy,
        authority,
        agents,
        stubs: stubsOf(arm, options, recordings),
        connectDirect: ({ host: name, port }) => connect(port, name),
        nameCall: context.nameCall ?? ((method, target) => `${method} ${target.split('?')[0]}`),
        report: (call) => ledger.add(call),
        listen: { host: hostOf(arm), port: portOf(arm), alsoOn },
      });
      proxies.set(arm, proxy);
    }
  } catch (error) {
    await dispose();
    throw error;
  }
  const port = (arm: Arm): number => proxies.get(arm)?.port ?? 0;
  return {
    ledger,
    port,
    certificates,
    variables: (arm) => egressVariables({ proxy: `http://127.0.0.1:${port(arm)}`, certificates }),
    [Symbol.asyncDispose]: dispose,
  };
}

/** Every recording is read before anything is started. */
async function readRecordings(policy: EgressPolicy, context: DriverContext): Promise<Map<string, readonly StubExchange[]>> {
  const read = new Map<string, readonly StubExchange[]>();
  for (const [key, stub] of Object.entries(policy.stubs ?? {})) {
    if (!('recording' in stub)) continue;
    if (!context.readStub) throw fail('FS_EGRESS_STUB', { found: `the recording of ${key}`, expected: 'a reader of recordings' });
    read.set(key, await context.readStub(stub.recording));
  }
  return read;
}

function stubsOf(
  arm: Arm,
  { policy, locate }: FenceOptions,
  recordings: ReadonlyMap<string, readonly StubExchange[]>,
): Map<string, StubAnswer> {
  const stubs = new Map<string, StubAnswer>();
  for (const [key, stub] of Object.entries(policy.stubs ?? {})) {
    if ('recording' in stub) stubs.set(key, { matcher: createStubMatcher(recordings.get(key) ?? []) });
    else if ('url' in stub) stubs.set(key, { origin: new URL(stub.url) });
    else if (locate) stubs.set(key, { locate: remembering(() => locate(arm, stub)) });
    else throw fail('FS_EGRESS_STUB', { found: `service ${stub.service} for ${key}`, expected: '`recording` or `url` with this driver' });
  }
  return stubs;
}

/** A container keeps its address while it runs; it is asked for again once nobody answers there. */
function remembering(locate: () => Promise<string | undefined>): (again: boolean) => Promise<URL | undefined> {
  let known: Promise<URL | undefined> | undefined;
  return (again) => {
    if (again) known = undefined;
    known ??= locate().then(
      (origin) => (origin === undefined ? undefined : new URL(origin)),
      () => undefined,
    );
    return known;
  };
}

/** To the outside through whatever proxy this machine itself has to use; to stubs straight. */
function openAgents({ processEnv }: DriverContext) {
  const pair = (proxyEnv?: Record<string, string | undefined>) => {
    const options = { keepAlive: true, maxSockets: 256, ...(proxyEnv ? { proxyEnv } : {}) };
    return { http: new HttpAgent(options), https: new HttpsAgent(options) };
  };
  return { outside: pair({ ...processEnv }), stubs: pair() };
}

/** Our authority beside the ones the machine trusts. Its key is never written. */
async function writeCertificates(
  own: string,
  { processEnv, runDirectory }: DriverContext,
): Promise<NonNullable<EgressFence['certificates']>> {
  const directory = resolve(runDirectory, 'egress');
  const files = { directory, own: join(directory, 'authority.pem'), bundle: join(directory, 'authorities.pem') };
  const extra = readIfThere(processEnv['NODE_EXTRA_CA_CERTS']);
  const usual =
    readIfThere(processEnv['SSL_CERT_FILE']) || readIfThere('/etc/ssl/certs/ca-certificates.crt') || rootCertificates.join('\n');
  await writeAtomic(files.own, `${own}${extra}`);
  await writeAtomic(files.bundle, `${own}${extra}${usual}\n`);
  return files;
}

function readIfThere(file: string | undefined): string {
  if (!file) return '';
  try {
    return `\n${readFileSync(file, 'utf8')}`;
  } catch {
    return '';
  }
}
