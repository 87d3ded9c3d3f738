import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Arm } from '../environment.js';
import {
  type CallEnd,
  decide,
  type Destination,
  type EgressPolicy,
  explainDenial,
  explainUnmatched,
  isOwnMachine,
  labelOfHost,
  type OutboundCall,
} from '../egress.js';
import type { StubMatcher } from '../egress-stub.js';
import type { CertificateAuthority } from './certificate-authority.js';
import { type Onward, passOn, refuse } from './pass-on.js';
import type { ConnectDirect } from './tunnel.js';

/** What stands in for a host, for one arm: recorded answers, or an address. */
export type StubAnswer =
  | { readonly matcher: StubMatcher }
  | { readonly origin: URL }
  /** a service, once it runs; `again` where it did not answer at its last address */
  | { readonly locate: (again: boolean) => Promise<URL | undefined> };

/** What every call of one arm is answered with. */
export interface CallContext {
  readonly arm: Arm;
  readonly policy: EgressPolicy;
  /** by the host as the policy writes it */
  readonly stubs: ReadonlyMap<string, StubAnswer>;
  /** null: TLS is not opened */
  readonly authority: CertificateAuthority | null;
  /** connections to the outside, and to stubs, which no outer proxy stands before */
  readonly agents: { readonly outside: Onward['agents']; readonly stubs: Onward['agents'] };
  readonly connectDirect: ConnectDirect;
  /** the route of a call, variable parts named */
  readonly nameCall: (method: string, target: string) => string;
  readonly report: (call: OutboundCall) => void;
  readonly ownPort: number;
}

interface Addressed {
  readonly destination: Destination;
  readonly target: string;
}

/** A body longer than this is not compared with recorded ones. */
const MOST_COMPARED_BYTES = 1024 * 1024;

/** Answers one request of an arm: by its host, by its stub, or with a refusal that says what to do. Never rejects. */
export async function answerCall(request: IncomingMessage, reply: ServerResponse, at: Addressed, context: CallContext): Promise<void> {
  const { destination, target } = at;
  const method = request.method ?? 'GET';
  const host = labelOfHost(destination);
  const call = context.nameCall(method, target);
  const ruling = decide(context.policy, destination);
  const trial = trialOf(request);
  const report = (end: CallEnd): void => {
    if (ruling.kind !== 'own') context.report({ arm: context.arm, host, call, end, count: 1, ...(trial === undefined ? {} : { trial }) });
  };
  if (ruling.kind === 'deny') {
    report('denied');
    refuse(reply, 403, explainDenial(call, host));
    return;
  }
  const stub = ruling.kind === 'stub' ? context.stubs.get(ruling.key) : undefined;
  if (stub && 'matcher' in stub) return replayAnswer(request, reply, target, stub.matcher, report, explainUnmatched(call, host));
  const origin = await originOf(
    stub,
    ruling.kind === 'own' ? { ...destination, host: ownHost(destination.host, request.socket.remoteAddress) } : destination,
  );
  if (!origin) {
    report('failed');
    return refuse(reply, 502, `Foreshadow finds no running service that stands in for ${host}\n`);
  }
  const agents = stub ? context.agents.stubs : context.agents.outside;
  const path = stub && origin.pathname !== '/' ? origin.pathname.replace(/\/$/, '') + target : target;
  const passed = await passOn(request, reply, { origin, target: path, host: request.headers.host ?? host, agents });
  report(passed === 'failed' ? 'failed' : 'answered');
  if (passed === 'failed' && stub && 'locate' in stub) void stub.locate(true);
}

/**
 * What `127.0.0.1` means to the caller: a container that asks the proxy for itself (busybox's wget in a health check knows no NO_PROXY) means its own address.
 * @param caller the peer's address; a process of this machine means this machine
 */
export function ownHost(host: string, caller: string | undefined): string {
  const address = caller?.replace(/^::ffff:/, '');
  return address === undefined || isOwnMachine(address) ? host : address;
}

async function originOf(stub: StubAnswer | undefined, { host, port, tls }: Destination): Promise<URL | undefined> {
  if (!stub) return new URL(`${tls ? 'https' : 'http'}://${bracketed(host)}:${port}`);
  if ('locate' in stub) return (await stub.locate(false)) ?? stub.locate(true);
  return 'origin' in stub ? stub.origin : undefined;
}

async function replayAnswer(
  request: IncomingMessage,
  reply: ServerResponse,
  target: string,
  matcher: StubMatcher,
  report: (end: CallEnd) => void,
  unmatched: string,
): Promise<void> {
  const body = await readBody(request).catch(() => undefined);
  if (body === undefined) return void reply.destroy();
  const found = matcher.answer(request.method ?? 'GET', target, body);
  report(found ? 'answered' : 'unmatched');
  if (!found) return refuse(reply, 502, unmatched);
  const headers = found.headers.filter(
    ([name]) => !/^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding)$/i.test(name),
  );
  reply.writeHead(found.status, [...headers, ['content-length', String(found.body.byteLength)] as const].flat());
  reply.end(request.method === 'HEAD' ? undefined : found.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_COMPARED_BYTES) chunks.push(chunk);
  }
  return size > MOST_COMPARED_BYTES ? '' : Buffer.concat(chunks).toString('utf8');
}

/** The trial a call belongs to, where the service has passed on the headers of the request that led to it: ours, W3C baggage, or the trace. */
function trialOf({ headers }: IncomingMessage): string | undefined {
  const own = headers['x-foreshadow-trial'];
  if (typeof own === 'string' && /^\d{1,15}$/.test(own)) return own;
  const member = /(?:^|,)\s*foreshadow\.trial=(\d{1,15})\s*(?:[,;]|$)/.exec(String(headers['baggage'] ?? ''));
  if (member) return member[1];
  const trace = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(String(headers['traceparent'] ?? ''));
  return trace ? `trace:${trace[1]}` : undefined;
}

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
