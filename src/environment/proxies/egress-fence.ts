import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
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
  readonly certificates: { readonly own: string; readonly bundle: string } | undefined;
  /** what the environment of an arm on this machine says about its proxy */
  variables(arm: Arm): Record<string, string>;
}

export interface FenceOptions {
  readonly policy: EgressPolicy;
  readonly arms: readonly Arm[];
  readonly context: DriverContext;
  /** the address to listen on; default 127.0.0.1 */
  readonly host?: string | undefined;
  /** the port for an arm; default a free one */
  readonly portOf?: ((arm: Arm) => number) | undefined;
  /** where a stub that is a service of the Compose file answers for an arm: http://HOST:PORT */
  readonly serviceOrigin?: ((arm: Arm, stub: Extract<EgressStub, { service: string }>) => Promise<string>) | undefined;
}

/**
 * Starts a proxy for each arm. Nothing is left where one cannot be started.
 * @throws FS_EGRESS_STUB (a recording that cannot be read, a service nobody knows), FS_PORT_IN_USE
 */
export async function openEgressFence(options: FenceOptions): Promise<EgressFence> {
  const { policy, arms, context, host = '127.0.0.1', portOf = () => 0 } = options;
  const recordings = await readRecordings(policy, context);
  const opensTls = policy.tls !== 'pass' || Object.keys(policy.stubs ?? {}).length > 0;
  const authority = opensTls ? createCertificateAuthority(context.clock.now()) : null;
  const certificates = authority ? await writeCertificates(authority.certificate, context) : undefined;
  const agents = openAgents(context);
  const ledger = new EgressLedger(() => context.clock.monotonic());
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
        stubs: await stubsOf(arm, options, recordings),
        connectDirect: ({ host: name, port }) => connect(port, name),
        nameCall: context.nameCall ?? ((method, target) => `${method} ${target.split('?')[0]}`),
        report: (call) => ledger.add(call),
        listen: { host, port: portOf(arm) },
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

async function stubsOf(
  arm: Arm,
  { policy, serviceOrigin }: FenceOptions,
  recordings: ReadonlyMap<string, readonly StubExchange[]>,
): Promise<Map<string, StubAnswer>> {
  const stubs = new Map<string, StubAnswer>();
  for (const [key, stub] of Object.entries(policy.stubs ?? {})) {
    if ('recording' in stub) stubs.set(key, { matcher: createStubMatcher(recordings.get(key) ?? []) });
    else if ('url' in stub) stubs.set(key, { origin: new URL(stub.url) });
    else if (serviceOrigin) stubs.set(key, { origin: new URL(await serviceOrigin(arm, stub)) });
    else throw fail('FS_EGRESS_STUB', { found: `service ${stub.service} for ${key}`, expected: '`recording` or `url` with this driver' });
  }
  return stubs;
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
async function writeCertificates(own: string, { processEnv, runDirectory }: DriverContext): Promise<{ own: string; bundle: string }> {
  const files = { own: join(runDirectory, 'egress', 'authority.pem'), bundle: join(runDirectory, 'egress', 'authorities.pem') };
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
