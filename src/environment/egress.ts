import type { Arm } from './environment.js';

/** What answers in place of a host: a service of the Compose file, a recording, or an address. */
export type EgressStub =
  | { readonly service: string; readonly port?: number | undefined }
  | { readonly recording: string }
  | { readonly url: string };

/** What the arms may call, the same for every arm. Hosts are written `api.example.com`, `*.example.com` or `example.com:8443`. */
export interface EgressPolicy {
  readonly default: 'deny' | 'allow';
  readonly allow?: readonly string[] | undefined;
  readonly stubs?: Readonly<Record<string, EgressStub>> | undefined;
  /** whether TLS is opened, so that calls are told apart by method and route; `pass` only counts connections */
  readonly tls?: 'inspect' | 'pass' | undefined;
  /** whether calls go through a proxy of ours at all: the configuration has a section `egress` */
  readonly watch?: boolean | undefined;
}

/** Where a call goes. */
export interface Destination {
  /** lower case, an IPv6 address without brackets */
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

/** What becomes of a call. `own`: to this machine itself, which is no outbound call. */
export type Ruling =
  | { readonly kind: 'allow' | 'deny' | 'own' }
  /** `key` is the host as the policy writes it */
  | { readonly kind: 'stub'; readonly key: string };

/** How a call ended, as far as it matters to a comparison. */
export type CallEnd =
  /** somebody answered: the host itself or its stub */
  | 'answered'
  /** refused by the policy */
  | 'denied'
  /** its stub, a recording, has no answer to it */
  | 'unmatched'
  /** nobody answered */
  | 'failed'
  /** the client does not trust our certificate, so nobody knows what it wanted to call */
  | 'certificate-refused'
  /** bytes that are not HTTP, or TLS that is not opened: one call a connection */
  | 'tunnel';

/** Outbound calls of one kind: one, or several where so many are waiting that they are added up. */
export interface OutboundCall {
  readonly arm: Arm;
  /** `api.example.com`, with its port where it is not the usual one */
  readonly host: string;
  /** `POST /v1/charges`, variable parts named */
  readonly call: string;
  readonly end: CallEnd;
  readonly count: number;
  /** the trial whose request led to the call, where the call carries its headers on */
  readonly trial?: string | undefined;
  /** when it was taken down, on a clock that only goes forward; absent where several are added up */
  readonly atMs?: number | undefined;
}

/** What a driver shows of the calls of its arms. */
export interface EgressWatch {
  /** the calls since the last time; never more than a bounded number of records */
  drain(): readonly OutboundCall[];
  /** calls refused so far, for the person watching */
  readonly denied: number;
  /** whether the arms have no other way out; else a client that ignores its proxy is not seen */
  readonly isEnforced: boolean;
}

/** The host as findings name it. */
export function labelOfHost({ host, port, tls }: Destination): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === (tls ? 443 : 80) ? name : `${name}:${port}`;
}

/** What becomes of a call: its stub, else what the list or the default allow. A host written with its port is meant before one without. */
export function decide(policy: EgressPolicy, destination: Destination): Ruling {
  const key = stubOf(Object.keys(policy.stubs ?? {}), destination);
  if (key !== undefined) return { kind: 'stub', key };
  if (isOwnMachine(destination.host)) return { kind: 'own' };
  const allowed = policy.default === 'allow' || (policy.allow ?? []).some((pattern) => matchesHost(pattern, destination));
  return { kind: allowed ? 'allow' : 'deny' };
}

function stubOf(keys: readonly string[], destination: Destination): string | undefined {
  const matching = keys.filter((key) => matchesHost(key, destination));
  const exactness = (key: string): number => Number(!key.includes('*')) * 2 + Number(/:\d+$/.test(key));
  return matching.sort((a, b) => exactness(b) - exactness(a) || b.length - a.length)[0];
}

/** Whether a host is meant by a pattern: `*` stands for any part of a name, `:PORT` at the end for that port alone. */
export function matchesHost(pattern: string, { host, port }: Destination): boolean {
  const [, name = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? [];
  if (wanted !== undefined && Number(wanted) !== port) return false;
  const parts = name.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(host);
}

/** Whether a text can be meant as a host: a name or IPv4 address, with `*` and `:PORT`. */
export function isHostPattern(text: string): boolean {
  return /^[\w*](?:[\w*.-]*[\w*])?(?::\d{1,5})?$/.test(text) && Number(/:(\d+)$/.exec(text)?.[1] ?? 1) < 65_536;
}

/** Loopback: what an arm asks of the machine it runs on does not go out. */
export function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** `HOST:PORT` as CONNECT and the header Host write it; undefined where it is none. */
export function readAuthority(text: string, usualPort: number): { readonly host: string; readonly port: number } | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const port = match[3] === undefined ? usualPort : Number(match[3]);
  if (port < 1 || port > 65_535) return undefined;
  return { host: ((match[1] ?? match[2]) as string).toLowerCase().replace(/\.$/, ''), port };
}

/** What a refused call is told: who refused it and what to write so that it goes through. */
export function explainDenial(call: string, host: string): string {
  return [
    `Foreshadow refused this outbound call: ${call} to ${host}.`,
    'The experiment denies calls that are neither allowed nor stubbed (environment.egress in foreshadow.yml).',
    `Let it through:  allow: ["${host}"]`,
    `Or stub it:      stubs: { "${host}": { recording: FILE } }`,
    '',
  ].join('\n');
}

/** What a call is told whose stub, a recording, does not know it. */
export function explainUnmatched(call: string, host: string): string {
  return `Foreshadow has no recorded answer to this outbound call: ${call} to ${host}.\nAdd one to the recording that environment.egress.stubs names for this host.\n`;
}
