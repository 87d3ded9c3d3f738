import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { connect } from 'node:net';
import type { Clock } from '../../core/clock.js';
import type { ProcessEnd } from '../arm-exit.js';
import { advance, pauseBefore, type Probe, type Readiness, type ReadinessEvent, STARTING } from '../probe.js';

/** What is asked whether it is ready. */
export interface ReadinessSubject {
  readonly probe: Probe;
  /** candidates for where it answers, the likelier first: a service that listens on "localhost" may be on IPv4 or IPv6 */
  readonly origins: readonly string[];
  readonly withinMs: number;
  /** lines of its output from now on; returns how to stop listening */
  readonly onLine?: ((listener: (line: string) => void) => () => void) | undefined;
  readonly ended?: Promise<ProcessEnd> | undefined;
  /** a TCP connection must stay open so long: a proxy in front accepts for services that do not listen yet (default 0) */
  readonly holdMs?: number | undefined;
}

export interface ReadinessResult {
  /** `ready` or `failed` */
  readonly readiness: Readiness;
  /** the one of `origins` that answered */
  readonly origin: string;
}

/** One probe may hang; the next one is a new connection. */
const TRY_MS = 5_000;

/** Asks until the subject is ready, has ended, or `withinMs` is over. @throws the signal's reason when aborted */
export async function awaitReady(subject: ReadinessSubject, clock: Clock, signal: AbortSignal): Promise<ReadinessResult> {
  const settled = new AbortController();
  let readiness: Readiness = STARTING;
  let origin = subject.origins[0] as string;
  const take = (event: ReadinessEvent): void => {
    readiness = advance(readiness, event, subject.probe);
    if (readiness.state === 'ready' || readiness.state === 'failed') settled.abort();
  };
  const either = AbortSignal.any([settled.signal, signal]);
  const stopListening = subject.onLine?.((line) => take({ type: 'line', line }));
  subject.ended?.then((end) => take({ type: 'exit', ...end }));
  clock.sleep(subject.withinMs, either).then(
    () => take({ type: 'deadline' }),
    () => undefined,
  );
  try {
    for (let attempt = 0; !either.aborted; attempt++) {
      if (subject.probe.kind !== 'log') {
        const answer = await probeOnce(subject.probe, subject.origins, either, subject.holdMs);
        origin = answer.origin;
        if (!either.aborted) take(answer.failure === undefined ? { type: 'probe-ok' } : { type: 'probe-failed', failure: answer.failure });
      }
      await clock.sleep(pauseBefore(attempt), either).catch(() => undefined);
    }
    signal.throwIfAborted();
    if (subject.probe.kind === 'log') origin = (await probeOnce({ kind: 'tcp' }, subject.origins, signal)).origin;
    return { readiness, origin };
  } finally {
    settled.abort();
    stopListening?.();
  }
}

interface Answer {
  readonly origin: string;
  readonly failure: string | undefined;
}

/** Asks each origin in turn; the first that answers wins, else the first one's failure is told. */
async function probeOnce(probe: Probe, origins: readonly string[], signal: AbortSignal, holdMs = 0): Promise<Answer> {
  const ask = (origin: string): Promise<string | undefined> =>
    probe.kind === 'http' ? tryHttp(new URL(probe.path, origin), signal) : tryTcp(new URL(origin), signal, holdMs);
  let first: Answer | undefined;
  for (const origin of origins) {
    const failure = await ask(origin);
    if (failure === undefined) return { origin: await prefer(first?.origin, origin, ask), failure };
    first ??= { origin, failure };
    if (!failure.includes('ECONNREFUSED')) break; // it answers here, only not yet well
  }
  return first as Answer;
}

/** A service that came up between the two questions answers on both: then all arms are to be met at the same kind of address. */
async function prefer(first: string | undefined, answered: string, ask: (origin: string) => Promise<string | undefined>): Promise<string> {
  return first !== undefined && (await ask(first)) === undefined ? first : answered;
}

function tryHttp(url: URL, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      agent: false,
      signal,
      timeout: TRY_MS,
      headers: { connection: 'close', 'user-agent': 'foreshadow-probe' },
    });
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      resolve(status >= 200 && status < 400 ? undefined : `HTTP ${status}`);
      request.destroy();
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${TRY_MS / 1_000} s`)));
    request.on('error', (error) => resolve(error.message || String(error)));
    request.end();
  });
}

function tryTcp(url: URL, signal: AbortSignal, holdMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port, signal, timeout: TRY_MS });
    const settle = (failure: string | undefined): void => {
      socket.destroy();
      resolve(failure);
    };
    socket.on('connect', () => (holdMs === 0 ? settle(undefined) : setTimeout(() => settle(undefined), holdMs)));
    socket.on('end', () => settle('the connection was closed at once'));
    socket.resume();
    socket.on('timeout', () => settle(`no connection within ${TRY_MS / 1_000} s`));
    socket.on('error', (error) => settle(error.message || String(error)));
  });
}
